// The drawer's frame: a column beside the views, or a sheet over them on phones. It takes the focus of whoever opened
// it, and gives it back.
import { useId, useLayoutEffect, useRef } from 'react';
import type { EventSummary } from '../../domain/site-data.ts';
import { findEvent } from '../../domain/find-event.ts';
import { CloseIcon } from '../shared/CloseIcon.tsx';
import { Dialog } from '../shared/Dialog.tsx';
import { giveFocusBack } from '../shared/give-focus-back.ts';
import { useApp, useIndex, useWords } from '../shared/store-context.ts';
import { useListener } from '../shared/use-listener.ts';
import { EventDetails } from './EventDetails.tsx';
import { GoneEvent } from './GoneEvent.tsx';
import './drawer.css';

interface FrameProps {
  /** The id that a link or a press named. */
  readonly event: string;
  /** `null`: a link names it, and the chronology does not hold it. */
  readonly summary: EventSummary | null;
  readonly onClose: () => void;
}

export function DrawerPane({ event, sheet }: { readonly event: string; readonly sheet: boolean }) {
  const summary = findEvent(useIndex(), event);
  const selectEvent = useApp((state) => state.selectEvent);
  const Frame = sheet ? Sheet : Column;
  return <Frame event={event} summary={summary} onClose={() => selectEvent(null)} />;
}

interface DetailsProps {
  readonly event: string;
  readonly summary: EventSummary | null;
  readonly headingId: string;
  readonly onShown: ((heading: HTMLElement) => void) | null;
}

function Details({ event, summary, ...frame }: DetailsProps) {
  return summary ? (
    <EventDetails key={summary.id} summary={summary} {...frame} />
  ) : (
    <GoneEvent key={event} event={event} {...frame} />
  );
}

function Sheet({ event, summary, onClose }: FrameProps) {
  const { t } = useWords();
  const headingId = useId();
  return (
    <Dialog title={t('drawer.title')} closeLabel={t('drawer.close')} className="dr-sheet" onClose={onClose}>
      <Details event={event} summary={summary} headingId={headingId} onShown={null} />
    </Dialog>
  );
}

/**
 * Moves the focus to the heading when something focused (a mark, a row) opened an event, and back when the drawer
 * closes. A page opened by a link, and a reader walking from passage to passage, keep their focus.
 */
function Column({ event, summary, onClose }: FrameProps) {
  const { t } = useWords();
  const headingId = useId();
  const ref = useRef<HTMLElement>(null);
  const opener = useRef<Element | null>(null);
  const takeFocus = (heading: HTMLElement) => {
    const active = document.activeElement;
    if (ref.current) ref.current.scrollTop = 0;
    if (active === document.body || active?.closest('.rd-reader')) return;
    if (!ref.current?.contains(active)) opener.current = active;
    heading.focus({ preventScroll: true });
  };
  useLayoutEffect(() => {
    const column = ref.current;
    return () => {
      const active = document.activeElement;
      if (active !== document.body && !column?.contains(active)) return;
      giveFocusBack(opener.current);
    };
  }, []);
  useListener(ref, 'keydown', (key) => {
    if (key.key !== 'Escape') return;
    key.preventDefault();
    onClose();
  });
  return (
    <aside ref={ref} className="dr-column" aria-labelledby={headingId}>
      <button type="button" className="sh-button sh-button-quiet sh-close dr-close" onClick={onClose}>
        <CloseIcon />
        <span className="sh-hidden">{t('drawer.close')}</span>
      </button>
      <Details event={event} summary={summary} headingId={headingId} onShown={takeFocus} />
    </aside>
  );
}
