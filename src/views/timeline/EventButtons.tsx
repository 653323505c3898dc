// A list of events as buttons, a page at a time: what stacks and the undated shelf open to.
import { panels } from '../../i18n/messages/panels.ts';
import { addMessages } from '../../i18n/translate.ts';
import { useLayoutEffect, useRef, useState } from 'react';
import { statusKey } from '../../i18n/status-key.ts';
import { familyOf } from '../../domain/event-types.ts';
import type { EventSummary } from '../../domain/site-data.ts';
import { describeDate, describeVoices } from './describe-mark.ts';
import type { Wording } from './describe-mark.ts';

addMessages(panels);

const PAGE = 30;

export interface EventButtonsProps {
  readonly events: readonly EventSummary[];
  readonly wording: Wording;
  readonly selected: string | null;
  readonly onSelect: (id: string) => void;
  readonly onHover: (id: string | null) => void;
}

export function EventButtons({ events, wording, selected, onSelect, onHover }: EventButtonsProps) {
  const [shown, setShown] = useState(PAGE);
  const list = useRef<HTMLUListElement>(null);
  const before = useRef(PAGE);
  const { t, dates } = wording;
  const rest = events.length - shown;
  // The button that shows more may be gone once it did: the focus goes on with the first that came.
  useLayoutEffect(() => {
    if (shown > before.current) list.current?.querySelectorAll('button')[before.current]?.focus();
    before.current = shown;
  }, [shown]);
  return (
    <>
      <ul className="tl-events" ref={list}>
        {events.slice(0, shown).map((event) => (
          <li key={event.id}>
            <button
              type="button"
              aria-current={event.id === selected ? 'true' : undefined}
              onClick={() => onSelect(event.id)}
              onPointerEnter={() => onHover(event.id)}
              onPointerLeave={() => onHover(null)}
            >
              <i className={`tl-chip tl-${familyOf(event.type)}`} aria-hidden="true" />
              <bdi className="tl-event-label">{event.label[dates.language]}</bdi>
              <span className="tl-event-note">
                {[
                  t(`family.${familyOf(event.type)}`),
                  t(statusKey(event)),
                  ...describeVoices(event, wording),
                  describeDate(event, wording),
                ].join(' · ')}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <button type="button" className="tl-button" onClick={() => setShown(shown + PAGE * 3)}>
          {t('timeline.showMore', { count: rest })}
        </button>
      )}
    </>
  );
}
