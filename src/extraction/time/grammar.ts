// The phrases that several recognisers share: numbers, days of the month, month names, years, hints. A reader returns what
// it read and the token after it, or `null`.
import type { Hint, YearRef } from './shapes.ts';
import type { Clitics, Token } from './tokens.ts';
import { endsDate, endsDateStrictly } from './boundary.ts';
import { cliticsBefore, isText, lexemeOf, NO_VALUE } from './tokens.ts';
import { readYearWords } from './year-words.ts';

export interface ReadNumber {
  readonly value: number;
  readonly next: number;
  readonly clitics: string;
  readonly digits: boolean;
}

const OPEN_YEAR: YearRef = { kind: 'open' };

/** A number in digits that is not part of a longer figure (8:00, 10.5, 300-): `10`, `الـ24`. */
export function readDigits(tokens: readonly Token[], at: number): ReadNumber | null {
  // "الـ24", also with a space behind the article: "الـ 24".
  const article = isText(tokens[at], 'ال', 'وال') && tokens[at + 1]?.kind === 'number';
  const start = article ? at + 1 : at;
  const token = tokens[start];
  if (token?.kind !== 'number' || token.value === NO_VALUE) return null;
  const [mark, after] = [tokens[start + 1], tokens[start + 2]];
  if (isText(mark, '.', ',', ':', '%', '/') && !mark?.gap && after?.kind === 'number' && !after.gap)
    return null;
  if (isText(mark, '%', '٪')) return null;
  const before = tokens[start - 1];
  const glued = !token.gap && isText(before, '.', ',', ':', '/') && tokens[start - 2]?.kind === 'number';
  if (glued) return null;
  const clitics = article && tokens[at]?.text === 'وال' ? 'و' : '';
  return { value: token.value, next: start + 1, clitics, digits: true };
}

/** A cardinal in digits or words: `3`, `ثلاثه`, `خمسه عشر`, `خمسه وعشرين`. */
export function readCardinal(
  tokens: readonly Token[],
  at: number,
  allowed: Clitics = 'none',
): ReadNumber | null {
  const digits = readDigits(tokens, at);
  if (digits) return digits;
  const first = lexemeOf(tokens[at], 'cardinal', allowed);
  if (!first) return null;
  const { clitics } = first;
  const { value } = first.lexeme;
  if (value < 10) {
    const second = lexemeOf(tokens[at + 1], 'cardinal', 'and');
    if (second?.lexeme.value === 10 && second.clitics === '') return inWords(value + 10, at + 2, clitics);
    if (second && second.lexeme.value >= 20 && second.lexeme.value < 100 && second.clitics === 'و')
      return inWords(value + second.lexeme.value, at + 2, clitics);
  }
  return inWords(value, at + 1, clitics);
}

/** A number told in words. */
const inWords = (value: number, next: number, clitics: string): ReadNumber => ({
  value,
  next,
  clitics,
  digits: false,
});

/** An ordinal in words: `الثامن`, `الحادي عشر`, `السادس والعشرين`, `العشرين`. */
export function readOrdinal(
  tokens: readonly Token[],
  at: number,
  allowed: Clitics = 'none',
): ReadNumber | null {
  const first = lexemeOf(tokens[at], 'ordinal', allowed);
  if (!first) return null;
  const { clitics } = first;
  const { value, definite } = first.lexeme;
  if (value >= 10) return definite || value === 10 ? inWords(value, at + 1, clitics) : null;
  const ten = lexemeOf(tokens[at + 1], 'cardinal');
  if (ten?.lexeme.value === 10 && !ten.lexeme.definite) return inWords(value + 10, at + 2, clitics);
  const tens = lexemeOf(tokens[at + 1], 'cardinal', 'and');
  if (tens?.clitics === 'و' && (tens.lexeme.value === 20 || tens.lexeme.value === 30))
    return inWords(value + tens.lexeme.value, at + 2, clitics);
  return inWords(value, at + 1, clitics);
}

/** A day of the month, 1 to 31, in digits or words. */
export function readDayNumber(
  tokens: readonly Token[],
  at: number,
  allowed: Clitics = 'none',
): ReadNumber | null {
  const read =
    readDigits(tokens, at) ?? readOrdinal(tokens, at, allowed) ?? readCardinal(tokens, at, allowed);
  return read && read.value >= 1 && read.value <= 31 ? read : null;
}

export interface ReadMonth {
  readonly month: number;
  readonly next: number;
  readonly clitics: string;
  readonly needsDay: boolean;
  /** Named in two families ("سبتمبر/أيلول"): that is nothing but a month. */
  readonly paired: boolean;
}

function readMonthName(tokens: readonly Token[], at: number, allowed: Clitics): ReadMonth | null {
  const plain = lexemeOf(tokens[at], 'month', allowed);
  if (plain) {
    const { month, needsDay } = plain.lexeme;
    return { month, next: at + 1, clitics: plain.clitics, needsDay, paired: false };
  }
  const head = lexemeOf(tokens[at], 'month-head', allowed);
  const which = head ? lexemeOf(tokens[at + 1], 'ordinal') : null;
  if (!head || !which || which.lexeme.value > 2) return null;
  const month = which.lexeme.value === 1 ? head.lexeme.first : head.lexeme.second;
  return { month, next: at + 2, clitics: head.clitics, needsDay: false, paired: false };
}

/** A month, or a pair of names for one month: `ايلول`, `سبتمبر/ايلول`, `ايلول (سبتمبر)`, `اكتوبر تشرين الاول`. */
export function readMonth(tokens: readonly Token[], at: number, allowed: Clitics = 'none'): ReadMonth | null {
  const first = readMonthName(tokens, at, allowed);
  if (!first) return null;
  const opening = isText(tokens[first.next], '(', '[');
  const between = opening || isText(tokens[first.next], '/', '-', '–', '—', '،', '\\') ? 1 : 0;
  const second = readMonthName(tokens, first.next + between, 'none');
  if (second?.month !== first.month) return first;
  if (opening && !isText(tokens[second.next], ')', ']')) return first;
  return { ...first, next: opening ? second.next + 1 : second.next, needsDay: false, paired: true };
}

interface ReadYear {
  readonly year: YearRef;
  readonly next: number;
}

/** A written year of four digits, 1000 to 2199: `2020`, `2020م`. */
export function readYearNumber(tokens: readonly Token[], at: number): { value: number; next: number } | null {
  const digits = readDigits(tokens, at);
  if (!digits || tokens[at]?.text.length !== 4 || digits.value < 1000 || digits.value > 2199) return null;
  const era = isText(tokens[digits.next], 'م') ? 1 : 0;
  return { value: digits.value, next: digits.next + era };
}

export const YEAR_NOUNS = ['عام', 'العام', 'سنه', 'السنه'];

/** The year after a month: `2020`, `، 2020`, `الفين وعشرين`, `من عام 2020`, `لعام 2020`, `من العام الماضي`, `العام نفسه`. */
export function readYear(tokens: readonly Token[], at: number): ReadYear | null {
  // "أكتوبر، 2020", "8/أكتوبر/2020".
  const sign =
    (isText(tokens[at], '/') || (isText(tokens[at], '-') && !tokens[at + 1]?.gap)) &&
    tokens[at + 1]?.kind === 'number';
  const comma = sign || isText(tokens[at], '،', ',') ? 1 : 0;
  const from = isText(tokens[at + comma], 'من', 'في') ? at + comma + 1 : at + comma;
  const noun = cliticsBefore(tokens[from], YEAR_NOUNS, 'any') !== null;
  if (isText(tokens[from + 1], 'العام', 'السنه')) {
    if (isText(tokens[from], 'هذا', 'هذه')) return { year: { kind: 'relative', offset: 0 }, next: from + 2 };
    if (isText(tokens[from], 'ذلك', 'تلك', 'نفس', 'ذات'))
      return { year: { kind: 'told', offset: 0, from: null }, next: from + 2 };
  }
  if (noun) {
    const hint = readOffsetHint(tokens, from + 1);
    // "من العام الجاري 2020": the number says it.
    const named = hint && readYearNumber(tokens, hint.next);
    if (named) return { year: { kind: 'known', value: named.value }, next: named.next };
    if (hint) return { year: { kind: 'relative', offset: hint.offset }, next: hint.next };
    const follower = lexemeOf(tokens[from + 1], 'follower');
    if (follower)
      return { year: { kind: 'told', offset: follower.lexeme.offset, from: null }, next: from + 2 };
  } else if (from !== at + comma) {
    return null;
  }
  const number = readYearNumber(tokens, noun ? from + 1 : from) ?? readBareYearWords(tokens, from, noun);
  return number && { year: { kind: 'known', value: number.value }, next: number.next };
}

/** A year in words; without "عام" before it, only where it counts nothing ("في أيلول ألفان وعشرون قتيلا"). */
function readBareYearWords(tokens: readonly Token[], at: number, noun: boolean) {
  const words = readYearWords(tokens, noun ? at + 1 : at);
  return words && (noun || endsDate(tokens[words.next])) ? words : null;
}

/** Which occurrence: `الماضي`, `المقبل`, `الجاري`. */
export function readHint(tokens: readonly Token[], at: number): { hint: Hint; next: number } | null {
  const found = lexemeOf(tokens[at], 'hint');
  return found && { hint: found.lexeme.hint, next: at + 1 };
}

/** Periods from the reference: `الماضي` −1, `الجاري` 0, `قبل الماضي` and `ما قبل الماضي` −2, `بعد المقبل` +2. */
export function readOffsetHint(
  tokens: readonly Token[],
  at: number,
): { offset: number; next: number } | null {
  const near = readHint(tokens, at);
  if (near) return { offset: offsetOf(near.hint), next: near.next };
  const from = isText(tokens[at], 'ما') ? at + 1 : at;
  const side = isText(tokens[from], 'قبل') ? 'past' : isText(tokens[from], 'بعد') ? 'next' : null;
  const far = side && readHint(tokens, from + 1);
  return far?.hint === side ? { offset: 2 * offsetOf(far.hint), next: far.next } : null;
}

/** −1, 0 or +1 periods from the reference. */
export function offsetOf(hint: Hint): number {
  return hint === 'past' ? -1 : hint === 'next' ? 1 : 0;
}

/** "منذ أكتوبر 1500 عائلة": a bare number that is hardly a year of the calendar counts what follows. */
const isCount = (tokens: readonly Token[], at: number, { year, next }: ReadYear) =>
  next === at + 1 &&
  year.kind === 'known' &&
  (year.value < 1800 || year.value > 2100) &&
  !endsDate(tokens[next]);

/** What may follow a month: a year, else a hint, else nothing. */
export function readTail(
  tokens: readonly Token[],
  at: number,
): { year: YearRef; hint: Hint | null; next: number } {
  const year = readYear(tokens, at);
  if (year && !isCount(tokens, at, year)) return { year: year.year, hint: null, next: year.next };
  const hint = readHint(tokens, at);
  return { year: OPEN_YEAR, hint: hint?.hint ?? null, next: hint?.next ?? at };
}

/** `3`, `عشره` after "شهر", `الثامن` after "الشهر": a month by its number. */
function readMonthNumber(tokens: readonly Token[], at: number, definite: boolean): ReadMonth | null {
  const read = definite ? readOrdinal(tokens, at) : readCardinal(tokens, at);
  if (!read || read.value < 1 || read.value > 12) return null;
  // "الشهر الثامن من الحرب", "شهر 3 آلاف": counted from something else, or counting.
  const year = readYear(tokens, read.next);
  if (!year && !endsDateStrictly(tokens[read.next]) && !readHint(tokens, read.next)) return null;
  return { month: read.value, next: read.next, clitics: '', needsDay: true, paired: false };
}

/** A month after a day or a part: `ايلول`, `شهر ايلول`, `شهر 3`, `الشهر الثامن`. */
export function readMonthPhrase(
  tokens: readonly Token[],
  at: number,
  allowed: Clitics = 'none',
): (ReadMonth & { numbered: boolean }) | null {
  const noun = readMonthNoun(tokens, at, allowed);
  const named = readMonth(tokens, noun?.next ?? at, noun ? 'none' : allowed);
  const read = named ?? (noun && readMonthNumber(tokens, noun.next, noun.definite));
  if (!read) return null;
  const { month, next, clitics, needsDay, paired } = read;
  return { month, next, clitics: noun?.clitics ?? clitics, needsDay, paired, numbered: named === null };
}

/** "شهر" before a month ("شهر أيلول", "شهر 3"): the place after it, and its clitics; `null`: there is none. */
export function readMonthNoun(
  tokens: readonly Token[],
  at: number,
  allowed: Clitics = 'none',
): { next: number; clitics: string; definite: boolean } | null {
  const noun = lexemeOf(tokens[at], 'unit', allowed);
  if (noun?.lexeme.unit !== 'month' || noun.lexeme.number !== 'singular') return null;
  return { next: at + 1, clitics: noun.clitics, definite: noun.lexeme.definite };
}

/** The place after "شهر" where it stands, else the same place. */
export const skipMonthNoun = (tokens: readonly Token[], at: number): number =>
  readMonthNoun(tokens, at)?.next ?? at;
