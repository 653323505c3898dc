// Language and theme, remembered on this device where the browser allows it. Everything else lives in the address.
import type { Language } from '../i18n/language.ts';
import type { AppStore } from './app-store.ts';
import type { Theme } from './view-slice.ts';

const LANGUAGE_KEY = 'waqai.language';
const THEME_KEY = 'waqai.theme';

/** `localStorage`, or `null` where touching it throws (sandboxed frames, blocked cookies). */
export function findStorage(win: Pick<Window, 'localStorage'>): Storage | null {
  try {
    return win.localStorage;
  } catch {
    return null;
  }
}

export function readPreferences(storage: Storage | null): { language: Language; theme: Theme } {
  const read = (key: string) => {
    try {
      return storage?.getItem(key) ?? null;
    } catch {
      return null;
    }
  };
  const theme = read(THEME_KEY);
  return {
    language: read(LANGUAGE_KEY) === 'en' ? 'en' : 'ar',
    theme: theme === 'light' || theme === 'dark' ? theme : null,
  };
}

/** Remembers language and theme whenever they change. Returns the way out. */
export function keepPreferences(store: AppStore, storage: Storage | null): () => void {
  return store.subscribe((state, before) => {
    if (state.language === before.language && state.theme === before.theme) return;
    try {
      storage?.setItem(LANGUAGE_KEY, state.language);
      if (state.theme) storage?.setItem(THEME_KEY, state.theme);
      else storage?.removeItem(THEME_KEY);
    } catch {
      // Full or refused: the choice lasts as long as the page.
    }
  });
}
