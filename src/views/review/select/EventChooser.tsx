// Chooses another event: the likeliest stand first, typing narrows them by the page's own search, Enter takes the first,
// arrows go to the others.
import { useId, useMemo, useRef, useState } from 'react';
import { rankCandidates } from '../../../domain/review/rank-candidates.ts';
import { useIndex, useLabels, useWords } from '../../shared/store-context.ts';
import { useListener } from '../../shared/use-listener.ts';
import { EventLines } from './EventCard.tsx';
import type { AllFacts, EventFacts } from './use-event-facts.ts';
import { useFinder } from './use-finder.ts';

/** Events in the list at once; the others are found by typing. */
const MOST = 40;

interface EventChooserProps {
  /** The event that another is looked for. */
  readonly facts: EventFacts;
  readonly all: AllFacts;
  readonly onChoose: (event: string) => void;
}

export function EventChooser({ facts, all, onChoose }: EventChooserProps) {
  const { t } = useWords();
  const { events } = useIndex();
  const { sideOf } = useLabels();
  const [query, setQuery] = useState('');
  const id = useId();
  const root = useRef<HTMLDivElement>(null);
  const finder = useFinder(all.mentions);
  const ranked = useMemo(() => rankCandidates(facts.summary, events, sideOf), [facts, events, sideOf]);
  const found = useMemo(() => {
    const ids = finder?.find(query) ?? null;
    return ids ? ranked.filter((event) => ids.has(event.id)) : ranked;
  }, [finder, query, ranked]);
  const shown = found.slice(0, MOST);
  // The search box and the events are one row of stops, from the top down.
  useListener(root, 'keydown', (event) => {
    const stops = [...(root.current?.querySelectorAll<HTMLElement>('input, li > button') ?? [])];
    const at = stops.findIndex((stop) => stop === document.activeElement);
    if (at < 0) return;
    if (event.key === 'Enter' && at === 0 && !event.isComposing) {
      event.preventDefault();
      if (shown[0]) onChoose(shown[0].id);
      return;
    }
    const goal = { ArrowDown: at + 1, ArrowUp: at - 1, PageDown: at + 5, PageUp: at - 5 }[event.key];
    if (goal === undefined) return;
    event.preventDefault();
    stops[Math.max(0, Math.min(goal, stops.length - 1))]?.focus();
  });
  return (
    <div ref={root} className="rs-chooser">
      <label htmlFor={id}>{t('select.search')}</label>
      <input
        id={id}
        className="rs-input"
        type="search"
        dir="auto"
        maxLength={500}
        aria-describedby={`${id}-count`}
        value={query}
        data-first
        onChange={(event) => setQuery(event.target.value)}
      />
      <p id={`${id}-count`} className="rs-meta" role="status">
        {found.length === 0
          ? t('select.noneFound')
          : t(found.length > shown.length ? 'select.firstOf' : 'select.allFound', {
              shown: shown.length,
              events: t('unit.events', { count: found.length }),
            })}
      </p>
      <ul className="rs-options" aria-label={t('select.candidates')}>
        {shown.map((event) => {
          const candidate = all.factsOf(event.id);
          return (
            <li key={event.id}>
              <button type="button" onClick={() => onChoose(event.id)}>
                {candidate && <EventLines facts={candidate} quotations={1} most={110} />}
              </button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
