import { describe, expect, it } from 'vitest';
import { createAppStore, getUrlState } from '../../src/store/app-store.ts';
import { getArrangement } from '../../src/store/lanes-slice.ts';
import { DEFAULT_URL_STATE } from '../../src/store/url-state.ts';
import { memorySource } from './site-fixture.ts';

const newStore = () => createAppStore({ source: memorySource(), language: 'ar', theme: null });

describe('the lanes in the store', () => {
  it('keep their arrangement for each grouping', () => {
    const store = newStore();
    const { arrangeLanes, setGrouping } = store.getState();
    arrangeLanes({ order: ['talks'], collapsed: ['combat'] });
    setGrouping('side');
    expect(getUrlState(store.getState())).toMatchObject({ laneOrder: [], collapsedLanes: [] });
    arrangeLanes({ order: ['armenia'], collapsed: [] });
    setGrouping('family');
    expect(getUrlState(store.getState())).toMatchObject({ laneOrder: ['talks'], collapsedLanes: ['combat'] });
  });

  it('follow a link, whose grouping alone they rearrange', () => {
    const store = newStore();
    store.getState().arrangeLanes({ order: ['talks'], collapsed: [] });
    store
      .getState()
      .followLink({ ...DEFAULT_URL_STATE, grouping: 'side', laneOrder: ['b'], collapsedLanes: ['b'] });
    expect(getArrangement(store.getState())).toEqual({ order: ['b'], collapsed: ['b'] });
    store.getState().setGrouping('family');
    expect(getArrangement(store.getState()).order).toEqual(['talks']);
  });

  it('pin a pair of sides, show the timeline, and pin no side with itself', () => {
    const store = newStore();
    store.getState().setTab('graph');
    store.getState().pinPair('b', 'a');
    expect(store.getState()).toMatchObject({ pin: ['a', 'b'], tab: 'timeline' });
    store.getState().pinPair('c', 'c');
    expect(store.getState().pin).toEqual(['a', 'b']);
    store.getState().unpinPair();
    expect(store.getState().pin).toBeNull();
  });

  it('drop a pinned pair that the data do not know, before and after they are there', async () => {
    const store = newStore();
    const follow = (pin: readonly [string, string]) =>
      store.getState().followLink({ ...DEFAULT_URL_STATE, pin });
    follow(['armenia', 'nowhere']);
    await store.getState().loadSite();
    expect(store.getState().pin).toBeNull();
    follow(['__proto__', 'armenia']);
    expect(store.getState().pin).toBeNull();
    follow(['armenia', 'azerbaijan']);
    expect(store.getState().pin).toEqual(['armenia', 'azerbaijan']);
  });
});
