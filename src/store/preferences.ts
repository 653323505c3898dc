// Language, theme and ways of writing dates, remembered on this device where the browser allows it. Everything else lives
// in the address.
import { DIGITS, MONTH_CHOICES } from '../i18n/date-style.ts';
import type { Language } from '../i18n/language.ts';
import type { AppState, AppStore } from './app-store.ts';
import type { FormatChoices } from './format-slice.ts';
import { DEFAULT_FORMATS } from './format-slice.ts';
import type { Theme } from './url-state.ts';

/** Where each choice is kept, and what is written for it; `null` where there is nothing to remember. */
const KEPT = {
  'waqai.language': ({ language }) => language,
  'waqai.theme': ({ theme }) => theme,
  'waqai.months': ({ months }) => (months === DEFAULT_FORMATS.months ? null : months),
  'waqai.digits': ({ digits }) => (digits === DEFAULT_FORMATS.digits ? null : digits),
  'waqai.hijri': ({ hijri }) => (hijri ? '1' : null),
} satisfies Readonly<Record<string, (state: AppState) => string | null>>;

/** `localStorage`, or `null` where touching it throws (sandboxed frames, blocked cookies). */
export function findStorage(win: Pick<Window, 'localStorage'>): Storage | null {
  try {
    return win.localStorage;
  } catch {
    return null;
  }
}

export interface Preferences {
  readonly language: Language;
  readonly theme: Theme;
  readonly formats: FormatChoices;
}

export function readPreferences(storage: Storage | null): Preferences {
  const read = (key: keyof typeof KEPT) => {
    try {
      return storage?.getItem(key) ?? null;
    } catch {
      return null;
    }
  };
  const oneOf = <T extends string>(allowed: readonly T[], key: keyof typeof KEPT): T | null => {
    const value = read(key);
    return allowed.find((item) => item === value) ?? null;
  };
  return {
    language: oneOf(['ar', 'en'], 'waqai.language') ?? 'ar',
    theme: oneOf(['light', 'dark'], 'waqai.theme'),
    formats: {
      months: oneOf(MONTH_CHOICES, 'waqai.months') ?? DEFAULT_FORMATS.months,
      digits: oneOf(DIGITS, 'waqai.digits') ?? DEFAULT_FORMATS.digits,
      hijri: read('waqai.hijri') === '1',
    },
  };
}

/** Remembers the choices whenever one changes. Returns the way out. */
export function keepPreferences(store: AppStore, storage: Storage | null): () => void {
  return store.subscribe((state, before) => {
    for (const [key, choose] of Object.entries(KEPT)) {
      const value = choose(state);
      if (value === choose(before)) continue;
      try {
        if (value === null) storage?.removeItem(key);
        else storage?.setItem(key, value);
      } catch {
        // Full or refused: the choice lasts as long as the page.
      }
    }
  });
}
