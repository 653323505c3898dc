// One event as a row of the list.
import type { ReactNode } from 'react';
import { memo } from 'react';
import { familyOf } from '../../domain/event-types.ts';
import type { EventSummary } from '../../domain/site-data.ts';
import { joinNames } from '../../i18n/join-names.ts';
import { statusKey } from '../../i18n/status-key.ts';
import type { ListColumn } from '../../domain/list-shape.ts';
import type { DateStyle } from '../../i18n/date-style.ts';
import { formatDateOf } from '../../i18n/format-event-date.ts';
import type { Translate } from '../../i18n/translate.ts';
import type { TimelineLens } from '../timeline/timeline-lens.ts';
import { CELL_ROLE, ROW_ROLE } from './table-roles.ts';

export interface RowLabels {
  actor(id: string): string;
  place(id: string): string;
  article(id: string): string;
  sideOf(id: string): string;
}

/** What the sides of a lens say of an event, and which events the first does not mention. */
export type RowLens = Pick<TimelineLens, 'describe' | 'silent'>;

/** What every row is told. */
export interface RowContext {
  readonly lens?: RowLens | null;
  /** Articles that the reader has added and not saved. */
  readonly pasted?: ReadonlySet<string> | undefined;
  readonly t: Translate;
  readonly dates: DateStyle;
  readonly labels: RowLabels;
  /** Beside what happened. */
  readonly columns: readonly ListColumn[];
  /** Whether a row says its date and its type itself: neither a heading nor a column does. */
  readonly showsDate: boolean;
  readonly showsType: boolean;
  onSelect(id: string): void;
  onHover(id: string | null): void;
}

interface EventRowProps extends RowContext {
  readonly event: EventSummary;
  readonly selected: boolean;
  readonly hovered: boolean;
  /** Whether the Tab key stops at its headline. */
  readonly isStop: boolean;
  /** For the virtual list, which measures rows by their number. */
  readonly index?: number;
  readonly measure?: (row: HTMLTableRowElement | null) => void;
}

/** Names parted by commas, each isolated. */
function Names({ names, comma }: { readonly names: readonly string[]; readonly comma: string }) {
  return names.map((name, at) => (
    <span key={name}>
      {at > 0 ? comma : ''}
      <bdi>{name}</bdi>
    </span>
  ));
}

const distinct = (names: readonly string[]): string[] => [...new Set(names)];

export const EventRow = memo(function EventRow(props: EventRowProps) {
  const { event, t, dates, lens, pasted, columns, showsDate, showsType, selected, hovered, isStop } = props;
  const { onSelect, onHover, index, measure } = props;
  const family = familyOf(event.type);
  const classes = [
    'el-row',
    lens?.silent.has(event.id) ? 'el-silent' : '',
    selected ? 'el-selected' : '',
    hovered ? 'el-hovered' : '',
  ]
    .filter(Boolean)
    .join(' ');
  // One line in words of what no column says: what kind, when, and what the lens makes of it.
  const said = [
    ...(showsType ? [t(`type.${event.type}`)] : []),
    ...(showsDate ? [formatDateOf(event, dates) ?? t('date.undated')] : []),
    ...(isDated(event) && !event.date.stated ? [t('date.estimated')] : []),
    ...(lens && !columns.includes('status') ? [lens.describe([event])] : []),
  ].join(' · ');
  return (
    <tr
      {...ROW_ROLE}
      ref={measure}
      data-index={index}
      className={classes}
      aria-selected={selected}
      onClick={() => onSelect(event.id)}
      onMouseEnter={() => onHover(event.id)}
      onMouseLeave={() => onHover(null)}
    >
      <td {...CELL_ROLE} className="el-what">
        <div className="el-told">
          <span className={`el-mark el-mark-${family}`} aria-hidden="true" />
          <button
            type="button"
            className="el-headline"
            data-event={event.id}
            tabIndex={isStop ? 0 : -1}
            aria-pressed={selected}
            onClick={(click) => {
              click.stopPropagation();
              onSelect(event.id);
            }}
            onFocus={() => onHover(event.id)}
            onBlur={() => onHover(null)}
          >
            <bdi>{event.headline[dates.language]}</bdi>
          </button>
          {pasted && event.articles.some((id) => pasted.has(id)) ? (
            <span className="pa-chip">{t('paste.unsaved')}</span>
          ) : null}
          {said === '' ? null : <span className="el-type">{said}</span>}
        </div>
      </td>
      {columns.map((column) => (
        <td key={column} {...CELL_ROLE} {...cellOf(column, event, props)} />
      ))}
    </tr>
  );
});

/** The properties of one cell, by its column. */
function cellOf(
  column: ListColumn,
  event: EventSummary,
  { t, dates, labels, lens }: RowContext,
): { className: string; title?: string; children: ReactNode } {
  const comma = t('list.comma');
  switch (column) {
    case 'date':
      return { className: 'el-date', children: formatDateOf(event, dates) ?? t('date.undated') };
    case 'type':
      return { className: 'el-kind', children: t(`type.${event.type}`) };
    case 'who': {
      const names = distinct(event.actors.map(([actor]) => labels.actor(actor)));
      return { className: 'el-who', children: names.length > 0 && <Names names={names} comma={comma} /> };
    }
    case 'where': {
      const names = distinct(event.places.map((place) => labels.place(place)));
      return { className: 'el-where', children: names.length > 0 && <Names names={names} comma={comma} /> };
    }
    case 'status':
      return {
        className: `el-status el-status-${event.status}`,
        children: <StatusWords event={event} t={t} labels={labels} lens={lens} />,
      };
    case 'sources':
      return {
        className: 'el-sources',
        title: event.articles.map((id) => labels.article(id)).join('\n'),
        children: t('unit.articles', { count: event.articles.length }),
      };
    default:
      return column satisfies never;
  }
}

interface StatusWordsProps extends Pick<RowContext, 't' | 'labels' | 'lens'> {
  readonly event: EventSummary;
}

function StatusWords({ event, t, labels, lens }: StatusWordsProps) {
  const sides = (ids: readonly string[]) => joinNames(ids.map(labels.actor), t);
  const showsAccount =
    event.claimants.length > 0 && (event.status === 'claimed' || event.status === 'contested');
  return (
    <>
      <span className="el-status-word">{t(statusKey(event))}</span>
      {lens ? <span className="el-account el-lens">{lens.describe([event])}</span> : null}
      {showsAccount ? (
        <span className="el-account">{t('list.account', { sides: sides(event.claimants) })}</span>
      ) : null}
      {event.deniers.length > 0 ? (
        <span className="el-account">{t('list.deniedBy', { sides: sides(event.deniers) })}</span>
      ) : null}
    </>
  );
}

/** Whether the event has a date that could be an estimate. */
const isDated = ({ date }: EventSummary): boolean => date.start !== null || date.end !== null;
