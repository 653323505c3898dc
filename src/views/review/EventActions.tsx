// What can be done with the event at hand, as buttons that name their keys.
import { CommandButton, IconButton } from './CommandButton.tsx';
import { useWords } from '../shared/store-context.ts';
import type { Command } from './review-commands.ts';

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
        <IconButton command="previous" path="M3 10 8 5l5 5" onCommand={onCommand} />
        <IconButton command="next" path="m3 6 5 5 5-5" onCommand={onCommand} />
      </span>
    </div>
  );
}
