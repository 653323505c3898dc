// A name that nobody knew: what it is called in both languages, and of an actor its kind and whom it acts for.
import { useEffect, useId, useRef, useState } from 'react';
import type { Actor } from '../../../domain/corpus-schema.ts';
import { newNameId } from '../../../domain/review/find-names.ts';
import type { NamedActor, NamedPlace } from '../../../domain/review/review-schema.ts';
import { ACTOR_KINDS } from '../../../domain/vocabulary.ts';
import { useWords } from '../../shared/store-context.ts';
import { SelectControl } from './Control.tsx';
import { NameBox } from './NameBox.tsx';
import { TextControl } from './TextControl.tsx';

const ARABIC = /\p{Script=Arabic}/u;

interface LabelsProps {
  /** What was typed where no name was found. */
  readonly typed: string;
  readonly taken: ReadonlySet<string>;
  readonly onCancel: () => void;
}

interface NewActorProps extends LabelsProps {
  readonly actors: readonly Actor[];
  readonly onName: (actor: NamedActor) => void;
}

export function NewActor({ typed, taken, actors, onName, onCancel }: NewActorProps) {
  const { t, language } = useWords();
  const [kind, setKind] = useState<NamedActor['kind']>('person');
  const [side, setSide] = useState<string | null>(null);
  const chosen = actors.find(({ id }) => id === side)?.label[language] ?? '';
  return (
    <NewLabels
      title={t('mend.newActor')}
      typed={typed}
      onCancel={onCancel}
      onLabels={(label) => {
        const id = newNameId(label.en, taken);
        onName({ id, kind, label, side: side ?? id });
      }}
    >
      <SelectControl
        control="newKind"
        label={t('mend.kind')}
        values={ACTOR_KINDS}
        value={kind}
        word={(value) => t(`drawer.kind.${value}`)}
        onChoose={setKind}
      />
      <NameBox control="newSide" label={t('mend.side')} items={actors} chosen={chosen} onChoose={setSide} />
    </NewLabels>
  );
}

interface NewPlaceProps extends LabelsProps {
  readonly onName: (place: NamedPlace) => void;
}

export function NewPlace({ typed, taken, onName, onCancel }: NewPlaceProps) {
  const { t } = useWords();
  return (
    <NewLabels
      title={t('mend.newPlace')}
      typed={typed}
      onCancel={onCancel}
      onLabels={(label) => onName({ id: newNameId(label.en, taken), label })}
    />
  );
}

interface NewLabelsProps {
  readonly title: string;
  readonly typed: string;
  readonly onLabels: (label: { ar: string; en: string }) => void;
  readonly onCancel: () => void;
  readonly children?: React.ReactNode;
}

/** Both languages are asked for: neither is made of the other. Enter adds the name, Esc gives it up. */
function NewLabels({ title, typed, onLabels, onCancel, children }: NewLabelsProps) {
  const { t } = useWords();
  const isArabic = ARABIC.test(typed);
  const [ar, setAr] = useState(isArabic ? typed : '');
  const [en, setEn] = useState(isArabic ? '' : typed);
  const [tried, setTried] = useState(false);
  const group = useRef<HTMLFieldSetElement>(null);
  const problemId = useId();
  const missing = ar.trim() === '' || en.trim() === '';
  const focusMissing = () => {
    const inputs = [...(group.current?.querySelectorAll<HTMLInputElement>('[data-label]') ?? [])];
    inputs.find(({ value }) => value.trim() === '')?.focus();
  };
  useEffect(() => focusMissing(), []);
  const add = () => {
    if (!missing) return onLabels({ ar: ar.trim(), en: en.trim() });
    setTried(true);
    focusMissing();
  };
  return (
    <fieldset
      ref={group}
      className="md-new"
      aria-describedby={tried && missing ? problemId : undefined}
      onKeyDown={(event) => {
        if (event.defaultPrevented) return;
        if (event.key === 'Escape') {
          event.preventDefault();
          onCancel();
        }
        if (event.key === 'Enter' && !(event.target instanceof HTMLButtonElement)) {
          event.preventDefault();
          add();
        }
      }}
    >
      <legend>{title}</legend>
      <div className="md-controls">
        <TextControl control="newAr" label={t('mend.inArabic')} value={ar} lang="ar" isLabel onText={setAr} />
        <TextControl
          control="newEn"
          label={t('mend.inEnglish')}
          value={en}
          lang="en"
          isLabel
          onText={setEn}
        />
        {children}
      </div>
      {tried && missing && (
        <p id={problemId} className="md-problem" role="alert">
          {t('mend.bothLabels')}
        </p>
      )}
      <p className="md-buttons">
        <button type="button" className="sh-button" onClick={add}>
          {t('mend.addName')}
        </button>
        <button type="button" className="sh-button" onClick={onCancel}>
          {t('mend.cancel')}
        </button>
      </p>
    </fieldset>
  );
}
