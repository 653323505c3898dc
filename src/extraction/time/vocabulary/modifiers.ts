// Words that say which occurrence ("الماضي") or which part ("أواخر", "مساء") is meant, seasons and decades.
import type { Entry } from './lexeme.ts';

/** Hints of two things ("اليومين الماضيين", "الاثنين والثلاثاء المقبلين"), folded. */
export const DUAL_PAST: readonly string[] = ['الماضيين', 'الفائتين'];
export const DUAL_NEXT: readonly string[] = ['المقبلين', 'القادمين'];

export const MODIFIERS: readonly Entry[] = [
  ['الماضي الماضية المنصرم المنصرمة الفائت الفائتة', { cat: 'hint', hint: 'past' }],
  ['الجاري الجارية الحالي الحالية', { cat: 'hint', hint: 'current' }],
  ['المقبل المقبلة القادم القادمة الآتي الآتية', { cat: 'hint', hint: 'next' }],
  ['مطلع أوائل بداية بدايات مستهل', { cat: 'part', part: 'early' }],
  ['منتصف أواسط', { cat: 'part', part: 'mid' }],
  ['أواخر نهاية نهايات ختام', { cat: 'part', part: 'late' }],
  ['فجر', { cat: 'day-part', dayPart: 'dawn', use: 'noun' }],
  ['فجرا سحرا', { cat: 'day-part', dayPart: 'dawn', use: 'adverb' }],
  ['صباح', { cat: 'day-part', dayPart: 'morning', use: 'noun' }],
  ['صباحا', { cat: 'day-part', dayPart: 'morning', use: 'adverb' }],
  ['ظهر ظهيرة', { cat: 'day-part', dayPart: 'noon', use: 'noun' }],
  ['ظهرا', { cat: 'day-part', dayPart: 'noon', use: 'adverb' }],
  ['عصر', { cat: 'day-part', dayPart: 'afternoon', use: 'noun' }],
  ['عصرا', { cat: 'day-part', dayPart: 'afternoon', use: 'adverb' }],
  ['مساء', { cat: 'day-part', dayPart: 'evening', use: 'both' }],
  ['ليل ليلة', { cat: 'day-part', dayPart: 'night', use: 'noun' }],
  ['ليلا', { cat: 'day-part', dayPart: 'night', use: 'adverb' }],
  ['ربيع', { cat: 'season', season: 'spring', definite: false }],
  ['الربيع', { cat: 'season', season: 'spring', definite: true }],
  ['صيف', { cat: 'season', season: 'summer', definite: false }],
  ['الصيف', { cat: 'season', season: 'summer', definite: true }],
  ['خريف', { cat: 'season', season: 'autumn', definite: false }],
  ['الخريف', { cat: 'season', season: 'autumn', definite: true }],
  ['شتاء', { cat: 'season', season: 'winter', definite: false }],
  ['الشتاء', { cat: 'season', season: 'winter', definite: true }],
  ...(
    [
      [20, 'عشرين'],
      [30, 'ثلاثين'],
      [40, 'أربعين'],
      [50, 'خمسين'],
      [60, 'ستين'],
      [70, 'سبعين'],
      [80, 'ثمانين'],
      [90, 'تسعين'],
    ] as const
  ).flatMap(([digits, stem]): Entry[] => [
    [`${stem}يات ${stem}ات`, { cat: 'decade', digits, definite: false }],
    [`ال${stem}يات ال${stem}ات`, { cat: 'decade', digits, definite: true }],
  ]),
];
