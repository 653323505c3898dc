// The events as a real table under headings: the text alternative of the timeline. Past 500 rows only what is near the
// window is in the page; below that, and on paper, all of it is, so that find-in-page finds it.
import { list } from '../../i18n/messages/list.ts';
import { addMessages } from '../../i18n/translate.ts';
import { useMemo } from 'react';
import { parseSort, USUAL_COLUMNS } from '../../domain/list-shape.ts';
import type { EventSummary } from '../../domain/site-data.ts';
import type { Direction } from '../../i18n/language.ts';
import { lazyView } from '../shared/lazy-view.tsx';
import { usePrinting } from '../shared/use-printing.ts';
import type { TableProps } from './EventTable.tsx';
import { groupEvents } from './group-events.ts';
import { ListBar } from './ListBar.tsx';
import type { ListBarProps } from './ListBar.tsx';
import { linesOf } from './list-lines.ts';
import './list.css';
import { PlainTable } from './PlainTable.tsx';

addMessages(list);

/** Up to this many rows all are in the page. */
export const PLAIN_ROWS = 500;
const VirtualTable = lazyView(() => import('./VirtualTable.tsx').then((file) => file.VirtualTable));

export const preloadVirtualTable = VirtualTable.preload;

export interface EventListProps
  extends Omit<TableProps, 'lines' | 'columns' | 'showsDate' | 'showsType'>,
    Omit<ListBarProps, 'count' | 't'> {
  readonly events: readonly EventSummary[];
  readonly direction: Direction;
}

export function EventList(props: EventListProps) {
  const { events, direction, columns, onColumnsChange, ...context } = props;
  const { t, dates, order, sort, labels, onOrderChange, onSortChange } = context;
  const groups = useMemo(
    () => groupEvents(events, { sort, order, dates, t, placeName: labels.place }),
    [events, sort, order, dates, t, labels],
  );
  const lines = useMemo(() => linesOf(groups), [groups]);
  const printing = usePrinting();
  const Table = events.length > PLAIN_ROWS && !printing ? VirtualTable : PlainTable;
  const { key } = parseSort(sort);
  const shown = columns ?? USUAL_COLUMNS;
  return (
    <div className="el-root" dir={direction}>
      <ListBar
        {...{ t, order, onOrderChange, sort, onSortChange, columns, onColumnsChange }}
        count={events.length}
      />
      {events.length === 0 ? <p className="el-empty">{t('list.empty')}</p> : null}
      <Table
        {...context}
        lines={lines}
        columns={shown}
        showsDate={key !== 'date' && !shown.includes('date')}
        showsType={key !== 'type' && !shown.includes('type')}
      />
    </div>
  );
}
