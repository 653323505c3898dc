// Keeps the browser's address and the store in step, both ways. What an address says is url-state's business.
import type { AppStore } from './app-store.ts';
import { getUrlState } from './app-store.ts';
import type { UrlState } from './url-state.ts';
import { historyStep } from './history-step.ts';
import { parseUrlState, serializeUrlState } from './url-state.ts';

/** The parts of `window` that are used, so that tests need no browser. */
export type HistoryWindow = Pick<Window, 'location' | 'history' | 'addEventListener' | 'removeEventListener'>;

/** Marks the entries of the history that the app made. */
const OWN = 'waqai';

/** Follows the present address, then every one that back, forward or a hand-typed hash brings. Returns the way out. */
export function syncHistory(store: AppStore, win: HistoryWindow): () => void {
  let shown = getUrlState(store.getState());
  let following = false;
  let live = true;
  const follow = (link: UrlState) => {
    following = true;
    store.getState().followLink(link);
    following = false;
    shown = getUrlState(store.getState());
  };
  const write = (step: 'push' | 'replace', hash: string) => {
    try {
      if (step === 'push') win.history.pushState(OWN, '', hash);
      else win.history.replaceState(OWN, '', hash);
    } catch {
      // A sandboxed frame may refuse; the app works without an address.
    }
  };
  if (win.location.hash.length > 1) follow(parseUrlState(win.location.hash));
  write('replace', win.location.hash);

  // One press may change several things one after the other: together they are one step of the history.
  let waiting = false;
  let dataCame = false;
  const settle = () => {
    const corrects = dataCame;
    [waiting, dataCame] = [false, false];
    const next = getUrlState(store.getState());
    const step = historyStep(shown, next);
    if (step === 'none') return;
    shown = next;
    // The arrival of the data corrects a link (a merged event, an unknown id); nobody did anything.
    write(corrects ? 'replace' : step, serializeUrlState(next));
  };
  const unsubscribe = store.subscribe((state, before) => {
    if (following) return;
    if (state.site !== before.site) dataCame = true;
    if (waiting) return;
    waiting = true;
    queueMicrotask(() => {
      if (live) settle();
    });
  });
  const onMove = () => {
    const link = parseUrlState(win.location.hash);
    if (win.history.state !== OWN) return follow(link);
    // Back and forward undo no choice of language or of how dates are written: choosing made no step.
    follow({ ...link, language: null, months: null, digits: null, hijri: null });
    write('replace', serializeUrlState(shown));
  };
  win.addEventListener('popstate', onMove);
  win.addEventListener('hashchange', onMove);
  return () => {
    live = false;
    unsubscribe();
    win.removeEventListener('popstate', onMove);
    win.removeEventListener('hashchange', onMove);
  };
}
