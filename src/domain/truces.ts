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

/** Sides that fight or agree; mediators do not. */
function partiesOf({ actors }: EventSummary, sideOf: (actor: string) => string): ReadonlySet<string> {
  return new Set(actors.flatMap(([actor, role]) => (role === 'mediator' ? [] : [sideOf(actor)])));
}

/** Whether two sets of parties can be those of one truce: one is untold, or they share a side. */
function agree(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === 0 || b.size === 0 || [...a].some((side) => b.has(side));
}

/** A day number with the clock time in it; noon where none is told, so that order within a day is told times' alone. */
function timeOf(date: EventDate): number {
  const day = firstDay(date);
  if (day === null) return Number.NEGATIVE_INFINITY;
  const clock = /^(\d\d):(\d\d)/.exec(date.clock?.from ?? '');
  return dayNumber(day) + (clock ? (Number(clock[1]) * 60 + Number(clock[2])) / 1440 : 0.5);
}

const byTime = (a: EventSummary, b: EventSummary) =>
  timeOf(a.date) - timeOf(b.date) || compareText(a.id, b.id);

interface Draft {
  /** The first day that it is told of. */
  readonly begins: IsoDay;
  readonly agreement: EventSummary | null;
  start: EventSummary | null;
  readonly parties: ReadonlySet<string>;
  readonly breaches: EventSummary[];
}

/** The latest of the truces that had begun by a day and that the parties may belong to. */
function latestFor(
  truces: readonly Draft[],
  parties: ReadonlySet<string>,
  by: IsoDay,
  fits: (truce: Draft) => boolean,
): Draft | null {
  return (
    truces.findLast((truce) => truce.begins <= by && agree(truce.parties, parties) && fits(truce)) ?? null
  );
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
    least: Math.max(0, daysBetween(a1, b0)),
    most: Math.max(0, daysBetween(a0, b1)),
  };
}

/**
 * The truces that events tell of, in order of time. A start belongs to the latest agreement of the same parties in the
 * month before it, else it stands alone; an accusation of breach belongs to the latest truce of its parties.
 */
export function findTruces(events: readonly EventSummary[], sideOf: (actor: string) => string): Truce[] {
  const dated = events.filter(({ date }) => firstDay(date) !== null).sort(byTime);
  const of = (type: EventSummary['type'], statuses: ReadonlySet<Status>) =>
    dated.filter((event) => event.type === type && statuses.has(event.status));

  const drafts: Draft[] = of('ceasefire-agreement', ANNOUNCED).map((agreement) => ({
    begins: firstDay(agreement.date) ?? '',
    agreement,
    start: null,
    parties: partiesOf(agreement, sideOf),
    breaches: [],
  }));
  const alone: Draft[] = [];
  for (const start of of('ceasefire-start', SCHEDULED)) {
    const parties = partiesOf(start, sideOf);
    const day = lastDay(start.date) ?? '';
    const near = (truce: Draft) => truce.start === null && daysBetween(truce.begins, day) <= LONGEST_WAIT;
    const truce = latestFor(drafts, parties, day, near);
    if (truce) truce.start = start;
    else alone.push({ begins: firstDay(start.date) ?? '', agreement: null, start, parties, breaches: [] });
  }
  const all = [...drafts, ...alone].sort((a, b) => compareText(a.begins, b.begins));
  for (const breach of of('ceasefire-violation', ANNOUNCED)) {
    const day = breach.date.end ?? firstDay(breach.date) ?? '';
    latestFor(all, partiesOf(breach, sideOf), day, () => true)?.breaches.push(breach);
  }
  return all.map(({ agreement, start, breaches }) => ({
    id: (agreement ?? start)?.id ?? '',
    agreement,
    start,
    breaches: breaches.map((event) => ({ event, accusers: event.claimants })),
    untilAccused: measureUntilAccused(agreement, start, breaches[0] ?? null),
  }));
}
