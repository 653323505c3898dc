import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileLexicon } from '../../../src/extraction/lexicon/lexicon.ts';
import { ShortNames } from '../../../src/extraction/names/short-names.ts';
import { wordsIn } from '../../../src/extraction/names/word.ts';

const wordOf = wordsIn(compileLexicon());
/** Words of few letters, so that names and words often meet; some with clitics, some long enough to be spelt in other ways. */
const words = fc.array(fc.constantFrom('و', 'ل', 'ب', 'ا', 'ي', 'ق', 'غ', 'ن'), {
  minLength: 1,
  maxLength: 8,
});
const word = words.map((letters) => letters.join(''));

describe('short names', () => {
  it('are never missed where an outline tells that a word cannot begin one', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 5 }), word, (names, text) => {
        const short = new ShortNames();
        names.forEach((name, at) => {
          if (at % 2 === 0) short.remember(`p${at}`, [name], false);
          else short.alias(`o${at}`, [name]);
        });
        const met = wordOf(text);
        const token = {
          text,
          start: 0,
          end: text.length,
          gap: 'break' as const,
          sentence: 1,
          word: met,
          readings: [],
          kinds: 0,
        };
        const isName =
          names.some((name, at) => at % 2 === 1 && name === text) ||
          met.surnames.some(({ surname }) => short.surname(surname) !== null);
        if (isName) expect(short.mayBegin(met)).toBe(true);
        const alias = names.findIndex((name, at) => at % 2 === 1 && name === text);
        expect(short.aliasAt([token], 0)?.id ?? null).toBe(alias < 0 ? null : `o${alias}`);
      }),
    );
  });

  it('known up to a point are those made known before it', () => {
    const short = new ShortNames();
    short.remember('petrov', ['سيرغي', 'بيتروف'], false);
    short.alias('yarmuk', ['اليرموك']);
    const { size } = short;
    short.remember('other', ['ايفان', 'بيتروف'], true);
    short.rememberInFull('other', 'فنبترف');
    const before = short.upTo(size);
    const surname = (names: ShortNames, text: string) => names.surname(wordOf(text).spelling);
    expect([surname(short, 'بيتروف'), surname(short, 'ايفان')]).toEqual(['other', 'other']);
    expect([surname(before, 'بيتروف'), surname(before, 'ايفان')]).toEqual(['petrov', null]);
    expect(before.inFull('فنبترف')).toBeUndefined();
    expect(before.mayBegin(wordOf('اليرموك'))).toBe(true);
  });
});
