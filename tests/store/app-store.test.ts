import { describe, expect, it } from 'vitest';
import { createAppStore, getUrlState } from '../../src/store/app-store.ts';
import { getFacets, getFound, getLabels, getVisibleEvents } from '../../src/store/derived.ts';
import { toggled } from '../../src/store/filter-slice.ts';
import type { DataSource } from '../../src/store/http-source.ts';
import { NO_FILTER } from '../../src/domain/filter.ts';
import { DEFAULT_URL_STATE } from '../../src/store/url-state.ts';
import { makeSite, memorySource, siteFiles } from './site-fixture.ts';
import { dateStyle } from '../../src/i18n/date-style.ts';

const newStore = (source: DataSource = memorySource()) =>
  createAppStore({ source, language: 'ar', theme: null });

async function loadedStore(source: DataSource = memorySource()) {
  const store = newStore(source);
  await store.getState().loadSite();
  const { site } = store.getState();
  if (site.phase !== 'ready') throw new Error(site.phase);
  return { store, index: site.index };
}

describe('loading the site', () => {
  it('reads manifest, then index, and no shard or text until asked', async () => {
    const source = memorySource();
    const { store } = await loadedStore(source);
    expect(source.reads).toEqual(['manifest.json', 'index.json']);
    await store.getState().needShard(0);
    await store.getState().needBody('a');
    await store.getState().needShard(0);
    expect(source.reads.slice(2)).toEqual(['events/0.json', 'texts/0.json']);
  });

  it('says that the manifest is missing', async () => {
    const store = newStore(memorySource(new Map()));
    await store.getState().loadSite();
    expect(store.getState().site).toMatchObject({ phase: 'missing', file: 'manifest.json' });
  });

  it('tells another version from a damaged file', async () => {
    const files = siteFiles().set('index.json', { schemaVersion: 2, whatever: true });
    const store = newStore(memorySource(files));
    await store.getState().loadSite();
    expect(store.getState().site).toEqual({ phase: 'wrong-version', file: 'index.json', found: '2' });
    files.set('index.json', { schemaVersion: 1, events: 'none' });
    await store.getState().loadSite();
    expect(store.getState().site).toMatchObject({ phase: 'damaged', file: 'index.json' });
  });

  it('calls unreadable JSON damaged', async () => {
    const store = newStore({ read: () => Promise.reject(new SyntaxError('Unexpected token')) });
    await store.getState().loadSite();
    expect(store.getState().site).toMatchObject({ phase: 'damaged', detail: 'Unexpected token' });
  });

  it('tries a failed shard again', async () => {
    const files = siteFiles();
    const shard = files.get('events/0.json');
    files.delete('events/0.json');
    const { store } = await loadedStore(memorySource(files));
    await store.getState().needShard(0);
    expect(store.getState().shards[0]).toMatchObject({ phase: 'missing' });
    files.set('events/0.json', shard);
    await store.getState().needShard(0);
    expect(store.getState().shards[0]).toMatchObject({ phase: 'ready' });
  });
});

describe('links', () => {
  it('lead from any mention to the event that holds it, also before the data are there', async () => {
    const store = newStore();
    store.getState().followLink({ ...DEFAULT_URL_STATE, event: 'm2', article: 'a', passage: 'm2' });
    await store.getState().loadSite();
    expect(getUrlState(store.getState())).toMatchObject({ event: 'm1', article: 'a', passage: 'm2' });
    store.getState().followLink({ ...DEFAULT_URL_STATE, event: 'm3' });
    expect(store.getState().event).toBe('m3');
  });

  it('keep a copy beside an article only where the two share a text', async () => {
    const site = makeSite();
    const [a, b] = site.articles;
    if (!a || !b) throw new Error('two articles were expected');
    const articles = [a, { ...b, outletGroup: a.outletGroup }, { ...b, id: 'c' }];
    const store = newStore(memorySource(siteFiles(makeSite({ articles }))));
    await store.getState().loadSite();
    const besides = ['b', 'c', 'a', 'gone'].map((beside) => {
      store.getState().followLink({ ...DEFAULT_URL_STATE, article: 'a', beside });
      return getUrlState(store.getState()).beside;
    });
    expect(besides).toEqual(['b', null, null, null]);
    store.getState().followLink({ ...DEFAULT_URL_STATE, article: 'a', beside: 'b' });
    store.getState().openArticle('b');
    expect(store.getState().beside).toBeNull();
  });

  it('drop what the data do not know, but for an event that is gone', async () => {
    const { store } = await loadedStore();
    store.getState().followLink({
      ...DEFAULT_URL_STATE,
      event: 'gone',
      article: '../../etc/passwd',
      passage: 'm1',
      filter: { ...NO_FILTER, actors: ['aliyev', 'nobody'], sides: ['__proto__'], articles: ['zz'] },
    });
    expect(store.getState()).toMatchObject({
      event: 'gone',
      article: null,
      passage: null,
      filter: { ...NO_FILTER, actors: ['aliyev'] },
    });
  });

  it('see the graph from a side or an actor that the data know, else from nobody', async () => {
    const { store } = await loadedStore();
    const early = newStore();
    early.getState().followLink({ ...DEFAULT_URL_STATE, focus: 'nobody' });
    await early.getState().loadSite();
    expect(early.getState().focus).toBeNull();
    const seen = ['azerbaijan', '@aliyev', 'aliyev', '@nobody', '__proto__'].map((focus) => {
      store.getState().followLink({ ...DEFAULT_URL_STATE, focus });
      return store.getState().focus;
    });
    expect(seen).toEqual(['azerbaijan', '@aliyev', null, null, null]);
  });
});

describe('the slices', () => {
  it('toggle a value in and out of a list of the filter and leave the rest', () => {
    const once = toggled(NO_FILTER, 'statuses', 'contested');
    expect(once).toEqual({ ...NO_FILTER, statuses: ['contested'] });
    expect(toggled(once, 'statuses', 'contested')).toEqual(NO_FILTER);
  });

  it('put only a settled viewport into the link', () => {
    const store = newStore();
    store.getState().setViewport({ start: 1, end: 2 }, false);
    expect(getUrlState(store.getState()).viewport).toBeNull();
    store.getState().setViewport({ start: 1, end: 3 }, true);
    expect(getUrlState(store.getState()).viewport).toEqual({ start: 1, end: 3 });
  });

  it('close the reader before the drawer', () => {
    const store = newStore();
    store.getState().selectEvent('m1');
    store.getState().openArticle('a', 'm1');
    store.getState().closeTopmost();
    expect(store.getState()).toMatchObject({ event: 'm1', article: null, passage: null });
    store.getState().closeTopmost();
    expect(store.getState().event).toBeNull();
  });
});

describe('what follows from the state', () => {
  it('is the same array for the same filter, and finds by text, side and status', async () => {
    const { index, store } = await loadedStore();
    const ids = (filter: Partial<typeof NO_FILTER>) => {
      store.getState().setFilter({ ...NO_FILTER, ...filter });
      const state = store.getState();
      return getVisibleEvents(index, state.filter, getFound(state), null).map(({ id }) => id);
    };
    await store.getState().needSearch();
    store.getState().search('السيطره');
    expect(getFound(store.getState())).toBe(getFound(store.getState()));
    expect(getVisibleEvents(index, NO_FILTER, null, null)).toBe(
      getVisibleEvents(index, NO_FILTER, null, null),
    );
    expect(ids({ query: 'السيطره' })).toEqual(['m1']);
    expect(ids({ query: '(' })).toEqual(['m1', 'm3', 'm4']);
    expect(ids({ statuses: ['contested', 'claimed'] })).toEqual(['m1', 'm3']);
    expect(ids({ sides: ['armenia'] })).toEqual(['m1', 'm3']);
  });

  it('counts for each value what ticking it would show', async () => {
    const { index } = await loadedStore();
    for (const list of ['families', 'types', 'statuses', 'sides', 'articles'] as const)
      for (const { value, count } of getFacets(index, NO_FILTER, null, list))
        expect(getVisibleEvents(index, { ...NO_FILTER, [list]: [value] }, null, null)).toHaveLength(count);
  });

  it('keeps a ticked value among its facets when nothing has it', async () => {
    const { index } = await loadedStore();
    const facets = getFacets(index, { ...NO_FILTER, statuses: ['planned'] }, null, 'statuses');
    expect(facets).toContainEqual({ value: 'planned', count: 0 });
  });

  it('names actors in the language, an untitled article by its day, the unknown by its id', async () => {
    const { index } = await loadedStore();
    const labels = getLabels(index, dateStyle('en'));
    expect(labels.actor('aliyev')).toBe('Ilham Aliyev');
    expect(labels.article('b')).toBe('Untitled article (9 October 2020)');
    expect(labels.place('nowhere')).toBe('nowhere');
    expect(labels.sideOf('aliyev')).toBe('azerbaijan');
  });
});
