// The table with all its lines in the page, so that find-in-page and paper have them.
import { useEffect, useMemo, useRef } from 'react';
import { EventTable } from './EventTable.tsx';
import type { TableProps } from './EventTable.tsx';
import { findHeadline } from './find-headline.ts';

/** Height of a heading, which stays at the top while its rows scroll. */
const HEADING_HEIGHT = 34;

/** Scrolls a box, and nothing around it, so far that a row is in sight. */
function reveal(box: HTMLElement, row: HTMLElement): void {
  const [inner, outer] = [row.getBoundingClientRect(), box.getBoundingClientRect()];
  if (inner.top < outer.top + HEADING_HEIGHT) box.scrollTop -= outer.top + HEADING_HEIGHT - inner.top;
  else if (inner.bottom > outer.bottom) box.scrollTop += inner.bottom - outer.bottom;
}

export function PlainTable(props: TableProps) {
  const { lines, selected } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const shown = useMemo(() => lines.map((line, index) => ({ line, index })), [lines]);

  // A selection made elsewhere is brought into the list's window; the page itself does not scroll.
  useEffect(() => {
    const box = scroller.current;
    const row = selected === null ? null : box?.querySelector<HTMLElement>('.el-selected');
    if (box && row) reveal(box, row);
  }, [selected, lines]);

  const goTo = (id: string) => {
    const box = scroller.current;
    const headline = findHeadline(box, id);
    const row = headline?.closest('tr');
    if (!box || !row) return;
    headline?.focus({ preventScroll: true });
    reveal(box, row);
  };
  return <EventTable {...props} scroller={scroller} shown={shown} goTo={goTo} />;
}
