import { describe, expect, it } from 'vitest';
import { quantityWords } from '../../../../src/extraction/assemble/headline/quantity-words.ts';
import type { Counted } from '../../../../src/extraction/assemble/headline/quantity-words.ts';
import type { Quantity } from '../../../../src/domain/corpus-schema.ts';
import { quantity } from './support.ts';

const PLAIN: Counted = { amongCivilians: false, force: '', bound: null };
const both = (parts: Partial<Quantity>, ar: Partial<Counted> = {}, en: Partial<Counted> = ar) => [
  quantityWords(quantity(parts), 'ar', { ...PLAIN, ...ar }),
  quantityWords(quantity(parts), 'en', { ...PLAIN, ...en }),
];
const exactly = (number: number, of: string, kind: Quantity['kind'] = 'killed') =>
  both({ kind, of, low: number, high: number });

describe('what is counted', () => {
  it.each([
    [1, 'مدني', 'مقتل مدني', '1 civilian killed'],
    [2, 'مدنيين', 'مقتل مدنيين اثنين', '2 civilians killed'],
    [2, 'جنديان', 'مقتل جنديين', '2 soldiers killed'],
    [7, 'مدنيين', 'مقتل 7 مدنيين', '7 civilians killed'],
    [27, 'مدنياً', 'مقتل 27 مدنيا', '27 civilians killed'],
    [400, 'مدني', 'مقتل 400 مدني', '400 civilians killed'],
    [105, 'جنود', 'مقتل 105 جنود', '105 soldiers killed'],
    [9000, 'شخص', 'مقتل 9,000 شخص', '9,000 killed'],
    [1, '', 'مقتل شخص', '1 killed'],
    [3, '', 'مقتل 3 أشخاص', '3 killed'],
    [5, 'أطفال', 'مقتل 5 أطفال', '5 children killed'],
  ])('%i of %s stands in the form that its number asks for', (number, of, ar, en) => {
    expect(exactly(number, of)).toEqual([ar, en]);
  });

  it.each([
    [4, 'دبابات', 'تدمير 4 دبابات', '4 tanks destroyed'],
    [2, 'دبابتين', 'تدمير دبابتين', '2 tanks destroyed'],
    [14, 'طائرة مسيرة', 'تدمير 14 مسيّرة', '14 drones destroyed'],
    [77, 'مسيّرة', 'تدمير 77 مسيّرة', '77 drones destroyed'],
    [30, 'عربة', 'تدمير 30 آلية', '30 vehicles destroyed'],
    [5, 'معدات', 'تدمير 5 قطع عتاد', '5 pieces of equipment destroyed'],
  ])('%i of %s is equipment of its kind', (number, of, ar, en) => {
    expect(exactly(number, of, 'destroyed')).toEqual([ar, en]);
  });

  it.each(['شهداء', 'مرتزقة', 'إرهابيين', 'القتلى'])(
    '%s are people: no word of a side is taken over',
    (of) => {
      expect(exactly(5, of)).toEqual(['مقتل 5 أشخاص', '5 killed']);
    },
  );

  it('are civilians where the event tells so', () => {
    expect(both({ of: '', low: 3, high: 3 }, { amongCivilians: true })).toEqual([
      'مقتل 3 مدنيين',
      '3 civilians killed',
    ]);
  });

  it('says whose men they were', () => {
    expect(both({ of: '', low: 20, high: 20 }, { force: 'الجيش' }, { force: 'the army' })).toEqual([
      'مقتل 20 من الجيش',
      '20 of the army killed',
    ]);
    expect(both({ of: 'جنديا', low: 20, high: 20 }, { force: 'الجيش' }, { force: 'the army' })).toEqual([
      'مقتل 20 جنديا من الجيش',
      '20 soldiers of the army killed',
    ]);
  });

  it.each([
    ['about', 'مقتل نحو 9,000 شخص', 'about 9,000 killed'],
    ['more', 'مقتل أكثر من 9,000 شخص', 'more than 9,000 killed'],
    ['least', 'مقتل ما لا يقل عن 9,000 شخص', 'at least 9,000 killed'],
    ['less', 'مقتل أقل من 9,000 شخص', 'fewer than 9,000 killed'],
  ] as const)('says how far the figure is one: %s', (bound, ar, en) => {
    expect(both({ low: 9000, high: 9000 }, { bound })).toEqual([ar, en]);
  });

  it('gives words that say no figure back as words', () => {
    const words = (of: string, kind: Quantity['kind'] = 'killed') => both({ kind, of, low: 20, high: 99 });
    expect(words('العشرات')).toEqual(['مقتل العشرات', 'dozens killed']);
    expect(words('المدنيين')).toEqual(['مقتل عشرات المدنيين', 'dozens of civilians killed']);
    expect(words('معدات', 'destroyed')).toEqual([
      'تدمير عشرات قطع العتاد',
      'dozens of pieces of equipment destroyed',
    ]);
    expect(both({ of: '', low: 200_000, high: 999_000, cumulative: true })).toEqual([
      'مقتل مئات الآلاف في المجمل',
      'hundreds of thousands killed in all',
    ]);
  });

  it('is nothing for what losses do not count', () => {
    expect(exactly(5, 'كم', 'distance')).toEqual(['', '']);
  });
});
