// The graph as a table: a row a strand or mediation, the same content as the picture; a row opens its events below it.
import { Fragment, useState } from 'react';
import type { ReactNode } from 'react';
import type { PairOfSides } from '../../domain/pair-of-sides.ts';
import type { EventSummary } from '../../domain/site-data.ts';
import type { Direction } from '../../i18n/language.ts';
import type { Translate } from '../../i18n/translate.ts';
import type { GraphRow } from './graph-rows.ts';
import { accountsOf } from './graph-rows.ts';
import { LaneButton } from './LaneButton.tsx';
import { RowTitle } from './RowTitle.tsx';
import { StrandSample } from './StrandSample.tsx';

interface TieTableProps {
  readonly caption: string;
  readonly rows: readonly GraphRow[];
  readonly eventsOf: (row: GraphRow) => readonly EventSummary[];
  readonly nameOf: (node: string) => string;
  readonly sideOfNode: (node: string) => string;
  readonly renderEvents: (events: readonly EventSummary[]) => ReactNode;
  readonly direction: Direction;
  readonly t: Translate;
  /** The id of the row whose events are shown. */
  readonly open: string | null;
  readonly onOpen: (id: string | null) => void;
  readonly pin: PairOfSides | null;
  readonly onPin: (pair: PairOfSides | null) => void;
}

/** Rows shown before a press asks for the rest. */
const MANY = 100;

export function TieTable(props: TieTableProps) {
  const { caption, rows, eventsOf, nameOf, renderEvents, direction, t, open, onOpen } = props;
  const { pin, onPin, sideOfNode } = props;
  const [all, setAll] = useState(false);
  const shown = all ? rows : rows.slice(0, MANY);
  if (rows.length === 0) return <p className="ag-empty">{t('graph.empty')}</p>;
  return (
    <table className="ag-table">
      <caption className="ag-caption">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t('graph.column.sides')}</th>
          <th scope="col">{t('graph.column.strand')}</th>
          <th scope="col">{t('graph.column.events')}</th>
          <th scope="col">{t('graph.column.accounts')}</th>
        </tr>
      </thead>
      <tbody>
        {shown.map((row) => (
          <Fragment key={row.id}>
            <tr data-row={row.id}>
              <th scope="row">
                <button
                  type="button"
                  className="ag-row-button"
                  aria-expanded={open === row.id}
                  onClick={() => onOpen(open === row.id ? null : row.id)}
                >
                  <RowTitle row={row} nameOf={nameOf} direction={direction} t={t} />
                </button>
              </th>
              <td className="ag-strand">
                <StrandSample strand={row.kind === 'edge' ? row.edge.strand : row.kind} />
                {row.kind === 'edge' ? t(`strand.${row.edge.strand}`) : t(`graph.${row.kind}`)}
              </td>
              <td className="ag-number">{t('number', { number: row.events.length })}</td>
              <td className="ag-accounts">
                {row.kind === 'edge' ? accountsOf(row.edge, nameOf, t).join(t('graph.comma')) : ''}
              </td>
            </tr>
            {open === row.id ? (
              <tr>
                <td colSpan={4} className="ag-open">
                  <LaneButton row={row} sideOfNode={sideOfNode} pin={pin} onPin={onPin} t={t} />
                  {renderEvents(eventsOf(row))}
                </td>
              </tr>
            ) : null}
          </Fragment>
        ))}
      </tbody>
      {shown.length < rows.length ? (
        <tfoot>
          <tr>
            <td colSpan={4}>
              <button type="button" className="sh-button" onClick={() => setAll(true)}>
                {t('graph.moreTies', { count: rows.length - shown.length })}
              </button>
            </td>
          </tr>
        </tfoot>
      ) : null}
    </table>
  );
}
