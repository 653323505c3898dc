// Which day the constraints of an article agree on: every candidate day is weighed by their likelihoods and by the dated
// articles it is akin to (Bayes), and a day is taken only where it holds nearly all of the weight.
import { dayNumber } from '../../domain/iso-day.ts';
import { roughYear, roughYearEnd, roughYearStart } from './publication-calendar.ts';
import type { Constraint } from './publication-constraint.ts';
import type { KeptDays } from './over-days.ts';
import { overDays } from './over-days.ts';
import type { Kin } from './publication-prior.ts';
import { makePrior } from './publication-prior.ts';
import type { Ranges } from './publication-ranges.ts';
import { countDays, dayAt, indexOfDay, makeRoom, merge, valuesIn } from './publication-ranges.ts';
import { addLogs, writeLikelihoods } from './publication-stretches.ts';
import { SOUGHT_DAYS } from './publication-tenures.ts';
import { forUnknown, weightOfUnknown } from './publication-unknown-days.ts';

export interface Posterior {
  readonly day: number;
  /** Its share of the weight of all candidates, 0 to 1. */
  readonly share: number;
  /** The share of all days of its year. */
  readonly yearShare: number;
  /** Its share of the weight of itself, the day before and the day after. */
  readonly besideShare: number;
  /** The next best day; `null` where it hardly has weight. */
  readonly runnerUp: number | null;
  /** The days that were weighed. */
  readonly candidates: Candidates;
}

/** The days among which one is sought, and how the articles akin lean for each; `null` where there are none. */
interface Candidates {
  readonly ranges: Ranges;
  readonly prior: Float64Array | null;
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
/** What is as much less likely, as a logarithm, and a little more. */
const FAR_BELOW = Math.log(RIVAL) - 1;
/** What comes after this many constraints decides nothing new. */
const MAX_CONSTRAINTS = 60;

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
function findRanges(constraints: readonly Constraint[], kin: readonly Kin[]): Ranges {
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

/** How likely the words of an article are said on a day, as a logarithm. */
function makeWordsLog(all: readonly Constraint[]): KeptDays {
  const constraints = all.slice(0, MAX_CONSTRAINTS);
  return overDays((logs, first) => {
    for (const constraint of constraints) addLogs(constraint, first, logs);
  });
}

const roomForLogs = makeRoom();
const roomForLikelihoods = makeRoom();
const roomForWeights = makeRoom();

/** What is asked of thousands of days stands by itself: what is compiled for it serves every article. */
function sumOf(values: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i] as number;
  return sum;
}

function sumOfProducts(some: Float64Array, others: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < some.length; i++) sum += (some[i] as number) * (others[i] as number);
  return sum;
}

function multiply(values: Float64Array, factors: Float64Array): void {
  for (let i = 0; i < values.length; i++) values[i] = (values[i] as number) * (factors[i] as number);
}

function addLogsOf(values: Float64Array, logs: Float64Array): void {
  for (let i = 0; i < logs.length; i++) logs[i] = Math.log(values[i] as number) + (logs[i] as number);
}

/** Below this gain, in logarithms, a constraint decides nothing. */
const DECIDES = 0.05;

/**
 * The constraints that decide for a day, the most telling first, those that name the day or its weekday before the others. Each
 * is judged by what those before it left open: a second "اليوم الجمعة" decides nothing.
 */
export function rankConstraints(
  all: readonly Constraint[],
  kin: readonly Kin[],
  { day, candidates: { ranges: weighed, prior } }: Posterior,
): Constraint[] {
  // Over all days in which words that tell a time are sought, so that those count which narrowed them.
  const wide = prior === null && all.some(({ ranges }) => ranges !== undefined) ? [SOUGHT_DAYS] : [];
  const ranges = merge([...weighed, ...wide]);
  const weights = roomForWeights(countDays(ranges));
  if (prior) weights.set(prior);
  else weights.fill(1);
  const unknown = weightOfUnknown(kin, all);
  forUnknown(ranges, (at) => {
    weights[at] = (weights[at] as number) * unknown;
  });
  const supporting = all.slice(0, MAX_CONSTRAINTS).filter(({ supports }) => supports(day));
  const room = roomForLikelihoods(supporting.length * weights.length);
  let open = supporting.map((constraint, i) => {
    const own = room.subarray(i * weights.length, (i + 1) * weights.length);
    const write = (first: number, out: Float64Array) => writeLikelihoods(constraint, first, out);
    return { constraint, likelihoods: valuesIn(ranges, write, own) };
  });
  const ranked: Constraint[] = [];
  const chosen = indexOfDay(ranges, day);
  for (;;) {
    const total = sumOf(weights);
    const gains = open.map(({ constraint, likelihoods }) => {
      const expected = sumOfProducts(likelihoods, weights) / total;
      return { constraint, likelihoods, gain: Math.log((likelihoods[chosen] ?? 0) / expected) };
    });
    const telling = gains.filter(({ gain }) => gain >= DECIDES);
    const settling = telling.filter(({ constraint }) => constraint.settles);
    const [first] = (settling.length > 0 ? settling : telling).sort((a, b) => b.gain - a.gain);
    if (!first) return ranked;
    ranked.push(first.constraint);
    multiply(weights, first.likelihoods);
    open = open.filter(({ constraint }) => constraint !== first.constraint);
  }
}

function greatest(logs: Float64Array): number {
  let top = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < logs.length; i++) if ((logs[i] as number) > top) top = logs[i] as number;
  return top;
}

/** The weight of all days, of those of the year of one and of those within a day of it, to that of the best. */
function addUp(ranges: Ranges, logs: Float64Array, top: number, day: number) {
  const [first, last] = [roughYearStart(roughYear(day)), roughYearEnd(day)];
  let sum = 0;
  let ofYear = 0;
  let beside = 0;
  let at = 0;
  for (const [from, to] of ranges) {
    for (let other = from; other <= to; other++, at++) {
      const log = (logs[at] as number) - top;
      if (log < NEGLIGIBLE) continue;
      const weight = Math.exp(log);
      sum += weight;
      if (other >= first && other <= last) ofYear += weight;
    }
  }
  for (let other = day - 1; other <= day + 1; other++) {
    const log = (logs[indexOfDay(ranges, other)] ?? Number.NEGATIVE_INFINITY) - top;
    if (log >= NEGLIGIBLE) beside += Math.exp(log);
  }
  return { sum, ofYear, beside };
}

/** The best day but one that the settling constraints support too, where it has a share of weight; `null` where none does. */
function findRival(
  ranges: Ranges,
  logs: Float64Array,
  { day, top }: { readonly day: number; readonly top: number },
  settling: readonly Constraint[],
): number | null {
  let rival: number | null = null;
  let best = Number.NEGATIVE_INFINITY;
  let at = 0;
  for (const [from, to] of ranges) {
    for (let other = from; other <= to; other++, at++) {
      const log = logs[at] as number;
      if (log - top < FAR_BELOW || log <= best || other === day || !areAllFor(settling, other)) continue;
      [rival, best] = [other, log];
    }
  }
  return Math.exp(best - top) >= RIVAL ? rival : null;
}

/** Whether every one of some constraints supports a day. */
function areAllFor(constraints: readonly Constraint[], day: number): boolean {
  for (const { supports } of constraints) if (!supports(day)) return false;
  return true;
}

function weighDays(all: readonly Constraint[], kin: readonly Kin[], wordsLog: KeptDays): Posterior | null {
  const constraints = all.slice(0, MAX_CONSTRAINTS);
  const ranges = findRanges(constraints, kin);
  const logs = valuesIn(ranges, wordsLog.write, roomForLogs(countDays(ranges)));
  const prior = kin.length === 0 ? null : makePrior(ranges, kin);
  if (prior) addLogsOf(prior, logs);
  const unknown = Math.log(weightOfUnknown(kin, constraints));
  forUnknown(ranges, (at) => {
    logs[at] = (logs[at] as number) + unknown;
  });
  const top = greatest(logs);
  const day = dayAt(ranges, logs.indexOf(top));
  if (day === undefined) return null;
  const { sum, ofYear, beside } = addUp(ranges, logs, top, day);
  // Words that settle the day for sure stay true of the runner-up: "أول أمس الخميس" leaves another Saturday, no Thursday.
  const settling = constraints.filter(({ settles, supports }) => settles && supports(day));
  const runnerUp = findRival(ranges, logs, { day, top }, settling);
  const candidates = { ranges, prior };
  return { day, share: 1 / sum, yearShare: ofYear / sum, besideShare: 1 / beside, runnerUp, candidates };
}

/** The day that the constraints and the articles akin speak for; `null` where nothing tells even the year. */
export type Weigh = (kin: readonly Kin[]) => Posterior | null;

/** What weighs the days of an article with its kin; what its words say is worked out once, for others may be found. */
export function makeWeighing(all: readonly Constraint[]): Weigh {
  const wordsLog = makeWordsLog(all);
  let alone: Posterior | null | undefined;
  return (kin) => {
    if (kin.length > 0) return weighDays(all, kin, wordsLog);
    if (alone === undefined) alone = weighDays(all, kin, wordsLog);
    return alone;
  };
}
