// Which day the constraints of an article agree on: every candidate day is weighed by their likelihoods and by the dated
// articles it is akin to (Bayes), and a day is taken only where it holds nearly all of the weight.
import type { Span } from '../../domain/corpus-schema.ts';
import type { IsoDay } from '../../domain/iso-day.ts';
import { dayNumber } from '../../domain/iso-day.ts';
import { roughYear } from './publication-calendar.ts';
import type { Constraint } from './publication-constraint.ts';
import { overDays } from './over-days.ts';
import { kinDensity } from './publication-density.ts';
import { writeDays } from './publication-stretches.ts';
import { SOUGHT_DAYS } from './publication-tenures.ts';

/** A dated article that this one is akin to: of one subject, or with a passage in common (where it stands in this one). */
export interface Kin {
  readonly day: IsoDay;
  readonly passage: Span | null;
}

export interface Posterior {
  readonly day: number;
  /** Its share of the weight of all candidates, 0 to 1. */
  readonly share: number;
  /** The share of all days of its year. */
  readonly yearShare: number;
  /** The next best day; `null` where it hardly has weight. */
  readonly runnerUp: number | null;
}

/** Years before and after the written ones, and days around the articles akin, in which publication is sought. */
const YEARS_BEFORE = 3;
const YEARS_AFTER = 10;
const KIN_DAYS = 400;
/** Written years further back than this from the last one are history. */
const HISTORY_YEARS = 10;
/** What is so much less likely than the best day, as a logarithm, no sum shows. */
const NEGLIGIBLE = -40;
/** A runner-up below this share of the best one's weight is no rival. */
const RIVAL = 1e-3;
/** What comes after this many constraints decides nothing new. */
const MAX_CONSTRAINTS = 60;

/** Ranges sorted and apart. */
function merge(ranges: readonly (readonly [number, number])[]): [number, number][] {
  const merged: [number, number][] = [];
  for (const [from, to] of [...ranges].sort((a, b) => a[0] - b[0])) {
    const open = merged.at(-1);
    if (open && from <= open[1] + 1) open[1] = Math.max(open[1], to);
    else merged.push([from, to]);
  }
  return merged;
}

/** One of so many words that tell a time may be of another one. */
const ASTRAY = 4;

/** The days on which the words that tell a time agree, all of them or, of many, all but a few. */
function agreedRanges(constraints: readonly Constraint[]): [number, number][] {
  const all = constraints.flatMap(({ ranges }) => (ranges ? [ranges] : []));
  const edges = [...new Set(all.flat().flatMap(([from, to]) => [from, to + 1]))].sort((a, b) => a - b);
  const stretches = edges.slice(0, -1).map((from, i) => {
    const holding = all.filter((ranges) => ranges.some((range) => range[0] <= from && from <= range[1]));
    return { from, to: (edges[i + 1] ?? from) - 1, count: holding.length };
  });
  const most = Math.max(...stretches.map(({ count }) => count));
  return stretches
    .filter(({ count }) => count >= most - Math.floor(most / ASTRAY))
    .map(({ from, to }) => [from, to]);
}

/** The candidate days as ranges of day numbers, sorted and apart; none where nothing tells the year. */
function findRanges(constraints: readonly Constraint[], kin: readonly Kin[]): [number, number][] {
  const years = constraints.flatMap(({ year }) => year ?? []);
  const ranges = kin.map(({ day }): [number, number] => [
    dayNumber(day) - KIN_DAYS,
    dayNumber(day) + KIN_DAYS,
  ]);
  const last = Math.max(...years);
  const first = Math.min(...years.filter((year) => year >= last - HISTORY_YEARS));
  const lastDay = years.length > 0 ? dayNumber(`${last + YEARS_AFTER}-12-31`) : Number.NEGATIVE_INFINITY;
  if (years.length > 0) ranges.push([dayNumber(`${first - YEARS_BEFORE}-01-01`), lastDay]);
  // Dated articles of the same news tell the years to seek in more closely than any office.
  if (kin.length === 0) {
    const isLate = ({ open, ranges: own }: Constraint) => !open || own?.some(([from]) => from > lastDay);
    ranges.push(...agreedRanges(constraints.filter(isLate)));
  }
  return merge(ranges);
}

/** How likely two kindred articles lie so many days apart, up to so many. */
const APART = 16_384;
const densitiesOf = (kind: 'subject' | 'passage') =>
  Float64Array.from({ length: APART }, (_, gap) => kinDensity(kind, gap));
const DENSITIES = { subject: densitiesOf('subject'), passage: densitiesOf('passage') } as const;

/** How near each of some days lies to those of articles akin, on average; 1 where there are none. */
function nearness(days: Int32Array, kind: keyof typeof DENSITIES, others: readonly number[]): Float64Array {
  const near = new Float64Array(days.length);
  if (others.length === 0) return near.fill(1);
  const densities = DENSITIES[kind];
  // Many of them appeared on one day.
  const counts = new Map<number, number>();
  for (const other of others) counts.set(other, (counts.get(other) ?? 0) + 1);
  for (const [other, count] of counts)
    for (let i = 0; i < near.length; i++) {
      const gap = Math.abs((days[i] as number) - other);
      near[i] = (near[i] as number) + count * (densities[gap] ?? kinDensity(kind, gap));
    }
  for (let i = 0; i < near.length; i++) near[i] = (near[i] as number) / others.length;
  return near;
}

/** How the articles akin lean for each day: those of one subject together, each one with a shared passage by itself. */
function makePrior(days: Int32Array, kin: readonly Kin[]): Float64Array {
  const of = (isShared: boolean) =>
    kin.filter(({ passage }) => (passage !== null) === isShared).map(({ day }) => dayNumber(day));
  const byPassage = nearness(days, 'passage', [...new Set(of(true))]);
  const prior = nearness(days, 'subject', of(false));
  for (let i = 0; i < prior.length; i++) prior[i] = (prior[i] as number) * (byPassage[i] as number);
  return prior;
}

/** The likelihoods of a constraint on each day of ranges. */
function likelihoodsIn(
  ranges: readonly (readonly [number, number])[],
  length: number,
  constraint: Constraint,
): Float64Array {
  const values = new Float64Array(length);
  let at = 0;
  for (const [from, to] of ranges) {
    const end = at + to - from + 1;
    writeDays(constraint, (likelihood) => likelihood, from, values.subarray(at, end));
    at = end;
  }
  return values;
}

/** How likely the words of an article are said on a day, as a logarithm; worked out once a day, for kin are asked about again. */
export function makeWordsLog(all: readonly Constraint[]): (day: number) => number {
  const constraints = all.slice(0, MAX_CONSTRAINTS);
  return overDays((logs, first) => {
    const own = new Float64Array(logs.length);
    for (const constraint of constraints) {
      writeDays(constraint, Math.log, first, own);
      for (let i = 0; i < logs.length; i++) logs[i] = (logs[i] as number) + (own[i] as number);
    }
  });
}

/** The days of ranges. */
function daysIn(ranges: readonly (readonly [number, number])[]): Int32Array {
  const days = new Int32Array(ranges.reduce((sum, [from, to]) => sum + to - from + 1, 0));
  let at = 0;
  for (const [from, to] of ranges) for (let day = from; day <= to; day++) days[at++] = day;
  return days;
}

/** Below this gain, in logarithms, a constraint decides nothing. */
const DECIDES = 0.05;

/**
 * The constraints that decide for a day, the most telling first, those that name the day or its weekday before the others. Each
 * is judged by what those before it left open: a second "اليوم الجمعة" decides nothing.
 */
export function rankConstraints(all: readonly Constraint[], kin: readonly Kin[], day: number): Constraint[] {
  // Over all days in which words that tell a time are sought, so that those count which narrowed them.
  const wide = kin.length === 0 && all.some(({ ranges }) => ranges !== undefined) ? [SOUGHT_DAYS] : [];
  const ranges = merge([...findRanges(all, kin), ...wide]);
  const days = daysIn(ranges);
  const weights = makePrior(days, kin);
  let open = all
    .slice(0, MAX_CONSTRAINTS)
    .filter(({ supports }) => supports(day))
    .map((constraint) => ({ constraint, likelihoods: likelihoodsIn(ranges, days.length, constraint) }));
  const ranked: Constraint[] = [];
  const chosen = days.indexOf(day);
  for (;;) {
    let total = 0;
    for (let i = 0; i < weights.length; i++) total += weights[i] as number;
    const gains = open.map(({ constraint, likelihoods }) => {
      let expected = 0;
      for (let i = 0; i < weights.length; i++)
        expected += (likelihoods[i] as number) * (weights[i] as number);
      return { constraint, likelihoods, gain: Math.log((likelihoods[chosen] ?? 0) / (expected / total)) };
    });
    const telling = gains.filter(({ gain }) => gain >= DECIDES);
    const settling = telling.filter(({ constraint }) => constraint.settles);
    const [first] = (settling.length > 0 ? settling : telling).sort((a, b) => b.gain - a.gain);
    if (!first) return ranked;
    ranked.push(first.constraint);
    for (let i = 0; i < weights.length; i++)
      weights[i] = (weights[i] as number) * (first.likelihoods[i] as number);
    open = open.filter(({ constraint }) => constraint !== first.constraint);
  }
}

function greatest(logs: Float64Array): number {
  let top = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < logs.length; i++) top = Math.max(top, logs[i] as number);
  return top;
}

/** The weight of all days and of those of a year, to that of the best. */
function addUp(days: Int32Array, logs: Float64Array, top: number, year: number) {
  let [sum, ofYear] = [0, 0];
  for (let i = 0; i < logs.length; i++) {
    const log = (logs[i] as number) - top;
    if (log < NEGLIGIBLE) continue;
    const weight = Math.exp(log);
    sum += weight;
    if (roughYear(days[i] as number) === year) ofYear += weight;
  }
  return { sum, ofYear };
}

/** Where the best day but one stands that the settling constraints support too; -1 where none does. */
function findRival(
  days: Int32Array,
  logs: Float64Array,
  day: number,
  settling: readonly Constraint[],
): number {
  let rival = -1;
  for (let i = 0; i < logs.length; i++) {
    const other = days[i] as number;
    if (other === day || (rival >= 0 && (logs[i] as number) <= (logs[rival] as number))) continue;
    if (areAllFor(settling, other)) rival = i;
  }
  return rival;
}

/** Whether every one of some constraints supports a day. */
function areAllFor(constraints: readonly Constraint[], day: number): boolean {
  for (const { supports } of constraints) if (!supports(day)) return false;
  return true;
}

/**
 * The day that the constraints and the articles akin speak for, with its share; `null` where nothing tells even the year.
 * `wordsLog`: that of the constraints, where it is asked for with other kin again.
 */
export function weighDays(
  all: readonly Constraint[],
  kin: readonly Kin[],
  wordsLog = makeWordsLog(all),
): Posterior | null {
  const constraints = all.slice(0, MAX_CONSTRAINTS);
  const days = daysIn(findRanges(constraints, kin));
  const logs = makePrior(days, kin);
  for (let i = 0; i < logs.length; i++) logs[i] = Math.log(logs[i] as number) + wordsLog(days[i] as number);
  const top = greatest(logs);
  const day = days[logs.indexOf(top)];
  if (day === undefined) return null;
  const { sum, ofYear } = addUp(days, logs, top, roughYear(day));
  // Words that settle the day for sure stay true of the runner-up: "أول أمس الخميس" leaves another Saturday, no Thursday.
  const settling = constraints.filter(({ settles, supports }) => settles && supports(day));
  const rival = findRival(days, logs, day, settling);
  const isRival = rival >= 0 && Math.exp((logs[rival] as number) - top) >= RIVAL;
  return { day, share: 1 / sum, yearShare: ofYear / sum, runnerUp: isRival ? (days[rival] ?? null) : null };
}
