// Starts the app: a store over the data files beside the page, the address in step with it, the page drawn.
// Base styles first: those of the views are laid over them.
import './views/shared/fonts.css';
import './views/shared/tokens.css';
import './views/shared/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { giveStacks, source } from './early.ts';
import { loadLanguage } from './i18n/load-language.ts';
import { createAppStore } from './store/app-store.ts';
import { syncHistory } from './store/history-sync.ts';
import { parseUrlState } from './store/url-state.ts';
import { findStorage, keepPreferences, readPreferences } from './store/preferences.ts';
import { App } from './views/app/App.tsx';
import { EmbedPage, preloadNeighbours, PresenterWindow } from './views/app/lazy-views.ts';
import { findFirstDirection } from './views/app/use-time-direction.ts';
import { loadFonts } from './views/shared/load-fonts.ts';
import { findToday } from './views/shared/find-today.ts';
import { loadHijriFormats } from './views/timeline/use-hijri-formats.ts';
import { loadPainter } from './views/timeline/use-painter.ts';

giveStacks();

/** In ms: how long a page may stay empty before it says that it is loading. */
const PATIENCE = 150;
const wait = (ms: number) =>
  new Promise((resolve) => {
    setTimeout(resolve, ms);
  });

// In another page it is as that asks, whatever the reader chose elsewhere, and nothing is remembered.
const link = parseUrlState(window.location.hash);
const { embedded } = link;
const storage = embedded ? null : findStorage(window);
const remembered = readPreferences(storage);
const language = link.language ?? remembered.language;
const words = loadLanguage(language);
const store = createAppStore({
  source,
  ...remembered,
  language,
  today: findToday(new Date()),
});
syncHistory(store, window);
keepPreferences(store, storage);
// What the picture is made of is asked for first: browsers ask for a few files at once.
const loaded = Promise.allSettled([
  store.getState().loadSite(),
  loadPainter(findFirstDirection(store.getState())),
  store.getState().hijri ? loadHijriFormats() : null,
  embedded ? EmbedPage.preload() : null,
]);
// Labels that are measured before their typeface is there are measured twice.
const ready = Promise.all([loaded, loadFonts()]);
if (!embedded) void preloadNeighbours();

if (window.parent !== window)
  void import('./views/shared/frame/watch-links.ts').then(({ watchLinks }) => watchLinks());

const root = document.getElementById('root');
if (!root) throw new Error('the page has no #root');
// Without words there is no page, not even one that says that it is loading.
await words;
// The events as a table, for those who have no scripts.
document.getElementById('static')?.remove();
// Data that come at once are shown at once: a word of waiting would cost as much as the wait.
await Promise.race([ready, wait(PATIENCE)]);
// A window for the eyes of one who presents a briefing shows what that tells it, and nothing else.
const line = new URLSearchParams(window.location.hash.slice(1)).get('notes');
createRoot(root).render(
  <StrictMode>
    {line === null ? <App store={store} /> : <PresenterWindow line={line} language={language} />}
  </StrictMode>,
);
