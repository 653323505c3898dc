// One event as a row of the list.
import { memo } from 'react';
import { familyOf } from '../../domain/event-types.ts';
import type { EventSummary } from '../../domain/site-data.ts';
import { joinNames } from '../../i18n/join-names.ts';
import { statusKey } from '../../i18n/status-key.ts';
import type { Language } from '../../i18n/language.ts';
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

interface EventRowProps {
  readonly event: EventSummary;
  readonly language: Language;
  readonly t: Translate;
  readonly labels: RowLabels;
  readonly lens?: RowLens | null;
  readonly selected: boolean;
  readonly hovered: boolean;
  readonly onSelect: (id: string) => void;
  readonly onHover: (id: string | null) => void;
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
  const { event, language, t, labels, lens, selected, hovered, onSelect, onHover, index, measure } = props;
  const comma = t('list.comma');
  const sides = (ids: readonly string[]) => joinNames(ids.map(labels.actor), t);
  const family = familyOf(event.type);
  const showsAccount =
    event.claimants.length > 0 && (event.status === 'claimed' || event.status === 'contested');
  const classes = [
    'el-row',
    lens?.silent.has(event.id) ? 'el-silent' : '',
    selected ? 'el-selected' : '',
    hovered ? 'el-hovered' : '',
  ]
    .filter(Boolean)
    .join(' ');
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
            aria-pressed={selected}
            onClick={(click) => {
              click.stopPropagation();
              onSelect(event.id);
            }}
            onFocus={() => onHover(event.id)}
            onBlur={() => onHover(null)}
          >
            <bdi>{event.headline[language]}</bdi>
          </button>
          <span className="el-type">
            {t(`type.${event.type}`)}
            {isDated(event) && !event.date.stated ? <> · {t('date.estimated')}</> : null}
          </span>
        </div>
      </td>
      <td {...CELL_ROLE} className="el-who">
        <Names names={distinct(event.actors.map(([actor]) => labels.actor(actor)))} comma={comma} />
      </td>
      <td {...CELL_ROLE} className="el-where">
        <Names names={distinct(event.places.map((place) => labels.place(place)))} comma={comma} />
      </td>
      <td {...CELL_ROLE} className={`el-status el-status-${event.status}`}>
        <span className="el-status-word">{t(statusKey(event))}</span>
        {lens ? <span className="el-account el-lens">{lens.describe([event])}</span> : null}
        {showsAccount ? (
          <span className="el-account">{t('list.account', { sides: sides(event.claimants) })}</span>
        ) : null}
        {event.deniers.length > 0 ? (
          <span className="el-account">{t('list.deniedBy', { sides: sides(event.deniers) })}</span>
        ) : null}
      </td>
      <td
        {...CELL_ROLE}
        className="el-sources"
        title={event.articles.map((id) => labels.article(id)).join('\n')}
      >
        {t('unit.articles', { count: event.articles.length })}
      </td>
    </tr>
  );
});

/** Whether the event has a date that could be an estimate. */
const isDated = ({ date }: EventSummary): boolean => date.start !== null || date.end !== null;
