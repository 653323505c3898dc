// What may stand behind a Hijri date or a holiday: a year of either calendar, else which occurrence is meant.
import { readHint, readYear } from './grammar.ts';
import type { Token } from './tokens.ts';
import { isText } from './tokens.ts';
import type { HijriYearRef, Hint } from './shapes.ts';
import { HIJRI_ERAS } from './vocabulary/hijri-months.ts';

/** Years of four digits up to here are Hijri in news; the Gregorian ones lie beyond. */
export const LAST_HIJRI_YEAR = 1500;

export interface HijriTail {
  readonly year: HijriYearRef;
  readonly hint: Hint | null;
  readonly next: number;
}

/** The place after "هـ", "للهجرة" where one stands there, else the same place. */
export const skipEra = (tokens: readonly Token[], at: number) =>
  isText(tokens[at], ...HIJRI_ERAS) ? at + 1 : at;

/** "1441", "1441 هـ", "من عام 1442", "2019", "من العام الماضي", "الماضي"; nothing leaves the year open. */
export function readHijriTail(tokens: readonly Token[], at: number): HijriTail {
  const read = readYear(tokens, at);
  if (!read) {
    const hint = readHint(tokens, at);
    return { year: { kind: 'open' }, hint: hint?.hint ?? null, next: hint?.next ?? at };
  }
  const { year, next } = read;
  if (year.kind !== 'known' || year.value > LAST_HIJRI_YEAR) return { year, hint: null, next };
  return { year: { kind: 'hijri', value: year.value }, hint: null, next: skipEra(tokens, next) };
}
