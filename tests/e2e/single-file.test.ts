// The whole as one file: from a disk, in a bare sandboxed frame, and where nothing may be asked for.
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Frame, Page } from 'playwright-core';
import { expect } from 'vitest';
import { ROOT } from '../../scripts/lib/project.ts';
import { buildSingleFile, readDataFiles } from '../../scripts/lib/single-file.ts';
import { readSiteIndex, titleOf } from '../../scripts/lib/static-page.ts';
import { buildStaticTable } from '../../scripts/lib/static-table.ts';
import { translator } from '../../src/i18n/translate.ts';
import { test as base } from './support/app-test.ts';

const t = translator('en');
const DATA = join(ROOT, 'public/data');

const test = base.extend('single', { scope: 'file' }, async ({ browserPath: _browser }, { onCleanup }) => {
  const folder = await mkdtemp(join(tmpdir(), 'waqai-single-'));
  onCleanup(() => rm(folder, { recursive: true, force: true }));
  const index = await readSiteIndex(DATA);
  if (index === null) throw new Error('no data');
  const files = await readDataFiles(DATA);
  // Words that would end a script or begin a comment, where an article could put them.
  const hostile = files.map((file) => ({
    ...file,
    content: file.content.replace('"standfirst":{"ar":"', '"standfirst":{"ar":"</script><!--<script>'),
  }));
  const html = await buildSingleFile(hostile, { title: titleOf(index), noScript: buildStaticTable(index) });
  const path = join(folder, 'waqai.html');
  await writeFile(path, html);
  return { folder, path, html };
});

interface Watched {
  readonly page: Page;
  readonly errors: readonly string[];
  readonly requests: readonly string[];
}

async function openAddress(browser: Browser, address: string): Promise<Watched> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' });
  const [errors, requests]: [string[], string[]] = [[], []];
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('request', (request) => {
    const url = request.url();
    if (!/^(?:data|blob|about):/.test(url) && url !== address.replace(/#.*$/, '')) requests.push(url);
  });
  await page.goto(address);
  return { page, errors, requests };
}

/** Reading, filtering, searching and following a link. */
async function walk(place: Page | Frame): Promise<void> {
  await place.locator('.tl-mark').first().waitFor();
  await place.getByRole('button', { name: t('app.filter'), exact: true }).click();
  await place.getByRole('checkbox', { name: new RegExp(`^${t('status.contested')}`) }).check();
  await place.getByRole('button', { name: t('app.filterActive', { count: 1 }) }).click();
  await place.locator('.el-table tbody button').first().click();
  await place.locator('.dr-headline').waitFor();
  await place
    .getByRole('button', { name: t('drawer.openPassage') })
    .first()
    .click();
  await place.locator('.rd-reader').waitFor();
}

test('from a disk it does all that the page does, and asks for nothing', async ({ browser, single }) => {
  const { page, errors, requests } = await openAddress(
    browser,
    `${pathToFileURL(single.path).href}#v=1&lang=en`,
  );
  await walk(page);
  expect(new URL(page.url()).hash).toContain('st=contested');
  expect(errors).toEqual([]);
  expect(requests).toEqual([]);
  await page.close();
});

test('from a disk it draws a picture with the typefaces that it holds', async ({ browser, single }) => {
  const { page, errors, requests } = await openAddress(
    browser,
    `${pathToFileURL(single.path).href}#v=1&lang=en`,
  );
  await page.getByRole('button', { name: t('app.export'), exact: true }).click();
  await page.getByText(t('export.picture'), { exact: true }).click();
  for (const [scale, file] of [
    [0, 'waqai-timeline.svg'],
    [2, 'waqai-timeline-2x.png'],
  ] as const) {
    await page.getByRole('combobox', { name: t('export.pictureFormat') }).selectOption(String(scale));
    const coming = page.waitForEvent('download');
    await page.getByRole('button', { name: t('export.save', { file }) }).click();
    const saved = await readFile(await (await coming).path());
    if (scale === 0) expect(saved.toString('utf8').match(/url\(data:font\/woff2;base64,/g)).toHaveLength(4);
    else expect(saved.readUInt32BE(16)).toBe(2400);
  }
  expect(errors).toEqual([]);
  expect(requests).toEqual([]);
  await page.close();
});

test('in a bare sandbox it reads, filters and opens an article all the same', async ({ browser, single }) => {
  const host = join(single.folder, 'host.html');
  const escaped = single.html.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  await writeFile(
    host,
    `<!doctype html><meta charset="utf-8"><title>host</title><iframe sandbox="allow-scripts" style="width:100%;height:860px" srcdoc="${escaped}"></iframe>`,
  );
  const { page, errors, requests } = await openAddress(browser, pathToFileURL(host).href);
  const frame = page.frames()[1];
  if (!frame) throw new Error('no frame');
  await frame.locator('.tl-mark').first().waitFor();
  expect(await frame.evaluate(() => window.origin)).toBe('null');
  await frame.getByRole('button', { name: 'Switch to English' }).click();
  await walk(frame);
  expect(errors).toEqual([]);
  expect(requests).toEqual([]);
  await page.close();
});

test('its policy names its script and styles by their hashes and lets nothing else in', async ({
  browser,
  single,
}) => {
  const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(single.html)?.[1] ?? '';
  expect(policy).toMatch(
    /^default-src 'none'; script-src 'sha256-[^']+'; style-src 'sha256-[^']+'; img-src data: blob:; font-src data:; worker-src blob:; connect-src 'none'/,
  );
  expect(single.html.match(/<script/g)).toHaveLength(2);
  const { page } = await openAddress(browser, `${pathToFileURL(single.path).href}#v=1&lang=en`);
  await page.locator('.tl-mark').first().waitFor();
  const ran = await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'window.ran = true';
    document.head.append(script);
    return 'ran' in window;
  });
  expect(ran).toBe(false);
  await page.close();
});

test('it offers no review, for which it would need the engine and all texts', async ({ browser, single }) => {
  const { page } = await openAddress(browser, `${pathToFileURL(single.path).href}#v=1&lang=en&rv=1`);
  await page.locator('.tl-mark').first().waitFor();
  expect(await page.locator('.rv-page').count()).toBe(0);
  await page.close();
});
