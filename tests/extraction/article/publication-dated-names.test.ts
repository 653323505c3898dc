import { describe, expect, it } from 'vitest';
import { dayOfNumber } from '../../../src/domain/iso-day.ts';
import { makeShadow } from '../../../src/extraction/arabic/shadow.ts';
import { findDatedNames } from '../../../src/extraction/article/publication-dated-names.ts';
import { compileLexicon } from '../../../src/extraction/lexicon/lexicon.ts';
import { findNames } from '../../../src/extraction/names/find-names.ts';

const lexicon = compileLexicon();

function read(text: string) {
  const shadow = makeShadow(text);
  const { mentions } = findNames(shadow, lexicon, { skip: [] });
  return findDatedNames(shadow, mentions).map(({ span, words, id, from, to, former }) => {
    expect(text.slice(span.start, span.end)).toBe(words);
    const days = `${from === null ? '' : dayOfNumber(from)}/${to === null ? '' : dayOfNumber(to)}`;
    return [words, id, days, ...(former ? ['former'] : [])];
  });
}

describe('names that came up on a known day', () => {
  it.each([
    ['قبيل بدء عاصفة الحزم', ['عاصفة الحزم', 'decisive-storm', '2015-03-25/']],
    ['ضمن عملية "درع الفرات" شمالي البلاد', ['درع الفرات', 'euphrates-shield', '2016-08-24/']],
    ['تنفيذا لاتفاقية ستوكهولم بشأن الأسرى', ['اتفاقية ستوكهولم', 'stockholm-yemen', '2018-12-06/']],
    ['في إطار القوات المنضوية بالسترات الصفراء', ['السترات الصفراء', 'yellow-vests', '2018-11-10/']],
    ['تطبيقا للاتفاق النووي الإيراني', ['لاتفاق النووي الإيراني', 'nuclear-iran', '2013-11-24/']],
    ['كتب على منصة «إكس» أن الهدنة صامدة', ['منصة «إكس', 'x-platform', '2023-07-23/']],
    ['ارتفاع الإصابات بكوفيد-19 في المدينة', ['كوفيد-19', 'covid', '2020-02-11/']],
  ])('are found in a sentence, behind clitics, in quotation marks: %s', (text, name) => {
    expect(read(text)).toContainEqual(name);
  });

  it('are the longest', () => {
    const ids = read('إطلاق عملية الوعد الصادق 3 فجرا').map(([, id]) => id);
    expect(ids).toEqual(['true-promise-3']);
  });

  it('are those of actors that exist since a day, by any of their names', () => {
    expect(read('سيطرت هيئة تحرير الشام على البلدة')).toEqual([
      ['هيئة تحرير الشام', 'hayat-tahrir-al-sham', '2017-01-28/'],
    ]);
  });

  it('are of bodies that ended, told as there or as former', () => {
    expect(read('أعلن رئيس الوزراء التركي أن العملية مستمرة')).toEqual([
      ['رئيس الوزراء التركي', 'turkish-prime-minister', '/2018-07-09'],
    ]);
    expect(read('قال رئيس الوزراء التركي السابق إن الحزب انقسم')).toEqual([
      ['رئيس الوزراء التركي', 'turkish-prime-minister', '/2018-07-09', 'former'],
    ]);
  });

  it.each([
    ['parts of a name', 'عاصفة ثلجية تضرب المدينة والحزم مطلوب'],
    ['a name over two sentences', 'تحدث عن درع. الفرات نهر طويل'],
    ['an accord of elsewhere', 'وقع الطرفان اتفاق تعاون في ستوكهولم'],
    ['letters of a longer word', 'اشترى كوفيدا 19 كتابا'],
  ])('are not %s', (_, text) => {
    expect(read(text)).toEqual([]);
  });
});

describe('a resolution of the Security Council', () => {
  it.each([
    ['تطبيق القرار 2216 الصادر عن مجلس الأمن', ['القرار 2216', 'resolution-2216', '2015-04-14/']],
    [
      'وفق قرار مجلس الأمن الدولي رقم 1701',
      ['قرار مجلس الأمن الدولي رقم 1701', 'resolution-1701', '2006-08-11/'],
    ],
    ['استنادا إلى القرار الأممي ٢٢٥٤', ['القرار الأممي ٢٢٥٤', 'resolution-2254', '2015-12-18/']],
    ['التزاما بالقرار الدولي رقم 2728', ['القرار الدولي رقم 2728', 'resolution-2728', '2024-03-25/']],
  ])('has its day by its number: %s', (text, resolution) => {
    expect(read(text)).toContainEqual(resolution);
  });

  it('may be one of several, or an unlisted one, no older than the listed one before it', () => {
    const ids = (text: string) =>
      read(text)
        .map(([, id]) => id)
        .filter((id) => id?.startsWith('resolution'));
    expect(ids('تنفيذ القرارين 2118 و2254')).toEqual(['resolution-2118', 'resolution-2254']);
    expect(ids('صوت على قرار مجلس الأمن رقم 2220')).toEqual(['resolution-2216']);
  });

  it.each([
    ['a decree of a state', 'صدر القرار رقم 2254 لسنة 2015 عن الوزير'],
    ['a year', 'اتخذ القرار 2014 بعد نقاش'],
    ['a number that no resolution has', 'القرار رقم 2220 بتعيين مدير جديد'],
    ['one beyond all', 'قرار مجلس الأمن رقم 9999'],
    ['a count', 'اتخذ المجلس قرارا. 2254 شخصا نزحوا'],
  ])('is not %s', (_, text) => {
    expect(read(text).filter(([, id]) => id?.startsWith('resolution'))).toEqual([]);
  });
});
