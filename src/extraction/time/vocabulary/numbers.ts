// Number words: cardinals and ordinals in both genders and all cases, with and without the article.
import type { Entry } from './lexeme.ts';

const CARDINALS: readonly (readonly [number, string])[] = [
  [1, 'واحد واحدة إحدى أحد'],
  [2, 'اثنان اثنين اثنتان اثنتين اثني اثنتي اثنا اثنتا'],
  [3, 'ثلاث ثلاثة'],
  [4, 'أربع أربعة'],
  [5, 'خمس خمسة'],
  [6, 'ست ستة'],
  [7, 'سبع سبعة'],
  [8, 'ثمان ثماني ثمانية'],
  [9, 'تسع تسعة'],
  [10, 'عشر عشرة'],
  [20, 'عشرون عشرين'],
  [30, 'ثلاثون ثلاثين'],
  [40, 'أربعون أربعين'],
  [50, 'خمسون خمسين'],
  [60, 'ستون ستين'],
  [70, 'سبعون سبعين'],
  [80, 'ثمانون ثمانين'],
  [90, 'تسعون تسعين'],
  [100, 'مئة مائة'],
  [200, 'مئتان مئتين مئتا مئتي مائتان مائتين مائتا مائتي'],
  ...(
    [
      [300, 'ثلاث'],
      [400, 'أربع'],
      [500, 'خمس'],
      [600, 'ست'],
      [700, 'سبع'],
      [800, 'ثمان'],
      [800, 'ثماني'],
      [900, 'تسع'],
    ] as const
  ).map(([value, stem]) => [value, `${stem}مئة ${stem}مائة`] as const),
  [1000, 'ألف'],
  [2000, 'ألفان ألفين ألفا ألفي'],
];

/** Without the article; 11 to 19 and 21 to 31 are put together by the grammar. */
const ORDINALS: readonly (readonly [number, string])[] = [
  [1, 'أول أولى حادي حادية'],
  [2, 'ثاني ثان ثانية'],
  [3, 'ثالث ثالثة'],
  [4, 'رابع رابعة'],
  [5, 'خامس خامسة'],
  [6, 'سادس سادسة'],
  [7, 'سابع سابعة'],
  [8, 'ثامن ثامنة'],
  [9, 'تاسع تاسعة'],
  [10, 'عاشر عاشرة'],
];

const definite = (forms: string) =>
  forms
    .split(' ')
    .map((form) => `ال${form}`)
    .join(' ');

export const NUMBERS: readonly Entry[] = [
  ...CARDINALS.flatMap(([value, forms]): Entry[] => [
    [forms, { cat: 'cardinal', value, definite: false }],
    [definite(forms), { cat: 'cardinal', value, definite: true }],
  ]),
  ...ORDINALS.flatMap(([value, forms]): Entry[] => [
    [forms, { cat: 'ordinal', value, definite: false }],
    [definite(forms), { cat: 'ordinal', value, definite: true }],
  ]),
  // The tens serve as ordinals too, but only with the article: "العشرين من أكتوبر".
  ['العشرون العشرين', { cat: 'ordinal', value: 20, definite: true }],
  ['الثلاثون الثلاثين', { cat: 'ordinal', value: 30, definite: true }],
];
