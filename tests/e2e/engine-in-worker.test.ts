// The engine is one and the same everywhere: in the app's worker it gives, byte for byte, what the command line writes, with the
// editor's decisions and with an article that was pasted in.
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, preview } from 'vite';
import { describe, expect, onTestFinished } from 'vitest';
import { readVersion, ROOT } from '../../scripts/lib/project.ts';
import { readInputs } from '../../scripts/lib/read-inputs.ts';
import { runNode, TOOLS } from '../../scripts/lib/run-tool.ts';
import { waqaiEngine } from '../../scripts/lib/waqai-engine.ts';
import { canonicalJson } from '../../src/domain/canonical-json.ts';
import type { Corpus, Mention } from '../../src/domain/corpus-schema.ts';
import { corpusSchema } from '../../src/domain/corpus-schema.ts';
import { anchorOfMention, settleAnchor } from '../../src/domain/review/mention-anchor.ts';
import type { Decision, ReviewFile } from '../../src/domain/review/review-schema.ts';
import { NO_REVIEW } from '../../src/domain/review/review-schema.ts';
import { serializeReview } from '../../src/domain/review/serialize-review.ts';
import type { GivenArticle, WorkbenchRequest } from '../../src/domain/review/workbench.ts';
import { splitCorpus } from '../../src/domain/site-data.ts';
import type { AppliedReply } from '../fixtures/engine-worker/page.ts';
import { test } from './support/app-test.ts';
import { findOne, readSeedCorpus } from './support/seed-corpus.ts';

/** The page that starts the worker; its HTML stands beside it. */
const PAGE = new URL('../fixtures/engine-worker/page.ts', import.meta.url);
const SEEDS = join(ROOT, 'seeds');

async function makeFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'waqai-worker-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** Bundles the fixture's page with the app's worker and serves them; both go when the test ends. */
async function serveEngine(): Promise<string> {
  const root = dirname(fileURLToPath(PAGE));
  const outDir = await makeFolder();
  const shared = { root, configFile: false, logLevel: 'warn', base: './' } as const;
  await build({
    ...shared,
    build: { outDir, emptyOutDir: true, target: 'es2022' },
    worker: { format: 'es' },
  });
  const server = await preview({ ...shared, build: { outDir }, preview: { host: '127.0.0.1', port: 4400 } });
  onTestFinished(() => server.close());
  const [address] = server.resolvedUrls?.local ?? [];
  if (address === undefined) throw new Error('the server has no address');
  return address;
}

interface Written {
  readonly corpus: Corpus;
  /** The file of what became of the decisions. */
  readonly report: string;
}

/** What `npm run extract -- --corpus FILE` writes of a folder of seeds. */
async function extractOnCommandLine(seeds: string): Promise<Written> {
  const folder = await makeFolder();
  const [data, corpus] = [join(folder, 'data'), join(folder, 'corpus.json')];
  const files = ['--input', join(seeds, 'articles'), '--out', data, '--corpus', corpus];
  const { exitCode, output } = await runNode([TOOLS.tsx, 'scripts/extract.ts', '--quiet', ...files], false);
  expect(exitCode, output).toBe(0);
  const names = await readdir(data);
  const report = names.find((name) => name.startsWith('review.'));
  return {
    corpus: corpusSchema.parse(JSON.parse(await readFile(corpus, 'utf8'))),
    report: report === undefined ? '' : await readFile(join(data, report), 'utf8'),
  };
}

/** The request that opens the workbench over a folder of seeds. */
async function openRequest(seeds: string): Promise<Extract<WorkbenchRequest, { kind: 'open' }>> {
  const { articles, settings } = await readInputs(join(seeds, 'articles'), waqaiEngine.builtInActors);
  const { about, preferredNames, lexicon } = settings;
  return {
    kind: 'open',
    inputs: { schemaVersion: 1, version: readVersion(), about, preferredNames, lexicon },
    articles: articles.map(({ input: { id, text, sha256, metadata } }) => ({
      id,
      text,
      sha256,
      metadata: { ...metadata, credits: metadata.credits && [...metadata.credits] },
    })),
  };
}

/** An answer spelled as the command line would have written it: whole shards and texts, no file's name. */
function spellReply({ index, shards, bodies, report }: AppliedReply) {
  const { shards: _, articles, ...rest } = index;
  return {
    index: canonicalJson({ ...rest, articles: articles.map((article) => ({ ...article, file: '' })) }),
    shards: canonicalJson(shards.map(([, shard]) => shard)),
    bodies: canonicalJson(bodies.map(([, body]) => body)),
    report: canonicalJson(report),
  };
}
function spellWritten({ corpus, report }: Written) {
  const parts = splitCorpus(corpus);
  const { shards: _, ...index } = parts.index(
    [],
    corpus.articles.map(() => ''),
  );
  return {
    index: canonicalJson(index),
    shards: canonicalJson(parts.shards),
    bodies: canonicalJson(parts.bodies),
    report,
  };
}

/** Part by part, so that a difference is not printed whole. */
function expectSame(inWorker: AppliedReply, written: Written): void {
  const [there, here] = [spellReply(inWorker), spellWritten(written)];
  for (const part of ['index', 'shards', 'bodies'] as const)
    expect(there[part] === here[part], `the bytes of the ${part}`).toBe(true);
  if (here.report !== '') expect(there.report === here.report, 'the bytes of the report').toBe(true);
}

const corpus = readSeedCorpus();
const tellingOf = (fits: (mention: Mention) => boolean): Mention => findOne(corpus.mentions, fits, 'mention');
const signature = (id: string) => ({ id, by: 'سلمى', on: '2020-12-01', reason: 'قرأت المقالات' });

/** Decisions of many kinds, each on another event of the seeds. */
function decide(): ReviewFile {
  const taken = new Set<string>();
  const next = (fits: (mention: Mention) => boolean) => {
    const mention = tellingOf((one) => !taken.has(one.event) && fits(one));
    taken.add(mention.event);
    const article = findOne(corpus.articles, ({ id }) => id === mention.article, 'article');
    const beside = corpus.mentions.filter((one) => one.article === mention.article);
    return settleAnchor(anchorOfMention(mention), article.text, beside);
  };
  const date = {
    precision: 'day',
    start: '2020-10-08',
    end: '2020-10-08',
    dayPart: null,
    clock: null,
    approximate: false,
    stated: false,
  } as const;
  const article = corpus.articles[2]?.id ?? '';
  const decisions: Decision[] = [
    { ...signature('a'), kind: 'accept', at: next(() => true) },
    { ...signature('b'), kind: 'retype', at: next(({ type }) => type === 'capture'), type: 'advance' },
    { ...signature('c'), kind: 'hide', at: next(({ type }) => type === 'declaration') },
    { ...signature('d'), kind: 'redate', at: next(({ type }) => type === 'meeting'), date },
    {
      ...signature('e'),
      kind: 'merge',
      at: next(({ type }) => type === 'strike'),
      into: next(({ type }) => type === 'strike'),
    },
    { ...signature('f'), kind: 'article', article, published: '2020-11-10', publisher: 'وكالة' },
  ];
  const named = new Set([article, ...decisions.flatMap((one) => ('at' in one ? one.at.article : []))]);
  const hashes = corpus.articles.filter(({ id }) => named.has(id)).map(({ id, sha256 }) => [id, sha256]);
  return { ...NO_REVIEW, articles: Object.fromEntries(hashes), decisions };
}

const NEWS = 'قالت وزارة الدفاع الأرمينية يوم 12 تشرين الثاني 2020 إن قواتها قصفت مواقع في أغدام.\n';

describe("in a browser's worker the engine gives the bytes of the command line", () => {
  test('for the articles alone, and with decisions', async ({ browser }) => {
    const review = decide();
    const decided = await makeFolder();
    await cp(SEEDS, decided, { recursive: true });
    await writeFile(join(decided, 'review.json'), serializeReview(review));

    const page = await browser.newPage();
    await page.goto(await serveEngine());
    await page.waitForFunction(() => window.askEngine !== undefined);
    const ask = (requests: readonly WorkbenchRequest[]) =>
      page.evaluate((given) => window.askEngine?.(given), requests);
    const open = await openRequest(SEEDS);
    const plain = { kind: 'apply', turn: 1, review: NO_REVIEW, misfits: [], added: [] } as const;
    const [alone] = (await ask([open, plain])) ?? [];
    const [reviewed] = (await ask([open, { ...plain, review }])) ?? [];
    await page.close();
    if (!alone || !reviewed) throw new Error('the worker did not answer');
    expectSame(alone, await extractOnCommandLine(SEEDS));
    expect(reviewed.report.outcomes.map(({ status }) => status)).toEqual(
      review.decisions.map(() => 'applied'),
    );
    expectSame(reviewed, await extractOnCommandLine(decided));
  });

  test('for an article pasted in, as for the same one in seeds/', async ({ browser }) => {
    const seeds = await makeFolder();
    await cp(SEEDS, seeds, { recursive: true });
    await writeFile(join(seeds, 'articles', 'pasted.txt'), NEWS);
    const { articles } = await openRequest(seeds);
    const added: readonly GivenArticle[] = articles.filter(({ id }) => id === 'pasted');
    expect(added).toHaveLength(1);

    const page = await browser.newPage();
    await page.goto(await serveEngine());
    await page.waitForFunction(() => window.askEngine !== undefined);
    const requests = [
      await openRequest(SEEDS),
      { kind: 'apply', turn: 1, review: NO_REVIEW, misfits: [], added },
    ] as const;
    const [pasted] = (await page.evaluate((given) => window.askEngine?.(given), requests)) ?? [];
    await page.close();
    if (!pasted) throw new Error('the worker did not answer');
    expectSame(pasted, await extractOnCommandLine(seeds));
  });
});
