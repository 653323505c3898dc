import { beforeEach, describe, expect, it, vi } from 'vitest';

/** A page that has no messages yet. */
async function start() {
  vi.resetModules();
  const { speaks, translate } = await import('../../src/i18n/translate.ts');
  const { loadLanguage } = await import('../../src/i18n/load-language.ts');
  return { speaks, translate, loadLanguage };
}

beforeEach(() => {
  vi.doUnmock('../../src/i18n/messages/first-en.ts');
});

describe('the messages of the first picture', () => {
  it('come in the language asked for, not in the other', async () => {
    const { speaks, translate, loadLanguage } = await start();
    expect([speaks('ar'), speaks('en')]).toEqual([false, false]);
    await loadLanguage('ar');
    expect([speaks('ar'), speaks('en')]).toEqual([true, false]);
    expect(translate('ar', 'app.name')).toBe('وقائع');
  });

  it('are borrowed from the other language where it is all there is', async () => {
    const { translate, loadLanguage } = await start();
    await loadLanguage('ar');
    expect(translate('en', 'app.name')).toBe('وقائع');
    expect(translate('en', 'unit.events', { count: 1 })).toBe('حدث واحد');
    await loadLanguage('en');
    expect(translate('en', 'app.name')).toBe('Waqai');
  });

  it('are asked for again after a failure', async () => {
    vi.doMock('../../src/i18n/messages/first-en.ts', () => {
      throw new Error('no connection');
    });
    const { speaks, loadLanguage } = await start();
    await expect(loadLanguage('en')).rejects.toThrow('mocking');
    expect(speaks('en')).toBe(false);
    vi.doUnmock('../../src/i18n/messages/first-en.ts');
    await loadLanguage('en');
    expect(speaks('en')).toBe(true);
  });
});

describe('a store', () => {
  it('speaks a language once its messages are there', async () => {
    const { loadLanguage } = await start();
    const { createAppStore } = await import('../../src/store/app-store.ts');
    const source = { read: () => Promise.reject(new Error('no data')) };
    await loadLanguage('ar');
    const store = createAppStore({ source, language: 'ar', theme: null });
    store.getState().setLanguage('en');
    expect(store.getState().language).toBe('ar');
    await vi.waitFor(() => expect(store.getState().language).toBe('en'));
    store.getState().setLanguage('ar');
    expect(store.getState().language).toBe('ar');
  });
});
