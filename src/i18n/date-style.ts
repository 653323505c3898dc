// How dates and numbers are written: the language, which names months have in Arabic, and which digits. One object, handed
// down to every formatter; nothing here is remembered.
import type { Language } from './language.ts';

/** Arabic month names: Gulf and Egyptian with Levantine (where there is room), or one family alone. */
export const MONTH_CHOICES = ['both', 'gulf', 'levant', 'maghreb'] as const;
export type MonthChoice = (typeof MONTH_CHOICES)[number];
/** Western or Arabic-Indic digits, by their names in Unicode's CLDR. */
export const DIGITS = ['latn', 'arab'] as const;
export type Digits = (typeof DIGITS)[number];

/** What a reader chooses of it, language apart. */
export interface DateChoices {
  readonly months: MonthChoice;
  readonly digits: Digits;
}
export interface DateStyle extends DateChoices {
  readonly language: Language;
}

export const DEFAULT_CHOICES: DateChoices = { months: 'both', digits: 'latn' };

const styles = new Map<string, DateStyle>();

/**
 * The style of a language and choices; the same object for the same arguments, so that views may compare it. English has
 * one family of months and Western digits: `dateStyle('en', { months: 'levant', digits: 'arab' })` → digits `'latn'`.
 */
export function dateStyle(language: Language, choices: DateChoices = DEFAULT_CHOICES): DateStyle {
  const { months, digits } = language === 'ar' ? choices : DEFAULT_CHOICES;
  const key = `${language} ${months} ${digits}`;
  const style = styles.get(key) ?? { language, months, digits };
  styles.set(key, style);
  return style;
}

/** `writeDigits('10:30', 'arab')` → `'١٠:٣٠'`; every other character stays. Not for words of the texts. */
export function writeDigits(text: string, digits: Digits): string {
  if (digits === 'latn') return text;
  return text.replace(/[0-9]/g, (digit) => String.fromCharCode(0x660 + Number(digit)));
}

/** A number as it stands in the interface: `formatNumber(1200, 'arab')` → `'١٢٠٠'`. */
export function formatNumber(number: number, digits: Digits): string {
  return writeDigits(String(number), digits);
}
