// The rows of the list as one stop of the Tab key: arrows, Home, End and the page keys move between their headlines.
import type { RefObject } from 'react';
import { useState } from 'react';
import { useListener } from '../shared/use-listener.ts';

/** Rows that PageUp and PageDown pass over. */
const PAGE = 10;

interface RowKeys {
  readonly scroller: RefObject<HTMLElement | null>;
  /** All events, in order, also those whose rows are not in the page. */
  readonly ids: readonly string[];
  /** Those whose rows are. */
  readonly shown: readonly string[];
  readonly selected: string | null;
  /** Brings a row into sight and gives its headline the focus. */
  readonly goTo: (id: string) => void;
}

const eventOf = (target: EventTarget | null) =>
  target instanceof HTMLElement ? target.dataset.event : undefined;

/** The event whose headline the Tab key stops at. */
export function useRowKeys({ scroller, ids, shown, selected, goTo }: RowKeys): string | null {
  const [stop, setStop] = useState(selected);
  const [seen, setSeen] = useState(selected);
  // What was selected elsewhere is where the list goes on from.
  if (seen !== selected) {
    setSeen(selected);
    if (selected !== null) setStop(selected);
  }
  useListener(scroller, 'focusin', ({ target }) => {
    const id = eventOf(target);
    if (id !== undefined) setStop(id);
  });
  useListener(scroller, 'keydown', (event) => {
    const at = ids.indexOf(eventOf(event.target) ?? '');
    if (at < 0 || event.ctrlKey || event.metaKey || event.altKey) return;
    const goal = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      PageDown: at + PAGE,
      PageUp: at - PAGE,
      Home: 0,
      End: ids.length - 1,
    }[event.key];
    if (goal === undefined) return;
    event.preventDefault();
    const id = ids[Math.max(0, Math.min(goal, ids.length - 1))];
    if (id !== undefined) goTo(id);
  });
  return stop !== null && shown.includes(stop) ? stop : (shown[0] ?? null);
}
