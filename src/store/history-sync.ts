// Keeps the browser's address and the store in step, both ways. What an address says is url-state's business.
import type { AppStore } from './app-store.ts';
import { getUrlState } from './app-store.ts';
import { historyStep, parseUrlState, serializeUrlState } from './url-state.ts';

/** The parts of `window` that are used, so that tests need no browser. */
export type HistoryWindow = Pick<Window, 'location' | 'history' | 'addEventListener' | 'removeEventListener'>;

/** Follows the present address, then every one that back, forward or a hand-typed hash brings. Returns the way out. */
export function syncHistory(store: AppStore, win: HistoryWindow): () => void {
  let shown = getUrlState(store.getState());
  let following = false;
  const follow = () => {
    following = true;
    store.getState().followLink(parseUrlState(win.location.hash));
    following = false;
    shown = getUrlState(store.getState());
  };
  if (win.location.hash.length > 1) follow();

  const unsubscribe = store.subscribe((state, before) => {
    if (following) return;
    const next = getUrlState(state);
    const step = historyStep(shown, next);
    if (step === 'none') return;
    shown = next;
    const hash = serializeUrlState(next);
    try {
      // The arrival of the data corrects a link (a merged event, an unknown id); nobody did anything.
      if (step === 'push' && state.site === before.site) win.history.pushState(null, '', hash);
      else win.history.replaceState(null, '', hash);
    } catch {
      // A sandboxed frame may refuse; the app works without an address.
    }
  });
  win.addEventListener('popstate', follow);
  win.addEventListener('hashchange', follow);
  return () => {
    unsubscribe();
    win.removeEventListener('popstate', follow);
    win.removeEventListener('hashchange', follow);
  };
}
