import { describe, expect, it } from 'vitest';
import type { SiteInputs } from '../../src/domain/review/workbench.ts';
import { createAppStore } from '../../src/store/app-store.ts';
import { needInputs, needReport } from '../../src/store/late-files.ts';
import { NOTHING_DECIDED } from '../domain/fixtures.ts';
import { makeSite, memorySource, siteFiles } from './site-fixture.ts';

const INPUTS: SiteInputs = {
  schemaVersion: 1,
  version: '0',
  about: makeSite().about,
  preferredNames: {},
  lexicon: { actors: [], places: [] },
  articles: [{ id: 'a', sha256: 'f0', metadata: {}, file: 'texts/0.json' }],
  review: null,
};

async function load(named: object, files: Readonly<Record<string, unknown>>) {
  const all = siteFiles().set('manifest.json', { schemaVersion: 1, index: 'index.json', ...named });
  for (const [name, content] of Object.entries(files)) all.set(name, content);
  const source = memorySource(all);
  const store = createAppStore({ source, language: 'ar', theme: null });
  await store.getState().loadSite();
  return { store, all, reads: () => source.reads.slice(2) };
}

describe('files that the manifest names and few ask for', () => {
  it('are read once, however many ask, and then are in the store', async () => {
    const { store, reads } = await load(
      { inputs: 'inputs.json', review: 'review.json' },
      { 'inputs.json': INPUTS, 'review.json': NOTHING_DECIDED },
    );
    expect(reads()).toEqual([]);
    const asked = [needInputs(store), needInputs(store)];
    expect(store.getState().inputs).toEqual({ phase: 'loading' });
    await Promise.all(asked);
    await needInputs(store);
    await needReport(store);
    expect(reads()).toEqual(['inputs.json', 'review.json']);
    expect(store.getState().inputs).toEqual({ phase: 'ready', value: INPUTS });
    expect(store.getState().report).toEqual({ phase: 'ready', value: NOTHING_DECIDED });
  });

  it('are not asked for where the site has none', async () => {
    const { store, reads } = await load({}, {});
    await Promise.all([needInputs(store), needReport(store)]);
    expect(reads()).toEqual([]);
    expect(store.getState()).not.toHaveProperty('inputs');
    expect(store.getState().manifest?.inputs).toBeUndefined();
  });

  it('are tried again where they were missing or damaged', async () => {
    const { store, all } = await load({ inputs: 'inputs.json' }, { 'inputs.json': { schemaVersion: 1 } });
    await needInputs(store);
    expect(store.getState().inputs).toMatchObject({ phase: 'damaged', file: 'inputs.json' });
    all.set('inputs.json', INPUTS);
    await needInputs(store);
    expect(store.getState().inputs).toMatchObject({ phase: 'ready' });
  });
});
