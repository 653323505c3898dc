// The events behind a strand, grouped by type: each headline opens its event.
import { EVENT_TYPES } from '../../domain/event-types.ts';
import type { EventSummary } from '../../domain/site-data.ts';
import { formatEventDate } from '../../i18n/format-event-date.ts';
import { statusKey } from '../../i18n/status-key.ts';
import type { DateStyle } from '../../i18n/date-style.ts';
import type { Translate } from '../../i18n/translate.ts';

interface RowEventsProps {
  readonly events: readonly EventSummary[];
  readonly dates: DateStyle;
  readonly t: Translate;
  readonly onSelectEvent: (id: string) => void;
}

const dayOf = ({ date }: EventSummary): string => date.start ?? date.end ?? '9999';

export function RowEvents({ events, dates, t, onSelectEvent }: RowEventsProps) {
  const groups = EVENT_TYPES.map((type) => ({
    type,
    events: events
      .filter((event) => event.type === type)
      .sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : a.id < b.id ? -1 : 1)),
  })).filter((group) => group.events.length > 0);
  return (
    <div className="ag-events">
      {groups.map((group) => (
        <section key={group.type} className="ag-group">
          <h4 className="ag-group-title">
            {t(`type.${group.type}`)}{' '}
            <span className="ag-count">{t('number', { number: group.events.length })}</span>
          </h4>
          <ul className="ag-group-list">
            {group.events.map((event) => (
              <li key={event.id}>
                <button type="button" className="ag-headline" onClick={() => onSelectEvent(event.id)}>
                  <bdi>{event.headline[dates.language]}</bdi>
                </button>
                <span className="ag-meta">
                  {formatEventDate(event.date, dates, { short: true }) ?? t('date.undated')}
                  {event.status === 'reported' ? null : <> · {t(statusKey(event))}</>}
                </span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
