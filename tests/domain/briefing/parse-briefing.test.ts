import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { filterOf, MOST_STEPS } from '../../../src/domain/briefing/briefing-schema.ts';
import { LARGEST_BRIEFING, parseBriefing } from '../../../src/domain/briefing/parse-briefing.ts';
import { serializeBriefing } from '../../../src/domain/briefing/serialize-briefing.ts';
import { NO_FILTER } from '../../../src/domain/filter.ts';
import { makeBriefing } from './fixtures.ts';

const GOOD = serializeBriefing(makeBriefing());
const faultsOf = (text: string) => {
  const read = parseBriefing(text);
  return read.ok ? [] : read.faults.map(({ code, line, key }) => [code, line, key]);
};

describe('a briefing', () => {
  it('is read whole', () => {
    expect(parseBriefing(GOOD)).toEqual({ ok: true, briefing: makeBriefing() });
    expect(parseBriefing(`\uFEFF${GOOD}`).ok).toBe(true);
  });

  it('has a filter that lets through what it leaves out', () => {
    expect(filterOf({ families: ['combat'], query: undefined })).toEqual({
      ...NO_FILTER,
      families: ['combat'],
    });
  });

  it.each<[string, string, string, string, string]>([
    [
      'another version',
      GOOD.replace('"schemaVersion": 1', '"schemaVersion": 2'),
      'other-version',
      'schemaVersion',
      'schemaVersion',
    ],
    ['a list', '[]', 'not-object', '', '['],
    ['no JSON', `${GOOD.slice(0, 20)}!${GOOD.slice(20)}`, 'not-json', '', '!'],
    ['nothing at all', '', 'half-written', '', ''],
    [
      'an unknown key',
      GOOD.replace('"author"', '"colour": 1,\n  "author"'),
      'unknown-key',
      'colour',
      '"colour"',
    ],
    [
      'a key that stands twice',
      GOOD.replace('"author"', '"steps": null,\n  "author"'),
      'repeated-key',
      'steps',
      '"steps": [',
    ],
    [
      'an unknown kind',
      GOOD.replace('"kind": "claims"', '"kind": "facts"'),
      'wrong-value',
      'steps[1].kind',
      '"facts"',
    ],
    [
      'an unknown family',
      GOOD.replace('"combat"', '"war"'),
      'wrong-value',
      'steps[1].filter.families[0]',
      '"war"',
    ],
    [
      'a day that is none',
      GOOD.replace('"day": "2020-11-09"', '"day": "2020-02-30"'),
      'expected-day',
      'day',
      '"2020-02-30"',
    ],
    [
      'an unsigned assessment',
      GOOD.replace('"by": "A. Author"', '"by": " "'),
      'expected-text',
      'steps[2].signed.by',
      '"by": " "',
    ],
    [
      'a quotation without words',
      GOOD.replace('"أعلنت الوزارة"', '""'),
      'expected-text',
      'quotations[0].exact',
      '"exact": ""',
    ],
    [
      'a number of no quotation',
      GOOD.replace(/"quotes": \[\s+1\s+\]/, '"quotes": [7]'),
      'out-of-range',
      'steps[1].lines[0].quotes[0]',
      '[7]',
    ],
    [
      'a range that ends before it begins',
      GOOD.replace('"to": "2020-10-09"', '"to": "2020-09-09"'),
      'out-of-range',
      'steps[1].range.to',
      '2020-09-09',
    ],
  ])('with %s is refused by line and key', (_what, text, code, key, words) => {
    const line = text.slice(0, text.indexOf(words)).split('\n').length;
    expect(faultsOf(text)).toEqual([[code, line, key]]);
  });

  it('without a version, or cut off, is refused', () => {
    expect(faultsOf('{}')).toEqual([['no-version', null, '']]);
    expect(faultsOf(GOOD.slice(0, -30))).toMatchObject([['half-written', expect.any(Number), '']]);
  });

  it('names each number that no quotation has', () => {
    const text = GOOD.replace(/"quotes": \[\s+1\s+\]/, '"quotes": [2, 1, 9]');
    expect(faultsOf(text).map(([, , key]) => key)).toEqual([
      'steps[1].lines[0].quotes[0]',
      'steps[1].lines[0].quotes[2]',
    ]);
  });

  it('of too many steps or characters is refused', () => {
    const [step] = makeBriefing().steps;
    const steps = Array.from({ length: MOST_STEPS + 1 }, () => step).flatMap((one) => one ?? []);
    expect(faultsOf(serializeBriefing({ ...makeBriefing(), steps }))).toEqual([['out-of-range', 9, 'steps']]);
    expect(faultsOf(' '.repeat(LARGEST_BRIEFING + 1))).toEqual([['too-large', null, '']]);
  });

  it('is refused with words, never by an error, wherever it was cut or changed', () => {
    fc.assert(
      fc.property(fc.nat(GOOD.length), fc.nat(40), fc.string({ maxLength: 5 }), (at, length, put) => {
        const text = GOOD.slice(0, at) + put + GOOD.slice(at + length);
        const read = parseBriefing(text);
        if (!read.ok) expect(read.faults.length).toBeGreaterThan(0);
        else expect(parseBriefing(serializeBriefing(read.briefing))).toEqual(read);
      }),
    );
  });
});
