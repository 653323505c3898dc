// One event in full: headline, date, place, actors, the ledger, figures, sources, and what can be taken along.
import { useEffect, useEffectEvent, useMemo, useRef } from 'react';
import type { NewsEvent } from '../../domain/corpus-schema.ts';
import type { EventSummary } from '../../domain/site-data.ts';
import { familyOf } from '../../domain/event-types.ts';
import type { Ledger } from '../../domain/ledger.ts';
import { buildLedger } from '../../domain/ledger.ts';
import { groupFigures } from '../../domain/quantities.ts';
import { statusKey } from '../../i18n/status-key.ts';
import { AddEvent } from '../briefing/AddButton.tsx';
import { lazyView } from '../shared/lazy-view.tsx';
import { OfflineHint } from '../shared/OfflineHint.tsx';
import { useOpenForPrint } from '../shared/use-open-for-print.ts';
import { useApp, useIndex, useLabels, useWords } from '../shared/store-context.ts';
import { ActorList } from './ActorList.tsx';
import { DateBlock } from './DateBlock.tsx';
import { DrawerActions } from './DrawerActions.tsx';
import { LedgerView } from './LedgerView.tsx';
import { QuantityList } from './QuantityList.tsx';
import { RelatedEvents } from './RelatedEvents.tsx';
import type { ReadyFiles } from './use-event-files.ts';
import { useEventFiles } from './use-event-files.ts';
import { WhyLinked } from './WhyLinked.tsx';

/** Few events have it before an editor begins. */
const ReviewedMark = lazyView(() => import('../changes/ReviewedMark.tsx').then((file) => file.ReviewedMark));

interface EventDetailsProps {
  readonly summary: EventSummary;
  readonly headingId: string;
  /** Told once, when the event stands there; `null` on a sheet, whose dialog has the focus already. */
  readonly onShown: ((heading: HTMLElement) => void) | null;
}

export function EventDetails({ summary, headingId, onShown }: EventDetailsProps) {
  const { language, t } = useWords();
  const { articles } = useIndex();
  const labels = useLabels();
  const pasted = useApp((state) => state.pasted);
  const files = useEventFiles(summary);
  const ledger = useMemo(
    () =>
      files.phase === 'ready'
        ? buildLedger({ event: files.event, mentions: files.mentions, articles, sideOf: labels.sideOf })
        : null,
    [files, articles, labels],
  );
  const family = familyOf(summary.type);
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useEffectEvent(() => {
    if (heading.current) onShown?.(heading.current);
  });
  useEffect(() => shown(), []);
  const root = useRef<HTMLDivElement>(null);
  useOpenForPrint(root);
  return (
    <div ref={root} className="dr-details">
      <p className="dr-chips">
        <span className="dr-chip" data-family={family}>
          <span className="sh-dot" aria-hidden="true" />
          {t(`family.${family}`)}
          <span className="dr-chip-type"> · {t(`type.${summary.type}`)}</span>
        </span>
        <span className={`dr-chip dr-status-${summary.status}`}>{t(statusKey(summary))}</span>
        {pasted && summary.articles.some((id) => pasted.has(id)) && (
          <span className="pa-chip">{t('paste.unsaved')}</span>
        )}
      </p>
      <h2 ref={heading} id={headingId} className="dr-headline" dir="auto" tabIndex={-1}>
        {summary.headline[language]}
      </h2>
      <DateBlock
        event={summary}
        mentions={files.phase === 'ready' ? files.mentions : null}
        setBy={files.phase === 'ready' ? whoDated(files.event) : null}
      />
      <Places places={summary.places} />
      <ActorList event={summary} />
      {files.phase === 'loading' && <Skeleton />}
      {files.phase === 'failed' && <Failed what={t('drawer.failed')} onRetry={files.retry} />}
      {files.phase === 'ready' && ledger && <Evidence files={files} ledger={ledger} summary={summary} />}
    </div>
  );
}

/** The mark of the editor who set the date of an event; `null`: it is as the program has it. */
const whoDated = ({ reviewed }: NewsEvent) => (reviewed && 'date' in reviewed.was ? reviewed : null);

interface EvidenceProps {
  readonly files: ReadyFiles;
  readonly ledger: Ledger;
  readonly summary: EventSummary;
}

function Evidence({ files, ledger, summary }: EvidenceProps) {
  const { articles } = useIndex();
  const { t } = useWords();
  const { sideOf } = useLabels();
  const { event, mentions, related, retryRest } = files;
  const own = mentions.filter((mention) => mention.event === event.id);
  const figures = groupFigures({
    mentions: own,
    headOf: (id) => articles.find((article) => article.id === id),
    sideOf,
  });
  return (
    <>
      {event.reviewed && <ReviewedMark event={event} mentions={mentions} />}
      {retryRest && <Failed what={t('drawer.restFailed')} onRetry={retryRest} />}
      <LedgerView ledger={ledger} />
      <QuantityList kinds={figures} />
      <RelatedEvents related={related} />
      <WhyLinked steps={event.linkReasons} mentions={own} />
      <AddEvent summary={summary} ledger={ledger} mentions={mentions} />
      <DrawerActions summary={summary} ledger={ledger} />
    </>
  );
}

function Places({ places }: { readonly places: readonly string[] }) {
  const { t } = useWords();
  const labels = useLabels();
  if (places.length === 0) return null;
  return (
    <p className="dr-places">
      <span className="dr-label">{t('drawer.place')}</span>{' '}
      {places.map((place, at) => (
        <span key={place}>
          {at > 0 && ' · '}
          <bdi>{labels.place(place)}</bdi>
        </span>
      ))}
    </p>
  );
}

interface FailedProps {
  readonly what: string;
  readonly onRetry: () => void;
}

/** What could not be had, and another try. */
function Failed({ what, onRetry }: FailedProps) {
  const { t } = useWords();
  return (
    <div className="dr-failed" role="alert">
      <p>{what}</p>
      <OfflineHint t={t} />
      <button type="button" className="sh-button" onClick={onRetry}>
        {t('app.retry')}
      </button>
    </div>
  );
}

function Skeleton() {
  const { t } = useWords();
  return (
    <output className="dr-skeleton">
      <span className="sh-hidden">{t('drawer.loading')}</span>
      <span className="dr-bone" />
      <span className="dr-bone" />
      <span className="dr-bone" />
    </output>
  );
}
