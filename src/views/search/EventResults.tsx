// The events that a query found best, their headlines lit.
import { useId } from 'react';
import { findLights } from '../../domain/search-lights.ts';
import { formatDateOf } from '../../i18n/format-event-date.ts';
import { statusKey } from '../../i18n/status-key.ts';
import { findEvent } from '../../domain/find-event.ts';
import { useApp, useIndex, useWords } from '../shared/store-context.ts';
import { Lit } from './Lit.tsx';
import type { ResultProps } from './SearchResults.tsx';

export function EventResults({ results, onClose }: ResultProps) {
  const { language, dates, t } = useWords();
  const index = useIndex();
  const selectEvent = useApp((state) => state.selectEvent);
  const headingId = useId();
  if (results.events.length === 0) return null;
  return (
    <section className="sr-group" aria-labelledby={headingId}>
      <h3 id={headingId}>
        {t('search.events')} <span className="sr-count">{t('number', { number: results.eventCount })}</span>
      </h3>
      <ul>
        {results.events.map((id) => {
          const event = findEvent(index, id);
          if (!event) return null;
          const headline = event.headline[language];
          return (
            <li key={id}>
              <button
                type="button"
                className="sr-result"
                data-result=""
                onClick={() => {
                  onClose();
                  selectEvent(id);
                }}
              >
                <bdi>
                  <Lit text={headline} lights={findLights(headline, results.matches)} />
                </bdi>
                <span className="sr-meta">
                  {formatDateOf(event, dates) ?? t('date.undated')}
                  <span aria-hidden="true"> · </span>
                  {t(statusKey(event))}
                </span>
              </button>
            </li>
          );
        })}
      </ul>
      {results.eventCount > results.events.length && (
        <p className="sr-more">
          {t('search.allInList', { count: t('unit.events', { count: results.eventCount }) })}
        </p>
      )}
    </section>
  );
}
