// What each view says when what it needs is not there, late, or cannot be had: alone, in words, and with a way on.
import type { Page, Route } from 'playwright-core';
import { describe, expect } from 'vitest';
import { translator } from '../../src/i18n/translate.ts';
import { findFaults } from './support/axe.ts';
import { test } from './support/app-test.ts';
import { drawerOf, LANGUAGES, marksOf, readerOf, rowsOf } from './support/page-parts.ts';
import { findContestedCapture, findOne, mentionsOf, readSeedCorpus } from './support/seed-corpus.ts';

const corpus = readSeedCorpus();
const capture = findContestedCapture(corpus);
const mention = findOne(mentionsOf(corpus, capture), () => true, 'mention of the capture');
/** What a browser says of a request that came to nothing, and React of the part that it was for. */
const EXPECTED = /Failed to load|ERR_FAILED|Failed to fetch|MissingPart|The above error|error boundary/i;

const refuse = (route: Route) => route.abort();
const block = (pattern: string) => (page: Page) => page.route(pattern, refuse);
/** The device says that it has no network; what is there already works on. */
const offline = (page: Page) =>
  page.addInitScript(() => Object.defineProperty(navigator, 'onLine', { get: () => false }));
const alertOf = (page: Page) => page.getByRole('alert').filter({ visible: true }).first();

async function findNoFaults(page: Page, part: string): Promise<void> {
  expect(await findFaults(page, { within: [part] })).toEqual([]);
}

describe.each(LANGUAGES)('without what it needs, in %s', (language) => {
  const t = translator(language);

  test('the page says that the data are missing, that the device is offline, and tries again', async ({
    open,
  }) => {
    const page = await open(`#v=1&lang=${language}`, {
      prepare: async (page) => {
        await offline(page);
        await block('**/data/manifest.json')(page);
      },
      expectedErrors: EXPECTED,
    });
    await page.getByRole('heading', { name: t('app.missing') }).waitFor();
    await page.getByText(t('app.offline')).waitFor();
    await findNoFaults(page, '.ap-screen');
    await page.unroute('**/data/manifest.json');
    await page.getByRole('button', { name: t('app.retry') }).click();
    await marksOf(page).first().waitFor();
  });

  test('the page says that it is loading while the data are late', async ({ open }) => {
    let letGo: () => void = () => undefined;
    const held = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    const page = await open(`#v=1&lang=${language}`, {
      prepare: (page) =>
        page.route('**/data/index.*.json', async (route) => {
          await held;
          await route.continue();
        }),
    });
    await page.getByText(t('app.loading')).waitFor();
    expect(await page.locator('main').getAttribute('aria-busy')).toBe('true');
    letGo();
    await marksOf(page).first().waitFor();
  });

  test('the graph that could not be fetched leaves timeline and list alone', async ({ open }) => {
    const page = await open(`#v=1&lang=${language}`, {
      prepare: async (page) => {
        await offline(page);
        await block('**/assets/GraphView-*.js')(page);
      },
      expectedErrors: EXPECTED,
    });
    await rowsOf(page).first().waitFor();
    await page.getByRole('button', { name: t('app.graphShow') }).click();
    const pane = page.locator('.ap-pane-graph');
    await pane.getByText(t('app.partMissing')).waitFor();
    await pane.getByText(t('app.offline')).waitFor();
    await findNoFaults(page, '.ap-pane-graph');
    expect(await marksOf(page).count()).toBeGreaterThan(0);
    expect(await rowsOf(page).count()).toBe(corpus.events.length);
    await page.unroute('**/assets/GraphView-*.js');
    await pane.getByRole('button', { name: t('app.retry') }).click();
    await pane.locator('svg').first().waitFor();
  });

  test('the list that could not be fetched leaves the timeline alone', async ({ open }) => {
    const page = await open(`#v=1&lang=${language}`, {
      prepare: block('**/assets/neighbours-*.js'),
      expectedErrors: EXPECTED,
    });
    await marksOf(page).first().waitFor();
    const pane = page.locator('.ap-pane-list');
    await pane.getByText(t('app.partMissing')).waitFor();
    expect(await page.getByText(t('app.offline')).count()).toBe(0);
    await page.unroute('**/assets/neighbours-*.js');
    await pane.getByRole('button', { name: t('app.retry') }).click();
    await rowsOf(page).first().waitFor();
  });

  test('the drawer says so where its details cannot be had, and gets them when asked again', async ({
    open,
  }) => {
    const page = await open(`#v=1&lang=${language}&e=${capture.id}`, {
      prepare: block('**/data/events/*.json'),
      expectedErrors: EXPECTED,
    });
    const alert = drawerOf(page).getByRole('alert');
    await alert.getByText(t('drawer.failed')).waitFor();
    await drawerOf(page).getByRole('heading', { name: capture.headline[language] }).waitFor();
    await findNoFaults(page, '.dr-column');
    await page.unroute('**/data/events/*.json');
    await alert.getByRole('button', { name: t('app.retry') }).click();
    await alert.waitFor({ state: 'detached' });
    expect(await rowsOf(page).count()).toBe(corpus.events.length);
  });

  test('the reader says so where its text cannot be had, and gets it when asked again', async ({ open }) => {
    const page = await open(`#v=1&lang=${language}&a=${mention.article}`, {
      prepare: async (page) => {
        await offline(page);
        await block('**/data/texts/*.json')(page);
      },
      expectedErrors: EXPECTED,
    });
    await alertOf(page).waitFor();
    await readerOf(page).getByText(t('app.offline')).waitFor();
    await page.unroute('**/data/texts/*.json');
    await alertOf(page).getByRole('button').click();
    await expect.poll(() => readerOf(page).textContent()).toContain(mention.passage.exact.slice(0, 30));
  });

  test('the panel about the chronology says that it has no figures, and shows the rest', async ({ open }) => {
    const page = await open(`#v=1&lang=${language}`, {
      prepare: block('**/data/evaluation.json'),
      expectedErrors: EXPECTED,
    });
    await page.getByRole('button', { name: t('app.about'), exact: true }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText(t('about.figuresFailed')).waitFor();
    expect(await dialog.getByRole('listitem').count()).toBeGreaterThanOrEqual(corpus.articles.length);
    await page.unroute('**/data/evaluation.json');
    await dialog.getByRole('button', { name: t('app.retry') }).click();
    await dialog.getByRole('table').waitFor();
    await findNoFaults(page, '.ab-about');
  });

  test('a panel that could not be fetched is given up, or fetched when asked again', async ({ open }) => {
    const page = await open(`#v=1&lang=${language}`, {
      prepare: block('**/assets/AboutDialog-*.js'),
      expectedErrors: EXPECTED,
    });
    const about = page.getByRole('button', { name: t('app.about'), exact: true });
    await about.click();
    const note = page.locator('.ap-note-over');
    await note.getByText(t('app.partMissing')).waitFor();
    await note.getByRole('button', { name: t('app.close') }).click();
    await note.waitFor({ state: 'detached' });
    await about.click();
    await note.waitFor();
    await page.unroute('**/assets/AboutDialog-*.js');
    await note.getByRole('button', { name: t('app.retry') }).click();
    await page.getByRole('dialog').waitFor();
  });
});
