// The form of a new event: type, date, whether it happened, who and where, who says so.
import { useState } from 'react';
import type { EventDate, Modality, Role } from '../../../domain/corpus-schema.ts';
import type { EventType } from '../../../domain/event-types.ts';
import { addDecision } from '../../../domain/review/added-event.ts';
import { draftOf, readDraft } from '../../../domain/review/date-draft.ts';
import type { DateDraft } from '../../../domain/review/date-draft.ts';
import type { SetClaim } from '../../../domain/review/review-schema.ts';
import { suggestFacts } from '../../../domain/review/suggest-facts.ts';
import { UNDATED } from '../../../domain/site-data.ts';
import { MODALITIES } from '../../../domain/vocabulary.ts';
import type { NewDecision } from '../../../store/review/review-state.ts';
import { useIndex, useWords } from '../../shared/store-context.ts';
import { SelectControl } from '../mend/Control.tsx';
import { MendForm } from '../mend/MendForm.tsx';
import { TypeControl } from '../mend/TypeControl.tsx';
import type { ChosenWords } from './AddEventDialog.tsx';
import { AddedActors } from './AddedActors.tsx';
import { AddedClaim } from './AddedClaim.tsx';
import type { DateChoice } from './AddedDate.tsx';
import { AddedDate } from './AddedDate.tsx';
import { AddedPlaces } from './AddedPlaces.tsx';

interface AddEventFormProps {
  readonly chosen: ChosenWords;
  readonly onSave: (decision: NewDecision) => void;
  readonly onCancel: () => void;
}

export function AddEventForm({ chosen, onSave, onCancel }: AddEventFormProps) {
  const { t } = useWords();
  const { places } = useIndex();
  const { head, body, passage, trigger } = chosen;
  const [facts] = useState(() => suggestFacts(body, passage, trigger, places));
  const [type, setType] = useState<EventType | null>(null);
  const [modality, setModality] = useState<Modality>('happened');
  const [choice, choose] = useState<DateChoice>(facts.dates.length > 0 ? 0 : 'none');
  const [draft, setDraft] = useState<DateDraft>(() => ({
    ...draftOf(UNDATED),
    precision: 'day',
    stated: true,
  }));
  const [roles, setRoles] = useState<ReadonlyMap<string, Role>>(new Map());
  const [chosenPlaces, setPlaces] = useState<readonly string[]>(facts.places);
  const [claim, setClaim] = useState<SetClaim | null>(null);
  const read = readDraft(draft, head.published.date);
  const date: EventDate | null =
    choice === 'none' ? UNDATED : choice === 'typed' ? read.date : (facts.dates[choice]?.date ?? null);
  const problem =
    type === null
      ? { control: 'type', words: t('select.typeNeeded') }
      : date === null && read.problem !== null
        ? { control: read.control, words: t(`mend.problem.${read.problem}`) }
        : null;
  return (
    <MendForm
      name=""
      title={t('select.addTitle')}
      problem={problem}
      onCancel={onCancel}
      onSave={(reason) => {
        if (type === null || date === null) return;
        const event = { type, modality, date, roles, places: chosenPlaces, claim };
        onSave(addDecision(body, { passage, trigger }, event, reason));
      }}
    >
      <TypeControl type={type} onType={setType} />
      <SelectControl
        control="modality"
        label={t('select.modality')}
        values={MODALITIES}
        value={modality}
        word={(value) => t(`select.modality.${value}`)}
        onChoose={setModality}
      />
      <AddedDate
        dates={facts.dates}
        choice={choice}
        draft={draft}
        atHand={head.published.date}
        onChoose={choose}
        onDraft={setDraft}
      />
      <AddedActors named={facts.actors} roles={roles} onRoles={setRoles} />
      <AddedPlaces named={facts.places} chosen={chosenPlaces} onChoose={setPlaces} />
      <AddedClaim speakers={facts.actors} claim={claim} onClaim={setClaim} />
    </MendForm>
  );
}
