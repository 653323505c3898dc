// Who signs, a note, and the signature.
import { useId, useState } from 'react';
import { LONGEST_REASON } from '../../../domain/review/review-schema.ts';
import { LONGEST_NAME } from '../../../store/review/editor-name.ts';
import { useWords } from '../../shared/store-context.ts';
import { useReview } from '../review-context.ts';
import type { Signing } from './use-signing.ts';

interface SignFormProps {
  readonly signing: Signing;
  /** Told in whose name it was signed. */
  readonly onSigned: (by: string) => void;
}

export function SignForm({ signing: { busy, readOnly, canSign }, onSigned }: SignFormProps) {
  const { t } = useWords();
  const id = useId();
  const editor = useReview((state) => state.editor);
  const setEditor = useReview((state) => state.setEditor);
  const signReview = useReview((state) => state.sign);
  const [name, setName] = useState(editor);
  const [note, setNote] = useState('');
  const by = name.trim();
  const why = readOnly
    ? t('sign.readOnly')
    : busy
      ? t('sign.busy')
      : !canSign
        ? t('sign.cannot')
        : by === ''
          ? t('sign.nameMissing')
          : null;
  return (
    <form
      className="sg-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (why !== null) return;
        setEditor(by);
        signReview({ note: note.trim() });
        onSigned(by);
      }}
    >
      <label htmlFor={`${id}-by`}>{t('sign.by')}</label>
      <input
        id={`${id}-by`}
        className="sg-field"
        dir="auto"
        autoComplete="name"
        maxLength={LONGEST_NAME}
        value={name}
        onChange={({ target }) => setName(target.value)}
      />
      <label htmlFor={`${id}-note`}>{t('sign.note')}</label>
      <textarea
        id={`${id}-note`}
        className="sg-field"
        dir="auto"
        rows={2}
        maxLength={LONGEST_REASON}
        aria-describedby={`${id}-help`}
        value={note}
        onChange={({ target }) => setNote(target.value)}
      />
      <p id={`${id}-help`} className="sg-note">
        {t('sign.noteHelp')}
      </p>
      {why !== null && (
        <p id={`${id}-why`} role="status" className="sg-why">
          {why}
        </p>
      )}
      <button
        type="submit"
        className="sh-button sg-submit"
        aria-disabled={why !== null}
        aria-describedby={why === null ? undefined : `${id}-why`}
      >
        {t('sign.submit')}
      </button>
    </form>
  );
}
