import { describe, expect, it } from 'vitest';
import { makeShadow } from '../../../src/extraction/arabic/shadow.ts';
import type { PublicationInput } from '../../../src/extraction/article/publication-date.ts';
import { findKinship, likeness } from '../../../src/extraction/article/publication-kin.ts';

const article = (text: string, subjects: Record<string, number>): PublicationInput => ({
  shadow: makeShadow(text),
  times: [],
  headEnd: 0,
  places: [],
  offices: [],
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
    expect(kinship(0, 1)).toBeNull();
    expect(kinship(0, 2)).toBeUndefined();
  });

  it('have a passage in common, which is told where it stands', () => {
    const text = `قال شاهد إن القصف توقف. ${PASSAGE}. وغادر الوفد.`;
    const kinship = findKinship([
      article(text, {}),
      article(`${PASSAGE}، بحسب بيان.`, {}),
      article('نص', {}),
    ]);
    const span = kinship(0, 1);
    expect(span && text.slice(span.start, span.end)).toBe(PASSAGE);
    expect(kinship(0, 2)).toBeUndefined();
  });

  it('are not made by a few words or by what many articles repeat', () => {
    const short = PASSAGE.split(' ').slice(0, 10).join(' ');
    expect(findKinship([article(short, {}), article(short, {})])(0, 1)).toBeUndefined();
    const many = [1, 2, 3, 4].map(() => article(PASSAGE, {}));
    expect(findKinship(many)(0, 1)).toBeUndefined();
  });

  it('are as like one way as the other, from nothing to the same', () => {
    const a = new Map([['x', 2]]);
    const b = new Map([
      ['x', 1],
      ['y', 3],
    ]);
    expect(likeness(a, b)).toBe(likeness(b, a));
    expect(likeness(a, a)).toBeCloseTo(1);
    expect(likeness(a, new Map())).toBe(0);
  });
});
