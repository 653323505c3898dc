import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparePrints, MOST_WORDS } from '../../../src/layout/reader/compare-prints.ts';

const words = (text: string) => text.split(' ').filter((word) => word !== '');
/** The words of a print of one kind. */
function said(text: string, other: string, kind: string): { left: string[]; right: string[] } {
  const [left, right] = [words(text), words(other)];
  const compared = comparePrints(left, right);
  return {
    left: left.filter((_, at) => compared?.left[at] === kind),
    right: right.filter((_, at) => compared?.right[at] === kind),
  };
}

describe('comparing two prints', () => {
  it('finds nothing of one alone in equal prints', () => {
    const text = 'قال المتحدث إن الجيش لم ينسحب من أي منطقة';
    expect(said(text, text, 'only')).toEqual({ left: [], right: [] });
  });

  it('tells the word that was changed between words that were not', () => {
    const one = 'وأعلنت الخارجية الأذرية أن هدف الزيارة هو عرض الموقف أمام الوسطاء';
    const other = one.replace('الزيارة', 'الجولة').replace(' أمام الوسطاء', '');
    expect(said(one, other, 'only')).toEqual({ left: ['الزيارة', 'أمام', 'الوسطاء'], right: ['الجولة'] });
  });

  it('knows what was moved from what only one says', () => {
    const [a, b] = ['a1 a2 a3 a4 a5 a6', 'b1 b2 b3 b4 b5'];
    expect(said(`${a} ${b} new`, `${b} ${a}`, 'elsewhere')).toEqual({ left: words(b), right: words(b) });
    expect(said(`${a} ${b} new`, `${b} ${a}`, 'only')).toEqual({ left: ['new'], right: [] });
  });

  it('makes no text of common words that happen to be in both', () => {
    const one = 'في المدينة من كل جانب على ما قال شهود في المكان';
    const other = 'وصل وفد من المراقبين في الصباح على متن طائرة إلى العاصمة قادما من جنيف';
    expect(said(one, other, 'both')).toEqual({ left: [], right: [] });
  });

  it('declines what would keep the page waiting, and bears endless repetition', () => {
    expect(
      comparePrints(
        Array.from({ length: MOST_WORDS + 1 }, () => 'x'),
        ['x'],
      ),
    ).toBeNull();
    const drone = Array.from({ length: 20_000 }, () => 'x');
    expect(new Set(comparePrints(drone, drone)?.left)).toEqual(new Set(['both']));
    expect(comparePrints(drone, ['y', ...drone])?.left).toHaveLength(20_000);
  });

  it('pairs equal words in order, and calls shared only what the other print says', () => {
    const print = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), { maxLength: 40 });
    fc.assert(
      fc.property(print, print, (left, right) => {
        const compared = comparePrints(left, right);
        expect(compared).not.toBeNull();
        if (!compared) return;
        compared.pairs.forEach(([here, there], nth) => {
          expect(left[here]).toBe(right[there]);
          const [lastHere, lastThere] = compared.pairs[nth - 1] ?? [-1, -1];
          expect(here > lastHere && there > lastThere).toBe(true);
        });
        const both = compared.left.filter((kind) => kind === 'both').length;
        expect(compared.pairs).toHaveLength(both);
        expect(compared.right.filter((kind) => kind === 'both')).toHaveLength(both);
        const moved = (kinds: readonly string[], text: readonly string[]) =>
          text.filter((_, at) => kinds[at] === 'elsewhere').toSorted();
        expect(moved(compared.left, left)).toEqual(moved(compared.right, right));
      }),
    );
  });
});
