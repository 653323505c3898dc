// What review mode hands to the tools that work on whole events.
import type { ReviewState } from '../../../store/review/review-state.ts';

export interface EventToolProps {
  /** The id of the event that is worked on. */
  readonly event: string;
  readonly decide: ReviewState['decide'];
  /** Mounted means open; called when the editor is done or gives up. The focus goes back by itself. */
  readonly onClose: () => void;
}

export interface AddBySelectionProps {
  /** The id of the article that the reader shows. */
  readonly article: string;
  /** The mention at hand: its sentence is the first that is offered to the keyboard. */
  readonly passage: string | null;
  readonly decide: ReviewState['decide'];
  /** Whether a sentence is being chosen by keyboard; a button of its own asks for it too. */
  readonly picking: boolean;
  readonly onPicking: (picking: boolean) => void;
  /** Told the id of an event that was added, once it is there, or of one that is opened instead. */
  readonly onEvent: (event: string) => void;
}
