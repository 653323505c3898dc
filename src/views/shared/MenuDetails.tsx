// A <details> that floats over the page: Esc and a press elsewhere close it, and the focus goes back to its button. Where it
// stands beside what it changes, a press elsewhere leaves it open.
import type { MouseEvent as PressEvent, ReactNode } from 'react';
import { useEffect, useRef } from 'react';

interface MenuDetailsProps {
  readonly className: string;
  readonly label: ReactNode;
  /** When its button is pressed: what it holds may wait until then. */
  readonly onPress?: (event: PressEvent<HTMLElement>) => void;
  /** The media in which a press elsewhere does not close it. */
  readonly stays?: string;
  readonly children: ReactNode;
}

export function MenuDetails({ className, label, onPress, stays, children }: MenuDetailsProps) {
  const menu = useRef<HTMLDetailsElement>(null);
  const button = useRef<HTMLElement>(null);
  useEffect(() => {
    const close = () => {
      if (menu.current) menu.current.open = false;
    };
    // While the menu is open Esc means it alone: heard before those who would close what lies under it.
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !menu.current?.open) return;
      event.preventDefault();
      event.stopPropagation();
      close();
      button.current?.focus();
    };
    const onClick = ({ target }: MouseEvent) => {
      if (!menu.current?.open || !(target instanceof Node) || menu.current.contains(target)) return;
      if (stays !== undefined && matchMedia(stays).matches) return;
      const inside = menu.current.contains(document.activeElement);
      close();
      // Whatever was pressed keeps the focus; a press on the bare page gives it back.
      if (inside || document.activeElement?.contains(menu.current))
        button.current?.focus({ preventScroll: true });
    };
    document.addEventListener('keydown', onKey, true);
    document.addEventListener('click', onClick);
    return () => {
      document.removeEventListener('keydown', onKey, true);
      document.removeEventListener('click', onClick);
    };
  }, [stays]);
  return (
    <details ref={menu} className={className}>
      <summary ref={button} className="sh-button" onClick={onPress}>
        {label}
      </summary>
      {children}
    </details>
  );
}
