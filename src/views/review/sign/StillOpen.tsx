// What must be seen to before anybody can sign: each open event leads to itself; of failed decisions
// the list says why each came to nothing.
import { useState } from 'react';
import { findEvent } from '../../../domain/find-event.ts';
import { useApp, useIndex, useWords } from '../../shared/store-context.ts';
import { LostDecisions } from '../lost/LostDecisions.tsx';
import type { Signing } from './use-signing.ts';

/** Lines of a list at first, and with each press. */
const PAGE = 6;

interface StillOpenProps {
  readonly signing: Signing;
  readonly onClose: () => void;
}

export function StillOpen({ signing: { open, failed, pasted }, onClose }: StillOpenProps) {
  const { t } = useWords();
  return (
    <div className="sg-open">
      {open.length === 0 && failed === 0 && <p className="sg-all">{t('sign.allSeen')}</p>}
      {open.length > 0 && (
        <>
          <p>{t('sign.openEvents', { count: open.length })}</p>
          <OpenEvents events={open} onClose={onClose} />
        </>
      )}
      {failed > 0 && <p>{t('sign.failedDecisions', { count: failed })}</p>}
      <LostDecisions onEvent={onClose} />
      {pasted > 0 && <p>{t('sign.added')}</p>}
    </div>
  );
}

function OpenEvents({
  events,
  onClose,
}: {
  readonly events: readonly string[];
  readonly onClose: () => void;
}) {
  const index = useIndex();
  const { language, t } = useWords();
  const selectEvent = useApp((state) => state.selectEvent);
  const [most, setMost] = useState(PAGE);
  return (
    <>
      <ul className="sg-list">
        {events.slice(0, most).map((event) => (
          <li key={event}>
            <button
              type="button"
              className="sh-link"
              onClick={() => {
                selectEvent(event);
                onClose();
              }}
            >
              <bdi>{findEvent(index, event)?.headline[language] ?? event}</bdi>
            </button>
          </li>
        ))}
      </ul>
      {events.length > most && (
        <button type="button" className="sh-link" onClick={() => setMost(events.length)}>
          {t('sign.more', { count: events.length - most })}
        </button>
      )}
    </>
  );
}
