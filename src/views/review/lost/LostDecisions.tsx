// Where any decision does not apply: how many, and the dialog that lists them. Nothing where all do.
import { useState } from 'react';
import { reviewFile } from '../../../i18n/messages/review-file.ts';
import { addMessages } from '../../../i18n/translate.ts';
import { useWords } from '../../shared/store-context.ts';
import { LostDialog } from './LostDialog.tsx';
import { useLostDecisions } from './use-lost-decisions.ts';
import './lost.css';

addMessages(reviewFile);

interface LostDecisionsProps {
  /** Told when an event of the list is gone to. */
  readonly onEvent?: () => void;
}

export function LostDecisions({ onEvent }: LostDecisionsProps) {
  const { t } = useWords();
  const decisions = useLostDecisions();
  const [open, setOpen] = useState(false);
  const { count, faults } = decisions;
  // Once open it stays so, to say that all apply now.
  if (count === 0 && faults.length === 0 && !open) return null;
  return (
    <>
      <button type="button" className="sh-button lo-open" onClick={() => setOpen(true)}>
        {count === 0 && faults.length > 0 ? t('outcome.faults') : t('outcome.open', { count })}
      </button>
      {open && (
        <LostDialog
          decisions={decisions}
          onClose={() => setOpen(false)}
          onEvent={() => {
            setOpen(false);
            onEvent?.();
          }}
        />
      )}
    </>
  );
}
