// The queue as a list: each event with who claims it, why it should be looked at and what was done with it. One stop of the
// Tab key; the arrows move within.
import { memo, useEffect, useMemo, useRef } from 'react';
import type { Text } from '../../domain/corpus-schema.ts';
import { familyOf } from '../../domain/event-types.ts';
import type { QueueItem } from '../../domain/review/review-report.ts';
import type { EventSummary } from '../../domain/site-data.ts';
import { formatDateOf } from '../../i18n/format-event-date.ts';
import { useIndex, useWords } from '../shared/store-context.ts';
import { QueueFilters } from './QueueFilters.tsx';
import { useReview } from './review-context.ts';
import type { Queue } from './use-queue.ts';
import { VerdictSign } from './VerdictSign.tsx';

/** Risks named in a row; the event itself names them all. */
const MOST_RISKS = 3;

interface QueuePaneProps {
  readonly queue: Queue;
  readonly onSelect: (event: string) => void;
}

export function QueuePane({ queue, onSelect }: QueuePaneProps) {
  const { t } = useWords();
  const { events } = useIndex();
  const hidden = useReview(({ report }) => report?.hidden);
  const summaries = useMemo(() => new Map(events.map((event) => [event.id, event])), [events]);
  const gone = useMemo(() => new Map(hidden?.map(({ id, headline }) => [id, headline])), [hidden]);
  const { shown, current } = queue;
  const stop = current?.event ?? shown[0]?.event;
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    const row = list.current?.querySelector<HTMLElement>('[aria-current]');
    row?.scrollIntoView?.({ block: 'nearest' });
    // Whoever walks in the list stays in it.
    if (list.current?.contains(document.activeElement)) row?.focus({ preventScroll: true });
  }, [current?.event]);
  return (
    <nav className="rv-queue" aria-label={t('review.queue')}>
      <QueueFilters queue={queue} />
      {shown.length === 0 ? (
        <p className="rv-empty">{t('review.noneShown')}</p>
      ) : (
        <ul ref={list} className="rv-rows">
          {shown.map((item) => (
            <li key={item.event}>
              <QueueRow
                item={item}
                summary={summaries.get(item.event)}
                label={gone.get(item.event)}
                isCurrent={item.event === current?.event}
                isStop={item.event === stop}
                onSelect={onSelect}
              />
            </li>
          ))}
        </ul>
      )}
    </nav>
  );
}

interface QueueRowProps {
  readonly item: QueueItem;
  /** Undefined: the event was hidden. */
  readonly summary: EventSummary | undefined;
  /** The headline of a hidden one. */
  readonly label: Text | undefined;
  readonly isCurrent: boolean;
  readonly isStop: boolean;
  readonly onSelect: (event: string) => void;
}

const QueueRow = memo(function QueueRow(props: QueueRowProps) {
  const { item, summary, label, isCurrent, isStop, onSelect } = props;
  const { event, risks, verdict } = item;
  const { dates, language, t } = useWords();
  const text = (summary?.label ?? label)?.[language] ?? event;
  const date = summary ? (formatDateOf(summary, dates, { short: true }) ?? t('date.undated')) : null;
  const word = t(`review.verdict.${verdict ?? 'open'}`);
  return (
    <button
      type="button"
      className={verdict === null ? 'rv-row' : 'rv-row rv-row-done'}
      data-queued={event}
      data-family={summary && familyOf(summary.type)}
      data-verdict={verdict ?? 'open'}
      aria-current={isCurrent ? 'true' : undefined}
      aria-label={[text, word, date, ...risks.map((risk) => t(`review.risk.${risk}`))]
        .filter((part) => part !== null)
        .join(' · ')}
      tabIndex={isStop ? 0 : -1}
      onClick={() => onSelect(event)}
    >
      <span className="sh-dot" aria-hidden="true" />
      <span className="rv-row-body">
        <bdi className="rv-row-label">{text}</bdi>
        <span className="rv-verdict">
          <VerdictSign verdict={verdict} />
          <span>{word}</span>
        </span>
        <span className="rv-row-more">
          {date && <span>{date}</span>}
          {risks.slice(0, MOST_RISKS).map((risk) => (
            <span key={risk} className="rv-risk" data-risk={risk}>
              {t(`review.risk.${risk}`)}
            </span>
          ))}
          {risks.length > MOST_RISKS && (
            <span className="rv-risk">{t('review.moreRisks', { count: risks.length - MOST_RISKS })}</span>
          )}
        </span>
      </span>
    </button>
  );
});
