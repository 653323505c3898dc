// The drawer's frame: a column beside the views, or a sheet over them on phones. It takes the focus of whoever opened
// it, and gives it back.
import { useEffect, useId, useLayoutEffect, useRef } from 'react';
import { findEvent } from '../../store/resolve-links.ts';
import { CloseIcon, Dialog } from '../shared/Dialog.tsx';
import { useApp, useIndex, useWords } from '../shared/store-context.ts';
import { EventDetails } from './EventDetails.tsx';
import './drawer.css';

export function DrawerPane({ event, sheet }: { readonly event: string; readonly sheet: boolean }) {
  const { t } = useWords();
  const summary = findEvent(useIndex(), event);
  const selectEvent = useApp((state) => state.selectEvent);
  const headingId = useId();
  if (!summary) return null;
  const details = <EventDetails key={summary.id} summary={summary} headingId={headingId} />;
  if (sheet) {
    return (
      <Dialog
        title={t('drawer.title')}
        closeLabel={t('drawer.close')}
        className="dr-sheet"
        onClose={() => selectEvent(null)}
      >
        {details}
      </Dialog>
    );
  }
  return (
    <Column event={event} headingId={headingId} onClose={() => selectEvent(null)}>
      {details}
    </Column>
  );
}

interface ColumnProps {
  readonly event: string;
  readonly headingId: string;
  readonly onClose: () => void;
  readonly children: React.ReactNode;
}

function Column({ event, headingId, onClose, children }: ColumnProps) {
  const { t } = useWords();
  const ref = useRef<HTMLElement>(null);
  useFocusLoan(ref, headingId, event);
  return (
    <aside
      ref={ref}
      className="dr-column"
      aria-labelledby={headingId}
      onKeyDown={(key) => {
        if (key.key !== 'Escape') return;
        key.preventDefault();
        onClose();
      }}
    >
      <button type="button" className="sh-button sh-button-quiet sh-close dr-close" onClick={onClose}>
        <CloseIcon />
        <span className="sh-hidden">{t('drawer.close')}</span>
      </button>
      {children}
    </aside>
  );
}

/**
 * Moves the focus to the heading when something focused (a mark, a row) opened an event, and back when the drawer
 * closes. A page opened by a link, and a reader walking from passage to passage, keep their focus.
 */
function useFocusLoan(ref: React.RefObject<HTMLElement | null>, headingId: string, event: string) {
  const opener = useRef<Element | null>(null);
  useEffect(() => {
    const active = document.activeElement;
    ref.current?.scrollTo?.({ top: 0 });
    if (active === document.body || active?.closest('.rd-reader')) return;
    if (!ref.current?.contains(active)) opener.current = active;
    document.getElementById(headingId)?.focus({ preventScroll: true });
  }, [ref, headingId, event]);
  useLayoutEffect(() => {
    const column = ref.current;
    return () => {
      const active = document.activeElement;
      if (active !== document.body && !column?.contains(active)) return;
      const back = opener.current;
      const target = back?.isConnected ? back : document.getElementById('content');
      if (target instanceof HTMLElement || target instanceof SVGElement)
        target.focus({ preventScroll: true });
    };
  }, [ref]);
}
