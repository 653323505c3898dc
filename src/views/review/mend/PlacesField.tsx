// Where an event took place.
import { useState } from 'react';
import type { Mention, NewsEvent } from '../../../domain/corpus-schema.ts';
import type { NewNames } from '../../../domain/review/edit-review.ts';
import { readWas } from '../../../domain/review/read-was.ts';
import { useWords } from '../../shared/store-context.ts';
import { useOpenFields } from './mend-context.ts';
import { MendField } from './MendField.tsx';
import { MendForm } from './MendForm.tsx';
import { MEND_KEYS } from './mend-keys.ts';
import { PlaceRows } from './PlaceRows.tsx';
import { withKeys } from './rows.ts';
import { useCorrection } from './use-correction.ts';
import { useNames } from './use-names.ts';
import { usedNames, useNewNames } from './use-new-names.ts';
import { NameList } from './NameList.tsx';

interface PlacesFieldProps {
  readonly event: NewsEvent;
  readonly mentions: readonly Mention[];
}

export function PlacesField({ event, mentions }: PlacesFieldProps) {
  const { t } = useWords();
  const { close } = useOpenFields();
  const { place } = useNames();
  const { decision, at, decide } = useCorrection('places', event, mentions);
  const was = readWas(event, 'places');
  return (
    <MendField
      id="places"
      name={t('mend.places')}
      shortcut={MEND_KEYS.places}
      value={<NameList names={event.places.map((id) => ({ id, name: place(id) }))} />}
      was={was && <NameList names={was.map((id) => ({ id, name: place(id) }))} />}
      decision={decision}
    >
      <PlacesForm
        places={event.places}
        reason={decision?.reason}
        onCancel={close}
        onSave={(places, reason, names) => {
          if (at) decide({ kind: 'places', at, places: [...places], reason }, names);
          close();
        }}
      />
    </MendField>
  );
}

interface PlacesFormProps {
  readonly places: readonly string[];
  readonly reason: string | undefined;
  readonly onSave: (places: readonly string[], reason: string, names: NewNames) => void;
  readonly onCancel: () => void;
}

function PlacesForm({ places, reason, onSave, onCancel }: PlacesFormProps) {
  const { t } = useWords();
  const [rows, setRows] = useState(() => withKeys(places.map((id) => ({ id }))));
  const names = useNewNames();
  return (
    <MendForm
      name={t('mend.places')}
      problem={null}
      reason={reason}
      reasons={[t('mend.why.places.text'), t('mend.why.places.other'), t('mend.why.places.named')]}
      onSave={(why) => {
        const ids = rows.map(({ id }) => id);
        onSave(ids, why, usedNames(names.fresh, ids));
      }}
      onCancel={onCancel}
    >
      <PlaceRows rows={rows} names={names} first onRows={setRows} />
    </MendForm>
  );
}
