// A command of review mode as a button: its words and its key, or a picture where there is little room.
import { useWords } from '../shared/store-context.ts';
import type { Command } from './review-commands.ts';
import { KEYS_OF, wordsOf } from './review-commands.ts';

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

interface IconButtonProps {
  readonly command: Command;
  /** On a field of 16 by 16. */
  readonly path: string;
  readonly className?: string;
  readonly disabled?: boolean;
  readonly onCommand: (command: Command) => void;
}

/** A picture; its words and its key are its name and stand beside it when it is pointed at. */
export function IconButton({ command, path, className = '', disabled, onCommand }: IconButtonProps) {
  const { t } = useWords();
  const [key] = KEYS_OF[command];
  const words = t(wordsOf(command));
  return (
    <button
      type="button"
      className={`sh-button ap-icon ${className}`}
      title={`${words} (${key})`}
      aria-label={words}
      aria-keyshortcuts={key}
      aria-disabled={disabled}
      onClick={() => {
        if (!disabled) onCommand(command);
      }}
    >
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path d={path} fill="none" stroke="currentColor" strokeWidth="2" />
      </svg>
    </button>
  );
}
