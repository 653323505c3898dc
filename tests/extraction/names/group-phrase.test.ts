// The men of groups, and groups that are only described.
import { describe, expect, it } from 'vitest';
import { read } from './support.ts';

describe('men of a group', () => {
  it.each([
    ['هاجم مسلحو جماعة «نسور السهل» القرية.', 'مسلحو جماعة «نسور السهل', 'جماعة نسور السهل'],
    ['قال شهود إن مقاتلي مجموعة «رياح الجنوب» انسحبوا.', 'مقاتلي مجموعة «رياح الجنوب', 'مجموعة رياح الجنوب'],
    ['أسر الجيش مسلحين من كتيبة «الفجر الجديد».', 'مسلحين من كتيبة «الفجر الجديد', 'كتيبة الفجر الجديد'],
    ['شن مقاتلو «لواء الوادي» هجوما.', 'مقاتلو «لواء الوادي', 'لواء الوادي'],
  ])('that its noun introduces are that group: %s', (text, words, label) => {
    const { short, actors } = read(text);
    expect(actors.map(({ label: { ar } }) => ar)).toEqual(expect.arrayContaining([label]));
    expect(short.some((one) => one.startsWith(`${words} → `))).toBe(true);
  });

  it('are the listed group whose name the quotation marks hold', () => {
    expect(read('هاجم مسلحو جماعة «بوكو حرام» القرية.').ids).toEqual(['boko-haram']);
    expect(read('قتل مسلحون من حركة «23 مارس» ثلاثة جنود.').ids).toContain('m23');
  });

  it('are not those of a house or an outlet', () => {
    expect(read('قال مقاتلون لصحيفة «النهار» إن القتال توقف.').short).toContain('مقاتلون → fighters');
  });
});

describe('groups that are only described', () => {
  it.each(['هاجمت جماعات مسلحة قرى في الشمال.', 'انسحبت المجموعات المسلحة من الحي.'])(
    'are a party of their own: %s',
    (text) => {
      expect(read(text).ids).toEqual(['factions']);
    },
  );
});
