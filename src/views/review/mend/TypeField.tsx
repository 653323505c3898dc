// The type of an event: one of a closed list, by family.
import { useState } from 'react';
import type { Mention, NewsEvent } from '../../../domain/corpus-schema.ts';
import { familyOf } from '../../../domain/event-types.ts';
import type { EventType } from '../../../domain/event-types.ts';
import { useWords } from '../../shared/store-context.ts';
import { useOpenFields } from './mend-context.ts';
import { MendField } from './MendField.tsx';
import { MendForm } from './MendForm.tsx';
import { MEND_KEYS } from './mend-keys.ts';
import { TypeControl } from './TypeControl.tsx';
import { useCorrection } from './use-correction.ts';
import { readWas } from '../../../domain/review/read-was.ts';

interface TypeFieldProps {
  readonly event: NewsEvent;
  readonly mentions: readonly Mention[];
}

export function TypeField({ event, mentions }: TypeFieldProps) {
  const { t } = useWords();
  const { close } = useOpenFields();
  const { decision, at, decide } = useCorrection('retype', event, mentions);
  const was = readWas(event, 'type');
  const word = (type: EventType) => t(`type.${type}`);
  return (
    <MendField
      id="type"
      name={t('mend.type')}
      shortcut={MEND_KEYS.type}
      value={`${t(`family.${familyOf(event.type)}`)} · ${word(event.type)}`}
      was={was && word(was)}
      decision={decision}
    >
      <TypeForm
        type={event.type}
        reason={decision?.reason}
        onCancel={close}
        onSave={(type, reason) => {
          if (at && type !== event.type) decide({ kind: 'retype', at, type, reason });
          close();
        }}
      />
    </MendField>
  );
}

interface TypeFormProps {
  readonly type: EventType;
  readonly reason: string | undefined;
  readonly onSave: (type: EventType, reason: string) => void;
  readonly onCancel: () => void;
}

function TypeForm({ type: present, reason, onSave, onCancel }: TypeFormProps) {
  const { t } = useWords();
  const [type, setType] = useState(present);
  return (
    <MendForm
      name={t('mend.type')}
      problem={null}
      reason={reason}
      reasons={[t('mend.why.type.other'), t('mend.why.type.part'), t('mend.why.type.word')]}
      onSave={(why) => onSave(type, why)}
      onCancel={onCancel}
    >
      <TypeControl type={type} onType={setType} />
    </MendForm>
  );
}
