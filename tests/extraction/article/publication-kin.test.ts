import { describe, expect, it } from 'vitest';
import { makeShadow } from '../../../src/extraction/arabic/shadow.ts';
import type { PublicationInput } from '../../../src/extraction/article/publication-date.ts';
import { findKinship, likeness, makeProfiles } from '../../../src/extraction/article/publication-kin.ts';

const article = (text: string, subjects: Record<string, number>): PublicationInput => ({
  shadow: makeShadow(text),
  times: [],
  headEnd: 0,
  places: [],
  offices: [],
  named: [],
  planned: new Set<number>(),
  subjects: new Map(Object.entries(subjects)),
  metadata: {},
});
const PASSAGE =
  'أعلنت الوزارة أن قوافل الإغاثة دخلت المدينة المحاصرة بعد انتظار دام أسبوعين على الحاجز الشمالي برفقة فريق طبي وثلاث شاحنات وقود';

describe('articles that are akin', () => {
  it('name the same actors and places most', () => {
    const kinship = findKinship([
      article('نص', { sudan: 9, khartoum: 4, 'united-nations': 2 }),
      article('نص آخر', { sudan: 6, khartoum: 5, egypt: 1 }),
      article('نص ثالث', { israel: 8, gaza: 6, 'united-nations': 3, egypt: 2 }),
    ]);
    expect(kinship([null, '2021-05-06', '2023-10-09'])(0)).toEqual([{ day: '2021-05-06', passage: null }]);
    expect(kinship([null, null, '2023-10-09'])(0)).toEqual([]);
  });

  it('have a passage in common, which is told where it stands', () => {
    const text = `قال شاهد إن القصف توقف. ${PASSAGE}. وغادر الوفد.`;
    const kinship = findKinship([
      article(text, {}),
      article(`${PASSAGE}، بحسب بيان.`, {}),
      article('نص', {}),
    ]);
    const [kin, ...others] = kinship([null, '2021-05-06', '2021-05-07'])(0);
    expect(others).toEqual([]);
    expect(kin?.day).toBe('2021-05-06');
    expect(text.slice(kin?.passage?.start, kin?.passage?.end)).toBe(PASSAGE);
  });

  it('are not made by a few words or by what many articles repeat', () => {
    const short = PASSAGE.split(' ').slice(0, 10).join(' ');
    expect(findKinship([article(short, {}), article(short, {})])([null, '2021-05-06'])(0)).toEqual([]);
    const many = [1, 2, 3, 4].map(() => article(PASSAGE, {}));
    expect(findKinship(many)(many.map(() => '2021-05-06'))(0)).toEqual([]);
  });

  it('are no more than tell anything new, the most alike, in whatever order the articles stand', () => {
    const one = article('نص', { sudan: 9, khartoum: 4 });
    // Of the hundred that name what it names the later half does so in other proportions.
    const dated = Array.from({ length: 100 }, (_, i) => ({
      day: `2021-${String(1 + (i % 12)).padStart(2, '0')}-${String(1 + (i % 28)).padStart(2, '0')}`,
      input: article(`نص ${i}`, i < 50 ? { sudan: 9, khartoum: 4 } : { sudan: 9, khartoum: 4, egypt: 9 }),
    }));
    const kinOf = (others: typeof dated) =>
      findKinship([one, ...others.map(({ input }) => input)])([null, ...others.map(({ day }) => day)])(0);
    const found = kinOf(dated);
    expect(found.length).toBeGreaterThan(20);
    expect(found.length).toBeLessThan(50);
    const near = new Set(dated.slice(0, 50).map(({ day }) => day));
    expect(found.every(({ day }) => near.has(day))).toBe(true);
    expect(kinOf([...dated].reverse())).toEqual(found);
  });

  it('are as like one way as the other, from nothing to the same', () => {
    const [a, b, nothing] = makeProfiles([
      new Map([['x', 2]]),
      new Map([
        ['y', 3],
        ['x', 1],
      ]),
      new Map(),
    ]);
    if (!a || !b || !nothing) throw new Error('one profile an article');
    expect(likeness(a, b)).toBe(likeness(b, a));
    expect(likeness(a, b)).toBeCloseTo(Math.sqrt(2) / Math.sqrt(8));
    expect(likeness(a, a)).toBeCloseTo(1);
    expect(likeness(a, nothing)).toBe(0);
  });
});
