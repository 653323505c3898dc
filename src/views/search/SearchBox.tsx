// The search box. What is typed narrows every view at once; under the box stands a list of the best results, which is
// loaded with the first letter. `/` leads here from anywhere that is not a field.
import { useEffect, useRef, useState } from 'react';
import { useApp, useWords } from '../shared/store-context.ts';
import { useListener } from '../shared/use-listener.ts';
import { lazyView } from '../shared/lazy-view.tsx';
import { ViewBoundary } from '../shared/ViewBoundary.tsx';

export const SearchResults = lazyView(() => import('./SearchResults.tsx').then((file) => file.SearchResults));

/** The letter, or its physical key where the layout has no Latin letter there (ظ on an Arabic one). */
const isSlash = ({ key, code, shiftKey }: KeyboardEvent) =>
  key === '/' || (code === 'Slash' && !shiftKey && /^[^\x20-\x7e]$/.test(key));

export function SearchBox() {
  const { t } = useWords();
  const query = useApp((state) => state.filter.query);
  const search = useApp((state) => state.search);
  const needSearch = useApp((state) => state.needSearch);
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLElement>(null);
  const box = useRef<HTMLInputElement>(null);
  const shown = open && query.trim() !== '';
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const inField =
        event.target instanceof Element && event.target.closest('input, textarea, select, dialog');
      if (inField || event.ctrlKey || event.metaKey || event.altKey) return;
      if (!isSlash(event)) return;
      event.preventDefault();
      box.current?.focus();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
  useEffect(() => {
    if (!shown) return;
    const onPress = ({ target }: PointerEvent) => {
      if (target instanceof Node && !root.current?.contains(target)) setOpen(false);
    };
    document.addEventListener('pointerdown', onPress);
    return () => document.removeEventListener('pointerdown', onPress);
  }, [shown]);
  useListener(root, 'focusout', ({ relatedTarget }) => {
    if (relatedTarget instanceof Node && !root.current?.contains(relatedTarget)) setOpen(false);
  });
  // Esc closes the results, then empties the box, then leaves it.
  useListener(root, 'keydown', (event) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    event.preventDefault();
    const inBox = event.target === box.current;
    if (shown) setOpen(false);
    else if (query !== '') search('');
    else box.current?.blur();
    if (!inBox) box.current?.focus();
  });
  return (
    <search ref={root} className="ap-search">
      <svg aria-hidden="true" width="16" height="16" viewBox="0 0 16 16">
        <circle cx="7" cy="7" r="4.5" fill="none" stroke="currentColor" strokeWidth="1.5" />
        <path d="M10.5 10.5L14 14" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" />
      </svg>
      <input
        ref={box}
        type="search"
        dir={query === '' ? undefined : 'auto'}
        maxLength={500}
        value={query}
        placeholder={t('app.search')}
        aria-label={t('app.search')}
        aria-describedby={shown ? 'search-keys' : undefined}
        onFocus={() => void needSearch()}
        onClick={() => setOpen(true)}
        onChange={(event) => {
          setOpen(true);
          search(event.target.value);
        }}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown' || query.trim() === '') return;
          event.preventDefault();
          if (shown) root.current?.querySelector<HTMLElement>('[data-result]')?.focus();
          else setOpen(true);
        }}
      />
      <kbd aria-hidden="true">/</kbd>
      {shown && (
        <ViewBoundary t={t} onReset={() => undefined}>
          <SearchResults onClose={() => setOpen(false)} />
        </ViewBoundary>
      )}
    </search>
  );
}
