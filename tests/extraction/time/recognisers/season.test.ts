import { describe, expect, it } from 'vitest';
import { read } from '../support.ts';

describe('seasons', () => {
  it.each([
    ['صيف 2014', ['صيف 2014 = 2014-22']],
    ['شتاء عام 1994', ['شتاء عام 1994 = 1994-24']],
    ['الصيف الماضي', ['الصيف الماضي = 2020-22']],
    ['الربيع المقبل', ['الربيع المقبل = 2021-21']],
    ['خريف العام الماضي', ['خريف العام الماضي = 2019-23']],
    ['صيف هذا العام', ['صيف هذا العام = 2020-22']],
    ['شتاء 2014-2015', ['شتاء 2014-2015 = 2014-24']],
    ['هذا الخريف', ['هذا الخريف = 2020-23']],
    ['أواخر صيف 2014', ['أواخر صيف 2014 = 2014-08']],
    ['نهاية شتاء 2014', ['نهاية شتاء 2014 = 2015-02']],
    ['مطلع الصيف الماضي', ['مطلع الصيف الماضي = 2020-06']],
  ])('reads it alone: %s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([['اندلعت الأزمة في ربيع 2011، حين', ['ربيع 2011 = 2011-21']]])(
    'reads it in a sentence: %s',
    (text, expected) => {
      expect(read(text)).toEqual(expected);
    },
  );

  it.each([['وصيف 2014', ['صيف 2014 = 2014-22']]])('reads it behind clitics: %s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    ['الربيع العربي', []],
    ['في الصيف', []],
    ['قائد الصيف', []],
  ])('leaves what is no such time: %s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});
