// The event at hand: what readers are told of it, why it should be looked at, the passages that tell it, and what can be done.
import { useEffect, useId, useRef } from 'react';
import type { Mention } from '../../domain/corpus-schema.ts';
import { familyOf } from '../../domain/event-types.ts';
import type { QueueItem } from '../../domain/review/review-report.ts';
import type { EventSummary } from '../../domain/site-data.ts';
import { statusKey } from '../../i18n/status-key.ts';
import { useEventFiles } from '../drawer/use-event-files.ts';
import { WhyLinked } from '../drawer/WhyLinked.tsx';
import { useWords } from '../shared/store-context.ts';
import { DateEvidence } from './DateEvidence.tsx';
import { MendFields } from './mend/MendFields.tsx';
import { WholeDecisions } from './select/WholeDecisions.tsx';
import { VerdictSign } from './VerdictSign.tsx';

interface EventPaneProps {
  readonly item: QueueItem;
  readonly summary: EventSummary;
  /** The passage that the text shows. */
  readonly passage: string | null;
  readonly onPassage: (mention: Mention) => void;
}

const NONE: readonly Mention[] = [];

export function EventPane({ item, summary, passage, onPassage }: EventPaneProps) {
  const files = useEventFiles(summary);
  const { language, t } = useWords();
  const headingId = useId();
  const family = familyOf(summary.type);
  const ready = files.phase === 'ready' ? files : null;
  const own = ready?.mentions.filter(({ event }) => event === summary.id) ?? NONE;
  return (
    <article className="rv-event dr-details" aria-labelledby={headingId}>
      <p className="dr-chips">
        <span className="dr-chip" data-family={family}>
          <span className="sh-dot" aria-hidden="true" />
          {t(`family.${family}`)}
          <span className="dr-chip-type"> · {t(`type.${summary.type}`)}</span>
        </span>
        <span className={`dr-chip dr-status-${summary.status}`}>{t(statusKey(summary))}</span>
        <span className="dr-chip rv-chip-verdict" data-verdict={item.verdict ?? 'open'}>
          <VerdictSign verdict={item.verdict} />
          {t(`review.verdict.${item.verdict ?? 'open'}`)}
        </span>
      </p>
      <Headline key={summary.id} id={headingId} words={summary.headline[language]} />
      <Risks item={item} />
      {files.phase === 'failed' && (
        <div className="dr-failed" role="alert">
          <p>{t('drawer.failed')}</p>
          <button type="button" className="sh-button" onClick={files.retry}>
            {t('app.retry')}
          </button>
        </div>
      )}
      {ready && own.length > 0 && (
        <div className="rv-mend">
          <MendFields
            summary={summary}
            event={ready.event}
            mentions={own}
            evidence={
              <DateEvidence event={summary} mentions={ready.mentions} reviewed={ready.event.reviewed} />
            }
            shown={passage}
            onShow={onPassage}
          />
        </div>
      )}
      {ready && <WholeDecisions event={summary.id} related={ready.related} />}
      {ready && <WhyLinked steps={ready.event.linkReasons} mentions={own} />}
    </article>
  );
}

/** The heading is where the keys are at home: it takes the focus when another event comes, unless the queue has it. */
export function Headline({ id, words }: { readonly id: string; readonly words: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.closest('.rv-scroll')?.scrollTo?.({ top: 0 });
    if (document.activeElement?.closest('.rv-rows, dialog')) return;
    heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <h2 ref={heading} id={id} className="dr-headline rv-headline" dir="auto" tabIndex={-1}>
      {words}
    </h2>
  );
}

/** Why this one should be looked at. */
function Risks({ item: { risks } }: { readonly item: QueueItem }) {
  const { t } = useWords();
  if (risks.length === 0) return null;
  return (
    <ul className="rv-risks" aria-label={t('review.why')}>
      {risks.map((risk) => (
        <li key={risk} className="rv-risk" data-risk={risk}>
          {t(`review.risk.${risk}`)}
        </li>
      ))}
    </ul>
  );
}
