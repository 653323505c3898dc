// A <details> that floats over the page: Esc and a press elsewhere close it, and the focus goes back to its button.
import type { ReactNode } from 'react';
import { useEffect, useRef } from 'react';

interface MenuDetailsProps {
  readonly className: string;
  readonly label: string;
  /** When its button is pressed: what it holds may wait until then. */
  readonly onPress?: () => void;
  readonly children: ReactNode;
}

export function MenuDetails({ className, label, onPress, children }: MenuDetailsProps) {
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
  }, []);
  return (
    <details ref={menu} className={className}>
      <summary ref={button} className="sh-button" onClick={onPress}>
        {label}
      </summary>
      {children}
    </details>
  );
}
