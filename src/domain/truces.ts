// Truces as announced: which start and which accusations of breach belong to which agreement, and how long it was from the
// announced start to the first accusation. It says nothing of whether a truce held or collapsed: the texts' accusers do.
import { compareText } from './compare-text.ts';
import type { EventDate, Status } from './corpus-schema.ts';
import type { IsoDay } from './iso-day.ts';
import { dayNumber, daysBetween } from './iso-day.ts';
import type { EventSummary } from './site-data.ts';

/** One truce: an agreement, its announced start, or both, and the accusations of breach in order of time. */
export interface Truce {
  /** The id of its first event. */
  readonly id: string;
  readonly agreement: EventSummary | null;
  readonly start: EventSummary | null;
  readonly breaches: readonly Breach[];
  /** Accusations that may be of this truce or of another: their words name none, their date does not decide. */
  readonly doubtful: readonly EventSummary[];
  readonly untilAccused: UntilAccused;
}
export interface Breach {
  readonly event: EventSummary;
  /** Sides that tell of it; none where only the outlets' own voice does. */
  readonly accusers: readonly string[];
}

/**
 * From the announced start (else the agreement) to the first accusation. In hours only where both have a clock time; else
 * in civil days, `least` and `most` apart where a date is loose.
 */
export type UntilAccused =
  | { readonly kind: 'none' }
  | { readonly kind: 'hours'; readonly from: 'start' | 'agreement'; readonly hours: number }
  | {
      readonly kind: 'days';
      readonly from: 'start' | 'agreement';
      readonly least: number;
      readonly most: number;
    };

/** A truce that is only planned, called for or imagined was not announced as agreed; one that is only denied neither. */
const ANNOUNCED: ReadonlySet<Status> = new Set<Status>(['reported', 'claimed', 'agreed', 'contested']);
/** An announced start may have been planned: that is what announcing is. */
const SCHEDULED: ReadonlySet<Status> = new Set<Status>([...ANNOUNCED, 'planned']);
/** A start further than this after an agreement is another truce's. */
const LONGEST_WAIT = 31;

const firstDay = ({ start, end }: EventDate): IsoDay | null => start ?? end;
const lastDay = ({ start, end }: EventDate): IsoDay | null => end ?? start;

/** Who is told to be party to something, and where. */
interface Told {
  readonly parties: ReadonlySet<string>;
  readonly articles: readonly string[];
}

/** Sides that fight or agree; mediators do not. */
const toldOf = ({ actors, articles }: EventSummary, sideOf: (actor: string) => string): Told => ({
  parties: new Set(actors.flatMap(([actor, role]) => (role === 'mediator' ? [] : [sideOf(actor)]))),
  articles,
});

const share = (a: Iterable<string>, b: ReadonlySet<string>) => [...a].some((each) => b.has(each));

/** Whether two can be of one truce: they share a side or, where the parties of one are untold, an article that tells of both. */
const agree = (a: Told, b: Told): boolean =>
  a.parties.size === 0 || b.parties.size === 0
    ? share(a.articles, new Set(b.articles))
    : share(a.parties, b.parties);

/** A day number with the clock time in it; noon where none is told, so that order within a day is told times' alone. */
function timeOf(date: EventDate): number {
  const day = firstDay(date);
  if (day === null) return Number.NEGATIVE_INFINITY;
  const clock = /^(\d\d):(\d\d)/.exec(date.clock?.from ?? '');
  return dayNumber(day) + (clock ? (Number(clock[1]) * 60 + Number(clock[2])) / 1440 : 0.5);
}

const byTime = (a: EventSummary, b: EventSummary) =>
  timeOf(a.date) - timeOf(b.date) || compareText(a.id, b.id);

interface Draft extends Told {
  /** The first day that it is told of. */
  readonly begins: IsoDay;
  readonly agreement: EventSummary | null;
  start: EventSummary | null;
  readonly breaches: EventSummary[];
  readonly doubtful: EventSummary[];
}

/** The latest of the truces that had begun by a day and that the parties may belong to. */
function latestFor(
  truces: readonly Draft[],
  told: Told,
  by: IsoDay,
  fits: (truce: Draft) => boolean,
): Draft | null {
  return truces.findLast((truce) => truce.begins <= by && agree(truce, told) && fits(truce)) ?? null;
}

/**
 * The truces that an accusation may be of: those that its words name, else the latest of its parties on each end of its date.
 * Told of late March and of truces of the 10th and the 25th → both; told of the 12th → the first.
 */
function trucesBroken(breach: EventSummary, all: readonly Draft[], told: Told): Draft[] {
  const { start, end } = breach.date;
  const first = start ?? end;
  // "Since the 18th" began on the 18th; what is no later than the 20th may be of any truce before.
  const last = end ?? start;
  const begun = last === null ? all : all.filter(({ begins }) => begins <= last);
  const named = begun.filter((truce) =>
    [truce.agreement, truce.start].some((event) => event && breach.truces?.includes(event.id)),
  );
  if (named.length > 0) return named;
  const own = begun.filter((truce) => agree(truce, told));
  if (first === null || start === null) return own;
  // Of one whose parties nobody tells it could be any war's.
  const wars = told.parties.size > 0 ? [own] : apart(own);
  return wars.flatMap((truces) => {
    const before = truces.findLast(({ begins }) => begins <= first);
    const during = truces.filter(({ begins }) => begins > first);
    return before ? [before, ...during] : during;
  });
}

/** Truces by their parties: those that share none stand in different lists. */
function apart(truces: readonly Draft[]): Draft[][] {
  const wars: Draft[][] = [];
  for (const truce of truces) {
    const war = wars.find((list) => list.some((other) => agree(other, truce)));
    if (war) war.push(truce);
    else wars.push([truce]);
  }
  return wars;
}

/** See `UntilAccused`: a start at 00:00 on the 18th and an accusation at 08:00 → 8 hours; without clocks, 0 days. */
export function measureUntilAccused(
  agreement: EventSummary | null,
  start: EventSummary | null,
  first: EventSummary | null,
): UntilAccused {
  const begun = start ?? agreement;
  if (!begun || !first) return { kind: 'none' };
  const from = start ? 'start' : 'agreement';
  const [a, b] = [begun.date, first.date];
  if (a.clock && b.clock) {
    const hours = Math.round((timeOf(b) - timeOf(a)) * 24);
    if (hours >= 0) return { kind: 'hours', from, hours };
  }
  const [a0, a1, b0] = [firstDay(a), lastDay(a), firstDay(b)];
  if (a0 === null || a1 === null || b0 === null) return { kind: 'none' };
  // "Since the 18th" is told of the 18th.
  const b1 = b.end ?? b0;
  return {
    kind: 'days',
    from,
    // An accusation without a date of its own is told no later than the day it is estimated at.
    least: b.stated ? Math.max(0, daysBetween(a1, b0)) : 0,
    most: Math.max(0, daysBetween(a0, b1)),
  };
}

/**
 * The truces that events tell of, in order of time. A start belongs to the latest agreement of the same parties in the
 * month before it, else it stands alone; an accusation of breach belongs to the truce that its sentence names, else to the one
 * in force on its day; where that leaves several, to none.
 */
export function findTruces(events: readonly EventSummary[], sideOf: (actor: string) => string): Truce[] {
  const ordered = events.toSorted(byTime);
  const of = (type: EventSummary['type'], statuses: ReadonlySet<Status>) =>
    ordered.filter((event) => event.type === type && statuses.has(event.status));
  const dated = (event: EventSummary) => firstDay(event.date) !== null;

  const drafts: Draft[] = of('ceasefire-agreement', ANNOUNCED)
    .filter(dated)
    .map((agreement) => ({
      begins: firstDay(agreement.date) ?? '',
      agreement,
      start: null,
      ...toldOf(agreement, sideOf),
      breaches: [],
      doubtful: [],
    }));
  const alone: Draft[] = [];
  for (const start of of('ceasefire-start', SCHEDULED).filter(dated)) {
    const told = toldOf(start, sideOf);
    const day = lastDay(start.date) ?? '';
    const near = (truce: Draft) => truce.start === null && daysBetween(truce.begins, day) <= LONGEST_WAIT;
    const truce = latestFor(drafts, told, day, near);
    if (truce) truce.start = start;
    else {
      const begins = firstDay(start.date) ?? '';
      alone.push({ begins, agreement: null, start, ...told, breaches: [], doubtful: [] });
    }
  }
  const all = [...drafts, ...alone].sort((a, b) => compareText(a.begins, b.begins));
  for (const breach of of('ceasefire-violation', ANNOUNCED)) {
    const possible = trucesBroken(breach, all, toldOf(breach, sideOf));
    const [only] = possible;
    if (only && possible.length === 1) only.breaches.push(breach);
    else for (const truce of possible) truce.doubtful.push(breach);
  }
  return all.map(({ agreement, start, breaches, doubtful }) => ({
    id: (agreement ?? start)?.id ?? '',
    agreement,
    start,
    breaches: breaches.map((event) => ({ event, accusers: event.claimants })),
    doubtful,
    untilAccused: measureUntilAccused(agreement, start, breaches.find(dated) ?? null),
  }));
}
