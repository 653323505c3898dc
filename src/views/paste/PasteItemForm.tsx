// One article that the reader has brought: what is wrong with it, or what is asked of it before the engine reads it.
import { useId } from 'react';
import type { ArticleForm, FormField } from '../../domain/review/pasted.ts';
import { findFormFaults, FORM_FIELDS } from '../../domain/review/pasted.ts';
import { isolate } from '../../i18n/isolate.ts';
import { useWords } from '../shared/store-context.ts';
import { wordFault } from './fault-words.ts';
import type { PasteItem } from './paste-list.ts';

interface PasteItemFormProps {
  readonly item: PasteItem;
  readonly onForm: (form: ArticleForm) => void;
  readonly onDrop: () => void;
  readonly onReadAsPage: () => void;
}

export function PasteItemForm({ item, onForm, onDrop, onReadAsPage }: PasteItemFormProps) {
  const { t } = useWords();
  const { state, file } = item;
  const name = file ?? t('paste.pastedText');
  return (
    <li className="pa-item">
      <div className="pa-item-head">
        <strong dir="auto">
          <bdi>{name}</bdi>
        </strong>
        {state.phase === 'ready' && (
          <span className="pa-meta">{t('paste.letters', { count: state.article.text.length })}</span>
        )}
        <button type="button" className="sh-link" onClick={onDrop}>
          <span aria-hidden="true">{t('paste.leaveOut')}</span>
          <span className="sh-hidden">{t('paste.leaveOutNamed', { name: isolate(name) })}</span>
        </button>
      </div>
      {state.phase === 'reading' && <output>{t('paste.reading')}</output>}
      {state.phase === 'refused' && (
        <div className="pa-refused" role="alert">
          <p dir="auto">{wordFault(state.fault, t)}</p>
          {state.fault.code === 'markup' && (
            <button type="button" className="sh-button" onClick={onReadAsPage}>
              {t('paste.fault.asPage')}
            </button>
          )}
        </div>
      )}
      {state.phase === 'ready' && (
        <>
          <p className="pa-excerpt" dir="auto" lang="ar">
            {excerptOf(state.article.text)}
          </p>
          {state.addressLeftOut && <p className="pa-meta">{t('paste.addressLeftOut')}</p>}
          <fieldset className="pa-fields">
            <legend>{t('paste.about')}</legend>
            {FORM_FIELDS.map((field) => (
              <Field key={field} field={field} form={state.form} onForm={onForm} />
            ))}
          </fieldset>
        </>
      )}
    </li>
  );
}

const EXCERPT = 160;
/** The beginning of a text, on one line and whole words. */
function excerptOf(text: string): string {
  const line = text
    .slice(0, 2 * EXCERPT)
    .replace(/\s+/g, ' ')
    .trim();
  if (line.length <= EXCERPT) return line;
  return `${line.slice(0, line.lastIndexOf(' ', EXCERPT))} …`;
}

const TYPES: Readonly<Record<FormField, 'text' | 'date' | 'url'>> = {
  title: 'text',
  publisher: 'text',
  published: 'date',
  url: 'url',
};

interface FieldProps {
  readonly field: FormField;
  readonly form: ArticleForm;
  readonly onForm: (form: ArticleForm) => void;
}

/** A field with what follows from leaving it empty. */
function Field({ field, form, onForm }: FieldProps) {
  const { t } = useWords();
  const id = useId();
  const isWrong = findFormFaults(form).includes(field);
  const note = isWrong && (field === 'published' || field === 'url') ? t(`paste.wrong.${field}`) : null;
  return (
    <div className="pa-field">
      <label htmlFor={id}>{t(`paste.field.${field}`)}</label>
      <input
        id={id}
        type={TYPES[field]}
        dir={field === 'url' ? 'ltr' : 'auto'}
        maxLength={field === 'published' ? undefined : 2000}
        max={field === 'published' ? '9999-12-31' : undefined}
        value={form[field]}
        aria-describedby={`${id}-note`}
        aria-invalid={note !== null || undefined}
        onChange={(event) => onForm({ ...form, [field]: event.target.value })}
      />
      <p id={`${id}-note`} className={note ? 'pa-wrong' : 'pa-meta'}>
        {note ?? t(`paste.without.${field}`)}
      </p>
    </div>
  );
}
