import { describe, expect, it } from 'vitest';
import { createAppStore } from '../../src/store/app-store.ts';
import { findStorage, keepPreferences, readPreferences } from '../../src/store/preferences.ts';
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

describe('language and theme on this device', () => {
  it('are remembered as they change', () => {
    const storage = fakeStorage();
    const store = createAppStore({ source: memorySource(), language: 'ar', theme: null });
    keepPreferences(store, storage);
    store.getState().setLanguage('en');
    store.getState().setTheme('dark');
    expect(readPreferences(storage)).toEqual({ language: 'en', theme: 'dark' });
    store.getState().setTheme(null);
    expect(readPreferences(storage)).toEqual({ language: 'en', theme: null });
  });

  it('are the defaults where nothing, or nonsense, is stored', () => {
    expect(readPreferences(null)).toEqual({ language: 'ar', theme: null });
    const nonsense = new Map([
      ['waqai.language', 'xx'],
      ['waqai.theme', 'pink'],
    ]);
    expect(readPreferences(fakeStorage(nonsense))).toEqual({ language: 'ar', theme: null });
  });

  it('do without a storage that throws', () => {
    const win = Object.defineProperty({ localStorage: fakeStorage() }, 'localStorage', { get: refuse });
    expect(findStorage(win)).toBeNull();
    const broken = { ...fakeStorage(), getItem: refuse, setItem: refuse };
    expect(readPreferences(broken)).toEqual({ language: 'ar', theme: null });
    const store = createAppStore({ source: memorySource(), language: 'ar', theme: null });
    keepPreferences(store, broken);
    store.getState().setLanguage('en');
    expect(store.getState().language).toBe('en');
  });
});
