// Keeps the keyboard on the timeline when a nearer or farther view takes the focused mark away: a stack that parts or an
// event that joins one hands its focus to the mark that holds its events now.
import { useCallback, useLayoutEffect, useRef } from 'react';
import type { FocusEvent, RefObject } from 'react';
import type { Mark } from '../../layout/timeline/scene.ts';

const eventsOf = (mark: Mark) => (mark.kind === 'event' ? [mark.event] : mark.events);

/** Puts the focus on the mark of an id, where it is drawn. */
export function focusMark(group: SVGGElement | null, id: string): void {
  for (const element of group?.querySelectorAll<SVGGElement>('[data-mark]') ?? [])
    if (element.dataset.mark === id) element.focus();
}

export function useKeptFocus(group: RefObject<SVGGElement | null>, marks: readonly Mark[]) {
  const held = useRef<Mark | null>(null);
  useLayoutEffect(() => {
    const lost = held.current;
    if (!lost || marks.some(({ id }) => id === lost.id)) return;
    held.current = null;
    if (document.activeElement !== document.body) return;
    const ids = new Set(eventsOf(lost).map(({ id }) => id));
    const heir = marks.find((mark) => eventsOf(mark).some(({ id }) => ids.has(id)));
    if (heir) focusMark(group.current, heir.id);
  }, [group, marks]);

  const onFocus = (event: FocusEvent<SVGGElement>) => {
    const id = event.target.closest<SVGGElement>('[data-mark]')?.dataset.mark;
    held.current = marks.find((mark) => mark.id === id) ?? null;
  };
  // An element that is taken away may lose its focus aloud or silently: only one that stays has been left.
  const onBlur = useCallback((event: FocusEvent<SVGGElement>) => {
    if (event.relatedTarget !== null) held.current = null;
  }, []);
  return { onFocus, onBlur };
}
