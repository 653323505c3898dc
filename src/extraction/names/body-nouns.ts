// The nouns by which a folded word may open the name of a body that no list has, or of forces that are loyal to somebody.
import { foldArabic } from '../../domain/arabic-fold.ts';
import type { OrganisationWord } from '../lexicon/words-for-organisations.ts';
import { NUMBERED_UNITS, ORGANISATIONS } from '../lexicon/words-for-organisations.ts';
import { splitClitics } from './clitics.ts';

/** A listed noun with the clitics before it. */
interface Behind<T> {
  readonly prefix: string;
  readonly noun: T;
}

const HEADS: ReadonlyMap<string, OrganisationWord> = new Map(
  ORGANISATIONS.flatMap((word) => word.forms.split('|').map((form) => [foldArabic(form), word] as const)),
);
const UNITS: ReadonlyMap<string, string> = new Map(
  NUMBERED_UNITS.map(({ form, en }) => [foldArabic(form), en]),
);

/** A word as clitics and one of the listed nouns behind them. */
const behindClitics =
  <T>(nouns: ReadonlyMap<string, T>) =>
  (text: string): readonly Behind<T>[] =>
    splitClitics(text).flatMap(([prefix, rest]) => {
      const noun = nouns.get(rest);
      return noun === undefined ? [] : [{ prefix, noun }];
    });

/** The nouns of organisations and armed groups that a word can be: "لواء", "ونقابة". */
export const headsIn = behindClitics(HEADS);
/** Those of numbered units, in English: "الفرقة". */
export const unitsIn = behindClitics(UNITS);

/** "القوات" and the like, which fight for whoever is named behind them. */
const FORCES =
  /^(?:ال)?(?:قوات|وحدات|فصائل|ميليشيات|مليشيات|مسلحين|مسلحون|مقاتلين|مقاتلون|مجموعات|عناصر|طائرات|مقاتلات|مروحيات|مسيرات|طيران|زوارق|اليات|عربات|سيارات|ارتال)$/;

/** The clitics before a noun of forces, `null` where the word is none: `forcesIn('للقوات')` → `'لل'`. */
export function forcesIn(text: string): string | null {
  if (/^لل(?=قوات)/.test(text)) return FORCES.test(`ال${text.slice(2)}`) ? 'لل' : null;
  if (FORCES.test(text)) return '';
  return /^[وف]/.test(text) && FORCES.test(text.slice(1)) ? text.charAt(0) : null;
}
