// Month names of the three families (Gulf and Egypt, Levant and Iraq, Maghreb) with their spelling variants.
import type { Entry } from './lexeme.ts';

/** Forms separated by spaces; the two-word Levantine months are read by their head and an ordinal. */
const PLAIN: readonly (readonly [month: number, forms: string])[] = [
  [1, 'يناير جانفي ينائر'],
  [2, 'فبراير شباط فيفري فبرائر'],
  [3, 'آذار'],
  [4, 'أبريل إبريل نيسان أفريل'],
  [5, 'مايو أيار مايس'],
  [6, 'يونيو يونيه حزيران'],
  [7, 'يوليو يوليه تموز جويلية يوليوز'],
  [8, 'أغسطس أوغسطس غشت'],
  [9, 'سبتمبر أيلول شتنبر سبتنبر'],
  [10, 'أكتوبر أوكتوبر'],
  [11, 'نوفمبر نونبر'],
  [12, 'ديسمبر دجنبر'],
];

/** Also an everyday word or a name: "مارس" he practised, "آب" he returned, "ماي" and "جوان" people, "أوت". */
const NEEDING_DAY: readonly (readonly [month: number, forms: string])[] = [
  [3, 'مارس'],
  [5, 'ماي'],
  [6, 'جوان'],
  [8, 'آب أوت'],
];

export const MONTHS: readonly Entry[] = [
  ...PLAIN.map(([month, forms]): Entry => [forms, { cat: 'month', month, needsDay: false }]),
  ...NEEDING_DAY.map(([month, forms]): Entry => [forms, { cat: 'month', month, needsDay: true }]),
  ['تشرين', { cat: 'month-head', first: 10, second: 11 }],
  ['كانون', { cat: 'month-head', first: 12, second: 1 }],
];
