// What losses count, as the head of a headline: "مقتل نحو 400", "about 400 killed".
import type { Quantity, Text } from '../../../domain/corpus-schema.ts';

/** Numbers in words that say no figure are given back as words. */
const VAGUE = [
  { low: 20, high: 99, ar: 'العشرات', en: 'dozens' },
  { low: 200, high: 999, ar: 'المئات', en: 'hundreds' },
  { low: 2000, high: 9999, ar: 'الآلاف', en: 'thousands' },
  { low: 20000, high: 99000, ar: 'عشرات الآلاف', en: 'tens of thousands' },
] as const;

const KINDS: Partial<Record<Quantity['kind'], Text>> = {
  killed: { ar: 'مقتل {n}', en: '{n} killed' },
  wounded: { ar: 'إصابة {n}', en: '{n} wounded' },
  captured: { ar: 'أسر {n}', en: '{n} captured' },
  displaced: { ar: 'نزوح {n}', en: '{n} displaced' },
  destroyed: { ar: 'تدمير {n} من العتاد', en: '{n} pieces of equipment destroyed' },
  sent: { ar: 'إرسال {n}', en: '{n} sent' },
};

const IN_ALL: Text = { ar: 'في المجمل', en: 'in all' };

/** `quantityWords({ kind: 'killed', low: 400, high: 400, approx: true, … }, 'en')` → `'about 400 killed'`; `''` for other kinds. */
export function quantityWords(quantity: Quantity, language: keyof Text): string {
  const frame = KINDS[quantity.kind]?.[language];
  if (frame === undefined) return '';
  const vague = VAGUE.find(({ low, high }) => low === quantity.low && high === quantity.high);
  const about = quantity.approx && !vague ? (language === 'ar' ? 'نحو ' : 'about ') : '';
  const figure = quantity.low === quantity.high ? String(quantity.low) : `${quantity.low}–${quantity.high}`;
  const words = frame.replace('{n}', `${about}${vague ? vague[language] : figure}`);
  // A running total is not what one day cost.
  return quantity.cumulative ? `${words} ${IN_ALL[language]}` : words;
}
