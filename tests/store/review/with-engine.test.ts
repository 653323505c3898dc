// The store of review mode over the engine itself, without a worker between them: what the page shows of the seeds.
import { describe, expect, it } from 'vitest';
import type { Mention } from '../../../src/domain/corpus-schema.ts';
import { anchorOfMention } from '../../../src/domain/review/mention-anchor.ts';
import { compileLexicon } from '../../../src/extraction/lexicon/lexicon.ts';
import { assemble, readArticle } from '../../../src/extraction/pipeline.ts';
import { runWorkbench } from '../../../src/extraction/review/run-workbench.ts';
import { createAppStore } from '../../../src/store/app-store.ts';
import type { AppState } from '../../../src/store/app-store.ts';
import type { StartTransport } from '../../../src/store/review/bench-client.ts';
import { readSiteInputs } from '../../../src/store/review/read-site-inputs.ts';
import { createReviewStore } from '../../../src/store/review/review-store.ts';
import { NO_LEXICON, readSeeds, SITE } from '../../extraction/review/bench-support.ts';
import { memorySource, siteFiles } from '../site-fixture.ts';

const SEEDS = readSeeds();
const LEXICON = compileLexicon(NO_LEXICON);
const CORPUS = assemble(
  SEEDS.map((article) => readArticle(article, LEXICON)),
  SITE,
  LEXICON,
);

/** The engine in the same thread: an answer comes a moment later, as a worker's does. */
const startHere: StartTransport = (hear) => {
  const answer = runWorkbench((reply) => queueMicrotask(() => hear(structuredClone(reply))));
  return { post: (request) => answer(structuredClone(request)), close: () => undefined };
};

async function setUp() {
  const files = siteFiles(CORPUS);
  files.set('manifest.json', { schemaVersion: 1, index: 'index.json', inputs: 'inputs.json' });
  files.set('inputs.json', {
    schemaVersion: 1,
    ...SITE,
    lexicon: NO_LEXICON,
    articles: SEEDS.map(({ id, sha256, metadata }, at) => ({
      id,
      sha256,
      metadata,
      file: `texts/${at}.json`,
    })),
    review: null,
  });
  const app = createAppStore({ source: memorySource(files), language: 'ar', theme: null });
  await app.getState().loadSite();
  const review = createReviewStore({
    app,
    start: startHere,
    readInputs: () => readSiteInputs(app),
    today: () => '2020-12-01',
  });
  await Promise.all(SEEDS.map(({ id }) => app.getState().needBody(id)));
  await app.getState().needShard(0);
  return { app, review, state: () => review.getState() };
}

/** What the page shows, without the names of files. */
function contentOf({ site, shards, bodies }: AppState) {
  if (site.phase !== 'ready') throw new Error(site.phase);
  const { articles, shards: _, ...index } = site.index;
  return { index, articles: articles.map((article) => ({ ...article, file: '' })), shards, bodies };
}
/** Two passages of one event. */
function findPair(): readonly [Mention, Mention] {
  for (const { mentions } of CORPUS.events) {
    const [first, second] = mentions.flatMap((id) => CORPUS.mentions.find((one) => one.id === id) ?? []);
    if (first && second) return [first, second];
  }
  throw new Error('no event is told twice');
}

describe('review mode over the engine', () => {
  it('shows the site as it is while nothing is decided, and again when all is taken back', async () => {
    const { app, review, state } = await setUp();
    const own = contentOf(app.getState());
    await review.getState().open();
    expect(contentOf(app.getState())).toEqual(own);

    state().setEditor('سلمى');
    const body = app.getState().bodies[SEEDS[0]?.id ?? ''];
    state().decide([{ kind: 'retype', at: anchorOfMention(findPair()[0]), type: 'protest', reason: '' }]);
    await expect.poll(() => state().busy).toBe(false);
    expect(contentOf(app.getState()).index).not.toEqual(own.index);
    // A text that has not changed is the very same, so that nobody draws it again.
    expect(app.getState().bodies[SEEDS[0]?.id ?? '']).toBe(body);
    state().undo();
    await expect.poll(() => state().busy).toBe(false);
    expect(contentOf(app.getState())).toEqual(own);
  });

  it('has one type of an event, by whichever of its passages it is given', async () => {
    const { app, review, state } = await setUp();
    await review.getState().open();
    state().setEditor('سلمى');
    const [first, second] = findPair();
    state().decide([{ kind: 'retype', at: anchorOfMention(first), type: 'protest', reason: '' }]);
    await expect.poll(() => state().busy).toBe(false);
    state().decide([{ kind: 'retype', at: anchorOfMention(second), type: 'support', reason: '' }]);
    await expect.poll(() => state().busy).toBe(false);
    expect(state().file.decisions).toMatchObject([{ kind: 'retype', type: 'support' }]);
    expect(state().report?.outcomes).toMatchObject([{ status: 'applied', event: first.event }]);
    const shown = contentOf(app.getState()).index.events.find(({ id }) => id === first.event);
    expect(shown?.type).toBe('support');
    expect(state().queue.find(({ event }) => event === first.event)?.verdict).toBe('changed');
  });

  it('is signed when all has been decided, and a draft again with another article', async () => {
    const { review, state } = await setUp();
    await review.getState().open();
    state().setEditor('سلمى');
    const founders = CORPUS.events.flatMap(({ id }) => CORPUS.mentions.find((one) => one.id === id) ?? []);
    state().decide(founders.map((one) => ({ kind: 'accept', at: anchorOfMention(one), reason: '' })));
    await expect.poll(() => state().busy).toBe(false);
    state().sign({ note: '' });
    await expect.poll(() => state().busy).toBe(false);
    expect(state().report?.review).toMatchObject({ state: 'reviewed', by: 'سلمى', on: '2020-12-01' });
    const text = 'قالت وزارة الدفاع الأرمينية يوم 12 تشرين الثاني 2020 إن قواتها قصفت مواقع في أغدام.';
    state().addArticles([{ id: 'more', text, sha256: 'f'.repeat(64), metadata: {} }]);
    await expect.poll(() => state().busy).toBe(false);
    expect(state().report?.review.state).toBe('draft');
    expect(state().report?.sinceSignoff?.added.length).toBeGreaterThan(0);
  });
});
