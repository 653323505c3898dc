// The events as a real table under headings of dates: the text alternative of the timeline. Past 500 rows only what is
// near the window is in the page; below that, and on paper, all of it is, so that find-in-page finds it.
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useMemo, useRef } from 'react';
import type { EventSummary } from '../../domain/site-data.ts';
import type { DateStyle } from '../../i18n/date-style.ts';
import type { Direction } from '../../i18n/language.ts';
import type { Translate } from '../../i18n/translate.ts';
import { usePrinting } from '../shared/use-printing.ts';
import { EventRow } from './EventRow.tsx';
import type { RowLabels } from './EventRow.tsx';
import type { DayGroup, ListOrder } from './group-by-day.ts';
import { groupByDay } from './group-by-day.ts';
import './list.css';
import { COLUMN_ROLE, HEADING_ROLE, ROW_ROLE, ROWGROUP_ROLE, TABLE_ROLE } from './table-roles.ts';

/** Up to this many rows all are in the page. */
export const PLAIN_ROWS = 500;
/** Reckoned heights of a heading and of a row, in px, until they are measured. */
const HEADING_HEIGHT = 34;
const ROW_HEIGHT = 58;

export interface EventListProps {
  readonly events: readonly EventSummary[];
  readonly dates: DateStyle;
  readonly direction: Direction;
  readonly t: Translate;
  readonly labels: RowLabels;
  readonly selected: string | null;
  readonly hovered: string | null;
  onSelect(id: string): void;
  onHover(id: string | null): void;
  readonly order: ListOrder;
  onOrderChange(order: ListOrder): void;
}

const COLUMNS = ['what', 'who', 'where', 'status', 'sources'] as const;

type Line =
  | { readonly kind: 'heading'; readonly group: DayGroup }
  | { readonly kind: 'event'; readonly group: DayGroup; readonly event: EventSummary };

interface Part {
  readonly group: DayGroup;
  readonly lines: { readonly line: Line; readonly index: number }[];
}

/** Headings and events one under another, as the virtual list counts them. */
const linesOf = (groups: readonly DayGroup[]): Line[] =>
  groups.flatMap((group): Line[] => [
    { kind: 'heading', group },
    ...group.events.map((event): Line => ({ kind: 'event', group, event })),
  ]);

/** The lines in the page, back in their groups. */
function partsOf(lines: readonly { readonly line: Line; readonly index: number }[]): Part[] {
  const parts: Part[] = [];
  for (const entry of lines) {
    const last = parts.at(-1);
    if (last?.group === entry.line.group) last.lines.push(entry);
    else parts.push({ group: entry.line.group, lines: [entry] });
  }
  return parts;
}

export function EventList(props: EventListProps) {
  const { events, dates, direction, t, labels, selected, hovered, onSelect, onHover, order } = props;
  const { onOrderChange } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const groups = useMemo(() => groupByDay(events, order, dates), [events, order, dates]);
  const lines = useMemo(() => linesOf(groups), [groups]);
  const printing = usePrinting();
  const virtual = events.length > PLAIN_ROWS && !printing;
  const virtualizer = useVirtualizer<HTMLDivElement, HTMLTableRowElement>({
    count: virtual ? lines.length : 0,
    getScrollElement: () => scroller.current,
    estimateSize: (at) => (lines[at]?.kind === 'heading' ? HEADING_HEIGHT : ROW_HEIGHT),
    overscan: 12,
    initialRect: { width: 520, height: 600 },
  });

  const items = virtual ? virtualizer.getVirtualItems() : null;
  const before = items?.[0]?.start ?? 0;
  const after = items ? virtualizer.getTotalSize() - (items.at(-1)?.end ?? 0) : 0;
  const shown = items
    ? items.flatMap(({ index }) => {
        const line = lines[index];
        return line ? [{ line, index }] : [];
      })
    : lines.map((line, index) => ({ line, index }));

  // A selection made elsewhere is brought into the list's window; the page itself does not scroll.
  const scrollTo = virtualizer.scrollToIndex;
  useEffect(() => {
    const box = scroller.current;
    if (selected === null || !box) return;
    const at = lines.findIndex((line) => line.kind === 'event' && line.event.id === selected);
    if (at < 0) return;
    if (virtual) scrollTo(at, { align: 'auto' });
    else {
      const row = box.querySelector<HTMLElement>('.el-selected');
      if (!row) return;
      const [inner, outer] = [row.getBoundingClientRect(), box.getBoundingClientRect()];
      if (inner.top < outer.top + HEADING_HEIGHT) box.scrollTop -= outer.top + HEADING_HEIGHT - inner.top;
      else if (inner.bottom > outer.bottom) box.scrollTop += inner.bottom - outer.bottom;
    }
  }, [selected, lines, virtual, scrollTo]);

  const measure = virtual ? virtualizer.measureElement : undefined;
  const drawLine = ({ line, index }: { readonly line: Line; readonly index: number }) =>
    line.kind === 'heading' ? (
      <tr key="heading" {...ROW_ROLE} className="el-day" data-index={index} ref={measure}>
        <th {...HEADING_ROLE} scope="rowgroup" colSpan={COLUMNS.length}>
          {line.group.heading ?? t('list.undated')}
        </th>
      </tr>
    ) : (
      <EventRow
        key={line.event.id}
        event={line.event}
        language={dates.language}
        t={t}
        labels={labels}
        selected={line.event.id === selected}
        hovered={line.event.id === hovered}
        onSelect={onSelect}
        onHover={onHover}
        {...(measure ? { index, measure } : {})}
      />
    );

  return (
    <div className="el-root" dir={direction}>
      <div className="el-bar">
        <button
          type="button"
          className="sh-button"
          aria-label={t('list.sortLabel', { order: t(`list.sort.${order}`) })}
          onClick={() => onOrderChange(order === 'newest' ? 'oldest' : 'newest')}
        >
          <span aria-hidden="true">{order === 'newest' ? '↓' : '↑'}</span> {t(`list.sort.${order}`)}
        </button>
      </div>
      {events.length === 0 ? <p className="el-empty">{t('list.empty')}</p> : null}
      <div className="el-scroll" ref={scroller} hidden={events.length === 0}>
        <table {...TABLE_ROLE} className="el-table" aria-rowcount={virtual ? lines.length + 1 : undefined}>
          <caption className="sh-hidden">{t(`list.caption.${order}`)}</caption>
          <thead {...ROWGROUP_ROLE}>
            <tr {...ROW_ROLE}>
              {COLUMNS.map((column) => (
                <th key={column} {...COLUMN_ROLE} scope="col" className={`el-${column}`}>
                  {t(`list.column.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          {before > 0 ? <Spacer height={before} /> : null}
          {partsOf(shown).map(({ group, lines: own }) => (
            <tbody key={group.key} {...ROWGROUP_ROLE}>
              {own.map(drawLine)}
            </tbody>
          ))}
          {after > 0 ? <Spacer height={after} /> : null}
        </table>
      </div>
    </div>
  );
}

/** Stands for the rows that are not in the page. */
function Spacer({ height }: { readonly height: number }) {
  return (
    <tbody aria-hidden="true">
      <tr className="el-spacer" style={{ blockSize: height }} />
    </tbody>
  );
}
