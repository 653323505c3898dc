// What an editor has decided of the event as a whole, each with the way back: joined, split off, related, added by hand; and how
// the event stands to others.
import { useRef } from 'react';
import type { RelatedEvent } from '../../../domain/related-events.ts';
import { signedDecisions } from '../../../domain/review/edit-review.ts';
import type { WholeDecision } from '../../../domain/review/whole-decisions.ts';
import { findWholeDecisions } from '../../../domain/review/whole-decisions.ts';
import { formatDay } from '../../../i18n/format-date.ts';
import { isolate } from '../../../i18n/isolate.ts';
import { select } from '../../../i18n/messages/select.ts';
import { addMessages } from '../../../i18n/translate.ts';
import { RelatedEvents } from '../../drawer/RelatedEvents.tsx';
import { useWords } from '../../shared/store-context.ts';
import { useReview } from '../review-context.ts';
import './select.css';

addMessages(select);

interface WholeDecisionsProps {
  readonly event: string;
  readonly related: readonly RelatedEvent[];
}

export function WholeDecisions({ event, related }: WholeDecisionsProps) {
  const { t } = useWords();
  const file = useReview((state) => state.file);
  const report = useReview((state) => state.report);
  const decisions = findWholeDecisions(file, report, event);
  const signed = signedDecisions(file);
  return (
    <>
      <RelatedEvents related={related} />
      {decisions.length > 0 && (
        <section>
          <h3 className="dr-heading">{t('select.decided')}</h3>
          <ul className="rs-decided">
            {decisions.map((decision) => (
              <Decided key={decision.id} decision={decision} isSigned={signed.has(decision.id)} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

interface DecidedProps {
  readonly decision: WholeDecision;
  readonly isSigned: boolean;
}

function Decided({ decision, isSigned }: DecidedProps) {
  const { dates, t } = useWords();
  const readOnly = useReview((state) => state.readOnly);
  const withdraw = useReview((state) => state.withdraw);
  const item = useRef<HTMLLIElement>(null);
  const { at, by, on, reason } = decision;
  const what =
    decision.kind === 'relate'
      ? t(`select.decided.${decision.relation}`, { words: isolate(decision.to.trigger.words) })
      : t(`select.decided.${decision.kind}`, { words: isolate(at.trigger.words) });
  return (
    <li ref={item}>
      <span>{what}</span>{' '}
      <span className="rs-meta">
        {t('select.decidedBy', { by: isolate(by), on: formatDay(on, dates) })}
        {reason.trim() !== '' && (
          <>
            {t('mend.colon')} <bdi>{reason}</bdi>
          </>
        )}
      </span>{' '}
      {isSigned && <span className="rs-meta">{t('select.decidedSigned')}</span>}
      {!isSigned && !readOnly && (
        <button
          type="button"
          className="sh-link"
          aria-label={t('select.takeBackThis', { what })}
          onClick={() => {
            // The row goes, the focus stays with the event.
            item.current?.closest('.rv-pane')?.querySelector<HTMLElement>('.rv-headline')?.focus();
            withdraw([decision.id]);
          }}
        >
          {t('select.takeBack')}
        </button>
      )}
    </li>
  );
}
