// Builds the search when somebody begins to ask, and brings the passages to it in the background, one file after another.
import type { StoreApi } from 'zustand/vanilla';
import type { SiteIndex } from '../domain/site-data.ts';
import type { FinderBuilder } from '../domain/search.ts';
import { createSearch } from '../domain/search.ts';
import type { AppState } from './app-store.ts';

interface Running {
  readonly builder: FinderBuilder;
  /** Shards whose passages the builder has. */
  readonly added: Set<number>;
  loading: boolean;
}

/** One search an index: the data may be loaded anew. */
const running = new WeakMap<SiteIndex, Running>();

export async function runSearch(
  store: Pick<StoreApi<AppState>, 'getState' | 'setState'>,
  again = false,
): Promise<void> {
  const { site, filter, passagesFound } = store.getState();
  if (site.phase !== 'ready') return;
  const { index } = site;
  const run = running.get(index) ?? {
    builder: createSearch(index),
    added: new Set<number>(),
    loading: false,
  };
  running.set(index, run);
  if (store.getState().finder === null) store.setState({ finder: run.builder.finder() });
  if (filter.query.trim() === '' || run.loading || run.added.size === index.shards.length) return;
  // What could not be had is not asked for with every letter.
  if (passagesFound === 'partly' && !again) return;
  run.loading = true;
  store.setState({ passagesFound: 'loading' });
  for (const shard of index.shards.keys()) {
    if (run.added.has(shard)) continue;
    await store.getState().needShard(shard);
    const file = store.getState().shards[shard];
    if (file?.phase !== 'ready') continue;
    run.added.add(shard);
    run.builder.addPassages(file.value.mentions);
  }
  run.loading = false;
  store.setState({
    finder: run.builder.finder(),
    passagesFound: run.added.size === index.shards.length ? 'ready' : 'partly',
  });
}
