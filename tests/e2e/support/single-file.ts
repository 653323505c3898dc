// `test` with the one-file build of the seeds, made once a file of tests, and pages of it that are watched: what they asked
// for and complained of.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { ROOT } from '../../../scripts/lib/project.ts';
import { buildSingleFile, readDataFiles } from '../../../scripts/lib/single-file.ts';
import { readSiteIndex, wordsOfPage } from '../../../scripts/lib/static-page.ts';
import { test as base } from './app-test.ts';

const DATA = join(ROOT, 'public/data');

export interface SingleFile {
  readonly folder: string;
  readonly path: string;
  readonly html: string;
}

/** Words that would end a script or begin a comment stand where an article could put them. */
export const test = base.extend(
  'single',
  { scope: 'file' },
  async ({ browserPath: _browser }, { onCleanup }): Promise<SingleFile> => {
    const folder = await mkdtemp(join(tmpdir(), 'waqai-single-'));
    onCleanup(() => rm(folder, { recursive: true, force: true }));
    const index = await readSiteIndex(DATA);
    if (index === null) throw new Error('no data');
    const files = await readDataFiles(DATA);
    const hostile = files.map((file) => ({
      ...file,
      content: file.content.replace('"standfirst":{"ar":"', '"standfirst":{"ar":"</script><!--<script>'),
    }));
    const html = await buildSingleFile(hostile, wordsOfPage(index, null));
    const path = join(folder, 'waqai.html');
    await writeFile(path, html);
    return { folder, path, html };
  },
);

export interface Watched {
  readonly page: Page;
  readonly errors: readonly string[];
  readonly requests: readonly string[];
}

/** Opens an address; `pages`: those that there are, by their addresses, whatever the network has, sent with `headers`. */
export async function openAddress(
  browser: Browser,
  address: string,
  pages: Readonly<Record<string, string>> = {},
  headers: Readonly<Record<string, string>> = {},
): Promise<Watched> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  page.once('close', () => void context.close());
  const [errors, requests]: [string[], string[]] = [[], []];
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(error.message));
  const own = new Set([address.replace(/#.*$/, ''), ...Object.keys(pages)]);
  page.on('request', (request) => {
    const url = request.url().replace(/#.*$/, '');
    if (!/^(?:data|blob|about):/.test(url) && !own.has(url)) requests.push(url);
  });
  for (const [url, body] of Object.entries(pages))
    await page.route(url, (route) =>
      route.fulfill({ headers: { ...headers, 'content-type': 'text/html; charset=utf-8' }, body }),
    );
  await page.goto(address);
  return { page, errors, requests };
}
