// The keys of presenting: what a keyboard or a remote for presentations asks for. Letters also by their place, so that they
// work on an Arabic layout.
import type { Direction } from '../../../i18n/language.ts';

export type PresentCommand =
  | 'next'
  | 'previous'
  | 'first'
  | 'last'
  | 'fullscreen'
  | 'blank'
  | 'window'
  | 'help';

type Pressed = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey'>;

const BY_KEY: Readonly<Record<string, PresentCommand>> = {
  ArrowDown: 'next',
  ArrowUp: 'previous',
  PageDown: 'next',
  PageUp: 'previous',
  ' ': 'next',
  Enter: 'next',
  Home: 'first',
  End: 'last',
  '?': 'help',
  '؟': 'help',
  // What remotes send to blank the screen.
  '.': 'blank',
};

const BY_CODE: Readonly<Record<string, PresentCommand>> = {
  KeyF: 'fullscreen',
  KeyB: 'blank',
  KeyN: 'window',
};

/** `findCommand({ key: 'ArrowLeft', … }, 'rtl')` → `'next'`: arrows along the line follow the language; `null`: no key of ours. */
export function findCommand(
  { key, code, ctrlKey, metaKey, altKey }: Pressed,
  direction: Direction,
): PresentCommand | null {
  if (ctrlKey || metaKey || altKey) return null;
  if (key === 'ArrowLeft' || key === 'ArrowRight')
    return (key === 'ArrowRight') === (direction === 'ltr') ? 'next' : 'previous';
  return (
    (Object.hasOwn(BY_KEY, key) ? BY_KEY[key] : undefined) ??
    (Object.hasOwn(BY_CODE, code) ? BY_CODE[code] : undefined) ??
    null
  );
}
