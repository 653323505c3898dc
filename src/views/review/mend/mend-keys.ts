// The keys that open a field of the event at hand: letters of the physical keyboard, none of them a command of review mode.

export const MEND_KEYS = {
  type: 'T',
  date: 'D',
  places: 'W',
  actors: 'I',
  title: 'Y',
  claims: 'C',
  modality: 'F',
  quantities: 'G',
} as const;
export type MendKey = keyof typeof MEND_KEYS;

type Pressed = Pick<KeyboardEvent, 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/** `D`, on an Arabic layout where it writes ي too, → `'date'`; with Ctrl, ⌘, Alt or Shift nothing. */
export function mendKeyOf({ code, ctrlKey, metaKey, altKey, shiftKey }: Pressed): MendKey | null {
  if (ctrlKey || metaKey || altKey || shiftKey) return null;
  for (const [field, letter] of Object.entries(MEND_KEYS))
    if (code === `Key${letter}` && isMendKey(field)) return field;
  return null;
}

const isMendKey = (field: string): field is MendKey => Object.hasOwn(MEND_KEYS, field);
