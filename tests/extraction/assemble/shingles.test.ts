// Copies: runs of words, how much of one text another holds, and articles grouped by it.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  containment,
  groupCopies,
  isContained,
  shingles,
} from '../../../src/extraction/assemble/shingles.ts';

describe('shingles', () => {
  it('are runs of folded words', () => {
    expect([...shingles('أعلنت الهُدنة، أمس!', 2)]).toEqual(['اعلنت الهدنه', 'الهدنه امس']);
  });

  it('are none where the text is shorter than a run', () => {
    expect(shingles('كلمة', 2).size).toBe(0);
  });
});

describe('containment', () => {
  it.each([
    [['a', 'b'], ['a', 'b', 'c'], 1],
    [['a', 'b', 'c', 'd'], ['a', 'x'], 0.5],
    [['a'], ['b'], 0],
    [[], ['b'], 0],
  ])('of %j and %j is %d', (a, b, share) => {
    expect(containment(new Set(a), new Set(b))).toBe(share);
    expect(containment(new Set(b), new Set(a))).toBe(share);
  });

  it('reaches a share exactly where it is counted whole', () => {
    const words = fc.uniqueArray(fc.constantFrom(...'abcdefgh')).map((list) => new Set(list));
    fc.assert(
      fc.property(words, words, fc.constantFrom(0, 0.3, 0.5, 2 / 3, 1), (a, b, share) => {
        expect(isContained(a, b, share)).toBe(containment(a, b) >= share);
      }),
    );
  });
});

describe('outlet groups', () => {
  const wire =
    'قالت الوزارة إن القوافل وصلت إلى المدينة صباح الاثنين بعد توقف دام ثلاثة أيام على الطريق الساحلي بسبب الأمطار';
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
        const sets = texts.map((words) => shingles(words, 4));
        const group = texts.map((_, i) => i);
        for (let i = 0; i < texts.length; i++)
          for (let k = 0; k < i; k++)
            if (containment(sets[i] ?? new Set(), sets[k] ?? new Set()) >= 0.3)
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
