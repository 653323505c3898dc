// Whether a passage tells that something happened, goes on, is planned, is called for or is not real.
import { useState } from 'react';
import type { Mention, Modality, NewsEvent } from '../../../domain/corpus-schema.ts';
import { readWasTold } from '../../../domain/review/read-was.ts';
import { MODALITIES } from '../../../domain/vocabulary.ts';
import { useWords } from '../../shared/store-context.ts';
import { SelectControl } from './Control.tsx';
import { useOpenFields } from './mend-context.ts';
import { MendField } from './MendField.tsx';
import { MendForm } from './MendForm.tsx';
import { MEND_KEYS } from './mend-keys.ts';
import { useCorrection } from './use-correction.ts';

interface ModalityFieldProps {
  readonly event: NewsEvent;
  readonly mention: Mention;
  readonly hasKeys: boolean;
}

export function ModalityField({ event, mention, hasKeys }: ModalityFieldProps) {
  const { t } = useWords();
  const { close } = useOpenFields();
  const was = readWasTold(event, mention.id, 'modality');
  const { decision, at, decide } = useCorrection('modality', event, [mention], mention);
  return (
    <MendField
      id={`modality:${mention.id}`}
      name={t('mend.modality')}
      shortcut={hasKeys ? MEND_KEYS.modality : undefined}
      value={t(`mend.modality.${mention.modality}`)}
      was={was && t(`mend.modality.${was}`)}
      decision={decision}
    >
      <ModalityForm
        modality={mention.modality}
        reason={decision?.reason}
        onCancel={close}
        onSave={(modality, reason) => {
          if (at && modality !== mention.modality) decide({ kind: 'modality', at, modality, reason });
          close();
        }}
      />
    </MendField>
  );
}

interface ModalityFormProps {
  readonly modality: Modality;
  readonly reason: string | undefined;
  readonly onSave: (modality: Modality, reason: string) => void;
  readonly onCancel: () => void;
}

function ModalityForm({ modality: present, reason, onSave, onCancel }: ModalityFormProps) {
  const { t } = useWords();
  const [modality, setModality] = useState(present);
  return (
    <MendForm
      name={t('mend.modality')}
      problem={null}
      reason={reason}
      reasons={[t('mend.why.modality.tense'), t('mend.why.modality.condition')]}
      onSave={(why) => onSave(modality, why)}
      onCancel={onCancel}
    >
      <SelectControl
        control="modality"
        label={t('mend.modality')}
        first
        values={MODALITIES}
        value={modality}
        word={(value) => t(`mend.modality.${value}`)}
        onChoose={setModality}
      />
    </MendForm>
  );
}
