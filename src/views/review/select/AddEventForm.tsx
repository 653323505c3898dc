// The form of a new event: type, date, whether it happened, who and where, who says so. What the passage itself says is offered.
import type { ReactNode } from 'react';
import { useState } from 'react';
import type { EventDate, Modality, NewsEvent } from '../../../domain/corpus-schema.ts';
import type { EventType } from '../../../domain/event-types.ts';
import { addDecision } from '../../../domain/review/added-event.ts';
import type { DateDraft } from '../../../domain/review/date-draft.ts';
import { draftOf, readDraft } from '../../../domain/review/date-draft.ts';
import type { NewNames } from '../../../domain/review/edit-review.ts';
import type { SetClaim } from '../../../domain/review/review-schema.ts';
import { suggestFacts } from '../../../domain/review/suggest-facts.ts';
import { UNDATED } from '../../../domain/site-data.ts';
import { MODALITIES } from '../../../domain/vocabulary.ts';
import type { NewDecision } from '../../../store/review/review-state.ts';
import { useIndex, useWords } from '../../shared/store-context.ts';
import { ActorRows, withActor } from '../mend/ActorRows.tsx';
import { ClaimRows, withSpeaker } from '../mend/ClaimRows.tsx';
import { SelectControl } from '../mend/Control.tsx';
import { MendForm } from '../mend/MendForm.tsx';
import { PlaceRows } from '../mend/PlaceRows.tsx';
import type { Keyed } from '../mend/rows.ts';
import { withKeys } from '../mend/rows.ts';
import { TypeControl } from '../mend/TypeControl.tsx';
import { usedNames, useNewNames } from '../mend/use-new-names.ts';
import type { ChosenWords } from './AddEventDialog.tsx';
import type { DateChoice } from './AddedDate.tsx';
import { AddedDate } from './AddedDate.tsx';
import { NamedChoices } from './NamedChoices.tsx';

interface AddEventFormProps {
  readonly chosen: ChosenWords;
  readonly onSave: (decision: NewDecision, names: NewNames) => void;
  readonly onCancel: () => void;
}

type Rows<T> = readonly Keyed<T>[];

export function AddEventForm({ chosen, onSave, onCancel }: AddEventFormProps) {
  const { t } = useWords();
  const index = useIndex();
  const { head, body, passage, trigger } = chosen;
  const [facts] = useState(() => suggestFacts(body, passage, trigger, index.places));
  const [type, setType] = useState<EventType | null>(null);
  const [modality, setModality] = useState<Modality>('happened');
  const [choice, choose] = useState<DateChoice>(facts.dates.length > 0 ? 0 : 'none');
  const [draft, setDraft] = useState<DateDraft>(() => ({
    ...draftOf(UNDATED),
    precision: 'day',
    stated: true,
  }));
  const [actors, setActors] = useState<Rows<NewsEvent['actors'][number]>>([]);
  const [places, setPlaces] = useState<Rows<{ readonly id: string }>>(() =>
    withKeys(facts.places.map((id) => ({ id }))),
  );
  const [claims, setClaims] = useState<Rows<SetClaim>>([]);
  const names = useNewNames();
  const typed = readDraft(draft, head.published.date);
  const date: EventDate | null =
    choice === 'none' ? UNDATED : choice === 'typed' ? typed.date : (facts.dates[choice]?.date ?? null);
  const problem =
    type === null
      ? { control: 'type', words: t('select.typeNeeded') }
      : date === null && typed.problem !== null
        ? { control: typed.control, words: t(`mend.problem.${typed.problem}`) }
        : null;
  const save = (reason: string) => {
    if (type === null || date === null) return;
    const event = {
      type,
      modality,
      date,
      actors: actors.map(({ actor, role }) => ({ actor, role })),
      places: places.map(({ id }) => id),
      claims: claims.map(({ key: _key, ...claim }) => claim),
    };
    const used = [
      ...event.actors.map(({ actor }) => actor),
      ...event.places,
      ...event.claims.map(({ speaker }) => speaker),
    ];
    onSave(addDecision(body, { passage, trigger }, event, reason), usedNames(names.fresh, used));
  };
  const actorName = names.names.actor;
  return (
    <MendForm
      name={t('select.addTitle')}
      title={t('select.addTitle')}
      problem={problem}
      onCancel={onCancel}
      onSave={save}
    >
      <TypeControl type={type} onType={setType} />
      <SelectControl
        control="modality"
        label={t('mend.modality')}
        values={MODALITIES}
        value={modality}
        word={(value) => t(`mend.modality.${value}`)}
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
      <Part title={t('mend.claims')}>
        <NamedChoices
          ids={facts.actors}
          taken={claims.map(({ speaker }) => speaker)}
          nameOf={actorName}
          onTake={(actor) => setClaims(withSpeaker(claims, actor))}
        />
        <ClaimRows rows={claims} names={names} onRows={setClaims} />
      </Part>
      <Part title={t('mend.actors')}>
        <NamedChoices
          ids={facts.actors}
          taken={actors.map(({ actor }) => actor)}
          nameOf={actorName}
          onTake={(actor) => setActors(withActor(actors, actor))}
        />
        <ActorRows rows={actors} names={names} onRows={setActors} />
      </Part>
      <Part title={t('mend.places')}>
        <PlaceRows rows={places} names={names} onRows={setPlaces} />
      </Part>
    </MendForm>
  );
}

/** Controls that belong together. */
function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <fieldset className="rs-part md-wide">
      <legend>{title}</legend>
      {children}
    </fieldset>
  );
}
