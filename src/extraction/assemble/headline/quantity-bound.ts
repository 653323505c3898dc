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
/** How much before a figure is read, in UTF-16 units. */
const REACH = 24;

/** `boundOf(quantity, mention)` of "أكثر من 9 آلاف قتيل" → 'more'; of "نحو 400" 'about'; `null` of an exact figure. */
export function boundOf({ span, approx }: Quantity, { passage }: Mention): Bound | null {
  const at = span.start - passage.start;
  const before = foldArabic(passage.exact.slice(Math.max(0, at - REACH), at)).trimEnd();
  const own = foldArabic(passage.exact.slice(at, at + REACH));
  const begins = (pattern: RegExp) => pattern.test(before) || /^(?:ال)?(?:اكثر|ازيد) من /.test(own);
  const found = BEFORE.find(([pattern, bound]) =>
    bound === 'more' ? begins(pattern) : pattern.test(before),
  );
  return found?.[1] ?? (approx ? 'about' : null);
}
