// A modal dialog on the native <dialog>: the browser keeps focus inside, closes on Esc and gives focus back.
import type { ReactNode } from 'react';
import { useEffect, useId, useRef } from 'react';

import { CloseIcon } from './CloseIcon.tsx';
import { useListener } from './use-listener.ts';

interface DialogProps {
  readonly title: string;
  readonly closeLabel: string;
  readonly className?: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** Mounted means open: the caller renders it or not. A click beside it closes it. */
export function Dialog({ title, closeLabel, className = '', onClose, children }: DialogProps) {
  const ref = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    const dialog = ref.current;
    const before = document.activeElement;
    // Of two dialogs the lower one keeps the focus, also where what opened the upper one is gone.
    const below = dialog?.parentElement?.closest('dialog');
    dialog?.showModal();
    return () => {
      dialog?.close();
      // A mark of the timeline is drawn: an SVG element takes the focus as well.
      if (before instanceof HTMLElement || before instanceof SVGElement) before.focus();
      if (below && !below.contains(document.activeElement)) below.querySelector('button')?.focus();
    };
  }, []);
  useListener(ref, 'cancel', (event) => {
    event.preventDefault();
    onClose();
  });
  useListener(ref, 'click', (event) => {
    if (event.target === ref.current) onClose();
  });
  return (
    <dialog ref={ref} className={`sh-dialog ${className}`} aria-labelledby={titleId}>
      <div className="sh-dialog-body">
        <div className="sh-dialog-head">
          <h2 id={titleId}>{title}</h2>
          <button type="button" className="sh-button sh-button-quiet sh-close" onClick={onClose}>
            <CloseIcon />
            <span className="sh-hidden">{closeLabel}</span>
          </button>
        </div>
        {children}
      </div>
    </dialog>
  );
}
