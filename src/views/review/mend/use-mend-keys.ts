// Letters that open a field, wherever the focus is, unless it is where letters are written.
import { useEffect, useEffectEvent } from 'react';
import { useReview } from '../review-context.ts';
import type { MendKey } from './mend-keys.ts';
import { mendKeyOf } from './mend-keys.ts';

/** Where letters write, choose or belong to a dialog. */
const FIELDS = 'input, textarea, select, dialog, [contenteditable]';

/** `onKey` says whether it took the key. */
export function useMendKeys(onKey: (key: MendKey) => boolean): void {
  const readOnly = useReview((state) => state.readOnly);
  const press = useEffectEvent((pressed: KeyboardEvent) => {
    const { target } = pressed;
    if (readOnly || pressed.defaultPrevented || (target instanceof Element && target.closest(FIELDS))) return;
    const key = mendKeyOf(pressed);
    if (key !== null && onKey(key)) pressed.preventDefault();
  });
  useEffect(() => {
    const listen = (pressed: KeyboardEvent) => press(pressed);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}
