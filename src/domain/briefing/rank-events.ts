// Which events a briefing begins with: the rules that choose them, by counts that everybody can check. They weigh how much
// is told of an event and by how many, never how important it was.
import { compareText } from '../compare-text.ts';
import type { NewsEvent, Status } from '../corpus-schema.ts';
import type { EventFamily } from '../event-types.ts';
import { familyOf } from '../event-types.ts';
import type { EventSummary } from '../site-data.ts';

/** Lines at the head of a briefing, dated events in it, and of these so many of one type. */
export const MOST_KEY_LINES = 5;
export const MOST_DATED = 8;
export const MOST_OF_TYPE = 2;

/** An event that somebody tells as having happened; not what is planned, called for, imagined or only denied. */
const TOLD: ReadonlySet<Status> = new Set<Status>(['reported', 'claimed', 'agreed', 'contested']);
export const isTold = ({ status }: Pick<EventSummary, 'status'>): boolean => TOLD.has(status);

export interface Weighed {
  readonly event: EventSummary;
  /** Sides that tell it, deny it or contradict it. */
  readonly sides: number;
  /** Outlets, by group. */
  readonly outlets: number;
  /** Passages that are not copies. */
  readonly texts: number;
}

const day = ({ date }: EventSummary) => date.start ?? date.end ?? '';

/** The most sides first, then the most outlets, the most passages, the latest, and by id. */
const byWeight = (a: Weighed, b: Weighed) =>
  b.sides - a.sides ||
  b.outlets - a.outlets ||
  b.texts - a.texts ||
  compareText(day(b.event), day(a.event)) ||
  compareText(a.event.id, b.event.id);

/** Events in order of time, those without a day last. */
export const compareTime = (a: EventSummary, b: EventSummary): number =>
  compareText(day(a) || '~', day(b) || '~') ||
  compareText(a.date.clock?.from ?? '', b.date.clock?.from ?? '') ||
  compareText(a.id, b.id);

export function weighEvents(
  events: readonly EventSummary[],
  sourcesOf: (id: string) => NewsEvent['sources'] | undefined,
): Weighed[] {
  return events
    .map((event): Weighed => {
      const { claimants, deniers, contradictors = [] } = event;
      const sources = sourcesOf(event.id);
      return {
        event,
        sides: new Set([...claimants, ...deniers, ...contradictors]).size,
        outlets: sources?.outlets.length ?? 0,
        texts: sources?.texts ?? 0,
      };
    })
    .sort(byWeight);
}

/** The first of each family of those told to have happened, five at most. */
export function chooseKeyEvents(weighed: readonly Weighed[]): EventSummary[] {
  const met = new Set<EventFamily>();
  return weighed
    .flatMap(({ event }) => {
      const family = familyOf(event.type);
      if (!isTold(event) || met.has(family)) return [];
      met.add(family);
      return [event];
    })
    .slice(0, MOST_KEY_LINES);
}

/** The first of those told to have happened on known days, two of one type at most, eight in all; in order of time. */
export function chooseDatedEvents(weighed: readonly Weighed[]): EventSummary[] {
  const ofType = new Map<string, number>();
  return weighed
    .flatMap(({ event }) => {
      const { start, end } = event.date;
      const before = ofType.get(event.type) ?? 0;
      if (!isTold(event) || start === null || end === null || before >= MOST_OF_TYPE) return [];
      ofType.set(event.type, before + 1);
      return [event];
    })
    .slice(0, MOST_DATED)
    .sort(compareTime);
}
