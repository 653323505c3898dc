// What looks like a date and is none, by class; each recogniser's own near misses are in its test.
import { describe, expect, it } from 'vitest';
import { read } from './support.ts';

describe('no time', () => {
  it.each([
    ['القرار 822 والقرار 853'],
    ['المادة 5 من الاتفاق'],
    ['بموجب الفصل السابع'],
    ['تحت رقم 12'],
    ['على الرقم 12/10'],
    ['القانون رقم 10/2018'],
    ['في البند 3/4'],
  ])('is the number of a document: %s', (text) => {
    expect(read(text)).toEqual([]);
  });

  it.each([
    ['مقاتلة سوخوي 25'],
    ['منظومة إس-300'],
    ['طائرة ميغ 29 و31'],
    ['الفرقة 25 واللواء 12'],
    ['على الطريق 60'],
    ['قذيفة من عيار 14.5 ملم'],
    ['في اللجنة العسكرية 5+5'],
  ])('is the number of a weapon, a unit or a road: %s', (text) => {
    expect(read(text)).toEqual([]);
  });

  it.each([
    ['بأغلبية 14/1'],
    ['صوتوا بنتيجة 13/2'],
    ['انتهت 3-1'],
    ['بنسبة 20/1'],
    ['3/4 السكان'],
    ['يعمل 24/7'],
  ])('is a vote, a score or a share: %s', (text) => {
    expect(read(text)).toEqual([]);
  });

  it.each([
    ['هاتف 961-1-202020'],
    ['على العنوان 192.168.10.20'],
    ['الإصدار 2.10.20'],
    ['خط العرض 40.1792 شمالا'],
    ['بسعر 10.12 دولار'],
  ])('is a telephone, an address, a version, a coordinate or a price: %s', (text) => {
    expect(read(text)).toEqual([]);
  });

  it.each([
    ['ثم مارس الجيش ضغوطا'],
    ['آب القائد إلى بلاده'],
    ['قال مايو للصحافيين'],
    ['وصلوا إلى كمايو'],
    ['تيريزا ماي وجوان'],
    ['سيارة نيسان'],
    ['قال أيار حسن'],
    ['باب الحارة'],
  ])('is a verb, a person or another word: %s', (text) => {
    expect(read(text)).toEqual([]);
  });
});
