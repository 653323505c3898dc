// The queue as a list: each event with who claims it, why it should be looked at and what was done with it. One stop of the
// Tab key; the arrows move within.
import { memo, useEffect, useMemo, useRef } from 'react';
import type { EventFamily } from '../../domain/event-types.ts';
import { familyOf } from '../../domain/event-types.ts';
import type { Risk, Verdict } from '../../domain/review/review-report.ts';
import { formatDateOf } from '../../i18n/format-event-date.ts';
import { useIndex, useWords } from '../shared/store-context.ts';
import { QueueFilters } from './QueueFilters.tsx';
import { useReview } from './review-context.ts';
import type { Queue } from './use-queue.ts';
import { VerdictSign } from './VerdictSign.tsx';

const SEPARATOR = ' · ';

interface QueuePaneProps {
  readonly queue: Queue;
  /** The same function from one drawing to the next: rows that stay as they are need not be drawn again. */
  readonly onSelect: (event: string) => void;
}

export function QueuePane({ queue, onSelect }: QueuePaneProps) {
  const { dates, language, t } = useWords();
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
          {shown.map(({ event, risks, verdict }) => {
            const summary = summaries.get(event);
            return (
              <li key={event}>
                <QueueRow
                  event={event}
                  text={(summary?.label ?? gone.get(event))?.[language] ?? event}
                  date={summary && (formatDateOf(summary, dates, { short: true }) ?? t('date.undated'))}
                  family={summary && familyOf(summary.type)}
                  risks={risks.map((risk) => t(`review.risk.${risk}`)).join(SEPARATOR)}
                  gravest={risks[0]}
                  verdict={verdict}
                  isCurrent={event === current?.event}
                  isStop={event === stop}
                  onSelect={onSelect}
                />
              </li>
            );
          })}
        </ul>
      )}
    </nav>
  );
}

/** All of it plain values, which are equal when they say the same: the engine's answers are new objects each time. */
interface QueueRowProps {
  readonly event: string;
  readonly text: string;
  /** Undefined: the event was hidden. */
  readonly date: string | undefined;
  readonly family: EventFamily | undefined;
  /** In words. */
  readonly risks: string;
  readonly gravest: Risk | undefined;
  readonly verdict: Verdict | null;
  readonly isCurrent: boolean;
  readonly isStop: boolean;
  readonly onSelect: (event: string) => void;
}

const QueueRow = memo(function QueueRow(props: QueueRowProps) {
  const { event, text, date, family, risks, gravest, verdict, isCurrent, isStop, onSelect } = props;
  const { t } = useWords();
  const word = t(`review.verdict.${verdict ?? 'open'}`);
  const [first, ...others] = risks === '' ? [] : risks.split(SEPARATOR);
  return (
    <button
      type="button"
      className={verdict === null ? 'rv-row' : 'rv-row rv-row-done'}
      data-queued={event}
      data-family={family}
      data-verdict={verdict ?? 'open'}
      aria-current={isCurrent ? 'true' : undefined}
      aria-label={[text, word, date, risks]
        .filter((part) => part !== undefined && part !== '')
        .join(SEPARATOR)}
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
          {date !== undefined && <span>{date}</span>}
          {first !== undefined && (
            <span className="rv-risk" data-risk={gravest}>
              {first}
            </span>
          )}
          {others.map((risk) => (
            <span key={risk}>{risk}</span>
          ))}
        </span>
      </span>
    </button>
  );
});
