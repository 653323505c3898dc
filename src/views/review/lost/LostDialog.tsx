// The decisions that do not apply, each with its reason, its words and what can be done; the faults of the file; and, folded,
// those that a later decision took the place of.
import { useEffect, useRef } from 'react';
import { wordFault } from '../../../i18n/word-review-file.ts';
import { Dialog } from '../../shared/Dialog.tsx';
import { useWords } from '../../shared/store-context.ts';
import { LostDecision } from './LostDecision.tsx';
import type { Fallen, LostDecisions } from './use-lost-decisions.ts';

interface LostDialogProps {
  readonly decisions: LostDecisions;
  readonly onClose: () => void;
  /** Told when an event of the list is gone to. */
  readonly onEvent: () => void;
}

export function LostDialog({ decisions, onClose, onEvent }: LostDialogProps) {
  const { t } = useWords();
  const { lost, superseded, faults, byId } = decisions;
  const status = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    // What was withdrawn took the focus with it.
    if (document.activeElement === document.body) status.current?.focus();
  }, [lost]);
  const list = (fallen: readonly Fallen[]) => (
    <ul className="lo-list">
      {fallen.map((one) => (
        <LostDecision key={one.decision.id} fallen={one} byId={byId} onEvent={onEvent} />
      ))}
    </ul>
  );
  return (
    <Dialog title={t('outcome.title')} closeLabel={t('app.close')} className="lo-dialog" onClose={onClose}>
      <p ref={status} role="status" tabIndex={-1}>
        {t(lost.length + faults.length > 0 ? 'outcome.kept' : 'outcome.all')}
      </p>
      {lost.length > 0 && list(lost)}
      {faults.length > 0 && (
        <section>
          <h3>{t('outcome.faults')}</h3>
          <p className="lo-note">{t('outcome.faultsKept')}</p>
          <ul className="lo-list">
            {faults.map((fault) => (
              <li key={`${fault.line} ${fault.key} ${fault.code}`} className="lo-sentence">
                {wordFault(fault, t)}
              </li>
            ))}
          </ul>
        </section>
      )}
      {superseded.length > 0 && (
        <details>
          <summary>{t('outcome.supersededAll', { count: superseded.length })}</summary>
          {list(superseded)}
        </details>
      )}
    </Dialog>
  );
}
