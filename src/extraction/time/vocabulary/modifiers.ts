// Words that say which occurrence ("الماضي"), which part ("أواخر") or which slice ("الربع") is meant, seasons and decades.
import { foldArabic } from '../../../domain/arabic-fold.ts';
import type { Entry } from './lexeme.ts';

const PAST = 'الماضي المنصرم الفائت الفارط المنقضي';
const CURRENT = 'الجاري الحالي الراهن';
const NEXT = 'المقبل القادم الآتي';

/** `الماضي` → in the dual of both genders: `الماضيان الماضيين الماضيتان الماضيتين`. */
const dualsOf = (forms: string) =>
  forms
    .split(' ')
    .flatMap((form) => ['ان', 'ين', 'تان', 'تين'].map((ending) => form + ending))
    .join(' ');
/** Both genders and all numbers: the feminine serves for plurals of things. */
const inflect = (forms: string) =>
  `${forms} ${forms
    .split(' ')
    .map((form) => `${form}ة`)
    .join(' ')} ${dualsOf(forms)}`;
const foldedDuals = (forms: string) => dualsOf(forms).split(' ').map(foldArabic);

/** Hints of two things ("اليومين الماضيين", "الاثنين والثلاثاء المقبلين"), folded. */
export const DUAL_PAST: readonly string[] = foldedDuals(PAST);
export const DUAL_NEXT: readonly string[] = foldedDuals(NEXT);

export const MODIFIERS: readonly Entry[] = [
  [inflect(PAST), { cat: 'hint', hint: 'past' }],
  [inflect(CURRENT), { cat: 'hint', hint: 'current' }],
  [inflect(NEXT), { cat: 'hint', hint: 'next' }],
  [inflect('الأخير'), { cat: 'recent' }],
  [inflect('التالي الموالي اللاحق'), { cat: 'follower', offset: 1 }],
  [inflect('السابق'), { cat: 'follower', offset: -1 }],
  ['نفسه نفسها ذاته ذاتها عينه عينها', { cat: 'follower', offset: 0 }],
  ['النصف', { cat: 'slice', slice: 'half' }],
  ['الثلث', { cat: 'slice', slice: 'third' }],
  ['الربع الفصل', { cat: 'slice', slice: 'quarter' }],
  ['مطلع أوائل بداية بدايات مستهل', { cat: 'part', part: 'early' }],
  ['منتصف أواسط', { cat: 'part', part: 'mid' }],
  ['أواخر نهاية نهايات ختام خواتيم', { cat: 'part', part: 'late' }],
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
