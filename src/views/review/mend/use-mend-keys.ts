// Letters that open a field, wherever the focus is, unless it is where letters are written.
import { useEffect, useEffectEvent } from 'react';
import { isDialogOpen } from '../../shared/is-dialog-open.ts';
import { isInField } from '../review-commands.ts';
import { useReview } from '../review-context.ts';
import type { MendKey } from './mend-keys.ts';
import { mendKeyOf } from './mend-keys.ts';

/** `onKey` says whether it took the key. */
export function useMendKeys(onKey: (key: MendKey) => boolean): void {
  const readOnly = useReview((state) => state.readOnly);
  const press = useEffectEvent((pressed: KeyboardEvent) => {
    const { target } = pressed;
    if (readOnly || pressed.defaultPrevented || isInField(target) || isDialogOpen()) return;
    const key = mendKeyOf(pressed);
    if (key !== null && onKey(key)) pressed.preventDefault();
  });
  useEffect(() => {
    const listen = (pressed: KeyboardEvent) => press(pressed);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}
