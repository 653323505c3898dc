// What must be seen to before anybody can sign: each open event leads to itself, each failed decision says why it came to nothing.
import { useState } from 'react';
import type { Outcome } from '../../../domain/review/review-report.ts';
import { wordDecisionKind, wordOutcome } from '../../../i18n/word-review-file.ts';
import { findEvent } from '../../../store/resolve-links.ts';
import { useApp, useIndex, useLabels, useWords } from '../../shared/store-context.ts';
import { textDirection } from '../../shared/text-direction.ts';
import type { Signing } from './use-signing.ts';

/** Lines of a list at first, and with each press. */
const PAGE = 6;

interface StillOpenProps {
  readonly signing: Signing;
  readonly onClose: () => void;
}

export function StillOpen({ signing: { open, failed, pasted }, onClose }: StillOpenProps) {
  const { t } = useWords();
  return (
    <div className="sg-open">
      {open.length === 0 && failed.length === 0 && <p className="sg-all">{t('sign.allSeen')}</p>}
      {open.length > 0 && (
        <>
          <p>{t('sign.openEvents', { count: open.length })}</p>
          <OpenEvents events={open} onClose={onClose} />
        </>
      )}
      {failed.length > 0 && (
        <>
          <p>{t('sign.failedDecisions', { count: failed.length })}</p>
          <FailedDecisions failed={failed} />
        </>
      )}
      {pasted > 0 && <p>{t('sign.added')}</p>}
    </div>
  );
}

function OpenEvents({
  events,
  onClose,
}: {
  readonly events: readonly string[];
  readonly onClose: () => void;
}) {
  const index = useIndex();
  const { language, t } = useWords();
  const selectEvent = useApp((state) => state.selectEvent);
  const [most, setMost] = useState(PAGE);
  return (
    <>
      <ul className="sg-list">
        {events.slice(0, most).map((event) => (
          <li key={event}>
            <button
              type="button"
              className="sh-link"
              onClick={() => {
                selectEvent(event);
                onClose();
              }}
            >
              <bdi>{findEvent(index, event)?.headline[language] ?? event}</bdi>
            </button>
          </li>
        ))}
      </ul>
      {events.length > most && (
        <button type="button" className="sh-link" onClick={() => setMost(events.length)}>
          {t('sign.more', { count: events.length - most })}
        </button>
      )}
    </>
  );
}

function FailedDecisions({ failed }: Pick<Signing, 'failed'>) {
  const { t } = useWords();
  const [most, setMost] = useState(PAGE);
  return (
    <>
      <ul className="sg-list">
        {failed.slice(0, most).map((outcome) => (
          <li key={outcome.decision}>
            <Failed outcome={outcome} />
          </li>
        ))}
      </ul>
      {failed.length > most && (
        <button type="button" className="sh-link" onClick={() => setMost(failed.length)}>
          {t('sign.more', { count: failed.length - most })}
        </button>
      )}
    </>
  );
}

function Failed({ outcome }: { readonly outcome: Outcome }) {
  const { articles } = useIndex();
  const { t } = useWords();
  const labels = useLabels();
  const { kind, article, exact } = outcome;
  const language = articles.find(({ id }) => id === article)?.language ?? 'ar';
  const words = wordOutcome(outcome, t);
  return (
    <>
      <bdi>{wordDecisionKind(kind, t)}</bdi>
      {words && `: ${words.why}. ${words.advice}`}
      {exact !== null && (
        <q className="sg-words" lang={language} dir={textDirection(language)}>
          {exact}
        </q>
      )}
      {article !== null && <bdi className="sg-note">{labels.article(article)}</bdi>}
    </>
  );
}
