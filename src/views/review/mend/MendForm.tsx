// The form of a correction: its controls, the reason, save and cancel. Enter saves, Esc gives up; what is wrong is said at
// the control where it lies.
import type { ReactNode } from 'react';
import { useEffect, useId, useRef, useState } from 'react';
import { LONGEST_NAME } from '../../../store/review/editor-name.ts';
import { useWords } from '../../shared/store-context.ts';
import { useReview, useReviewStore } from '../review-context.ts';
import { Control } from './Control.tsx';
import type { FormProblem } from './form-context.ts';
import { ProblemContext } from './form-context.ts';
import { ReasonControl } from './ReasonControl.tsx';

const NO_REASONS: readonly string[] = [];

interface MendFormProps {
  readonly name: string;
  /** What the form is called where it corrects nothing, and something around it has that for a heading. */
  readonly title?: string;
  /** What keeps it from being saved. */
  readonly problem: FormProblem | null;
  /** The reason that was given before. */
  readonly reason?: string | undefined;
  readonly reasonNeeded?: boolean;
  readonly reasons?: readonly string[];
  /** Told which of them was chosen. */
  readonly onReason?: (choice: number) => void;
  readonly onSave: (reason: string) => void;
  readonly onCancel: () => void;
  readonly children: ReactNode;
}

export function MendForm({
  name,
  title,
  problem,
  reason: before = '',
  reasonNeeded = false,
  reasons = NO_REASONS,
  onReason,
  onSave,
  onCancel,
  children,
}: MendFormProps) {
  const { t } = useWords();
  const store = useReviewStore();
  const [nameless] = useState(useReview(({ editor }) => editor === ''));
  const [editor, setEditor] = useState('');
  const [reason, setReason] = useState(before);
  const [tried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const titleId = useId();
  useEffect(() => {
    const first =
      form.current?.querySelector<HTMLElement>('[data-first]') ??
      form.current?.querySelector('input, select');
    if (!(first instanceof HTMLElement)) return;
    // All of the form where there is room for it, else what is filled in first.
    form.current?.scrollIntoView?.({ block: 'nearest' });
    first.focus();
    if (first instanceof HTMLInputElement && first.type === 'text') first.select();
  }, []);
  const wrong: FormProblem | null =
    problem ??
    (reasonNeeded && reason.trim() === '' ? { control: 'reason', words: t('mend.reasonNeeded') } : null) ??
    (nameless && editor.trim() === '' ? { control: 'editor', words: t('mend.editorNeeded') } : null);
  const save = () => {
    if (wrong) {
      setTried(true);
      form.current?.querySelector<HTMLElement>(`[data-control="${wrong.control}"]`)?.focus();
      return;
    }
    if (nameless) store.getState().setEditor(editor);
    onSave(reason.trim());
  };
  return (
    <form
      ref={form}
      className="md-form"
      noValidate
      aria-label={title}
      aria-labelledby={title === undefined ? titleId : undefined}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
      onKeyDown={(event) => {
        // What is pressed in a form is no command of the mode around it.
        event.stopPropagation();
        if (event.defaultPrevented) return;
        if (event.key === 'Escape') {
          event.preventDefault();
          onCancel();
        }
        if (event.key === 'Enter' && event.target instanceof HTMLSelectElement) {
          event.preventDefault();
          save();
        }
      }}
    >
      {title === undefined && (
        <h4 id={titleId} className="sh-hidden">
          {t('mend.correctThis', { name })}
        </h4>
      )}
      <ProblemContext value={tried ? wrong : null}>
        <div className="md-controls">{children}</div>
        <ReasonControl
          reason={reason}
          required={reasonNeeded}
          choices={reasons}
          onReason={(given, choice) => {
            setReason(given);
            if (choice !== undefined) onReason?.(choice);
          }}
        />
        {nameless && (
          <Control control="editor" label={t('mend.editor')} hint={t('mend.editorHint')}>
            {(attributes) => (
              <input
                {...attributes}
                dir="auto"
                maxLength={LONGEST_NAME}
                autoComplete="name"
                value={editor}
                onChange={({ target }) => setEditor(target.value)}
              />
            )}
          </Control>
        )}
        <output className="sh-hidden">{tried && wrong ? wrong.words : ''}</output>
        <p className="md-buttons">
          <button type="submit" className="sh-button md-save">
            {t('mend.save')} <kbd aria-hidden="true">↵</kbd>
          </button>
          <button type="button" className="sh-button" onClick={onCancel}>
            {t('mend.cancel')} <kbd aria-hidden="true">Esc</kbd>
          </button>
        </p>
      </ProblemContext>
    </form>
  );
}
