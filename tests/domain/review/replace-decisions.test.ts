import { describe, expect, it } from 'vitest';
import type { Mention } from '../../../src/domain/corpus-schema.ts';
import { anchorOfMention } from '../../../src/domain/review/mention-anchor.ts';
import { makeAnchorReader } from '../../../src/domain/review/read-anchors.ts';
import { replaceDecisions } from '../../../src/domain/review/replace-decisions.ts';
import type { Decision, DecisionOf } from '../../../src/domain/review/review-schema.ts';
import { makeMention } from '../fixtures.ts';

const TEXT = 'قال الوزير إن الجيش سيطر. وأعلن الرئيس أن الجيش سيطر. نفى الناطق ذلك.';
const SENTENCES = TEXT.split('. ').map((sentence) => sentence.replace(/\.$/, ''));

function tell(id: string, event: string, line: number, word: string): Mention {
  const exact = SENTENCES[line] ?? '';
  const start = TEXT.indexOf(exact);
  const at = start + exact.indexOf(word);
  return makeMention(id, event, {
    passage: {
      start,
      end: start + exact.length,
      exact,
      prefix: TEXT.slice(Math.max(0, start - 32), start),
      suffix: TEXT.slice(start + exact.length, start + exact.length + 32),
    },
    trigger: { start: at, end: at + word.length },
  });
}
/** Two passages of one event, one of another. */
const FIRST = tell('m1', 'm1', 0, 'سيطر');
const SECOND = tell('m2', 'm1', 1, 'سيطر');
const OTHER = tell('m3', 'm3', 2, 'نفى');
const ARTICLE = { id: 'a', sha256: 'a'.repeat(64), text: TEXT };
const reader = makeAnchorReader([ARTICLE], [FIRST, SECOND, OTHER], {});

const signature = (id: string) => ({ id, by: 'سلمى', on: '2020-12-01', reason: '' });
const retype = (id: string, mention: Mention, type: 'attack' | 'strike'): DecisionOf<'retype'> =>
  reader.settle({ ...signature(id), kind: 'retype', at: anchorOfMention(mention), type });
const verdict = (id: string, mention: Mention, kind: 'accept' | 'hide'): Decision => ({
  ...signature(id),
  reason: 'x',
  kind,
  at: anchorOfMention(mention),
});
const NOTHING_SIGNED: ReadonlySet<string> = new Set();
const idsOf = (decisions: readonly Decision[]) => decisions.map(({ id }) => id);

describe('a decision that says something of the same as another', () => {
  it('takes its place, whichever passage of the event either is tied to', () => {
    const old = [retype('1', FIRST, 'attack'), retype('2', OTHER, 'attack')];
    const next = replaceDecisions(old, [retype('3', SECOND, 'strike')], NOTHING_SIGNED, reader);
    expect(idsOf(next)).toEqual(['2', '3']);
  });

  it('takes a passage out of the event that a merge had brought it to; one that goes on elsewhere stays merged there', () => {
    const merge = (id: string, mention: Mention, into: Mention): Decision => ({
      ...signature(id),
      kind: 'merge',
      at: anchorOfMention(mention),
      into: anchorOfMention(into),
    });
    const split: Decision = { ...signature('s'), kind: 'split', at: anchorOfMention(OTHER) };
    const old = [merge('1', OTHER, FIRST), merge('2', SECOND, FIRST)];
    expect(idsOf(replaceDecisions(old, [split], NOTHING_SIGNED, reader))).toEqual(['2', 's']);
    const moved = [split, merge('3', OTHER, SECOND)];
    expect(idsOf(replaceDecisions(old, moved, NOTHING_SIGNED, reader))).toEqual(['2', 's', '3']);
    expect(idsOf(replaceDecisions([split], [merge('3', OTHER, SECOND)], NOTHING_SIGNED, reader))).toEqual([
      's',
      '3',
    ]);
    expect(idsOf(replaceDecisions(old, [split], new Set(['1']), reader))).toEqual(['1', '2', 's']);
  });

  it('takes the place of the contrary verdict', () => {
    const next = replaceDecisions(
      [verdict('1', FIRST, 'accept')],
      [verdict('2', SECOND, 'hide')],
      NOTHING_SIGNED,
      reader,
    );
    expect(idsOf(next)).toEqual(['2']);
  });

  it('leaves what says something else of the event, and what was signed', () => {
    const old = [verdict('1', FIRST, 'accept'), retype('2', FIRST, 'attack')];
    const fresh = [retype('3', FIRST, 'strike')];
    expect(idsOf(replaceDecisions(old, fresh, NOTHING_SIGNED, reader))).toEqual(['1', '3']);
    expect(idsOf(replaceDecisions(old, fresh, new Set(['2']), reader))).toEqual(['1', '2', '3']);
  });

  it('takes of an article only what it says itself', () => {
    const old: Decision = {
      ...signature('1'),
      kind: 'article',
      article: 'a',
      publisher: 'وكالة',
      url: 'https://news.example/a',
    };
    const fresh: Decision = { ...signature('2'), kind: 'article', article: 'a', publisher: null };
    const { publisher: _, ...rest } = old;
    const next = replaceDecisions([old], [fresh], NOTHING_SIGNED, reader);
    expect(next).toEqual([rest, fresh]);
    const whole: Decision = { ...old, id: '3' };
    expect(idsOf(replaceDecisions(next, [whole], NOTHING_SIGNED, reader))).toEqual(['3']);
  });

  it('is of the same words where these tell nothing (any more)', () => {
    const bare = makeAnchorReader([ARTICLE], [], {});
    const old = [verdict('1', FIRST, 'hide'), verdict('2', OTHER, 'hide')];
    const next = replaceDecisions(old, [verdict('3', FIRST, 'accept')], NOTHING_SIGNED, bare);
    expect(idsOf(next)).toEqual(['2', '3']);
  });
});

describe('an anchor as it is kept', () => {
  it('says what sets its mention apart only where the same words tell several', () => {
    expect(reader.settle(verdict('1', FIRST, 'accept'))).toMatchObject({
      at: { article: 'a', trigger: { words: 'سيطر' } },
    });
    expect(retype('1', FIRST, 'attack').at.among).toBeUndefined();
    const twin = { ...FIRST, id: 'm4', event: 'm4', date: { ...FIRST.date, edtf: '2020-11-08' } };
    const several = makeAnchorReader([ARTICLE], [FIRST, twin], {});
    const settled = several.settle(verdict('1', twin, 'accept'));
    expect(settled).toMatchObject({ at: { among: { date: '2020-11-08' } } });
    expect([...several.slots(settled)]).toEqual(['verdict m4']);
  });
});
