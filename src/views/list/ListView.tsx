// The list wired to the store: the events in view, the one selection, and how the list is sorted.
import { useApp, useLabels, useWords } from '../shared/store-context.ts';
import { useVisibleEvents } from '../shared/use-visible-events.ts';
import { EventList, preloadVirtualTable } from './EventList.tsx';
import type { RowLens } from './EventRow.tsx';

/** Loads what a long list needs beside, so that it is not asked for one after the other. */
export const preloadLongList = preloadVirtualTable;

/** `lens`: what the chosen sides say of each event; the page asks for it, since the timeline wants it too. */
export function ListView({ lens }: { readonly lens: RowLens | null }) {
  const { direction, t, dates } = useWords();
  return (
    <EventList
      events={useVisibleEvents()}
      dates={dates}
      direction={direction}
      t={t}
      labels={useLabels()}
      lens={lens}
      pasted={useApp((state) => state.pasted)}
      selected={useApp((state) => state.event)}
      hovered={useApp((state) => state.hovered)}
      onSelect={useApp((state) => state.selectEvent)}
      onHover={useApp((state) => state.hover)}
      order={useApp((state) => state.order)}
      onOrderChange={useApp((state) => state.setOrder)}
      sort={useApp((state) => state.sort)}
      onSortChange={useApp((state) => state.setSort)}
      columns={useApp((state) => state.columns)}
      onColumnsChange={useApp((state) => state.setColumns)}
    />
  );
}
