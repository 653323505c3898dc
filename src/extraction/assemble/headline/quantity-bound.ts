// How far a figure is exact, by the words before it: "أكثر من 9 آلاف" is more than 9,000, not about so many.
import { foldArabic } from '../../../domain/arabic-fold.ts';
import type { Mention, Quantity } from '../../../domain/corpus-schema.ts';

export type Bound = 'about' | 'more' | 'least' | 'less';

const BEFORE: readonly (readonly [RegExp, Bound])[] = [
  [/(?:لا يقل|لا تقل|لا يقلون) عن$|علي الاقل$/, 'least'],
  [
    /(?:اكثر|ازيد|اكبر) من$|(?:يزيد|تزيد|يزيدون|يربو|يفوق) (?:علي|عن)$|(?:يفوق|يتجاوز|تتجاوز|تجاوز|فاق|فوق)$/,
    'more',
  ],
  [/(?:اقل|ادني) من$/, 'less'],
];
/** "الأكثر من 400": how the figure's own words begin. */
const OWN_MORE = /^(?:ال)?(?:اكثر|ازيد) من /;
/** "12 مدنيا على الأقل": behind what is counted. */
const LEAST_BEHIND = /^(?:\S{1,20} )(?:[^\s\d،؛.]{1,20} ){0,3}علي الاقل/;
/** How much before a figure is read, and of it, in UTF-16 units. */
const REACH = 24;
const BEHIND = 60;

/** `boundOf(quantity, mention)` of "أكثر من 9 آلاف قتيل" → 'more'; of "نحو 400" 'about'; `null` of an exact figure. */
export function boundOf({ span, approx }: Quantity, { passage }: Mention): Bound | null {
  const at = span.start - passage.start;
  const before = foldArabic(passage.exact.slice(Math.max(0, at - REACH), at)).trimEnd();
  const own = foldArabic(passage.exact.slice(at, at + REACH));
  const told = BEFORE.find(([pattern]) => pattern.test(before))?.[1];
  if (told !== undefined) return told;
  if (OWN_MORE.test(own)) return 'more';
  if (LEAST_BEHIND.test(foldArabic(passage.exact.slice(at, at + BEHIND)))) return 'least';
  return approx ? 'about' : null;
}
