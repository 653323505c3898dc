// Events as an answer: a list of headlines with day and status, each opening its event; at once, or folded under its count.
import { useState } from 'react';
import { familyOf } from '../../domain/event-types.ts';
import type { EventSummary } from '../../domain/site-data.ts';
import { statusKey } from '../../i18n/status-key.ts';
import { useApp, useWords } from '../shared/store-context.ts';
import { wordEventDate } from '../../i18n/word-event.ts';
import { Folded } from './Folded.tsx';

/** Events shown before the rest is folded, and at all: beyond these the list of events serves better. */
const MOST = 6;
const ALL = 100;

export function AskedEvents({ events }: { readonly events: readonly EventSummary[] }) {
  const { language, dates, t } = useWords();
  const selectEvent = useApp((state) => state.selectEvent);
  const shown = events.slice(0, ALL);
  return (
    <>
      <Folded
        most={MOST}
        className="dr-ask-events"
        label={(from) => t('drawer.moreEvents', { count: shown.length - from })}
      >
        {shown.map((event) => (
          <li key={event.id} data-family={familyOf(event.type)}>
            <span className="sh-dot" aria-hidden="true" />
            <span>
              <button type="button" className="sh-link" onClick={() => selectEvent(event.id)}>
                <bdi>{event.headline[language]}</bdi>
              </button>
              <span className="dr-meta">
                {wordEventDate(event, dates, t)} · {t(statusKey(event))}
              </span>
            </span>
          </li>
        ))}
      </Folded>
      {events.length > ALL && (
        <p className="dr-note">{t('drawer.moreEvents', { count: events.length - ALL })}</p>
      )}
    </>
  );
}

interface AskedListProps {
  readonly events: readonly EventSummary[];
  readonly label: string;
}

export function AskedList({ events, label }: AskedListProps) {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  return (
    <details className="dr-ask-list" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="dr-ask-row">
        <span className="dr-ask-number">{t('number', { number: events.length })}</span> <span>{label}</span>
      </summary>
      {open && <AskedEvents events={events} />}
    </details>
  );
}
