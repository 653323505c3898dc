// Which day the constraints of an article agree on: every candidate day is weighed by their likelihoods and by the dated
// articles it is akin to (Bayes), and a day is taken only where it holds nearly all of the weight.
import type { Span } from '../../domain/corpus-schema.ts';
import type { IsoDay } from '../../domain/iso-day.ts';
import { dayNumber } from '../../domain/iso-day.ts';
import { roughYear } from './publication-calendar.ts';
import type { Constraint } from './publication-constraint.ts';
import { kinDensity } from './publication-density.ts';
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
  if (years.length > 0)
    ranges.push([dayNumber(`${first - YEARS_BEFORE}-01-01`), dayNumber(`${last + YEARS_AFTER}-12-31`)]);
  // Dated articles of the same news tell the years to seek in more closely than any office.
  if (kin.length === 0) ranges.push(...agreedRanges(constraints));
  return merge(ranges);
}

/** How the articles akin lean: those of one subject together, each one with a shared passage by itself. */
function makePrior(kin: readonly Kin[]): (day: number) => number {
  const subject = kin.filter(({ passage }) => passage === null).map(({ day }) => dayNumber(day));
  const passages = [...new Set(kin.filter(({ passage }) => passage !== null).map(({ day }) => day))].map(
    dayNumber,
  );
  const nearTo = (kind: 'subject' | 'passage', days: readonly number[]) => {
    // Many of them appeared on one day, and each day is asked of thousands: densities are worked out once a gap.
    const counts = [...new Set(days)].map(
      (one) => [one, days.filter((other) => other === one).length] as const,
    );
    const densities: number[] = [];
    return (day: number): number => {
      let sum = 0;
      for (const [other, count] of counts) {
        const gap = Math.abs(day - other);
        densities[gap] ??= kinDensity(kind, gap);
        sum += count * (densities[gap] ?? 0);
      }
      return days.length === 0 ? 1 : sum / days.length;
    };
  };
  const bySubject = nearTo('subject', subject);
  const byPassage = nearTo('passage', passages);
  return (day) => bySubject(day) * byPassage(day);
}

/** Below this gain, in logarithms, a constraint decides nothing. */
const DECIDES = 0.05;

/**
 * The constraints that decide for a day, the most telling first, those that name the day or its weekday before the others. Each
 * is judged by what those before it left open: a second "اليوم الجمعة" decides nothing.
 */
export function rankConstraints(all: readonly Constraint[], kin: readonly Kin[], day: number): Constraint[] {
  const prior = makePrior(kin);
  // Over all days in which words that tell a time are sought, so that those count which narrowed them.
  const wide = kin.length === 0 && all.some(({ ranges }) => ranges !== undefined) ? [SOUGHT_DAYS] : [];
  const days = merge([...findRanges(all, kin), ...wide]).flatMap(([from, to]) =>
    Array.from({ length: to - from + 1 }, (_, i) => from + i),
  );
  let weights = days.map(prior);
  let open = all
    .slice(0, MAX_CONSTRAINTS)
    .filter(({ supports }) => supports(day))
    .map((constraint) => ({ constraint, likelihoods: days.map(constraint.likelihood) }));
  const ranked: Constraint[] = [];
  const chosen = days.indexOf(day);
  for (;;) {
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    const gains = open.map(({ constraint, likelihoods }) => {
      const expected = likelihoods.reduce((sum, one, i) => sum + one * (weights[i] ?? 0), 0) / total;
      return { constraint, likelihoods, gain: Math.log((likelihoods[chosen] ?? 0) / expected) };
    });
    const telling = gains.filter(({ gain }) => gain >= DECIDES);
    const settling = telling.filter(({ constraint }) => constraint.settles);
    const [first] = (settling.length > 0 ? settling : telling).sort((a, b) => b.gain - a.gain);
    if (!first) return ranked;
    ranked.push(first.constraint);
    weights = weights.map((weight, i) => weight * (first.likelihoods[i] ?? 0));
    open = open.filter(({ constraint }) => constraint !== first.constraint);
  }
}

/** The day that the constraints and the articles akin speak for, with its share; `null` where nothing tells even the year. */
export function weighDays(all: readonly Constraint[], kin: readonly Kin[]): Posterior | null {
  const constraints = all.slice(0, MAX_CONSTRAINTS);
  const prior = makePrior(kin);
  const days: number[] = [];
  const logs: number[] = [];
  for (const [from, to] of findRanges(constraints, kin)) {
    for (let day = from; day <= to; day++) {
      let log = Math.log(prior(day));
      for (const { likelihood } of constraints) log += Math.log(likelihood(day));
      days.push(day);
      logs.push(log);
    }
  }
  if (days.length === 0) return null;
  const top = logs.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  const sum = logs.reduce((total, log) => total + Math.exp(log - top), 0);
  const day = days[logs.indexOf(top)];
  if (day === undefined) return null;
  // Words that settle the day for sure stay true of the runner-up: "أول أمس الخميس" leaves another Saturday, no Thursday.
  const settling = constraints.filter(({ settles, supports }) => settles && supports(day));
  let rival = -1;
  logs.forEach((log, i) => {
    const other = days[i] ?? day;
    if (other === day || (rival >= 0 && log <= (logs[rival] ?? 0))) return;
    if (settling.every(({ supports }) => supports(other))) rival = i;
  });
  const isRival = rival >= 0 && Math.exp((logs[rival] ?? 0) - top) >= RIVAL;
  const year = roughYear(day);
  const ofYear = logs.reduce(
    (total, log, i) => (roughYear(days[i] ?? 0) === year ? total + Math.exp(log - top) : total),
    0,
  );
  return { day, share: 1 / sum, yearShare: ofYear / sum, runnerUp: isRival ? (days[rival] ?? null) : null };
}
