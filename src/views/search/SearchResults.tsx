// The best results of the query under the search box: events and passages with the found words lit, actors and places to
// narrow to. What the list shows is narrowed by the query all the same; here one goes straight to one of its results.
import { useMemo, useRef } from 'react';
import type { SearchResults as Results } from '../../domain/search.ts';
import { search as messages } from '../../i18n/messages/search.ts';
import { addMessages } from '../../i18n/translate.ts';
import { OfflineHint } from '../shared/OfflineHint.tsx';
import { useApp, useWords } from '../shared/store-context.ts';
import { useListener } from '../shared/use-listener.ts';
import { useVisibleEvents } from '../shared/use-visible-events.ts';
import { EventResults } from './EventResults.tsx';
import { NameResults, useNamedResults } from './NameResults.tsx';
import { PassageResults } from './PassageResults.tsx';
import './search.css';

addMessages(messages);

/** Results of each kind in the list. */
const MOST = 6;

export interface ResultProps {
  readonly results: Results;
  /** Closes the list, the focus back in the box: what opens then knows where to give it back to. */
  readonly onClose: () => void;
}

export function SearchResults({ onClose }: { readonly onClose: () => void }) {
  const { t } = useWords();
  const query = useApp((state) => state.filter.query);
  const finder = useApp((state) => state.finder);
  const events = useVisibleEvents();
  const panel = useRef<HTMLElement>(null);
  const results = useMemo(
    () => finder?.look(query, MOST, new Set(events.map(({ id }) => id))) ?? null,
    [finder, query, events],
  );
  useListener(panel, 'keydown', (event) => {
    const stops = [...(panel.current?.querySelectorAll<HTMLElement>('[data-result]') ?? [])];
    const at = stops.findIndex((stop) => stop === document.activeElement);
    const goal = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: stops.length - 1 }[event.key];
    if (goal === undefined || at < 0) return;
    event.preventDefault();
    if (goal < 0) panel.current?.closest('search')?.querySelector('input')?.focus();
    else stops[goal]?.focus();
  });
  const pick = () => {
    panel.current?.closest('search')?.querySelector('input')?.focus();
    onClose();
  };
  return (
    <section ref={panel} className="sr-panel" aria-label={t('search.results')}>
      <p id="search-keys" className="sh-hidden">
        {t('search.keys')}
      </p>
      {finder && !results && <p className="sr-note">{t('search.noWord')}</p>}
      {results && <Found results={results} onClose={pick} />}
      <SearchState />
    </section>
  );
}

function Found(props: ResultProps) {
  const { t } = useWords();
  const { eventCount, passageCount, matches } = props.results;
  const named = useNamedResults(props.results);
  const corrected = matches.filter((match) => match.corrected.length > 0);
  const none = eventCount + named.length + passageCount === 0;
  return (
    <>
      {!none &&
        corrected.map(({ typed, corrected: taken }) => (
          <p key={typed} className="sr-note" dir="auto">
            {t('search.corrected', { typed, taken: taken.slice(0, 3).join(' · ') })}
          </p>
        ))}
      {none && (
        <div className="sr-note">
          <p className="sr-nothing">{t('search.nothing')}</p>
          <p>{t('search.nothingHint')}</p>
        </div>
      )}
      <NameResults {...props} named={named} />
      <EventResults {...props} />
      <PassageResults {...props} />
    </>
  );
}

/** How far the search has come, and another try where it could not. */
function SearchState() {
  const { t } = useWords();
  const finder = useApp((state) => state.finder);
  const state = useApp(({ passagesFound }) => passagesFound);
  const needSearch = useApp(({ needSearch: need }) => need);
  if (state === 'partly' || state === 'failed')
    return (
      <div className="sr-state" role="alert">
        <p>{t(state === 'failed' ? 'app.partMissing' : 'search.passagesPartly')}</p>
        <OfflineHint t={t} />
        <button type="button" className="sh-button" data-result="" onClick={() => void needSearch(true)}>
          {t('app.retry')}
        </button>
      </div>
    );
  const busy = finder === null ? 'search.loading' : state === 'loading' ? 'search.passagesLoading' : null;
  return <output className="sr-state">{busy && <span className="sr-busy">{t(busy)}</span>}</output>;
}
