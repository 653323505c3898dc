// Articles, titles and names that are markup: they pass through the real extractor and show as the text they are.
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import type { Corpus } from '../../src/domain/corpus-schema.ts';
import { corpusSchema } from '../../src/domain/corpus-schema.ts';
import { runExtract } from '../../scripts/lib/extract-command.ts';
import { waqaiEngine } from '../../scripts/lib/waqai-engine.ts';
import { test } from './support/app-test.ts';
import { drawerOf, LANGUAGES, marksOf, readerOf, rowsOf } from './support/page-parts.ts';
import { findOne } from './support/seed-corpus.ts';

const TAG = '<img src=x onerror="alert(1)">';
const SCRIPT = '</script><script>alert(2)</script>';
const NAME = `جيش الشمال ${TAG}`;
const TEXT = [
  `${TAG} عنوان ${SCRIPT}`,
  `قصف جيش الشمال مدينة كنجه يوم 9 أكتوبر 2020 ${SCRIPT}.`,
  `قال الرئيس الأذربيجاني إلهام علييف يوم 10 أكتوبر 2020 إن <b onmouseover=alert(3)>بلاده</b> سيطرت على مدينة شوشا. <iframe src="javascript:alert(4)"></iframe>`,
  `نفت وزارة الدفاع الأرمينية يوم 10 أكتوبر 2020 سيطرة أذربيجان على مدينة شوشا، ${TAG}.`,
].join('\n\n');

const SITE = {
  title: { ar: `عنوان ${TAG}`, en: `Title ${TAG}` },
  standfirst: { ar: SCRIPT, en: SCRIPT },
  scope: { ar: TAG, en: TAG },
  editor: `محرر ${TAG}`,
};
const LEXICON = {
  actors: [
    {
      id: 'hostile-army',
      kind: 'armed-force',
      label: { ar: NAME, en: `Army ${TAG}` },
      names: [NAME, 'جيش الشمال'],
    },
  ],
};

let folder = '';
const console = { out: () => undefined, err: () => undefined, isTerminal: false, now: () => 0 };
const extract = (out: string) =>
  runExtract(
    {
      input: join(folder, 'articles'),
      out: join(folder, out),
      corpus: join(folder, 'corpus.json'),
      check: false,
      quiet: true,
      version: '0.0.0',
    },
    waqaiEngine,
    console,
  );
const put = (name: string, content: unknown) =>
  writeFile(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content));
const metadata = (url: string) => ({
  hostile: { title: `${TAG} عنوان`, publisher: `صحيفة ${TAG}`, url, published: '2020-10-11' },
});

let corpus: Corpus;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'waqai-hostile-'));
  await mkdir(join(folder, 'articles'));
  await put('articles/hostile.txt', TEXT);
  await put('site.json', SITE);
  await put('lexicon.json', LEXICON);
  await put('articles.json', metadata('https://a.example/?q="><script>alert(5)</script>'));
  const { exitCode, failures } = await extract('data');
  expect({ exitCode, failures }).toEqual({ exitCode: 0, failures: [] });
  corpus = corpusSchema.parse(JSON.parse(await readFile(join(folder, 'corpus.json'), 'utf8')));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

/** Serves the hostile data in the place of the seeds'. */
const serveHostile = (page: Page) =>
  page.route('**/data/**', (route) => {
    const name = new URL(route.request().url()).pathname.split('/data/')[1] ?? '';
    return route.fulfill({ path: join(folder, 'data', name), contentType: 'application/json' });
  });

/** What of the page could only have come from the articles' markup. */
const foreignElements = (page: Page) =>
  page.evaluate(() => {
    const ours = [...document.querySelectorAll('script')].filter(({ src }) =>
      src.startsWith(location.origin),
    );
    const all = document.querySelectorAll('img, iframe, object, embed, b[onmouseover], [onerror], script');
    const links = [...document.querySelectorAll('a')].filter(({ protocol }) => !/^https?:$/.test(protocol));
    return all.length - ours.length + links.length;
  });

test('an address that is a script is refused by name, and nothing is written', async () => {
  await cp(join(folder, 'articles.json'), join(folder, 'articles.good'));
  await put('articles.json', metadata('javascript:alert(6)'));
  const { exitCode, failures, changed } = await extract('refused');
  await cp(join(folder, 'articles.good'), join(folder, 'articles.json'));
  expect({ exitCode, changed }).toEqual({ exitCode: 1, changed: false });
  expect(failures.join('\n')).toMatch(/articles\.json.*hostile.*url.*http/);
});

describe.each(LANGUAGES)('in the language "%s"', (language) => {
  test('everything shows as text and no element comes of it', async ({ open }) => {
    const page = await open(`#v=1&lang=${language}&graph=1`, { prepare: serveHostile });
    await marksOf(page).first().waitFor();
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(SITE.title[language]);
    expect(await page.title()).toContain(TAG);
    expect(await page.locator('.ap-standfirst').textContent()).toContain(SCRIPT);
    await expect.poll(() => rowsOf(page).count()).toBe(corpus.events.length);
    await page.locator('[data-opens="filter"]').click();
    expect(await foreignElements(page)).toBe(0);

    const actor = findOne(corpus.actors, ({ id }) => id === 'hostile-army', 'hostile actor');
    const event = findOne(
      corpus.events,
      ({ actors }) => actors.some((part) => part.actor === actor.id),
      'event of the hostile actor',
    );
    await page.locator('.el-headline', { hasText: event.headline[language] }).first().click();
    await drawerOf(page).locator('.dr-entry').first().waitFor();
    expect(await drawerOf(page).textContent()).toContain(actor.label[language]);
    expect(await drawerOf(page).textContent()).toContain(SCRIPT);
    expect(await foreignElements(page)).toBe(0);

    await drawerOf(page).locator('.dr-entry button').last().click();
    await readerOf(page).waitFor();
    const text = await page.locator('.rd-text').textContent();
    for (const markup of [TAG, SCRIPT, '<b onmouseover=alert(3)>', '<iframe src="javascript:alert(4)">'])
      expect(text).toContain(markup);
    const original = readerOf(page).getByRole('link');
    expect(await original.getAttribute('href')).toMatch(/^https:\/\/a\.example\/\?q=%22%3E%3Cscript%3E/);
    await readerOf(page).locator('.rd-bar-tools button').first().click();
    await page.locator('.rd-text p').first().hover();
    expect(await foreignElements(page)).toBe(0);
  });
});
