// The table with only the lines near its window in the page. Loaded when a list is long.
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef } from 'react';
import { EventTable } from './EventTable.tsx';
import type { TableProps } from './EventTable.tsx';
import { findHeadline } from './find-headline.ts';
import { findLine } from './list-lines.ts';

/** Reckoned heights of a heading and of a row, in px, until they are measured. */
const HEADING_HEIGHT = 34;
const ROW_HEIGHT = 58;

export function VirtualTable(props: TableProps) {
  const { lines, selected } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const virtualizer = useVirtualizer<HTMLDivElement, HTMLTableRowElement>({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: (at) => (lines[at]?.kind === 'heading' ? HEADING_HEIGHT : ROW_HEIGHT),
    overscan: 12,
    scrollPaddingStart: HEADING_HEIGHT,
    initialRect: { width: 520, height: 600 },
  });
  const items = virtualizer.getVirtualItems();
  const shown = items.flatMap(({ index }) => {
    const line = lines[index];
    return line ? [{ line, index }] : [];
  });

  // A selection made elsewhere is brought into the list's window; the page itself does not scroll.
  const scrollTo = virtualizer.scrollToIndex;
  useEffect(() => {
    const at = selected === null ? -1 : findLine(lines, selected);
    if (at >= 0) scrollTo(at, { align: 'auto' });
  }, [selected, lines, scrollTo]);

  // The row that is to have the focus may first have to come into the page.
  const wanted = useRef<string | null>(null);
  const focusWanted = () => {
    const id = wanted.current;
    if (id === null) return;
    const headline = findHeadline(scroller.current, id);
    if (!headline) return;
    wanted.current = null;
    headline.focus({ preventScroll: true });
  };
  useEffect(focusWanted);
  const goTo = (id: string) => {
    wanted.current = id;
    scrollTo(findLine(lines, id), { align: 'auto' });
    focusWanted();
  };
  return (
    <EventTable
      {...props}
      scroller={scroller}
      shown={shown}
      goTo={goTo}
      window={{
        before: items[0]?.start ?? 0,
        after: virtualizer.getTotalSize() - (items.at(-1)?.end ?? 0),
        measure: virtualizer.measureElement,
      }}
    />
  );
}
