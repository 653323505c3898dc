// Names that came up on a known day, as constraints: who writes one writes after that day, and who writes of a body as of one that
// is there wrote before it was dissolved, or told history.
import { dayOfNumber } from '../../domain/iso-day.ts';
import type { Grade } from '../lexicon/dated-names/dated-name.ts';
import type { Constraint } from './publication-constraint.ts';
import { stepOf } from './publication-constraint.ts';
import type { NamedSince } from './publication-dated-names.ts';
import { inOrder, untilDay } from './publication-stretches.ts';
import { SOUGHT_DAYS } from './publication-tenures.ts';

/**
 * How often such a name is written of a day before the first, to one after it. Of 11800 names so dated in 33000 articles of 2017 and
 * 2018 three were, of what was planned or hoped for, or of something else.
 */
const BEFORE = { sudden: 0.01, planned: 0.01, loose: 0.1 } as const;
/** What was planned is named in the weeks before. */
const ANNOUNCED = 60;
const AT_ANNOUNCED = 0.3;
/** What was dissolved is still named for weeks, and told of as history after: of an office abolished in 2018 nobody did so at once. */
const LINGERS = 60;
const AT_END = 0.5;
const HISTORY = 0.03;
/** What tells most: the names that came up last, and those of what ended first. */
const LATEST = 4;
const EARLIEST_ENDS = 2;

const [SOUGHT_FROM, SOUGHT_TO] = SOUGHT_DAYS;

const beforeFirst = (grade: Grade, ahead: number): number =>
  grade === 'planned' && ahead <= ANNOUNCED ? AT_ANNOUNCED : BEFORE[grade];

function likelihoodOf(name: NamedSince, day: number): number {
  const { grade, from, to, former } = name;
  if (from !== null && day < from) return beforeFirst(grade, from - day);
  if (to === null) return 1;
  if (former) return day >= to ? 1 : BEFORE.loose;
  if (day <= to) return 1;
  return day <= to + LINGERS ? AT_END : HISTORY;
}

function ruleOf({ from, to, former }: NamedSince): string {
  if (to === null) return 'named-since';
  if (former) return 'named-former';
  return from === null ? 'named-until' : 'named-between';
}

/** Its days, as its step words them. */
const termOf = ({ from, to }: NamedSince): Record<string, string> => ({
  ...(from === null ? {} : { began: dayOfNumber(from) }),
  ...(to === null ? {} : { ended: dayOfNumber(to) }),
});

function constraintOf(name: NamedSince): Constraint {
  const { span, words, grade, from, to } = name;
  const edges = [
    ...(from === null ? [] : [from - ANNOUNCED, from]),
    ...(to === null ? [] : [to, to + 1, to + LINGERS + 1]),
  ];
  // What may mean something else, or is told as history, leaves open in which years to seek.
  const first =
    grade === 'loose' ? SOUGHT_FROM : (from ?? SOUGHT_FROM) - (grade === 'planned' ? ANNOUNCED : 0);
  return {
    span,
    words,
    settles: false,
    dates: false,
    likelihood: (day) => likelihoodOf(name, day),
    sameUntil: untilDay(inOrder(edges)),
    supports: (day) => likelihoodOf(name, day) >= AT_ANNOUNCED,
    step: (day) => stepOf(ruleOf(name), { words }, { ...termOf(name), result: day }),
    year: null,
    tellsYear: true,
    ranges: [[Math.max(first, SOUGHT_FROM), SOUGHT_TO]],
    open: true,
  };
}

/** The constraints of the names that tell most, each name once: the latest first days, the earliest ends. */
export function findNamedSince(names: readonly NamedSince[]): Constraint[] {
  const seen = new Set<string>();
  const each = names.filter(({ id, former }) => {
    const key = `${id} ${former}`;
    return !seen.has(key) && seen.add(key);
  });
  const latest = [...each].sort((a, b) => (b.from ?? SOUGHT_FROM) - (a.from ?? SOUGHT_FROM)).slice(0, LATEST);
  const ended = each
    .filter(({ to }) => to !== null)
    .sort((a, b) => (a.to ?? 0) - (b.to ?? 0))
    .slice(0, EARLIEST_ENDS);
  return [...new Set([...latest, ...ended])].map(constraintOf);
}
