// Slices of a month or a year: "الربع الثالث من عام 2016", "النصف الأول من أكتوبر", "الثلث الأخير من الشهر الماضي", "الأسبوع الأول
// من أكتوبر", "آخر أسبوع من العام"; "الأيام الأولى من أكتوبر" is its early part; "بقية الأسبوع", "ما تبقى من العام" is the rest.
// Not "الأسبوع الأول من الحرب", "النصف الأول" alone or "بقية المدن".
import { readMonthPhrase, readOrdinal, readTail, readYear } from '../grammar.ts';
import { makeMatch } from '../match.ts';
import type { Match, Recogniser } from '../match.ts';
import { cliticsBefore, isText, lexemeOf } from '../tokens.ts';
import type { Token } from '../tokens.ts';
import type { PartOf, SliceShape } from '../types.ts';
import { periodShape, readPeriod } from './period.ts';

type Whole = SliceShape['of'];

/** How many of a slice there are in a month and in a year. */
const MOST: Readonly<Record<SliceShape['slice'], number>> = { half: 2, third: 3, quarter: 4, week: 53 };
const MONTHS_WEEKS = 5;

/** "من أكتوبر", "من عام 2016", "2016", "من العام الجاري", "من الشهر". */
function readWhole(tokens: readonly Token[], at: number): { of: Whole; next: number } | null {
  const linked = isText(tokens[at], 'من', 'في');
  const from = linked ? at + 1 : at;
  const period = readPeriod(tokens, from, linked ? 'none' : 'any');
  if (period) {
    const ofThread = lexemeOf(tokens[period.next], 'follower') !== null;
    if (period.unit === 'decade' || period.unit === 'century' || ofThread) return null;
    return { of: periodShape(period, null), next: period.next };
  }
  const month = readMonthPhrase(tokens, from);
  if (month) {
    const { next, ...tail } = readTail(tokens, month.next);
    return { of: { kind: 'month', month: month.month, part: null, ...tail }, next };
  }
  const year = readYear(tokens, from);
  if (year?.year.kind !== 'known') return null;
  return { of: { kind: 'year', year: year.year.value, part: null }, next: year.next };
}

interface ReadSlice {
  readonly slice: SliceShape['slice'];
  readonly nth: number;
  readonly next: number;
  readonly clitics: string;
}

/** "الربع الثالث", "الأسبوع الأخير"; "أول أسبوع", "آخر أسبوع". */
function readSlice(tokens: readonly Token[], at: number): ReadSlice | null {
  const named = lexemeOf(tokens[at], 'slice', 'any');
  const unit = lexemeOf(tokens[at], 'unit', 'any');
  const week = unit?.lexeme.unit === 'week' && unit.lexeme.definite && unit.lexeme.number === 'singular';
  const clitics = named?.clitics ?? (week ? unit.clitics : null);
  if (clitics === null) return readOrdinalFirst(tokens, at);
  const slice = named?.lexeme.slice ?? 'week';
  if (lexemeOf(tokens[at + 1], 'recent')) return { slice, nth: -1, next: at + 2, clitics };
  const ordinal = readOrdinal(tokens, at + 1);
  return ordinal && { slice, nth: ordinal.value, next: ordinal.next, clitics };
}

function readOrdinalFirst(tokens: readonly Token[], at: number): ReadSlice | null {
  const unit = lexemeOf(tokens[at + 1], 'unit');
  if (unit?.lexeme.unit !== 'week' || unit.lexeme.definite || unit.lexeme.number !== 'singular') return null;
  const last = cliticsBefore(tokens[at], ['اخر'], 'any');
  if (last !== null) return { slice: 'week', nth: -1, next: at + 2, clitics: last };
  const ordinal = lexemeOf(tokens[at], 'ordinal', 'any');
  if (!ordinal || ordinal.lexeme.definite) return null;
  return { slice: 'week', nth: ordinal.lexeme.value, next: at + 2, clitics: ordinal.clitics };
}

/** "الأيام الأولى من أكتوبر" early, "الأيام الأخيرة من العام الماضي" late. */
function readEdge(tokens: readonly Token[], at: number): Match[] {
  const unit = lexemeOf(tokens[at], 'unit', 'any');
  if (!unit?.lexeme.definite || unit.lexeme.number !== 'plural') return [];
  const ordinal = lexemeOf(tokens[at + 1], 'ordinal');
  const first = ordinal?.lexeme.value === 1 && ordinal.lexeme.definite;
  const part: PartOf | null = first ? 'early' : lexemeOf(tokens[at + 1], 'recent') ? 'late' : null;
  const whole = part && isText(tokens[at + 2], 'من') ? readWhole(tokens, at + 2) : null;
  return whole ? [makeMatch(tokens, at, whole.next, { ...whole.of, part }, unit.clitics)] : [];
}

/** "بقية الأسبوع", "باقي العام", "ما تبقى من أكتوبر". */
function readRest(tokens: readonly Token[], at: number): Match[] {
  const noun = cliticsBefore(tokens[at], ['بقيه', 'باقي'], 'any');
  const left = isText(tokens[at + 1], 'تبقي', 'بقي') ? cliticsBefore(tokens[at], ['ما'], 'any') : null;
  const clitics = noun ?? left;
  if (clitics === null) return [];
  const of = noun === null ? at + 2 : at + 1;
  const whole = readWhole(tokens, isText(tokens[of], 'ايام') ? of + 1 : of);
  return whole ? [makeMatch(tokens, at, whole.next, { kind: 'rest', of: whole.of }, clitics)] : [];
}

export const recogniseSlice: Recogniser = (tokens, at) => {
  const read = readSlice(tokens, at);
  const whole = read && readWhole(tokens, read.next);
  if (!read || !whole) return [...readEdge(tokens, at), ...readRest(tokens, at)];
  const { slice, nth, clitics } = read;
  const inMonth = whole.of.kind === 'month' || (whole.of.kind === 'period' && whole.of.unit === 'month');
  if (nth > (slice === 'week' && inMonth ? MONTHS_WEEKS : MOST[slice])) return [];
  return [makeMatch(tokens, at, whole.next, { kind: 'slice', slice, nth, of: whole.of }, clitics)];
};
