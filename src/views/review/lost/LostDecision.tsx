// One decision that does not apply: what it was, whose and when, on which words, why it came to nothing, and the ways on.
import type { Decision } from '../../../domain/review/review-schema.ts';
import { isolate } from '../../../i18n/isolate.ts';
import { wordDecision, wordOutcome } from '../../../i18n/word-review-file.ts';
import { findEvent } from '../../../domain/find-event.ts';
import { useApp, useIndex, useLabels, useWords } from '../../shared/store-context.ts';
import { textDirection } from '../../shared/text-direction.ts';
import { useReview } from '../review-context.ts';
import { DecidedFields } from './DecidedFields.tsx';
import type { Fallen } from './use-lost-decisions.ts';

interface LostDecisionProps {
  readonly fallen: Fallen;
  readonly byId: ReadonlyMap<string, Decision>;
  readonly onEvent: () => void;
}

export function LostDecision({ fallen: { outcome, decision, signed }, byId, onEvent }: LostDecisionProps) {
  const { dates, t } = useWords();
  const index = useIndex();
  const labels = useLabels();
  const { article, exact } = outcome;
  // The id of the other says nothing to an editor.
  const other = byId.get(outcome.detail);
  const words = wordOutcome(outcome, t, isolate, other ? wordDecision(other, dates, t) : null);
  const language = index.articles.find(({ id }) => id === article)?.language ?? 'ar';
  return (
    <li className="lo-one">
      <p className="lo-act lo-sentence">{wordDecision(decision, dates, t)}</p>
      <DecidedFields decision={decision} />
      {exact !== null && (
        <blockquote className="lo-words" lang={language} dir={textDirection(language)}>
          {exact}
        </blockquote>
      )}
      {article !== null && (
        <p className="lo-note">
          <bdi>{labels.article(article)}</bdi>
        </p>
      )}
      {decision.reason !== '' && (
        <p className="lo-note" dir="auto">
          {t('outcome.reason', { reason: isolate(decision.reason) })}
        </p>
      )}
      {words && <p className="lo-why lo-sentence">{t('outcome.whyAndWhat', words)}</p>}
      <Ways event={outcome.event} decision={signed ? null : decision.id} onEvent={onEvent} />
    </li>
  );
}

interface WaysProps {
  readonly event: string | null;
  /** What can be taken back; `null`: it was signed. */
  readonly decision: string | null;
  readonly onEvent: () => void;
}

function Ways({ event, decision, onEvent }: WaysProps) {
  const { t } = useWords();
  const index = useIndex();
  const selectEvent = useApp((state) => state.selectEvent);
  const withdraw = useReview((state) => state.withdraw);
  const readOnly = useReview((state) => state.readOnly);
  const held = findEvent(index, event);
  return (
    <div className="lo-ways">
      {held && (
        <button
          type="button"
          className="sh-button"
          onClick={() => {
            selectEvent(held.id);
            onEvent();
          }}
        >
          {t('outcome.showEvent')}
        </button>
      )}
      {decision !== null && !readOnly && (
        <button type="button" className="sh-button lo-withdraw" onClick={() => withdraw([decision])}>
          {t('outcome.withdraw')}
        </button>
      )}
    </div>
  );
}
