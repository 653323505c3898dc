// Places behind their nouns: how far an unlisted name goes, and what is no name.
import { describe, expect, it } from 'vitest';
import { makeShadow } from '../../../src/extraction/arabic/shadow.ts';
import { findNames } from '../../../src/extraction/names/find-names.ts';
import { LEXICON } from '../events/support.ts';

/** `placesIn('دخلت بلدة كفرطاب')` → `['بلدة كفرطاب']`. */
const placesIn = (text: string): string[] =>
  findNames(makeShadow(text), LEXICON, { skip: [] })
    .mentions.filter(({ place }) => place !== null)
    .map(({ span }) => text.slice(span.start, span.end));

describe('the name of a place behind its noun', () => {
  it.each([
    ['دخلت القوات بلدة رسم الورد أمس', ['بلدة رسم الورد'], 'has its genitive in it'],
    ['دخلت القوات بلدة قصيب الحدودية', ['بلدة قصيب'], 'but no adjective'],
    ['دخلت القوات بلدة قصيب الاثنين', ['بلدة قصيب'], 'and no day'],
    ['قصفت الطائرات منطقة الكيلو 12 شرق المدينة', ['منطقة الكيلو 12'], 'may be a milestone'],
    ['أغارت الطائرات على منطقة اليمنية غرب المدينة', ['منطقة اليمنية'], 'may be a nation’s adjective'],
    [
      'هاجم مسلحون قرية ود السمر بولاية الجزيرة',
      ['قرية ود السمر', 'ولاية الجزيرة'],
      'may open with two letters',
    ],
    ['قصف الطيران مدرسة في منطقة شمال كوما أمس', ['منطقة شمال كوما'], 'may open with a compass word'],
    ['سقطت قذيفة على حي نيكولايفسكي أمس', ['حي نيكولايفسكي'], 'may end as Slavic names do'],
    ['انسحبت القوات من قاعدة الرملية الجوية', ['قاعدة الرملية'], 'and not what it is for'],
    ['اشتباكات في #مديرية_قصيب بعد هدوء', ['مديرية_قصيب'], 'may be written as a tag'],
  ])('%s → %j (%s)', (text, places) => {
    expect(placesIn(text)).toEqual(places);
  });

  it.each([
    ['سيطروا على أحياء منها', 'a pronoun'],
    ['في بلدات بموجب الاتفاق', 'a preposition'],
    ['في مناطق كثيرة ومدن مهمة', 'adjectives'],
    ['أفادت مصادر محلية لوكالة', 'the adjective "local"'],
    ['قصف الجيش حي سكني', 'an adjective of its gender'],
    ['سيطروا على منطقة شمال القرية', 'what it lies north of'],
    ['دعوا إلى مقاطعة الانتخابات', 'a boycott'],
    ['مراسم إحياء الذكرى', 'a commemoration'],
    ['وأدى الهجوم إلى أضرار', 'a verb that folds to a noun'],
    ['جهد إقليمي، ودولي', 'an adjective that folds to a dual'],
    ['في مدينة ولدت فيها', 'a verb'],
  ])('is not in "%s": %s', (text) => {
    expect(placesIn(text)).toEqual([]);
  });

  it('goes on as a list only where a mark or another member follows', () => {
    expect(placesIn('في بلدتي قصيب وحربنوش، تمهيدا لدخول المدينة')).toEqual(['بلدتي قصيب', 'حربنوش']);
    expect(placesIn('في بلدات قصيب، حربنوش، وكفرطاب')).toEqual(['بلدات قصيب', 'حربنوش', 'كفرطاب']);
  });
});
