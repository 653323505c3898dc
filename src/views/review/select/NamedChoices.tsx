// Names that stand in the passage, each to be taken with one press; those taken already are left out.
import { useId } from 'react';
import { useWords } from '../../shared/store-context.ts';

interface NamedChoicesProps {
  readonly ids: readonly string[];
  readonly taken: readonly string[];
  readonly nameOf: (id: string) => string;
  readonly onTake: (id: string) => void;
}

export function NamedChoices({ ids, taken, nameOf, onTake }: NamedChoicesProps) {
  const { t } = useWords();
  const labelId = useId();
  const left = ids.filter((id) => !taken.includes(id));
  if (left.length === 0) return null;
  return (
    <div className="md-wide rs-named">
      <span id={labelId} className="md-hint">
        {t('select.named')}
      </span>
      <ul className="md-choices" aria-labelledby={labelId}>
        {left.map((id) => (
          <li key={id}>
            <button type="button" className="md-choice" onClick={() => onTake(id)}>
              <span aria-hidden="true">+ </span>
              <bdi>{nameOf(id)}</bdi>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
