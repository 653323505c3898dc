// Asks who reviews: the name stands with every decision.
import { useEffect, useId, useRef, useState } from 'react';
import { LONGEST_NAME } from '../../store/review/editor-name.ts';
import { Dialog } from '../shared/Dialog.tsx';
import { useWords } from '../shared/store-context.ts';

interface EditorDialogProps {
  readonly name: string;
  readonly onName: (name: string) => void;
  readonly onClose: () => void;
}

export function EditorDialog({ name, onName, onClose }: EditorDialogProps) {
  const { t } = useWords();
  const [typed, setTyped] = useState(name);
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  // After the dialog has given the focus to its first button.
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  return (
    <Dialog title={t('review.editor.title')} closeLabel={t('app.close')} onClose={onClose}>
      <form
        className="rv-editor"
        onSubmit={(event) => {
          event.preventDefault();
          if (typed.trim() !== '') onName(typed.trim());
        }}
      >
        <label htmlFor={id}>{t('review.editor.label')}</label>
        <input
          ref={field}
          id={id}
          className="rv-field"
          dir="auto"
          autoComplete="name"
          maxLength={LONGEST_NAME}
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
        />
        <p className="dr-note">{t('review.editor.note')}</p>
        <button type="submit" className="sh-button rv-primary" disabled={typed.trim() === ''}>
          {t('review.editor.begin')}
        </button>
      </form>
    </Dialog>
  );
}
