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
import { NameBox } from './NameBox.tsx';
import { NameRows } from './NameRows.tsx';
import { NewPlace } from './NewName.tsx';
import { withKeys, withRow } from './rows.ts';
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
  const [typed, setTyped] = useState<string | null>(null);
  const { fresh, names, addPlace } = useNewNames();
  const add = (id: string) => {
    if (!rows.some((row) => row.id === id)) setRows(withRow(rows, { id }));
  };
  return (
    <MendForm
      name={t('mend.places')}
      problem={null}
      reason={reason}
      reasons={[t('mend.why.places.text'), t('mend.why.places.other'), t('mend.why.places.named')]}
      onSave={(why) => {
        const ids = rows.map(({ id }) => id);
        onSave(ids, why, usedNames(fresh, ids));
      }}
      onCancel={onCancel}
    >
      <NameRows rows={rows} nameOf={({ id }) => names.place(id)} onRows={setRows} />
      {typed === null ? (
        <NameBox
          control="place"
          label={t('mend.addPlace')}
          items={names.places}
          first
          onChoose={add}
          onNew={setTyped}
        />
      ) : (
        <NewPlace
          typed={typed}
          taken={new Set(names.places.map(({ id }) => id))}
          onCancel={() => setTyped(null)}
          onName={(place) => {
            addPlace(place);
            setTyped(null);
            add(place.id);
          }}
        />
      )}
    </MendForm>
  );
}
