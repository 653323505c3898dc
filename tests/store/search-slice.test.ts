import { describe, expect, it } from 'vitest';
import type { EventShard } from '../../src/domain/site-data.ts';
import { splitCorpus } from '../../src/domain/site-data.ts';
import { createAppStore } from '../../src/store/app-store.ts';
import { getFound } from '../../src/store/derived.ts';
import { MissingFile } from '../../src/store/http-source.ts';
import { makeEvent } from '../domain/fixtures.ts';
import { makeSite, memorySource, siteFiles } from './site-fixture.ts';

async function loaded(files = siteFiles()) {
  const store = createAppStore({ source: memorySource(files), language: 'en', theme: null });
  await store.getState().loadSite();
  return store;
}
const settle = async (store: Awaited<ReturnType<typeof loaded>>) => {
  await store.getState().needSearch();
  await expect.poll(() => store.getState().passagesFound).not.toBe('loading');
};

describe('the search of the store', () => {
  it('comes with the first letter, not before', async () => {
    const store = await loaded();
    expect(store.getState().finder).toBeNull();
    store.getState().search('ش');
    expect(getFound(store.getState())).toBeNull();
    await settle(store);
    expect(store.getState().finder).not.toBeNull();
  });

  it('looks through headlines before anybody asks for passages', async () => {
    const store = await loaded();
    await store.getState().needSearch();
    expect(store.getState()).toMatchObject({ passagesFound: 'none', shards: {} });
  });

  it('finds by words that only a passage has', async () => {
    const store = await loaded();
    store.getState().search('هوفهانيسيان');
    await settle(store);
    expect(store.getState().passagesFound).toBe('ready');
    expect(getFound(store.getState())?.size).toBeGreaterThan(0);
  });

  it('works without the passages, says so, and tries again only when asked', async () => {
    const files = siteFiles();
    const reads: string[] = [];
    const source = memorySource(files);
    const store = createAppStore({
      source: {
        read: (path) => {
          reads.push(path);
          return path.startsWith('events/') ? Promise.reject(new MissingFile(path)) : source.read(path);
        },
      },
      language: 'en',
      theme: null,
    });
    await store.getState().loadSite();
    const shards = () => reads.filter((path) => path.startsWith('events/')).length;
    store.getState().search('شوشا');
    await settle(store);
    expect(store.getState().passagesFound).toBe('partly');
    expect(getFound(store.getState())?.size).toBeGreaterThan(0);
    const tried = shards();
    store.getState().search('شوشا ا');
    await settle(store);
    expect(shards()).toBe(tried);
    await store.getState().needSearch(true);
    expect(shards()).toBeGreaterThan(tried);
  });

  it('looks through other data once they are shown, and through the first when they are back', async () => {
    const store = await loaded();
    store.getState().search('هوفهانيسيان');
    await settle(store);
    const [own, first] = [store.getState().site, getFound(store.getState())];
    expect(first?.has('m3')).toBe(true);

    const fewer = splitCorpus(makeSite({ events: [makeEvent('m4', { mentions: ['m4'] })] }));
    const index = fewer.index(['0'], ['a', 'b']);
    const ready = (shard: EventShard) => ({ phase: 'ready', value: shard }) as const;
    store.setState({ site: { phase: 'ready', index }, shards: fewer.shards.map(ready) });
    await expect.poll(() => getFound(store.getState())?.size).toBe(0);
    await expect.poll(() => store.getState().passagesFound).toBe('ready');

    store.setState({ site: own, shards: {} });
    await expect.poll(() => getFound(store.getState())?.has('m3')).toBe(true);
  });

  it('waits for a file that somebody else has asked for', async () => {
    const store = await loaded();
    void store.getState().needShard(0);
    expect(store.getState().shards[0]).toEqual({ phase: 'loading' });
    store.getState().search('هوفهانيسيان');
    await settle(store);
    expect(store.getState().passagesFound).toBe('ready');
  });
});
