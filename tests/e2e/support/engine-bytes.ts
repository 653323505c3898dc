// What the engine of a page has made, beside what the command line makes of the same files: each as one text, to be compared.
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, onTestFinished } from 'vitest';
import { ROOT } from '../../../scripts/lib/project.ts';
import { runNode, TOOLS } from '../../../scripts/lib/run-tool.ts';
import { canonicalJson } from '../../../src/domain/canonical-json.ts';
import type { Corpus } from '../../../src/domain/corpus-schema.ts';
import { corpusSchema } from '../../../src/domain/corpus-schema.ts';
import type { WorkbenchReply } from '../../../src/domain/review/workbench.ts';
import { splitCorpus } from '../../../src/domain/site-data.ts';
import { createSiteKeeper, getPictured } from '../../../src/store/review/show-site.ts';
import type { ShownSite } from '../../../src/store/review/show-site.ts';

type Applied = Extract<WorkbenchReply, { kind: 'applied' }>;
declare global {
  interface Window {
    /** What the workers of the page have answered. */
    heard?: { kind?: string }[];
  }
}

/** Keeps what the workers of a page say. */
export const listen = (page: Page) =>
  page.addInitScript(() => {
    const heard: { kind?: string }[] = [];
    window.heard = heard;
    window.Worker = class extends Worker {
      constructor(url: string | URL, options?: WorkerOptions) {
        super(url, options);
        this.addEventListener('message', ({ data }) => heard.push(data));
      }
    };
  });

/** What the page shows after the last answer of the engine. */
export async function shownOn(page: Page): Promise<ShownSite> {
  const heard = await page.evaluate(() => window.heard ?? []);
  const keep = createSiteKeeper();
  const shown = heard
    .filter((reply): reply is Applied => reply.kind === 'applied')
    .map((reply) => keep(reply));
  const last = shown.at(-1);
  if (!last) throw new Error('the engine has not answered');
  return last;
}

type Content = Pick<Corpus, 'events' | 'mentions' | 'actors' | 'places' | 'warnings' | 'articles'>;
/** All that the engine makes of articles, in one text. */
const engineText = ({ events, mentions, actors, places, warnings, articles }: Content) =>
  canonicalJson({ events, mentions, actors, places, warnings, articles });
/** The mentions in the order of the site's files: event by event. */
export const textOf = (corpus: Corpus) =>
  engineText({ ...corpus, mentions: splitCorpus(corpus).shards.flatMap(({ mentions }) => mentions) });

export function textOnPage(shown: ShownSite): string {
  const pictured = getPictured(shown);
  if (shown.site.phase !== 'ready' || !pictured) throw new Error('the page does not have it all');
  const { actors, places, warnings, ...index } = shown.site.index;
  const articles = index.articles.map(({ file: _file, ...head }) => {
    const body = shown.bodies[head.id];
    if (body?.phase !== 'ready') throw new Error(head.id);
    const { schemaVersion: _version, ...rest } = body.value;
    return { ...head, ...rest };
  });
  const [events, mentions] = [[...pictured.events], [...pictured.mentions]];
  return engineText({ events, mentions, actors, places, warnings, articles });
}

/** What the command line writes for the seeds with some files more; `seeds/…` in, corpus out. */
export async function extractWith(files: Readonly<Record<string, string | Uint8Array>>): Promise<Corpus> {
  const folder = await mkdtemp(join(tmpdir(), 'waqai-paste-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const seeds = join(folder, 'seeds');
  await cp(join(ROOT, 'seeds'), seeds, { recursive: true });
  for (const [name, content] of Object.entries(files)) await writeFile(join(seeds, name), content);
  const corpus = join(folder, 'corpus.json');
  const options = [
    '--quiet',
    '--input',
    join(seeds, 'articles'),
    '--out',
    join(folder, 'data'),
    '--corpus',
    corpus,
  ];
  const { exitCode, output } = await runNode([TOOLS.tsx, 'scripts/extract.ts', ...options], false);
  expect(exitCode, output).toBe(0);
  const raw: unknown = JSON.parse(await readFile(corpus, 'utf8'));
  return corpusSchema.parse(raw);
}
