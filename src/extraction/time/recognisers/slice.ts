// Slices of a month or a year: "الربع الثالث من عام 2016", "النصف الأول من أكتوبر", "الثلث الأخير من الشهر الماضي", "الأسبوع الأول
// من أكتوبر", "آخر أسبوع من العام"; "الأيام العشرة الأولى من نوفمبر", "أول ثلاثة أشهر من العام" are edges; "بقية الأسبوع", "ما تبقى من العام" is the rest, "في وقت سابق من هذا العام" what has passed.
// Not "الأسبوع الأول من الحرب", "النصف الأول" alone or "بقية المدن".
import { readCardinal, readMonthPhrase, readOrdinal, readTail, readYear } from '../grammar.ts';
import { makeMatch } from '../match.ts';
import type { Match, Recogniser } from '../match.ts';
import { cliticsBefore, isText, lexemeOf } from '../tokens.ts';
import type { Token } from '../tokens.ts';
import type { EdgeShape, SliceShape, TimeShape } from '../shapes.ts';
import { periodShape, readPeriod } from './period.ts';

type Whole = SliceShape['of'];

/** How many of a slice there are in a month and in a year. */
const MOST: Readonly<Record<SliceShape['slice'], number>> = { half: 2, third: 3, quarter: 4, week: 53 };
const MONTHS_WEEKS = 5;
/** "الأيام الأولى": as many as an early part of a month has. */
const SOME_DAYS = 10;

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

const EDGE_UNITS: readonly EdgeShape['unit'][] = ['day', 'week', 'month'];

interface ReadEdge {
  readonly unit: EdgeShape['unit'];
  /** `null`: "الأيام الأولى", some. */
  readonly count: number | null;
  readonly last: boolean;
  readonly next: number;
  readonly clitics: string;
}

/** A number with days, weeks or months, in either order: `الايام العشره`, `العشره ايام`, `الشهرين`. */
function readCounted(tokens: readonly Token[], at: number): Omit<ReadEdge, 'last'> | null {
  const before = readCardinal(tokens, at, 'any');
  const found = lexemeOf(tokens[before?.next ?? at], 'unit', before ? 'none' : 'any');
  const unit = EDGE_UNITS.find((each) => each === found?.lexeme.unit);
  if (!found || !unit || (!before && found.lexeme.number === 'singular')) return null;
  const next = (before?.next ?? at) + 1;
  const behind = before || found.lexeme.number === 'dual' ? null : readCardinal(tokens, next);
  const count = before?.value ?? behind?.value ?? (found.lexeme.number === 'dual' ? 2 : null);
  return { unit, count, next: behind?.next ?? next, clitics: before?.clitics ?? found.clitics };
}

/** "الأيام العشرة الأولى", "الأشهر الستة الأخيرة"; "أول ثلاثة أيام", "آخر أسبوعين". */
function readEdgeNoun(tokens: readonly Token[], at: number): ReadEdge | null {
  const last = cliticsBefore(tokens[at], ['اخر'], 'any');
  const clitics = last ?? cliticsBefore(tokens[at], ['اول'], 'any');
  const after = clitics === null ? null : readCounted(tokens, at + 1);
  if (clitics !== null && after?.count) return { ...after, last: last !== null, clitics };
  const counted = readCounted(tokens, at);
  if (!counted) return null;
  const which = tokens[counted.next];
  const next = counted.next + 1;
  if (lexemeOf(which, 'recent')) return { ...counted, last: true, next };
  const ordinal = lexemeOf(which, 'ordinal')?.lexeme;
  return ordinal?.definite && ordinal.value === 1 ? { ...counted, last: false, next } : null;
}

/** "الأيام العشرة الأولى من نوفمبر"; without a number, "الأيام الأخيرة من أكتوبر" is its late part. */
function readEdge(tokens: readonly Token[], at: number): Match[] {
  const read = readEdgeNoun(tokens, at);
  const whole = read && isText(tokens[read.next], 'من', 'في') ? readWhole(tokens, read.next) : null;
  if (!read || !whole) return [];
  const { unit, count, last, clitics } = read;
  const inYear = whole.of.kind === 'year' || (whole.of.kind === 'period' && whole.of.unit === 'year');
  // The early days of a year are those of its January, not its first third.
  const known = count ?? (inYear && unit === 'day' ? SOME_DAYS : null);
  const shape: TimeShape =
    known === null
      ? { ...whole.of, part: last ? 'late' : 'early' }
      : { kind: 'edge', unit, count: last ? -known : known, of: whole.of };
  const match = makeMatch(tokens, at, whole.next, shape, clitics);
  return [{ ...match, approximate: count === null && known !== null }];
}

/** "بقية الأسبوع", "باقي العام", "ما تبقى من أكتوبر". */
function readRest(tokens: readonly Token[], at: number): Match[] {
  const noun = cliticsBefore(tokens[at], ['بقيه', 'باقي'], 'any');
  const left = isText(tokens[at + 1], 'تبقي', 'بقي') ? cliticsBefore(tokens[at], ['ما'], 'any') : null;
  const clitics = noun ?? left;
  if (clitics === null) return [];
  const of = noun === null ? at + 2 : at + 1;
  const whole = readWhole(tokens, isText(tokens[of], 'ايام') ? of + 1 : of);
  return whole
    ? [makeMatch(tokens, at, whole.next, { kind: 'rest', side: 'rest', of: whole.of }, clitics)]
    : [];
}

/** "في وقت لاحق من هذا الأسبوع", "لاحقا هذا الشهر", "في وقت سابق من هذا العام": only of the current one. */
function readOneSide(tokens: readonly Token[], at: number): Match[] {
  const adverb = cliticsBefore(tokens[at], ['لاحقا'], 'any');
  const noun = isText(tokens[at + 1], 'لاحق', 'سابق') ? cliticsBefore(tokens[at], ['وقت'], 'any') : null;
  const clitics = adverb ?? noun;
  if (clitics === null) return [];
  const link = adverb === null ? at + 2 : at + 1;
  const period = readPeriod(tokens, isText(tokens[link], 'من', 'في') ? link + 1 : link);
  if (period?.offset !== 0 || (period.bare && adverb !== null)) return [];
  const shape = {
    kind: 'rest',
    side: isText(tokens[at + 1], 'سابق') ? 'earlier' : 'later',
    of: periodShape(period, null),
  } as const;
  return [makeMatch(tokens, at, period.next, shape, clitics)];
}

export const recogniseSlice: Recogniser = {
  begins: {
    numbers: true,
    categories: ['slice', 'unit', 'ordinal', 'cardinal'],
    stems: ['اخر', 'اول', 'بقيه', 'باقي', 'ما', 'لاحقا', 'وقت'],
  },
  read: (tokens, at) => {
    const read = readSlice(tokens, at);
    const whole = read && readWhole(tokens, read.next);
    if (!read || !whole)
      return [...readEdge(tokens, at), ...readRest(tokens, at), ...readOneSide(tokens, at)];
    const { slice, nth, clitics } = read;
    const inMonth = whole.of.kind === 'month' || (whole.of.kind === 'period' && whole.of.unit === 'month');
    if (nth > (slice === 'week' && inMonth ? MONTHS_WEEKS : MOST[slice])) return [];
    return [makeMatch(tokens, at, whole.next, { kind: 'slice', slice, nth, of: whole.of }, clitics)];
  },
};
