// One thing that can be corrected: what is said now, what the machine said, and the way to say otherwise.
import type { ReactNode } from 'react';
import { useId } from 'react';
import { signedDecisions } from '../../../domain/review/edit-review.ts';
import type { Decision } from '../../../domain/review/review-schema.ts';
import { formatDay } from '../../../i18n/format-date.ts';
import { isolate } from '../../../i18n/isolate.ts';
import { wordDecision, wordOutcome } from '../../../i18n/word-review-file.ts';
import { useWords } from '../../shared/store-context.ts';
import { useReview } from '../review-context.ts';
import { useOpenFields } from './mend-context.ts';

interface MendFieldProps {
  readonly id: string;
  readonly name: string;
  /** Where the name alone does not tell it from others. */
  readonly fullName?: string;
  readonly value: ReactNode;
  /** What the machine said, where an editor says otherwise; `null`: nothing, or not known. */
  readonly was: ReactNode;
  /** The decision that holds here. */
  readonly decision: Decision | null;
  /** The key that opens it. */
  readonly shortcut?: string | undefined;
  /** The form that it opens. */
  readonly children: ReactNode;
}

export function MendField({
  id,
  name,
  fullName = name,
  value,
  was,
  decision,
  shortcut,
  children,
}: MendFieldProps) {
  const { t } = useWords();
  const { open, setOpen, close, say, focusOn } = useOpenFields();
  const readOnly = useReview((state) => state.readOnly);
  const nameId = useId();
  const isOpen = open === id && !readOnly;
  return (
    <div className="md-field" role="group" aria-labelledby={nameId} data-open={isOpen || undefined}>
      <span id={nameId} className="md-name">
        {name}
      </span>
      <div className="md-value">{value}</div>
      {!readOnly && (
        <button
          type="button"
          className="sh-link md-correct"
          data-mend={id}
          aria-expanded={isOpen}
          aria-label={t('mend.correctThis', { name: fullName })}
          aria-keyshortcuts={shortcut}
          onClick={() => (isOpen ? close() : setOpen(id))}
        >
          {t('mend.correct')}
          {shortcut !== undefined && <kbd aria-hidden="true">{shortcut}</kbd>}
        </button>
      )}
      {decision && (
        <Corrected
          name={name}
          decision={decision}
          was={was}
          onUndone={() => {
            focusOn(id);
            say(t('mend.undone'));
          }}
        />
      )}
      {isOpen && <div className="md-open">{children}</div>}
    </div>
  );
}

interface CorrectedProps {
  readonly name: string;
  readonly decision: Decision;
  readonly was: ReactNode;
  readonly onUndone: () => void;
}

/** What the machine said, who says otherwise and why, and the way back of this correction alone. */
function Corrected({ name, decision, was, onUndone }: CorrectedProps) {
  const { t, dates } = useWords();
  const readOnly = useReview((state) => state.readOnly);
  const isSigned = useReview(({ file }) => signedDecisions(file).has(decision.id));
  const outcome = useReview(({ report }) => report?.outcomes.find((one) => one.decision === decision.id));
  const other = useReview(({ file }) => file.decisions.find(({ id }) => id === outcome?.detail));
  const fault = outcome
    ? wordOutcome(outcome, t, isolate, other ? wordDecision(other, dates, t) : null)
    : null;
  const withdraw = useReview((state) => state.withdraw);
  return (
    <p className="md-was">
      {was !== null && (
        <>
          {t('mend.was')} <span className="md-machine">{was}</span>
          {'. '}
        </>
      )}
      {t('mend.by', { by: isolate(decision.by), on: formatDay(decision.on, dates) })}
      {decision.reason.trim() !== '' && (
        <>
          {t('mend.colon')} <bdi className="md-why">{decision.reason}</bdi>
        </>
      )}{' '}
      {fault && <strong className="md-problem">{t('mend.notApplied', fault)} </strong>}
      {isSigned && <span className="md-note">{t('mend.signed')}</span>}
      {!isSigned && !readOnly && (
        <button
          type="button"
          className="sh-link"
          aria-label={t('mend.undoThis', { name })}
          onClick={() => {
            withdraw([decision.id]);
            onUndone();
          }}
        >
          {t('mend.undo')}
        </button>
      )}
    </p>
  );
}
