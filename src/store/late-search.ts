// Builds the search when somebody begins to ask, and brings the passages to it in the background, one file after another.
import type { StoreApi } from 'zustand/vanilla';
import type { SiteIndex } from '../domain/site-data.ts';
import type { Finder, FinderBuilder } from '../domain/search.ts';
import { createSearch } from '../domain/search.ts';
import type { AppState } from './app-store.ts';
import type { PassagesState } from './search-slice.ts';

interface Running {
  readonly builder: FinderBuilder;
  /** Shards whose passages the builder has. */
  readonly added: Set<number>;
  busy: boolean;
}

/** One search an index: the data may be loaded anew, or other data shown. */
const running = new WeakMap<SiteIndex, Running>();
/** Which data a finder finds things in. */
const searched = new WeakMap<Finder, SiteIndex>();

/** Documents indexed at a stretch: some ten milliseconds, so that keys are heard between. */
const SLICE = 300;

async function workInSlices(builder: FinderBuilder): Promise<void> {
  while (builder.work(SLICE))
    await new Promise((resolve) => {
      setTimeout(resolve);
    });
}

type Store = Pick<StoreApi<AppState>, 'getState' | 'setState'>;

/** Whether the page still shows these data: an editor's decisions bring others. */
function shows(store: Store, index: SiteIndex): boolean {
  const { site } = store.getState();
  return site.phase === 'ready' && site.index === index;
}

/** Gives the page a finder, unless it shows other data by now. */
function offer(store: Store, index: SiteIndex, finder: Finder, passagesFound: PassagesState): void {
  if (!shows(store, index)) return;
  searched.set(finder, index);
  store.setState({ finder, passagesFound });
}

export async function runSearch(store: Store, again = false): Promise<void> {
  const { site } = store.getState();
  if (site.phase !== 'ready') return;
  const run = running.get(site.index) ?? { builder: createSearch(site.index), added: new Set(), busy: false };
  running.set(site.index, run);
  // Whoever is at work looks at the query when that is done.
  if (run.busy) return;
  run.busy = true;
  await workInSlices(run.builder);
  const { finder } = store.getState();
  if (finder === null || searched.get(finder) !== site.index)
    offer(store, site.index, run.builder.finder(), 'none');
  const { filter, passagesFound } = store.getState();
  // What could not be had is not asked for with every letter.
  const isWanted = passagesFound === 'none' || passagesFound === 'failed' || again;
  if (filter.query.trim() !== '' && isWanted && shows(store, site.index))
    await addPassages(store, site.index, run);
  run.busy = false;
}

async function addPassages(store: Store, index: SiteIndex, { builder, added }: Running): Promise<void> {
  store.setState({ passagesFound: 'loading' });
  for (const shard of index.shards.keys()) {
    if (added.has(shard)) continue;
    await store.getState().needShard(shard);
    if (!shows(store, index)) return;
    const file = store.getState().shards[shard];
    if (file?.phase !== 'ready') continue;
    added.add(shard);
    builder.addPassages(file.value.mentions);
    await workInSlices(builder);
  }
  const all = added.size === index.shards.length;
  offer(store, index, builder.finder(), all ? 'ready' : 'partly');
}
