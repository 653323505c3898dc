// A type of event, out of a closed list by family.
import type { EventType } from '../../../domain/event-types.ts';
import { EVENT_FAMILIES, EVENT_TYPES, familyOf } from '../../../domain/event-types.ts';
import { useWords } from '../../shared/store-context.ts';
import { Control } from './Control.tsx';

interface TypeControlProps {
  /** `null`: none has been chosen yet. */
  readonly type: EventType | null;
  readonly onType: (type: EventType) => void;
}

export function TypeControl({ type, onType }: TypeControlProps) {
  const { t } = useWords();
  return (
    <Control control="type" label={t('mend.type')}>
      {(attributes) => (
        <select
          {...attributes}
          data-first=""
          value={type ?? ''}
          onChange={({ target }) => {
            const chosen = EVENT_TYPES.find((one) => one === target.value);
            if (chosen) onType(chosen);
          }}
        >
          {type === null && <option value="">{t('mend.typeNone')}</option>}
          {EVENT_FAMILIES.map((family) => (
            <optgroup key={family} label={t(`family.${family}`)}>
              {EVENT_TYPES.filter((one) => familyOf(one) === family).map((one) => (
                <option key={one} value={one}>
                  {t(`type.${one}`)}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      )}
    </Control>
  );
}
