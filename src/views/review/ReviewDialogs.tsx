// What stands over review mode until it is answered.
import { findEvent } from '../../domain/find-event.ts';
import { KeysDialog } from '../app/KeysDialog.tsx';
import { useIndex, useWords } from '../shared/store-context.ts';
import { EditorDialog } from './EditorDialog.tsx';
import { HideDialog } from './HideDialog.tsx';
import { useReview } from './review-context.ts';
import { MergeWith } from './select/MergeWith.tsx';
import { RelateTo } from './select/RelateTo.tsx';
import { SplitPassages } from './select/SplitPassages.tsx';
import type { Commands } from './use-commands.ts';
import type { Queue } from './use-queue.ts';

const TOOLS = { merge: MergeWith, split: SplitPassages, relate: RelateTo } as const;

interface ReviewDialogsProps {
  readonly queue: Queue;
  readonly commands: Commands;
}

export function ReviewDialogs({ queue: { current }, commands }: ReviewDialogsProps) {
  const index = useIndex();
  const { language } = useWords();
  const editor = useReview((state) => state.editor);
  const decide = useReview((state) => state.decide);
  const { dialog, close } = commands;
  const summary = current && findEvent(index, current.event);
  switch (dialog) {
    case null:
      return null;
    case 'keys':
      return <KeysDialog onClose={close} />;
    case 'editor':
      return <EditorDialog name={editor} onName={commands.name} onClose={close} />;
    case 'hide':
      return (
        summary && <HideDialog headline={summary.headline[language]} onHide={commands.hide} onClose={close} />
      );
    case 'merge':
    case 'split':
    case 'relate': {
      const Tool = TOOLS[dialog];
      return summary && <Tool event={summary.id} decide={decide} onClose={close} />;
    }
    default:
      return dialog satisfies never;
  }
}
