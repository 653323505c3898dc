// Why something is corrected: in the editor's words, or one of the usual reasons by its number.
import { LONGEST_REASON } from '../../../domain/review/review-schema.ts';
import { useWords } from '../../shared/store-context.ts';
import { Control } from './Control.tsx';

interface ReasonControlProps {
  readonly reason: string;
  readonly required: boolean;
  readonly choices: readonly string[];
  /** `choice`: which of the usual ones was chosen. */
  readonly onReason: (reason: string, choice?: number) => void;
}

export function ReasonControl({ reason, required, choices, onReason }: ReasonControlProps) {
  const { t } = useWords();
  const hint = choices.length === 1 ? 'mend.reasonHint.one' : 'mend.reasonHint';
  return (
    <div className="md-reason">
      <Control
        control="reason"
        label={required ? t('mend.reason') : t('mend.reasonOptional')}
        hint={choices.length > 0 ? t(hint, { last: choices.length }) : undefined}
        className="md-wide"
      >
        {(attributes) => (
          <input
            {...attributes}
            dir="auto"
            autoComplete="off"
            aria-required={required || undefined}
            maxLength={LONGEST_REASON}
            value={reason}
            onChange={({ target }) => onReason(target.value)}
            onKeyDown={(event) => {
              const number = /^(?:Digit|Numpad)([1-9])$/.exec(event.code)?.[1];
              const choice = Number(number) - 1;
              const chosen = choices[choice];
              if (chosen === undefined || reason !== '' || event.ctrlKey || event.metaKey || event.altKey)
                return;
              event.preventDefault();
              onReason(chosen, choice);
            }}
          />
        )}
      </Control>
      {choices.length > 0 && (
        <ol className="md-choices">
          {choices.map((choice, at) => (
            <li key={choice}>
              <button type="button" className="md-choice" onClick={() => onReason(choice, at)}>
                <kbd aria-hidden="true">{t('number', { number: at + 1 })}</kbd>
                {choice}
              </button>
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}
