// The keys of review mode: which key asks for what. Letters are those of the physical key, so that they work on any layout.
import type { MessageKey } from '../../i18n/translate.ts';

export const COMMANDS = [
  'accept',
  'hide',
  'edit',
  'next',
  'previous',
  'undo',
  'redo',
  'merge',
  'split',
  'relate',
  'add',
  'passage',
  'help',
] as const;
export type Command = (typeof COMMANDS)[number];

/** What each command is asked for by, as printed on a keyboard. */
export const KEYS_OF: Readonly<Record<Command, readonly string[]>> = {
  accept: ['A', 'Enter'],
  hide: ['H'],
  edit: ['E'],
  next: ['N', '↓'],
  previous: ['P', '↑'],
  undo: ['U', 'Ctrl+Z'],
  redo: ['R', 'Ctrl+Y'],
  merge: ['M'],
  split: ['S'],
  relate: ['L'],
  add: ['+'],
  passage: ['Q'],
  help: ['?'],
};

/** The words of a command: those of its button. */
export const wordsOf = (command: Command) => `review.do.${command}` satisfies MessageKey;

const BY_CODE: Readonly<Record<string, Command>> = {
  KeyA: 'accept',
  KeyH: 'hide',
  KeyE: 'edit',
  KeyN: 'next',
  KeyJ: 'next',
  KeyP: 'previous',
  KeyK: 'previous',
  KeyU: 'undo',
  KeyR: 'redo',
  KeyM: 'merge',
  KeyS: 'split',
  KeyL: 'relate',
  KeyQ: 'passage',
  NumpadAdd: 'add',
};
const BY_KEY: Readonly<Record<string, Command>> = { '+': 'add', '?': 'help', '؟': 'help' };

type Pressed = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/**
 * What a key asks for: `A` → `'accept'`, on an Arabic layout, where it writes ش, too; `Ctrl+Z` → `'undo'`; other keys with
 * Ctrl, ⌘ or Alt are the browser's: `null`.
 */
export function commandOf({ key, code, ctrlKey, metaKey, altKey, shiftKey }: Pressed): Command | null {
  if (altKey) return null;
  if (ctrlKey || metaKey) {
    if (code === 'KeyZ') return shiftKey ? 'redo' : 'undo';
    return code === 'KeyY' ? 'redo' : null;
  }
  return BY_KEY[key] ?? BY_CODE[code] ?? (code === 'Equal' ? 'add' : null);
}

/** Where keys write, choose or belong to a dialog of their own: none of them is a command there. */
const FIELDS =
  'input, textarea, select, dialog, [contenteditable], [role="textbox"], [role="combobox"], [role="listbox"]';

/** Whether a key that was pressed here is meant for what stands here, not for the mode. */
export const isInField = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest(FIELDS) !== null;
