// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { AppStore } from '../../src/store/app-store.ts';
import { createAppStore } from '../../src/store/app-store.ts';
import { syncHistory } from '../../src/store/history-sync.ts';
import { memorySource } from './site-fixture.ts';

let store: AppStore;
let stop = () => {};
const start = (hash: string) => {
  window.history.replaceState(null, '', `/${hash}`);
  store = createAppStore({ source: memorySource(), language: 'ar', theme: null });
  stop = syncHistory(store, window);
};
/** What a press changes is written once all of it has changed. */
const pressed = () => Promise.resolve();
const goBack = () =>
  new Promise<void>((done) => {
    window.addEventListener('popstate', () => done(), { once: true });
    window.history.back();
  });

beforeEach(() => start(''));
afterEach(() => stop());

describe('address and store', () => {
  it('leaves an address without a hash alone until something is done', async () => {
    await store.getState().loadSite();
    expect(window.location.hash).toBe('');
    store.getState().selectEvent('m1');
    await pressed();
    expect(window.location.hash).toBe('#v=1&lang=ar&e=m1&mn=both&dg=latn&hij=0');
  });

  it('goes back to what was shown before', async () => {
    store.getState().selectEvent('m1');
    await pressed();
    store.getState().selectEvent('m3');
    await pressed();
    await goBack();
    expect(store.getState().event).toBe('m1');
  });

  it('makes one step of all that one press changes', async () => {
    store.getState().setTie('a|b|force|directed');
    await pressed();
    store.getState().setTie(null);
    store.getState().setFocus('armenia');
    await pressed();
    await goBack();
    expect(store.getState()).toMatchObject({ tie: 'a|b|force|directed', focus: null });
  });

  it('keeps language and ways of writing dates on the way back, and follows those of a link', async () => {
    stop();
    start('#v=1&lang=ar&mn=gulf');
    store.getState().selectEvent('m1');
    await pressed();
    store.getState().setMonths('levant');
    await pressed();
    store.getState().setLanguage('en');
    await pressed();
    await goBack();
    expect(store.getState()).toMatchObject({ event: null, months: 'levant', language: 'en' });
    expect(window.location.hash).toBe('#v=1&lang=en&hij=0');
    const followed = new Promise((done) => window.addEventListener('hashchange', done, { once: true }));
    window.location.hash = '#v=1&lang=ar&mn=maghreb&hij=1';
    await followed;
    expect(store.getState()).toMatchObject({ months: 'maghreb', language: 'ar', hijri: true });
  });

  it('follows the address at the start, and replaces a merged id without an entry of its own', async () => {
    stop();
    start('#v=1&lang=en&e=m2');
    const push = vi.spyOn(window.history, 'pushState');
    await store.getState().loadSite();
    expect(store.getState()).toMatchObject({ event: 'm1', language: 'en' });
    expect(window.location.hash).toBe('#v=1&lang=en&e=m1&hij=0');
    expect(push).not.toHaveBeenCalled();
    push.mockRestore();
  });

  it('makes no entry for what the pointer is over, nor for a moving viewport', async () => {
    const before = window.location.hash;
    store.getState().hover('m1');
    store.getState().setViewport({ start: 1, end: 2 }, false);
    await pressed();
    expect(window.location.hash).toBe(before);
  });

  it('works on where the browser refuses to write', async () => {
    const push = vi.spyOn(window.history, 'pushState').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    store.getState().selectEvent('m1');
    await pressed();
    expect(push).toHaveBeenCalled();
    expect(store.getState().event).toBe('m1');
    push.mockRestore();
  });
});
