// The table of the list in its scrolling box: the lines that it is given, with room for those that are not in the page.
import type { RefObject } from 'react';
import type { ListSort } from '../../domain/list-shape.ts';
import { ColumnHeads } from './ColumnHeads.tsx';
import { EventRow } from './EventRow.tsx';
import type { RowContext } from './EventRow.tsx';
import type { ListOrder } from './group-by-day.ts';
import type { Line, NumberedLine } from './list-lines.ts';
import { idsOf, partsOf } from './list-lines.ts';
import { wayOf } from './ListBar.tsx';
import { HEADING_ROLE, ROW_ROLE, ROWGROUP_ROLE, TABLE_ROLE } from './table-roles.ts';
import { parseSort } from '../../domain/list-shape.ts';
import { useRowKeys } from './use-row-keys.ts';

/** What both kinds of table are given. */
export interface TableProps extends RowContext {
  readonly order: ListOrder;
  readonly sort: ListSort;
  readonly selected: string | null;
  readonly hovered: string | null;
  onOrderChange(order: ListOrder): void;
  onSortChange(sort: ListSort): void;
  /** All of the list, in order. */
  readonly lines: readonly Line[];
}

interface EventTableProps extends TableProps {
  readonly scroller: RefObject<HTMLDivElement | null>;
  /** The lines in the page. */
  readonly shown: readonly NumberedLine[];
  /** Brings a row into sight and gives its headline the focus. */
  readonly goTo: (id: string) => void;
  /** Where not all lines are in the page: the room of the others, and who measures those that are. */
  readonly window?: {
    readonly before: number;
    readonly after: number;
    readonly measure: (row: HTMLTableRowElement | null) => void;
  };
}

export function EventTable(props: EventTableProps) {
  const { scroller, order, sort, onOrderChange, onSortChange, lines, shown, goTo, window, ...rest } = props;
  const { selected, hovered, ...context } = rest;
  const { t, columns } = context;
  const stop = useRowKeys({
    scroller,
    ids: idsOf(lines),
    shown: idsOf(shown.map(({ line }) => line)),
    selected,
    goTo,
  });
  const { key } = parseSort(sort);
  const drawLine = ({ line, index }: NumberedLine) =>
    line.kind === 'heading' ? (
      <tr key="heading" {...ROW_ROLE} className="el-day" data-index={index} ref={window?.measure}>
        <th {...HEADING_ROLE} scope="rowgroup" colSpan={columns.length + 1}>
          {line.group.heading ?? t('list.undated')}
          {key === 'date' ? null : (
            <>
              {/* A space, or letters of neighbouring words would join. */}{' '}
              <span className="el-day-count">{t('unit.events', { count: line.group.events.length })}</span>
            </>
          )}
        </th>
      </tr>
    ) : (
      <EventRow
        key={line.event.id}
        {...context}
        event={line.event}
        selected={line.event.id === selected}
        hovered={line.event.id === hovered}
        isStop={line.event.id === stop}
        {...(window ? { index, measure: window.measure } : {})}
      />
    );
  return (
    <div className="el-scroll" ref={scroller} hidden={lines.length === 0}>
      <table {...TABLE_ROLE} className="el-table" aria-rowcount={window ? lines.length + 1 : undefined}>
        <caption className="sh-hidden">
          {t('list.caption', { key: t(`list.sort.${key}`), way: t(`list.way.${wayOf(sort, order)}`) })}
        </caption>
        <thead {...ROWGROUP_ROLE}>
          <ColumnHeads {...{ t, columns, order, sort, onOrderChange, onSortChange }} />
        </thead>
        {window && window.before > 0 ? <Spacer height={window.before} /> : null}
        {partsOf(shown).map(({ group, lines: own }) => (
          <tbody key={group.key} {...ROWGROUP_ROLE}>
            {own.map(drawLine)}
          </tbody>
        ))}
        {window && window.after > 0 ? <Spacer height={window.after} /> : null}
      </table>
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
