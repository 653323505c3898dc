// Weekday names with their spelling variants, always definite: "أحد" alone is "one of".
import type { Weekday } from '../shapes.ts';
import type { Entry } from './lexeme.ts';

const FORMS: readonly (readonly [Weekday, string])[] = [
  [1, 'الاثنين الإثنين الأثنين الاثنان'],
  [2, 'الثلاثاء الثلثاء الثلاثا'],
  [3, 'الأربعاء الاربعا'],
  [4, 'الخميس'],
  [5, 'الجمعة'],
  [6, 'السبت'],
  [7, 'الأحد'],
];

const withoutArticle = (forms: string) =>
  forms
    .split(' ')
    .map((form) => form.slice(2))
    .join(' ');

export const WEEKDAYS: readonly Entry[] = [
  ...FORMS.map(([weekday, forms]): Entry => [forms, { cat: 'weekday', weekday }]),
  ...FORMS.map(([weekday, forms]): Entry => [withoutArticle(forms), { cat: 'bare-weekday', weekday }]),
];

/** Nouns before a weekday that make it a name or a habit ("صلاة الجمعة", "سوق الأحد", "أيام الجمعة"): no date. */
export const WEEKDAY_NAME_HEADS: readonly string[] = [
  'صلاه',
  'خطبه',
  'خطيب',
  'سوق',
  'مسجد',
  'جامع',
  'ايام',
  'كل',
];

/** Words behind a weekday that make it another word: "الأحد عشر" eleven, "الجمعة السوداء", "الأحد الدامي" names. Folded. */
export const WEEKDAY_NAME_TAILS: readonly string[] = [
  'عشر',
  'الاسود',
  'السوداء',
  'الدامي',
  'الداميه',
  'الحزين',
  'الحزينه',
];
