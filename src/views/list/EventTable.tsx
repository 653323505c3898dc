// The table of the list in its scrolling box: the lines that it is given, with room for those that are not in the page.
import type { RefObject } from 'react';
import type { Language } from '../../i18n/language.ts';
import type { Translate } from '../../i18n/translate.ts';
import { EventRow } from './EventRow.tsx';
import type { RowLabels, RowLens } from './EventRow.tsx';
import type { ListOrder } from './group-by-day.ts';
import type { NumberedLine } from './list-lines.ts';
import { partsOf } from './list-lines.ts';
import { COLUMN_ROLE, HEADING_ROLE, ROW_ROLE, ROWGROUP_ROLE, TABLE_ROLE } from './table-roles.ts';

const COLUMNS = ['what', 'who', 'where', 'status', 'sources'] as const;

/** What every row is told. */
export interface RowContext {
  readonly language: Language;
  readonly t: Translate;
  readonly labels: RowLabels;
  readonly lens?: RowLens | null;
  readonly selected: string | null;
  readonly hovered: string | null;
  onSelect(id: string): void;
  onHover(id: string | null): void;
}

export interface EventTableProps extends RowContext {
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly order: ListOrder;
  readonly lines: readonly NumberedLine[];
  /** Where not all lines are in the page: how many there are, the room of the others, and who measures those that are. */
  readonly window?: {
    readonly count: number;
    readonly before: number;
    readonly after: number;
    readonly measure: (row: HTMLTableRowElement | null) => void;
  };
}

export function EventTable({ scroller, order, lines, window, ...context }: EventTableProps) {
  const { t, selected, hovered } = context;
  const drawLine = ({ line, index }: NumberedLine) =>
    line.kind === 'heading' ? (
      <tr key="heading" {...ROW_ROLE} className="el-day" data-index={index} ref={window?.measure}>
        <th {...HEADING_ROLE} scope="rowgroup" colSpan={COLUMNS.length}>
          {line.group.heading ?? t('list.undated')}
        </th>
      </tr>
    ) : (
      <EventRow
        key={line.event.id}
        {...context}
        event={line.event}
        selected={line.event.id === selected}
        hovered={line.event.id === hovered}
        {...(window ? { index, measure: window.measure } : {})}
      />
    );
  return (
    <div className="el-scroll" ref={scroller} hidden={(window?.count ?? lines.length) === 0}>
      <table {...TABLE_ROLE} className="el-table" aria-rowcount={window ? window.count + 1 : undefined}>
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
        {window && window.before > 0 ? <Spacer height={window.before} /> : null}
        {partsOf(lines).map(({ group, lines: own }) => (
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
