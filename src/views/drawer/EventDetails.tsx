// One event in full: headline, date, place, actors, the ledger, figures, sources, and what can be taken along.
import { useEffect, useEffectEvent, useMemo, useRef } from 'react';
import type { EventSummary } from '../../domain/site-data.ts';
import { familyOf } from '../../domain/event-types.ts';
import type { Ledger } from '../../domain/ledger.ts';
import { buildLedger } from '../../domain/ledger.ts';
import type { Mention, NewsEvent, Step } from '../../domain/corpus-schema.ts';
import { groupFigures } from '../../domain/quantities.ts';
import { wordStep } from '../../i18n/step-words.ts';
import { statusKey } from '../../i18n/status-key.ts';
import { useOpenForPrint } from '../shared/use-open-for-print.ts';
import { useApp, useIndex, useLabels, useWords } from '../shared/store-context.ts';
import { DateBlock } from './DateBlock.tsx';
import { DrawerActions } from './DrawerActions.tsx';
import { LedgerView } from './LedgerView.tsx';
import { QuantityList } from './QuantityList.tsx';
import { useEventFiles } from './use-event-files.ts';

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
      </p>
      <h2 ref={heading} id={headingId} className="dr-headline" dir="auto" tabIndex={-1}>
        {summary.headline[language]}
      </h2>
      <DateBlock event={summary} mentions={files.phase === 'ready' ? files.mentions : null} />
      <Places places={summary.places} />
      <Actors actors={summary.actors} />
      {files.phase === 'loading' && <Skeleton />}
      {files.phase === 'failed' && (
        <p className="dr-note" role="alert">
          {t('drawer.failed')}
        </p>
      )}
      {files.phase === 'ready' && ledger && (
        <Evidence event={files.event} mentions={files.mentions} ledger={ledger} summary={summary} />
      )}
    </div>
  );
}

interface EvidenceProps {
  readonly event: NewsEvent;
  readonly mentions: readonly Mention[];
  readonly ledger: Ledger;
  readonly summary: EventSummary;
}

function Evidence({ event, mentions, ledger, summary }: EvidenceProps) {
  const { articles } = useIndex();
  const { sideOf } = useLabels();
  const figures = groupFigures({
    mentions: mentions.filter((mention) => mention.event === event.id),
    headOf: (id) => articles.find((article) => article.id === id),
    sideOf,
  });
  return (
    <>
      <LedgerView ledger={ledger} event={event.id} />
      <QuantityList kinds={figures} />
      <WhyLinked steps={event.linkReasons} />
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

/** Each actor is a button that narrows the filter to it, or lets go of it again. */
function Actors({ actors }: { readonly actors: EventSummary['actors'] }) {
  const { t } = useWords();
  const labels = useLabels();
  const followed = useApp((state) => state.filter.actors);
  const toggle = useApp((state) => state.toggleFilter);
  if (actors.length === 0) return null;
  return (
    <section>
      <h3 className="dr-heading">{t('drawer.actors')}</h3>
      <ul className="dr-actors">
        {actors.map(([actor, role]) => (
          <li key={`${actor} ${role}`}>
            <button
              type="button"
              className="dr-actor"
              aria-pressed={followed.includes(actor)}
              title={t('drawer.follow', { name: labels.actor(actor) })}
              onClick={() => toggle('actors', actor)}
            >
              <bdi>{labels.actor(actor)}</bdi>
              <span className="dr-role">{t(`role.${role}`)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function WhyLinked({ steps }: { readonly steps: readonly Step[] }) {
  const { dates, t } = useWords();
  const labels = useLabels();
  if (steps.length === 0) return null;
  const worded = [...new Set(steps.map((step) => wordStep(step, dates, labels)))];
  return (
    <details className="dr-why">
      <summary>{t('drawer.whyLink')}</summary>
      <ol>
        {worded.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </details>
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
