import { describe, expect, it } from 'vitest';
import { createAppStore, getUrlState } from '../../src/store/app-store.ts';
import { DEFAULT_URL_STATE } from '../../src/store/url-state.ts';
import { memorySource } from './site-fixture.ts';

const newStore = () => createAppStore({ source: memorySource(), language: 'en', theme: null });

describe('the lens', () => {
  it('is none at first, one side or two as chosen, and what a link says', () => {
    const store = newStore();
    expect(store.getState().lens).toBeNull();
    store.getState().setLens(['armenia']);
    expect(getUrlState(store.getState()).lens).toEqual(['armenia']);
    store.getState().setLens(['armenia', 'azerbaijan']);
    store.getState().followLink({ ...DEFAULT_URL_STATE, lens: ['azerbaijan'] });
    expect(store.getState().lens).toEqual(['azerbaijan']);
    store.getState().followLink(DEFAULT_URL_STATE);
    expect(store.getState().lens).toBeNull();
  });

  it('is dropped where the data do not know one of its sides, be they there before the link or after it', async () => {
    const store = newStore();
    store.getState().followLink({ ...DEFAULT_URL_STATE, lens: ['armenia', 'atlantis'] });
    await store.getState().loadSite();
    expect(store.getState().lens).toBeNull();
    store.getState().followLink({ ...DEFAULT_URL_STATE, lens: ['armenia', 'azerbaijan'] });
    expect(store.getState().lens).toEqual(['armenia', 'azerbaijan']);
    // An actor is no side of its own.
    store.getState().followLink({ ...DEFAULT_URL_STATE, lens: ['aliyev'] });
    expect(store.getState().lens).toBeNull();
  });
});
