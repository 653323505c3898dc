// The head of review mode: out of it, how far it has come, back and forth through what was decided, and who decides.
import type { ReactNode } from 'react';
import { measureProgress } from '../../domain/review/queue-walk.ts';
import { useIndex, useWords } from '../shared/store-context.ts';
import { IconButton } from './CommandButton.tsx';
import type { Command } from './review-commands.ts';
import { useReview } from './review-context.ts';
import type { Queue } from './use-queue.ts';

interface ReviewBarProps {
  readonly items: Queue['items'];
  readonly onCommand: (command: Command) => void;
  readonly onEditor: () => void;
  readonly onLeave: () => void;
  /** What other parts put there: saving, pasting, signing. */
  readonly children?: ReactNode;
}

/** Arrows that turn back and on again, against and along the direction of reading. */
const UNDO = { command: 'undo', path: 'M6 2 2.5 5.5 6 9M3 5.5h6.5a4 4 0 0 1 0 8H6' } as const;
const REDO = { command: 'redo', path: 'm10 2 3.5 3.5L10 9m3-3.5H6.5a4 4 0 0 0 0 8H10' } as const;

export function ReviewBar({ items, onCommand, onEditor, onLeave, children }: ReviewBarProps) {
  const { language, t } = useWords();
  const { about } = useIndex();
  const editor = useReview((state) => state.editor);
  const canUndo = useReview((state) => state.canUndo);
  const canRedo = useReview((state) => state.canRedo);
  const readOnly = useReview((state) => state.readOnly);
  const { done, total, percent } = measureProgress(items);
  const words = t('review.progress', { done, total, percent });
  return (
    <header className="rv-bar">
      <button type="button" className="sh-button rv-leave" onClick={onLeave}>
        {t('review.leave')}
      </button>
      <div className="rv-bar-titles">
        <h1>{t('review.mode')}</h1>
        <p className="ap-sub" dir="auto">
          {about.title[language]}
        </p>
      </div>
      <p className="rv-progress">
        <progress max={total} value={done} aria-label={t('review.progressOf')} />
        <span>{words}</span>
      </p>
      <div className="rv-bar-tools">
        <IconButton {...UNDO} className="rv-travel" disabled={!canUndo || readOnly} onCommand={onCommand} />
        <IconButton {...REDO} className="rv-travel" disabled={!canRedo || readOnly} onCommand={onCommand} />
        {children}
        <button
          type="button"
          className="sh-button rv-editor-name"
          title={t('review.editor.change')}
          onClick={onEditor}
        >
          {editor === '' ? t('review.editor.none') : <bdi>{editor}</bdi>}
        </button>
        <button
          type="button"
          className="sh-button ap-icon rv-keys"
          title={t('app.keys')}
          aria-label={t('app.keys')}
          onClick={() => onCommand('help')}
        >
          <span aria-hidden="true">?</span>
        </button>
      </div>
    </header>
  );
}
