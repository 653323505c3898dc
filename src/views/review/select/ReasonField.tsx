// Why an editor decided so: kept with the decision, and public after a sign-off.
import { LONGEST_REASON } from '../../../domain/review/review-schema.ts';
import { useWords } from '../../shared/store-context.ts';

interface ReasonFieldProps {
  readonly value: string;
  readonly onChange: (reason: string) => void;
}

export function ReasonField({ value, onChange }: ReasonFieldProps) {
  const { t } = useWords();
  return (
    <label className="rs-field">
      <span>{t('select.reason')}</span>
      <input
        className="rs-input"
        dir="auto"
        maxLength={LONGEST_REASON}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </label>
  );
}
