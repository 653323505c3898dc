// Offices held for a time, as constraints: who is named with an office held it when the article was written, who is named as a
// former holder had left it. Each bounds publication to the days of a tenure; several leave the days that all of them share.
import { dayNumber, dayOfNumber } from '../../domain/iso-day.ts';
import { TENURES_SINCE, TENURES_UNTIL } from '../lexicon/actors/people/all-people.ts';
import { keepDays } from './over-days.ts';
import type { Constraint } from './publication-constraint.ts';
import { stepOf } from './publication-constraint.ts';
import type { OfficeHolder, Tenure } from './publication-offices.ts';
import { inOrder, untilDay } from './publication-stretches.ts';

/**
 * How often such words are said of a day outside, to one inside. Counted on 30 people who left their offices between two years of
 * dated articles: a president was named so 9 times after, for 166 that the same rate would give; nobody else, of 440. Of 5100
 * people so named 2 had yet to take the office.
 */
const LEFT_HEAD = 0.05;
const LEFT = 0.01;
const NOT_YET = 0.002;
/** Days around the end of a tenure in which a holder may be former already, or a former one still be called by it. */
const HAND_OVER = 30;
const AT_HAND_OVER = 0.4;
/** Days between an election and the office. */
const ELECTED_BEFORE = 150;
/** Who was in office when the lexicon was written may have left since: half of them within so many days. */
const HALF_LIFE = 730;
/** Days after that on which publication is sought at all. */
const SOUGHT_AFTER = 730;
/** A text names so many people at most that tell anything new. */
const MAX_HOLDERS = 16;

/** The first and the last day that the lexicon knows of. */
export const KNOWN_SINCE = dayNumber(TENURES_SINCE);
export const KNOWN_UNTIL = dayNumber(TENURES_UNTIL);
const LAST = KNOWN_UNTIL + SOUGHT_AFTER;
/** The days among which an office can tell that of publication. */
export const SOUGHT_DAYS: readonly [number, number] = [KNOWN_SINCE, LAST];

/** How likely who was in office then is so still, by the day. */
const halved = (day: number) => 2 ** ((KNOWN_UNTIL - day) / HALF_LIFE);
const stillHeld = keepDays(halved);
/** The same as logarithms. */
const stillHeldLogs = keepDays((day) => Math.log(halved(day)));

const isWithin = ({ from, to }: Tenure, day: number) => day >= from && (to === null || day <= to);

function heldLikelihood(tenures: readonly Tenure[], day: number, left: number): number {
  let sinceEnd = Infinity;
  for (const tenure of tenures) {
    const { to } = tenure;
    if (isWithin(tenure, day)) return to === null && day > KNOWN_UNTIL ? stillHeld.of(day) : 1;
    if (to !== null && day > to) sinceEnd = Math.min(sinceEnd, day - to);
  }
  if (sinceEnd <= HAND_OVER) return AT_HAND_OVER;
  return sinceEnd < Infinity ? left : NOT_YET;
}

function formerLikelihood(tenures: readonly Tenure[], day: number, left: number): number {
  if (tenures.some(({ to }) => to !== null && Math.abs(day - to) <= HAND_OVER)) return 1;
  if (tenures.some((tenure) => isWithin(tenure, day))) return left;
  // Of an open tenure the end is not known: it may have come since.
  return tenures.some(({ from, to }) => day > (to ?? Math.max(from, KNOWN_UNTIL))) ? 1 : left;
}

const electLikelihood = (tenures: readonly Tenure[], day: number, left: number) =>
  tenures.some(({ from }) => day >= from - ELECTED_BEFORE && day <= from + 1) ? 1 : left;

const LIKELIHOODS = {
  held: heldLikelihood,
  former: formerLikelihood,
  elect: electLikelihood,
} as const;

/** The days on which a likelihood of tenures may change while it does not fade, in order. */
function edgesOf(tenures: readonly Tenure[]): number[] {
  const edges = tenures.flatMap(({ from, to }) => [
    from - ELECTED_BEFORE,
    from,
    from + 1,
    from + 2,
    ...(to === null ? [] : [to - HAND_OVER, to + 1, to + HAND_OVER + 1]),
  ]);
  return inOrder([...edges, KNOWN_UNTIL + 1]);
}

/** Who was in office last may leave on any day. */
function fadingOf({ holding, tenures }: OfficeHolder): Constraint['fading'] {
  const open = tenures.filter(({ to }) => to === null).map(({ from }) => from);
  if (holding !== 'held' || open.length === 0) return undefined;
  const after = Math.max(KNOWN_UNTIL, Math.min(...open) - 1, ...tenures.map(({ to }) => to ?? 0));
  return { after, likelihoods: stillHeld, logs: stillHeldLogs };
}

/** The days on which the words hold, as ranges of day numbers. */
function rangesOf({ holding, tenures }: OfficeHolder): [number, number][] {
  if (holding === 'elect') return tenures.map(({ from }) => [from - ELECTED_BEFORE, from + 1]);
  if (holding === 'held') return tenures.map(({ from, to }) => [Math.max(from, KNOWN_SINCE), to ?? LAST]);
  const ends = tenures.map(({ to }) => to ?? KNOWN_UNTIL).sort((a, b) => a - b);
  return ends.map((end) => {
    const next = tenures.map(({ from }) => from).filter((from) => from > end);
    return [Math.max(end, KNOWN_SINCE), Math.min(LAST, ...next)];
  });
}

/** The tenure that a day speaks of: the one it lies in, else the last one before it. */
const tenureAt = (tenures: readonly Tenure[], day: number) =>
  tenures.find((tenure) => isWithin(tenure, day)) ??
  [...tenures].reverse().find(({ to }) => to !== null && to < day) ??
  tenures[0];

function constraintOf(holder: OfficeHolder): Constraint {
  const { span, words, holding, tenures, head } = holder;
  // Only who holds an office is named by it for years after; former holders and those to come were not counted apart.
  const left = holding === 'held' && !head ? LEFT : LEFT_HEAD;
  const likelihood = (day: number) => LIKELIHOODS[holding](tenures, day, left);
  return {
    span,
    words,
    settles: false,
    dates: false,
    likelihood,
    sameUntil: untilDay(edgesOf(tenures)),
    fading: fadingOf(holder),
    supports: (day) => likelihood(day) >= AT_HAND_OVER,
    step: (day) => {
      const tenure = tenureAt(tenures, dayNumber(day));
      const began = dayOfNumber(tenure?.from ?? 0);
      if (holding === 'elect') return stepOf('office-elect', { words }, { began, result: day });
      if (tenure?.to == null) return stepOf('office-held-since', { words }, { began, result: day });
      const ended = dayOfNumber(tenure.to);
      if (holding === 'former') return stepOf('office-former', { words }, { ended, result: day });
      return stepOf('office-held', { words }, { began, ended, result: day });
    },
    year: null,
    tellsYear: true,
    ranges: rangesOf(holder),
  };
}

/** The constraints of the people that a text names with an office, each person and office once. */
export function findTenures(holders: readonly OfficeHolder[]): Constraint[] {
  const seen = new Set<string>();
  return holders
    .filter(({ actor, holding, tenures }) => {
      const key = `${actor} ${holding} ${tenures.map(({ from }) => from).join(' ')}`;
      return !seen.has(key) && seen.add(key);
    })
    .slice(0, MAX_HOLDERS)
    .map(constraintOf);
}
