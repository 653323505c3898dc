// The articles of tests/fixtures/reader through the real extractor, and sites put together in memory, served in the place of
// the seeds' data.
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { runExtract } from '../../../scripts/lib/extract-command.ts';
import { ROOT } from '../../../scripts/lib/project.ts';
import { waqaiEngine } from '../../../scripts/lib/waqai-engine.ts';
import type { Corpus } from '../../../src/domain/corpus-schema.ts';
import { corpusSchema } from '../../../src/domain/corpus-schema.ts';
import { siteFiles } from '../../store/site-fixture.ts';

/** The corpus of the fixtures. */
export async function extractFixtures(): Promise<Corpus> {
  const folder = await mkdtemp(join(tmpdir(), 'waqai-reader-'));
  const corpus = join(folder, 'corpus.json');
  const { failures } = await runExtract(
    {
      input: join(ROOT, 'tests/fixtures/reader/articles'),
      out: join(folder, 'data'),
      corpus,
      check: false,
      quiet: true,
      version: '0.0.0',
    },
    waqaiEngine,
    { out: () => undefined, err: () => undefined, isTerminal: false, now: () => 0 },
  );
  if (failures.length > 0) throw new Error(failures.join('\n'));
  const raw: unknown = JSON.parse(readFileSync(corpus, 'utf8'));
  await rm(folder, { recursive: true, force: true });
  return corpusSchema.parse(raw);
}

/** Serves a corpus in the place of the seeds; `change` may replace the bodies of files on their way. */
export function serveCorpus(
  corpus: Corpus,
  change: (name: string, content: unknown) => unknown = (_, it) => it,
) {
  const files = siteFiles(corpus);
  return (page: Page) =>
    page.route('**/data/**', (route) => {
      const name = new URL(route.request().url()).pathname.split('/data/')[1] ?? '';
      const content = change(name, files.get(name));
      return content === undefined
        ? route.fulfill({ status: 404, contentType: 'text/plain', body: 'none' })
        : route.fulfill({ contentType: 'application/json', body: JSON.stringify(content) });
    });
}

/** The words of a layer over the text, one for each range. */
export const wordsUnder = (page: Page, layer: string): Promise<string[]> =>
  page.evaluate((layer) => {
    const ranges = [...(CSS.highlights.get(layer) ?? [])];
    return ranges.map((range) => (range instanceof Range ? range.toString() : ''));
  }, layer);
