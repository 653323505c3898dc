// Copies: articles grouped by the runs of words that they share.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupCopies } from '../../../src/extraction/assemble/shingles.ts';

describe('outlet groups', () => {
  const wire =
    'قالت الوزارة إن القوافل وصلت إلى المدينة صباح الاثنين بعد توقف دام ثلاثة أيام على الطريق الساحلي بسبب الأمطار';
  const runsOf = (text: string) => {
    const words = text.split(' ');
    return new Set(words.slice(3).map((_, i) => words.slice(i, i + 4).join(' ')));
  };
  const shareOf = (a: ReadonlySet<string>, b: ReadonlySet<string>) =>
    [...a].filter((run) => b.has(run)).length / Math.max(1, Math.min(a.size, b.size));
  const other = 'افتتح الوزير معرض الكتاب في العاصمة بحضور عدد كبير من القراء والناشرين القادمين من خمس دول';

  it('hold prints of one text, named by the first', () => {
    expect(
      groupCopies([
        { id: 'a', text: wire },
        { id: 'b', text: other },
        { id: 'c', text: `${wire} وأضافت أن القافلة المقبلة تصل غدا` },
      ]),
    ).toEqual(['a', 'b', 'a']);
  });

  it('join through a text that both share', () => {
    const half = wire.split(' ').slice(0, 10).join(' ');
    expect(
      groupCopies([
        { id: 'a', text: wire },
        { id: 'b', text: other },
        { id: 'c', text: `${half} ${other}` },
      ]),
    ).toEqual(['a', 'a', 'a']);
  });

  it('are those that comparing every two texts gives', () => {
    const text = fc.array(fc.constantFrom(...'abcdefg'), { maxLength: 14 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(fc.array(text, { maxLength: 7 }), (texts) => {
        const sets = texts.map((words) => runsOf(words));
        const group = texts.map((_, i) => i);
        for (let i = 0; i < texts.length; i++)
          for (let k = 0; k < i; k++)
            if (shareOf(sets[i] ?? new Set(), sets[k] ?? new Set()) >= 0.3)
              for (let m = 0, [a = 0, b = 0] = [group[i], group[k]]; m < texts.length; m++)
                if (group[m] === Math.max(a, b)) group[m] = Math.min(a, b);
        expect(groupCopies(texts.map((words, i) => ({ id: String(i), text: words })))).toEqual(
          group.map(String),
        );
      }),
    );
  });

  it('are one each for different texts and for texts too short to compare', () => {
    expect(
      groupCopies([
        { id: 'a', text: 'نعم' },
        { id: 'b', text: 'نعم' },
        { id: 'c', text: other },
      ]),
    ).toEqual(['a', 'b', 'c']);
  });
});
