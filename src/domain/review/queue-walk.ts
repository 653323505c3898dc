// Walking through the review queue: which events a filter leaves, which comes next, how far the editor has come.
import type { EventFamily } from '../event-types.ts';
import type { QueueItem, Risk } from './review-report.ts';

/** What of the queue is shown; `null` and `all`: everything. */
export interface QueueFilter {
  /** `none`: events without a risk. */
  readonly risk: Risk | 'none' | null;
  readonly state: 'all' | 'open' | 'done';
  readonly family: EventFamily | null;
}
export const WHOLE_QUEUE: QueueFilter = { risk: null, state: 'all', family: null };

/** Whether a filter lets an event through; of the family of a hidden event nothing is known. */
export function isInQueue(
  { risks, verdict }: QueueItem,
  family: EventFamily | null,
  filter: QueueFilter,
): boolean {
  const { risk, state } = filter;
  if (filter.family !== null && filter.family !== family) return false;
  if (state !== 'all' && (state === 'open') !== (verdict === null)) return false;
  return risk === null || (risk === 'none' ? risks.length === 0 : risks.includes(risk));
}

/** The next event that nobody has decided on, after the one given and round to the beginning; `null`: all are done. */
export function findNextOpen(queue: readonly QueueItem[], after: string | null): string | null {
  const at = queue.findIndex(({ event }) => event === after);
  const round = [...queue.slice(at + 1), ...queue.slice(0, Math.max(at, 0))];
  return round.find(({ verdict }) => verdict === null)?.event ?? null;
}

/** The event before or after one, decided on or not; at an end the end. */
export function stepInQueue(queue: readonly QueueItem[], from: string | null, by: 1 | -1): string | null {
  const at = queue.findIndex(({ event }) => event === from);
  if (at < 0) return queue.at(by > 0 ? 0 : -1)?.event ?? null;
  return queue[Math.min(Math.max(at + by, 0), queue.length - 1)]?.event ?? null;
}

export interface Progress {
  readonly done: number;
  readonly total: number;
  /** Whole percent, 100 only where nothing is left; of nothing 100. */
  readonly percent: number;
}

/** How far the editor has come: 37 of 101 → 36 %. */
export function measureProgress(queue: readonly QueueItem[]): Progress {
  const total = queue.length;
  const done = queue.filter(({ verdict }) => verdict !== null).length;
  return { done, total, percent: total === 0 ? 100 : Math.floor((done * 100) / total) };
}
