// The events as a real table under headings of dates: the text alternative of the timeline. Past 500 rows only what is
// near the window is in the page; below that, and on paper, all of it is, so that find-in-page finds it.
import { list } from '../../i18n/messages/list.ts';
import { addMessages } from '../../i18n/translate.ts';
import { useMemo } from 'react';
import type { EventSummary } from '../../domain/site-data.ts';
import type { DateStyle } from '../../i18n/date-style.ts';
import type { Direction } from '../../i18n/language.ts';
import { lazyView } from '../shared/lazy-view.tsx';
import { usePrinting } from '../shared/use-printing.ts';
import type { RowContext } from './EventTable.tsx';
import type { ListOrder } from './group-by-day.ts';
import { groupByDay } from './group-by-day.ts';
import { linesOf } from './list-lines.ts';
import './list.css';
import { PlainTable } from './PlainTable.tsx';

addMessages(list);

/** Up to this many rows all are in the page. */
export const PLAIN_ROWS = 500;
const VirtualTable = lazyView(() => import('./VirtualTable.tsx').then((file) => file.VirtualTable));

/** Loads what a long list needs beside, so that it is not asked for one after the other. */
export const preloadLongList = VirtualTable.preload;

export interface EventListProps extends Omit<RowContext, 'language'> {
  readonly events: readonly EventSummary[];
  readonly dates: DateStyle;
  readonly direction: Direction;
  readonly order: ListOrder;
  onOrderChange(order: ListOrder): void;
}

export function EventList({ events, dates, direction, onOrderChange, ...context }: EventListProps) {
  const { t, order } = context;
  const groups = useMemo(() => groupByDay(events, order, dates), [events, order, dates]);
  const lines = useMemo(() => linesOf(groups), [groups]);
  const printing = usePrinting();
  const Table = events.length > PLAIN_ROWS && !printing ? VirtualTable : PlainTable;
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
      <Table {...context} language={dates.language} lines={lines} />
    </div>
  );
}
