// What can be done with the event at hand, as buttons that name their keys.
import { useWords } from '../shared/store-context.ts';
import type { Command } from './review-commands.ts';
import { KEYS_OF, wordsOf } from './review-commands.ts';

interface EventActionsProps {
  readonly isHidden: boolean;
  /** Nothing can be decided now: another tab reviews, or the event is on its way. */
  readonly disabled: boolean;
  readonly onCommand: (command: Command) => void;
}

const ON_EVENT = ['merge', 'split', 'relate'] as const satisfies readonly Command[];

export function EventActions({ isHidden, disabled, onCommand }: EventActionsProps) {
  const { t } = useWords();
  return (
    <div className="rv-actions" role="toolbar" aria-label={t('review.actions')}>
      {!isHidden && (
        <CommandButton command="accept" className="rv-primary" disabled={disabled} onCommand={onCommand} />
      )}
      <CommandButton
        command="hide"
        label={isHidden ? t('review.giveBack') : undefined}
        disabled={disabled}
        onCommand={onCommand}
      />
      {!isHidden &&
        ON_EVENT.map((command) => (
          <CommandButton key={command} command={command} disabled={disabled} onCommand={onCommand} />
        ))}
      <span className="rv-steps">
        <StepButton command="previous" path="M3 10 8 5l5 5" onCommand={onCommand} />
        <StepButton command="next" path="m3 6 5 5 5-5" onCommand={onCommand} />
      </span>
    </div>
  );
}

interface StepButtonProps {
  readonly command: 'previous' | 'next';
  readonly path: string;
  readonly onCommand: (command: Command) => void;
}

/** Up and down the queue, whose rows stand one under the other. */
function StepButton({ command, path, onCommand }: StepButtonProps) {
  const { t } = useWords();
  const [key] = KEYS_OF[command];
  const words = t(wordsOf(command));
  return (
    <button
      type="button"
      className="sh-button ap-icon"
      title={`${words} (${key})`}
      aria-label={words}
      aria-keyshortcuts={key}
      onClick={() => onCommand(command)}
    >
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path d={path} fill="none" stroke="currentColor" strokeWidth="2" />
      </svg>
    </button>
  );
}

interface CommandButtonProps {
  readonly command: Command;
  readonly label?: string | undefined;
  readonly className?: string;
  readonly disabled?: boolean;
  readonly onCommand: (command: Command) => void;
}

/** A button with its key beside its words. */
export function CommandButton({ command, label, className = '', disabled, onCommand }: CommandButtonProps) {
  const { t } = useWords();
  const [key] = KEYS_OF[command];
  return (
    <button
      type="button"
      className={`sh-button ${className}`}
      aria-keyshortcuts={key}
      aria-disabled={disabled}
      onClick={() => {
        if (!disabled) onCommand(command);
      }}
    >
      {label ?? t(wordsOf(command))} <kbd aria-hidden="true">{key}</kbd>
    </button>
  );
}
