// Recognisers are only asked where their expressions may begin: what they say they begin with must cover all that they can read.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldArabic } from '../../../src/domain/arabic-fold.ts';
import { RECOGNISERS, idleIn, readAll, recognisersAt } from '../../../src/extraction/time/read-all.ts';
import type { Token } from '../../../src/extraction/time/tokens.ts';
import { tokenise } from '../../../src/extraction/time/tokens.ts';
import { WORDS } from './support.ts';

const CLITICS = ['', '', '', 'و', 'ف', 'ب', 'ل', 'وب', 'ول', 'وال'];
const MORE =
  'الواحدة طيلة العشر الأواخر عامي سنوات بعده قبله ظرف باقي ما تبقى لاحقا وقت لاحق october friday 9th البارحة هذا هذه الصباح المولد النبوي الربع الثالث جمعة الأولى الستة ألفين ونصف العيد'.split(
    ' ',
  );
const word = fc
  .tuple(fc.constantFrom(...CLITICS), fc.constantFrom(...WORDS, ...MORE))
  .map(([clitics, stem]) => clitics + stem);
const text = fc.array(word, { maxLength: 14 }).map((words) => foldArabic(words.join(' ')));

/** The longest reading at a token of all the recognisers, wherever they say that they begin. */
function readByAll(tokens: readonly Token[], at: number) {
  const found = RECOGNISERS.map(({ read }) => read(tokens, at));
  const longest = Math.max(...found.map((matches) => matches.at(-1)?.end ?? at));
  return longest > at ? (found.find((matches) => matches.at(-1)?.end === longest) ?? []) : [];
}

describe('recognisers', () => {
  it('read nothing but what they say they begin with', () => {
    fc.assert(
      fc.property(text, (source) => {
        const tokens = tokenise(source);
        const unasked = tokens.flatMap((token, at) =>
          RECOGNISERS.filter((recogniser) => !recognisersAt(token).includes(recogniser)).flatMap(({ read }) =>
            read(tokens, at),
          ),
        );
        expect(unasked).toEqual([]);
      }),
      { numRuns: 3000 },
    );
  });

  it('read nothing where a text has not what they need', () => {
    fc.assert(
      fc.property(text, (source) => {
        const tokens = tokenise(source);
        const found = [...idleIn(tokens)].flatMap(({ read }) => tokens.flatMap((_, at) => read(tokens, at)));
        expect(found).toEqual([]);
      }),
      { numRuns: 2000 },
    );
    const names = (source: string) => idleIn(tokenise(foldArabic(source))).size;
    expect(names('في 10 أكتوبر 2020')).toBeGreaterThan(names('في 10 أكتوبر 1442 هـ'));
    expect(names('قال به')).toBe(names(''));
  });

  it('give the readings that asking all of them everywhere would give', () => {
    fc.assert(
      fc.property(text, (source) => {
        const tokens = tokenise(source);
        const plain = [];
        for (let at = 0; at < tokens.length; ) {
          const found = readByAll(tokens, at);
          plain.push(...found);
          at = found.at(-1)?.end ?? at + 1;
        }
        expect(readAll(tokens)).toEqual(plain);
      }),
      { numRuns: 2000 },
    );
  });

  it('are few at a word: of a weekday not those of numbers, of a plain word none', () => {
    const names = (source: string) =>
      tokenise(foldArabic(source)).map((token) => recognisersAt(token).length);
    expect(names('وزارة في من')).toEqual([0, 0, 0]);
    const [weekday = 0, number = 0] = names('والخميس 2020');
    expect(weekday).toBeGreaterThan(0);
    expect(weekday).toBeLessThan(number);
    expect(number).toBeLessThan(RECOGNISERS.length);
  });
});
