// The words for the months of the Gregorian calendar in the three Arabic families (Gulf and Egypt, Levant and Iraq, Maghreb) with
// their spelling variants, and in English. Forms are separated by spaces.

interface MonthForms {
  readonly month: number;
  readonly forms: string;
  /** Also an everyday word or a name: "مارس" he practised, "آب" he returned, "ماي" and "جوان" people, "أوت". */
  readonly ordinary: boolean;
}

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
const ORDINARY: readonly (readonly [month: number, forms: string])[] = [
  [3, 'مارس'],
  [5, 'ماي'],
  [6, 'جوان'],
  [8, 'آب أوت'],
];

/** Months of one Arabic word. */
export const ARABIC_MONTHS: readonly MonthForms[] = [
  ...PLAIN.map(([month, forms]) => ({ month, forms, ordinary: false })),
  ...ORDINARY.map(([month, forms]) => ({ month, forms, ordinary: true })),
];
/** The Levantine months of two words, read by their head and an ordinal: "تشرين الأول" is the tenth. */
export const MONTH_HEADS = [
  { head: 'تشرين', first: 10, second: 11 },
  { head: 'كانون', first: 12, second: 1 },
] as const;

export const ENGLISH_MONTHS: readonly (readonly [month: number, forms: string])[] = [
  [1, 'january jan'],
  [2, 'february feb'],
  [3, 'march mar'],
  [4, 'april apr'],
  [5, 'may'],
  [6, 'june jun'],
  [7, 'july jul'],
  [8, 'august aug'],
  [9, 'september sept sep'],
  [10, 'october oct'],
  [11, 'november nov'],
  [12, 'december dec'],
];
