// The events behind a tie, grouped by type, each with its passages: a headline opens its event, a passage the reader.
import { useState } from 'react';
import { EVENT_TYPES } from '../../domain/event-types.ts';
import type { ArticleHead, EventSummary } from '../../domain/site-data.ts';
import { formatDateOf } from '../../i18n/format-event-date.ts';
import { statusKey } from '../../i18n/status-key.ts';
import type { DateStyle } from '../../i18n/date-style.ts';
import type { Translate } from '../../i18n/translate.ts';
import { EventQuotes } from './EventQuotes.tsx';
import type { EventPassages } from './use-passages.ts';

export interface EvidenceProps {
  readonly dates: DateStyle;
  readonly t: Translate;
  readonly nameOf: (actor: string) => string;
  /** What more is to be said of an event. */
  readonly remarkOn?: ((event: EventSummary) => string) | undefined;
  readonly articleOf: (id: string) => ArticleHead | undefined;
  readonly passagesOf: (event: EventSummary) => EventPassages;
  readonly onSelectEvent: (id: string) => void;
  readonly onOpenPassage: (article: string, mention: string) => void;
  /** The event that is pointed at, for the other views to light; `null`: none any more. */
  readonly onHover: (id: string | null) => void;
}

interface RowEventsProps extends EvidenceProps {
  readonly events: readonly EventSummary[];
}

/** Events shown before a press asks for the rest. */
const MANY = 60;

const dayOf = ({ date }: EventSummary): string => date.start ?? date.end ?? '9999';

export function RowEvents({ events, ...evidence }: RowEventsProps) {
  const { dates, t, remarkOn, onSelectEvent, onHover } = evidence;
  const [all, setAll] = useState(false);
  const inOrder = EVENT_TYPES.flatMap((type) =>
    events
      .filter((event) => event.type === type)
      .sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : a.id < b.id ? -1 : 1)),
  );
  const shown = all ? inOrder : inOrder.slice(0, MANY);
  const groups = EVENT_TYPES.map((type) => ({
    type,
    count: events.filter((event) => event.type === type).length,
    events: shown.filter((event) => event.type === type),
  })).filter((group) => group.events.length > 0);
  return (
    <div className="ag-events">
      {groups.map((group) => (
        <section key={group.type} className="ag-group">
          <h4 className="ag-group-title">
            {t(`type.${group.type}`)} <span className="ag-count">{t('number', { number: group.count })}</span>
          </h4>
          <ul className="ag-group-list">
            {group.events.map((event) => (
              <li
                key={event.id}
                data-evidence={event.id}
                onPointerEnter={() => onHover(event.id)}
                onPointerLeave={() => onHover(null)}
                onFocus={() => onHover(event.id)}
                onBlur={() => onHover(null)}
              >
                <div className="ag-told">
                  <button type="button" className="ag-headline" onClick={() => onSelectEvent(event.id)}>
                    <bdi>{event.headline[dates.language]}</bdi>
                  </button>
                  <span className="ag-meta">
                    {formatDateOf(event, dates, { short: true }) ?? t('date.undated')}
                    {event.status === 'reported' ? null : <> · {t(statusKey(event))}</>}
                  </span>
                  {remarkOn ? <strong className="ag-remark">{remarkOn(event)}</strong> : null}
                </div>
                <EventQuotes event={event} {...evidence} />
              </li>
            ))}
          </ul>
        </section>
      ))}
      {inOrder.length > shown.length ? (
        <button type="button" className="sh-button" onClick={() => setAll(true)}>
          {t('graph.moreEvents', { events: t('unit.events', { count: inOrder.length - shown.length }) })}
        </button>
      ) : null}
    </div>
  );
}
