// One step of a briefing, written: its kind, caption, lines with their quotations, and the presenter's notes.
import { useState } from 'react';
import type { BriefingStep, StepKind } from '../../domain/briefing/briefing-schema.ts';
import { STEP_KINDS } from '../../domain/briefing/briefing-schema.ts';
import { addLine, changeKind, changeSignature, changeStep } from '../../domain/briefing/edit-briefing.ts';
import { findToday } from '../shared/find-today.ts';
import { useWords } from '../shared/store-context.ts';
import { useBriefing } from './briefing-context.ts';
import { LineForm } from './LineForm.tsx';
import { QuotationList } from './QuotationList.tsx';
import { WordsField } from './WordsField.tsx';

const KINDS: readonly StepKind[] = [...STEP_KINDS, 'assessment'];

interface StepFormProps {
  readonly step: BriefingStep;
  /** Its place, from 0. */
  readonly at: number;
}

export function StepForm({ step, at }: StepFormProps) {
  const { t } = useWords();
  const edit = useBriefing((state) => state.edit);
  const author = useBriefing(({ briefing }) => briefing?.author ?? null);
  const change = (content: Parameters<typeof changeStep>[2], typing?: string) =>
    edit((briefing) => changeStep(briefing, at, content), typing && `${typing} ${at}`);
  /** An assessment has no place here before somebody answers for it. */
  const [unsigned, setUnsigned] = useState(false);
  const become = (kind: StepKind, by: string) => {
    setUnsigned(false);
    edit((briefing) => changeKind(briefing, at, kind, { by, on: findToday(new Date()) }));
  };
  const choose = (name: string) => {
    const kind = KINDS.find((each) => each === name);
    if (kind === 'assessment' && author === null && step.kind !== kind) setUnsigned(true);
    else if (kind) become(kind, author ?? '');
  };
  return (
    <div className={`be-form be-form-${step.kind}`}>
      <label className="be-field">
        <span>{t('briefEdit.kind')}</span>
        <select value={unsigned ? 'assessment' : step.kind} onChange={({ target }) => choose(target.value)}>
          {KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {t(`briefEdit.kind.${kind}`)}
            </option>
          ))}
        </select>
      </label>
      {unsigned && (
        <SignFirst onSign={(by) => become('assessment', by)} onCancel={() => setUnsigned(false)} />
      )}
      {step.kind === 'assessment' && <Signature key={at} step={step} at={at} />}
      <fieldset className="be-part">
        <legend>{t('briefEdit.caption')}</legend>
        <WordsField
          label={t('briefEdit.caption')}
          value={step.caption}
          onChange={(caption, field) => change({ caption }, `caption ${field}`)}
        />
      </fieldset>
      <fieldset className="be-part">
        <legend>{t('briefEdit.lines')}</legend>
        {[...step.lines.entries()].map(([place, line]) => (
          // A line has no name but its place, and keeps it while it is typed in.
          <LineForm
            key={`${at} ${place}`}
            line={line}
            at={at}
            place={place}
            last={step.lines.length - 1}
            events={step.events}
          />
        ))}
        <button
          type="button"
          className="sh-button"
          onClick={() => edit((briefing) => addLine(briefing, at, { text: { ar: '', en: '' }, quotes: [] }))}
        >
          {t('briefEdit.addLine')}
        </button>
      </fieldset>
      {step.kind === 'quotations' && <QuotationList />}
      <fieldset className="be-part">
        <legend>{t('briefEdit.notes')}</legend>
        <WordsField
          label={t('briefEdit.notes')}
          value={step.notes}
          rows={2}
          onChange={(notes, field) => change({ notes }, `notes ${field}`)}
        />
        <p className="be-hint">{t('briefEdit.notesHow')}</p>
      </fieldset>
    </div>
  );
}

interface SignFirstProps {
  readonly onSign: (by: string) => void;
  readonly onCancel: () => void;
}

/** Asks who answers for the assessment. */
function SignFirst({ onSign, onCancel }: SignFirstProps) {
  const { t } = useWords();
  const [by, setBy] = useState('');
  return (
    <form
      className="be-signature"
      onSubmit={(event) => {
        event.preventDefault();
        if (by.trim() !== '') onSign(by.trim());
      }}
    >
      <p className="be-hint">{t('briefEdit.signFirst')}</p>
      <label className="be-field">
        <span>{t('briefEdit.signedBy')}</span>
        <input
          dir="auto"
          required
          maxLength={200}
          value={by}
          onChange={({ target }) => setBy(target.value)}
        />
      </label>
      <p className="be-tools be-sign-tools">
        <button type="submit" className="sh-button be-go">
          {t('briefEdit.sign')}
        </button>
        <button type="button" className="sh-button" onClick={onCancel}>
          {t('briefEdit.signNot')}
        </button>
      </p>
    </form>
  );
}

type SignedStep = Extract<BriefingStep, { kind: 'assessment' }>;

/** Who answers for the assessment, and of which day it is; neither can be empty. */
function Signature({ step: { signed }, at }: { readonly step: SignedStep; readonly at: number }) {
  const { t } = useWords();
  const edit = useBriefing((state) => state.edit);
  return (
    <div className="be-signature">
      <p className="be-hint">{t('briefEdit.assessmentHow')}</p>
      <label className="be-field">
        <span>{t('briefEdit.signedBy')}</span>
        <input
          dir="auto"
          required
          maxLength={200}
          defaultValue={signed.by}
          onChange={({ target: { value } }) =>
            value.trim() !== '' &&
            edit((briefing) => changeSignature(briefing, at, { ...signed, by: value }), `by ${at}`)
          }
        />
      </label>
      <label className="be-field">
        <span>{t('briefEdit.signedOn')}</span>
        <input
          type="date"
          required
          value={signed.on}
          onChange={({ target: { value } }) =>
            value !== '' && edit((briefing) => changeSignature(briefing, at, { ...signed, on: value }))
          }
        />
      </label>
    </div>
  );
}
