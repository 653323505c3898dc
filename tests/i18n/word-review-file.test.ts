import { describe, expect, it } from 'vitest';
import { parseReview } from '../../src/domain/review/parse-review.ts';
import type { ReviewFault } from '../../src/domain/review/review-faults.ts';
import { PART_FAULTS, REFUSALS } from '../../src/domain/review/review-faults.ts';
import { dateStyle } from '../../src/i18n/date-style.ts';
import { OUTCOME_REASONS } from '../../src/domain/review/review-report.ts';
import { NO_REVIEW } from '../../src/domain/review/review-schema.ts';
import { translator } from '../../src/i18n/translate.ts';
import { wordDecision, wordDecisionKind, wordFault, wordOutcome } from '../../src/i18n/word-review-file.ts';

const [ar, en] = [translator('ar'), translator('en')];
const plain = (words: string) => words;

describe('the faults of a file of decisions', () => {
  it('are told with line, key, what was expected and what was found', () => {
    const bad = { id: 'd1', kind: 'accept', by: 'Samira', on: 'soon', reason: '', at: 5, shade: 1 };
    const text = JSON.stringify({ ...NO_REVIEW, decisions: [bad] }, null, 1);
    const parsed = parseReview(text, []);
    const faults = parsed.ok ? parsed.faults : [];
    expect(faults.map((fault) => wordFault(fault, en, plain))).toEqual([
      'line 11, key decisions[0].on: expected a day of the calendar such as "2020-10-09", found "soon"',
      'line 13, key decisions[0].at: expected a JSON object, found 5',
      'line 14, key decisions[0].shade: no such key',
    ]);
  });

  it('are told of the whole where it is refused', () => {
    const word = (text: string) => {
      const parsed = parseReview(text, [{ id: 'x', sha256: '' }]);
      return parsed.ok ? '' : wordFault(parsed.refusal, en, plain);
    };
    expect(word('{\n "a": "b')).toBe(
      'line 2: the file breaks off here, before its end; go back to the last good copy',
    );
    expect(word('{ "schemaVersion": 7 }')).toBe(
      'line 1, key schemaVersion: the file is of version 7, what is read here is version 1',
    );
    expect(word(JSON.stringify({ ...NO_REVIEW, articles: { a: '0'.repeat(64) } }))).toBe(
      'the review of other articles: the one article that it names is not here',
    );
  });

  it.each([...REFUSALS, ...PART_FAULTS])('have words in both languages: %s', (code) => {
    const params = { found: '"x"', expected: 'array', most: 5, first: 3, column: 2, count: 4 };
    const fault: ReviewFault = { code, line: 3, key: 'decisions[0]', params };
    for (const t of [ar, en]) expect(wordFault(fault, t)).not.toMatch(/[{]\w+[}]|reviewFile/);
    expect(wordFault(fault, ar)).toMatch(/^السطر 3، المفتاح \u2068decisions\[0\]\u2069: /);
  });

  it('keep what was written apart from the sentence', () => {
    const fault: ReviewFault = {
      code: 'wrong-type',
      line: 1,
      key: 'a',
      params: { found: '"أمس"', expected: 'int' },
    };
    expect(wordFault(fault, en)).toBe(
      'line 1, key \u2068a\u2069: expected a whole number, found \u2068"أمس"\u2069',
    );
  });
});

describe('what became of a decision', () => {
  it.each(OUTCOME_REASONS)('is told with what to do, in both languages: %s', (reason) => {
    for (const t of [ar, en]) {
      const words = wordOutcome({ reason, detail: 'd2' }, t, plain);
      expect(words?.why).not.toMatch(/[{]|outcome\./);
      expect(words?.advice).not.toMatch(/[{]|outcome\./);
    }
  });

  it('names the other decision of a conflict by what it does, by whom and when, not by its id', () => {
    const other = { kind: 'retype', by: 'Samira', on: '2026-01-05' } as const;
    const words = wordDecision(other, dateStyle('en'), en, plain);
    expect(words).toBe('changing the type · Samira · 5 January 2026');
    const outcome = { reason: 'conflict', detail: 'd2' } as const;
    expect(wordOutcome(outcome, en, plain, words)?.why).toBe(
      `it contradicts another decision (${words}), so neither is applied`,
    );
  });

  it('is nothing where it applies', () => {
    expect(wordOutcome({ reason: null, detail: '' }, en)).toBeNull();
  });

  it('names the kind, whatever a file calls it', () => {
    expect(wordDecisionKind('hide', en)).toBe('hiding an event');
    expect(wordDecisionKind('constructor', ar)).toBe('قرار غير معروف النوع');
  });
});
