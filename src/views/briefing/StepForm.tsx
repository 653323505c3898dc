// One step of a briefing, written: its kind, caption, lines with their quotations, and the presenter's notes.
import type { BriefingStep, StepKind } from '../../domain/briefing/briefing-schema.ts';
import { STEP_KINDS } from '../../domain/briefing/briefing-schema.ts';
import { addLine, changeKind, changeSignature, changeStep } from '../../domain/briefing/edit-briefing.ts';
import { findToday } from '../shared/find-today.ts';
import { useWords } from '../shared/store-context.ts';
import { useBriefing } from './briefing-context.ts';
import { LineForm } from './LineForm.tsx';
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
  const choose = (name: string) => {
    const kind = KINDS.find((each) => each === name);
    const signed = { by: author ?? '—', on: findToday(new Date()) };
    if (kind) edit((briefing) => changeKind(briefing, at, kind, signed));
  };
  return (
    <div className={`be-form be-form-${step.kind}`}>
      <label className="be-field">
        <span>{t('briefEdit.kind')}</span>
        <select value={step.kind} onChange={({ target }) => choose(target.value)}>
          {KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {t(`briefEdit.kind.${kind}`)}
            </option>
          ))}
        </select>
      </label>
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
