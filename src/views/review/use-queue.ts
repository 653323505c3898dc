// The queue as an editor works through it: in an order that stays, what is under way counted as done, narrowed by the filter.
import { useMemo, useState } from 'react';
import type { EventFamily } from '../../domain/event-types.ts';
import { familyOf } from '../../domain/event-types.ts';
import { keepOrder } from '../../domain/review/queue.ts';
import type { QueueFilter } from '../../domain/review/queue-walk.ts';
import { isInQueue, WHOLE_QUEUE } from '../../domain/review/queue-walk.ts';
import type { Outcome, QueueItem, Verdict } from '../../domain/review/review-report.ts';
import { findEvent } from '../../domain/find-event.ts';
import { useApp, useIndex } from '../shared/store-context.ts';
import { useReview } from './review-context.ts';

export interface Queue {
  /** All events, in the order in which they are met. */
  readonly items: readonly QueueItem[];
  /** Those that the filter leaves; the one at hand stays until it is left. */
  readonly shown: readonly QueueItem[];
  readonly current: QueueItem | null;
  /** Where the event at hand was told, if it has been hidden. */
  readonly hiddenAt: Pick<Outcome, 'article' | 'exact'> | null;
  readonly filter: QueueFilter;
  readonly setFilter: (filter: QueueFilter) => void;
  readonly familyOf: (event: string) => EventFamily | null;
  /** Shows at once what the engine will say of an event in a moment. */
  readonly expect: (event: string, verdict: Verdict | null) => void;
}

const NOTHING_EXPECTED: ReadonlyMap<string, Verdict | null> = new Map();

/** The queue in the order in which its events were first met: they do not jump away when a decision makes them harmless. */
function useSteadyOrder(queue: readonly QueueItem[]): readonly QueueItem[] {
  const [steady, setSteady] = useState({ of: queue, items: queue });
  if (steady.of === queue) return steady.items;
  const before = steady.items.map(({ event }) => event);
  const items = keepOrder(before, queue);
  setSteady({ of: queue, items });
  return items;
}

export function useQueue(): Queue {
  const index = useIndex();
  const queue = useReview((state) => state.queue);
  const busy = useReview((state) => state.busy);
  const selected = useApp((state) => state.event);
  const [filter, setFilter] = useState(WHOLE_QUEUE);
  const [expected, setExpected] = useState(NOTHING_EXPECTED);
  // What the engine has said takes the place of what was expected of it.
  const [said, setSaid] = useState({ queue, busy });
  if (said.queue !== queue || said.busy !== busy) {
    setSaid({ queue, busy });
    if (!busy) setExpected(NOTHING_EXPECTED);
  }

  const steady = useSteadyOrder(queue);
  const items = useMemo(
    () =>
      steady.map((item) => {
        const verdict = expected.get(item.event);
        return verdict === undefined ? item : { ...item, verdict };
      }),
    [steady, expected],
  );
  const families = useMemo(() => new Map(index.events.map(({ id, type }) => [id, familyOf(type)])), [index]);
  const shownEvent = findEvent(index, selected)?.id ?? selected;
  const current = items.find(({ event }) => event === shownEvent) ?? null;
  const hiddenAt = useReview(
    ({ report }) =>
      report?.outcomes.find(({ kind, event }) => kind === 'hide' && event === current?.event) ?? null,
  );
  const shown = useMemo(
    () =>
      items.filter((item) => item === current || isInQueue(item, families.get(item.event) ?? null, filter)),
    [items, current, families, filter],
  );
  return {
    items,
    shown,
    current,
    hiddenAt,
    filter,
    setFilter,
    familyOf: (event) => families.get(event) ?? null,
    expect: (event, verdict) => setExpected((before) => new Map(before).set(event, verdict)),
  };
}
