// What losses count, as the head of a headline: "مقتل أكثر من 400 مدني", "more than 400 civilians killed".
import type { Quantity, Text } from '../../../domain/corpus-schema.ts';
import type { CountedNoun } from './counted-nouns.ts';
import { CIVILIAN, countInArabic, EQUIPMENT, nounOf, PERSON } from './counted-nouns.ts';
import type { Bound } from './quantity-bound.ts';

/** Numbers in words that say no figure are given back as words: alone, and before a noun. */
const VAGUE = [
  { low: 20, high: 99, ar: 'العشرات', of: 'عشرات', en: 'dozens' },
  { low: 200, high: 999, ar: 'المئات', of: 'مئات', en: 'hundreds' },
  { low: 2000, high: 9999, ar: 'الآلاف', of: 'آلاف', en: 'thousands' },
  { low: 20000, high: 99000, ar: 'عشرات الآلاف', of: 'عشرات آلاف', en: 'tens of thousands' },
  { low: 200000, high: 999000, ar: 'مئات الآلاف', of: 'مئات آلاف', en: 'hundreds of thousands' },
  { low: 2000000, high: 9999999, ar: 'الملايين', of: 'ملايين', en: 'millions' },
] as const;

const KINDS: Partial<Record<Quantity['kind'], Text>> = {
  killed: { ar: 'مقتل', en: 'killed' },
  wounded: { ar: 'إصابة', en: 'wounded' },
  captured: { ar: 'أسر', en: 'captured' },
  displaced: { ar: 'نزوح', en: 'displaced' },
  destroyed: { ar: 'تدمير', en: 'destroyed' },
  sent: { ar: 'إرسال', en: 'sent' },
};

const BOUNDS: Readonly<Record<Bound, Text>> = {
  about: { ar: 'نحو', en: 'about' },
  more: { ar: 'أكثر من', en: 'more than' },
  least: { ar: 'ما لا يقل عن', en: 'at least' },
  less: { ar: 'أقل من', en: 'fewer than' },
};

const IN_ALL: Text = { ar: 'في المجمل', en: 'in all' };

/** Who is counted besides what the figure itself says. */
export interface Counted {
  readonly amongCivilians: boolean;
  /** The force or group whose men or equipment they are, as it stands behind "of"; '' for none. */
  readonly force: string;
  /** How far the figure is one; `null`: it is exact. */
  readonly bound: Bound | null;
}

/** `grouped(9000)` → "9,000". */
const grouped = (number: number): string => GROUPED.format(number);
const GROUPED = new Intl.NumberFormat('en', { maximumFractionDigits: 20 });

const figureOf = ({ low, high }: Quantity): string =>
  low === high ? grouped(low) : `${grouped(low)}–${grouped(high)}`;

const vagueOf = ({ low, high }: Quantity) => VAGUE.find((vague) => vague.low === low && vague.high === high);

/** The noun that is counted, and whether it is known better than as people or equipment. */
function nounFor(quantity: Quantity, { amongCivilians }: Counted): { noun: CountedNoun; named: boolean } {
  const noun = nounOf(quantity.of) ?? (amongCivilians ? CIVILIAN : null);
  if (noun) return { noun, named: true };
  return quantity.kind === 'destroyed' ? { noun: EQUIPMENT, named: true } : { noun: PERSON, named: false };
}

function inArabic(quantity: Quantity, counted: Counted): string {
  const { noun, named } = nounFor(quantity, counted);
  const vague = vagueOf(quantity);
  if (vague) return named ? `${vague.of} ${noun.ar.all}` : vague.ar;
  const bound = counted.bound ? `${BOUNDS[counted.bound].ar} ` : '';
  // "مقتل 20 من الجيش": whose they were says enough.
  const { high } = quantity;
  if (!named && counted.force !== '' && high > 2) return `${bound}${figureOf(quantity)}`;
  return `${bound}${countInArabic(high, figureOf(quantity), noun)}`;
}

function inEnglish(quantity: Quantity, counted: Counted): string {
  const { noun } = nounFor(quantity, counted);
  const words = quantity.high === 1 ? noun.en.one : noun.en.many;
  const vague = vagueOf(quantity);
  if (vague) return words === '' ? vague.en : `${vague.en} of ${words}`;
  const bound = counted.bound ? `${BOUNDS[counted.bound].en} ` : '';
  return `${bound}${figureOf(quantity)}${words === '' ? '' : ` ${words}`}`;
}

/**
 * `quantityWords({ kind: 'killed', of: 'جنديا', low: 20, high: 20, … }, 'en', { force: 'the army', … })` → "20 soldiers of the army
 * killed"; `''` for other kinds.
 */
export function quantityWords(quantity: Quantity, language: keyof Text, counted: Counted): string {
  const verb = KINDS[quantity.kind]?.[language];
  if (verb === undefined) return '';
  const { force } = counted;
  const words =
    language === 'ar'
      ? `${verb} ${inArabic(quantity, counted)}${force === '' ? '' : ` من ${force}`}`
      : `${inEnglish(quantity, counted)}${force === '' ? '' : ` of ${force}`} ${verb}`;
  // A running total is not what one day cost.
  return quantity.cumulative ? `${words} ${IN_ALL[language]}` : words;
}
