// The events that every view shows: those that pass the filter, are found, and had been told by the day of "as known on".
import type { EventSummary } from '../../domain/site-data.ts';
import { getFound, getVisibleEvents } from '../../store/derived.ts';
import { useApp, useIndex } from './store-context.ts';

/** The events in view; the same array for the same filter. */
export function useVisibleEvents(): readonly EventSummary[] {
  return getVisibleEvents(
    useIndex(),
    useApp((state) => state.filter),
    useApp(getFound),
    useApp((state) => state.known),
  );
}
