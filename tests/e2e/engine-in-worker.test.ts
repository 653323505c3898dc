// The engine is one and the same everywhere: in a browser's worker it gives, byte for byte, what the command line writes.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, preview } from 'vite';
import { expect, onTestFinished } from 'vitest';
import { readVersion, ROOT } from '../../scripts/lib/project.ts';
import { readInputs } from '../../scripts/lib/read-inputs.ts';
import { runNode, TOOLS } from '../../scripts/lib/run-tool.ts';
import { waqaiEngine } from '../../scripts/lib/waqai-engine.ts';
import type { WorkerInputs } from '../fixtures/engine-worker/protocol.ts';
import { test } from './support/app-test.ts';

/** The page that starts the worker; its HTML stands beside it. */
const PAGE = new URL('../fixtures/engine-worker/page.ts', import.meta.url);

/** Bundles the fixture's page and worker and serves them; both go when the test ends. */
async function serveEngine(): Promise<string> {
  const root = dirname(fileURLToPath(PAGE));
  const outDir = await mkdtemp(join(tmpdir(), 'waqai-worker-'));
  onTestFinished(() => rm(outDir, { recursive: true, force: true }));
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

/** What `npm run extract -- --corpus FILE` writes. */
async function extractOnCommandLine(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'waqai-corpus-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const corpus = join(folder, 'corpus.json');
  const files = ['--out', join(folder, 'data'), '--corpus', corpus];
  const { exitCode, output } = await runNode([TOOLS.tsx, 'scripts/extract.ts', '--quiet', ...files], false);
  expect(exitCode, output).toBe(0);
  return readFile(corpus, 'utf8');
}

test("in a browser's worker the engine gives the bytes of the command line", async ({ browser }) => {
  const { articles, settings } = await readInputs(join(ROOT, 'seeds/articles'), waqaiEngine.builtInActors);
  const { about, preferredNames, lexicon } = settings;
  const inputs: WorkerInputs = {
    articles: articles.map(({ input }) => input),
    lexicon,
    site: { about, version: readVersion(), preferredNames },
  };

  const page = await browser.newPage();
  await page.goto(await serveEngine());
  await page.waitForFunction(() => window.extract !== undefined);
  const inWorker = await page.evaluate((given) => window.extract?.(given), inputs);
  await page.close();

  const onCommandLine = await extractOnCommandLine();
  expect(inWorker).toHaveLength(onCommandLine.length);
  expect(inWorker === onCommandLine, 'the same bytes').toBe(true);
});
