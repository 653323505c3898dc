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

const ON_EVENT = ['edit', 'merge', 'split', 'relate'] as const satisfies readonly Command[];

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
        <CommandButton command="previous" onCommand={onCommand} />
        <CommandButton command="next" onCommand={onCommand} />
      </span>
    </div>
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
