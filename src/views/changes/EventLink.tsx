// The headline of an event, which opens it; of one that is not there any more the headline alone.
import { familyOf } from '../../domain/event-types.ts';
import type { HeadedEvent } from '../../domain/review/review-report.ts';
import { statusKey } from '../../i18n/status-key.ts';
import { wordEventDate } from '../../i18n/word-event.ts';
import { findEvent } from '../../domain/find-event.ts';
import { useApp, useIndex, useWords } from '../shared/store-context.ts';

export function EventLink({ event, headline }: HeadedEvent) {
  const { language, dates, t } = useWords();
  const summary = findEvent(useIndex(), event);
  const selectEvent = useApp((state) => state.selectEvent);
  const setChanges = useApp((state) => state.setChanges);
  if (summary === null) return <bdi className="cg-gone">{headline[language]}</bdi>;
  const open = () => {
    setChanges(null);
    selectEvent(summary.id);
  };
  return (
    <span className="cg-event" data-family={familyOf(summary.type)}>
      <span className="sh-dot" aria-hidden="true" />
      <span>
        <button type="button" className="sh-link" onClick={open}>
          <bdi>{summary.headline[language]}</bdi>
        </button>
        <span className="cg-meta">
          {wordEventDate(summary, dates, t)} · {t(statusKey(summary))}
        </span>
      </span>
    </span>
  );
}
