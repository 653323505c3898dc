import { describe, expect, it } from 'vitest';
import { createAppStore } from '../../../src/store/app-store.ts';
import { anchorOfEvent, findEventAt } from '../../../src/views/review/event-anchor.ts';
import { memorySource, siteFiles } from '../../store/site-fixture.ts';

async function load() {
  const store = createAppStore({ source: memorySource(siteFiles()), language: 'en', theme: null });
  await store.getState().loadSite();
  return store;
}

describe('the anchor of an event', () => {
  it('leads from the event to its words and back', async () => {
    const store = await load();
    await store.getState().needShard(0);
    const { site } = store.getState();
    const events = site.phase === 'ready' ? site.index.events : [];
    expect(events.length).toBeGreaterThan(0);
    for (const { id } of events) {
      const anchor = anchorOfEvent(store.getState(), id);
      expect(anchor && findEventAt(store.getState(), anchor), id).toBe(id);
    }
  });

  it('is unknown before the file of the event has come, and for one that is not there', async () => {
    const store = await load();
    expect(anchorOfEvent(store.getState(), 'm1')).toBeNull();
    await store.getState().needShard(0);
    expect(anchorOfEvent(store.getState(), 'nobody')).toBeNull();
    const anchor = anchorOfEvent(store.getState(), 'm1');
    expect(anchor && findEventAt(store.getState(), { ...anchor, exact: 'gone' })).toBeNull();
  });
});
