import { describe, expect, it } from 'vitest';
import { createAppStore } from '../../src/store/app-store.ts';
import { findStorage, keepPreferences, readPreferences } from '../../src/store/preferences.ts';
import { DEFAULT_FORMATS } from '../../src/store/format-slice.ts';
import { memorySource } from './site-fixture.ts';

/** As much of a `Storage` as is used. */
function fakeStorage(values = new Map<string, string>()): Storage {
  return {
    length: 0,
    clear: () => values.clear(),
    key: () => null,
    getItem: (key) => values.get(key) ?? null,
    setItem: (key, value) => void values.set(key, value),
    removeItem: (key) => void values.delete(key),
  };
}
const refuse = () => {
  throw new DOMException('denied', 'SecurityError');
};

const DEFAULTS = { language: 'ar', theme: null, formats: DEFAULT_FORMATS };

describe('language, theme and ways of writing dates on this device', () => {
  it('are remembered as they change', () => {
    const storage = fakeStorage();
    const store = createAppStore({ source: memorySource(), language: 'ar', theme: null });
    keepPreferences(store, storage);
    store.getState().setLanguage('en');
    store.getState().setTheme('dark');
    expect(readPreferences(storage)).toEqual({ ...DEFAULTS, language: 'en', theme: 'dark' });
    store.getState().setTheme(null);
    expect(readPreferences(storage)).toEqual({ ...DEFAULTS, language: 'en' });
    store.getState().setMonths('levant');
    store.getState().setDigits('arab');
    store.getState().setHijri(true);
    expect(readPreferences(storage).formats).toEqual({ months: 'levant', digits: 'arab', hijri: true });
    store.getState().setMonths('both');
    store.getState().setDigits('latn');
    store.getState().setHijri(false);
    expect(readPreferences(storage).formats).toEqual(DEFAULT_FORMATS);
  });

  it('are the defaults where nothing, or nonsense, is stored', () => {
    expect(readPreferences(null)).toEqual(DEFAULTS);
    const nonsense = new Map([
      ['waqai.language', 'xx'],
      ['waqai.theme', 'pink'],
      ['waqai.months', 'martian'],
      ['waqai.digits', 'roman'],
      ['waqai.hijri', 'yes'],
    ]);
    expect(readPreferences(fakeStorage(nonsense))).toEqual(DEFAULTS);
  });

  it('do without a storage that throws', () => {
    const win = Object.defineProperty({ localStorage: fakeStorage() }, 'localStorage', { get: refuse });
    expect(findStorage(win)).toBeNull();
    const broken = { ...fakeStorage(), getItem: refuse, setItem: refuse };
    expect(readPreferences(broken)).toEqual(DEFAULTS);
    const store = createAppStore({ source: memorySource(), language: 'ar', theme: null });
    keepPreferences(store, broken);
    store.getState().setLanguage('en');
    expect(store.getState().language).toBe('en');
  });
});
