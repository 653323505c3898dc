// Gives the focus to what a dialog is about, `data-first` in it, when it opens and whenever its step changes. For the view
// around the dialog: the dialog itself focuses its first button.
import type { RefObject } from 'react';
import { useEffect, useRef } from 'react';

export function useFirstFocus(step: unknown): RefObject<HTMLDivElement | null> {
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    root.current?.querySelector<HTMLElement>('[data-first]')?.focus();
  }, [step]);
  return root;
}
