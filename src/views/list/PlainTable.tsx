// The table with all its lines in the page, so that find-in-page and paper have them.
import { useEffect, useMemo, useRef } from 'react';
import { EventTable } from './EventTable.tsx';
import type { RowContext } from './EventTable.tsx';
import type { ListOrder } from './group-by-day.ts';
import type { Line } from './list-lines.ts';

export interface TableProps extends RowContext {
  readonly order: ListOrder;
  readonly lines: readonly Line[];
}

/** Height of a heading, which stays at the top while its rows scroll. */
const HEADING_HEIGHT = 34;

export function PlainTable(props: TableProps) {
  const { lines, selected } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const numbered = useMemo(() => lines.map((line, index) => ({ line, index })), [lines]);

  // A selection made elsewhere is brought into the list's window; the page itself does not scroll.
  useEffect(() => {
    const box = scroller.current;
    const row = selected === null ? null : box?.querySelector<HTMLElement>('.el-selected');
    if (!box || !row) return;
    const [inner, outer] = [row.getBoundingClientRect(), box.getBoundingClientRect()];
    if (inner.top < outer.top + HEADING_HEIGHT) box.scrollTop -= outer.top + HEADING_HEIGHT - inner.top;
    else if (inner.bottom > outer.bottom) box.scrollTop += inner.bottom - outer.bottom;
  }, [selected, lines]);
  return <EventTable {...props} scroller={scroller} lines={numbered} />;
}
