// What an editor decides is what the page shows: on the timeline, in the list and in the drawer, at once; taken back, the page
// shows the site's own data again. And where no engine can be started, the page says so and stays what it was.
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { translator } from '../../src/i18n/translate.ts';
import { test } from './support/app-test.ts';
import { drawerOf, expectLink, markOf, rowsOf } from './support/page-parts.ts';
import { findContestedCapture, readSeedCorpus } from './support/seed-corpus.ts';

const corpus = readSeedCorpus();
const capture = findContestedCapture(corpus);
const language = 'en';
const t = translator(language);
const HASH = `#v=1&lang=${language}&e=${capture.id}`;

const modeOf = (page: Page) => page.locator('.rv-mode');
const leave = (page: Page) => page.getByRole('button', { name: t('review.leave') }).click();
const enter = (page: Page) => page.locator('.ap-sub .sh-link').first().click();
/** The row of the queue that is at hand, once it says this of its event. */
const awaitVerdict = (page: Page, verdict: string) =>
  page.locator(`[data-queued="${capture.id}"][data-verdict="${verdict}"]`).waitFor();

/** All that the drawer says, once it is there whole. */
async function readDrawer(page: Page): Promise<string> {
  await drawerOf(page).locator('blockquote').first().waitFor();
  return drawerOf(page).innerText();
}

describe('a decision', () => {
  test('changes what the page shows, and taken back it leaves no trace', async ({ open }) => {
    const page = await open(HASH);
    const before = await readDrawer(page);
    const type = t('type.capture');
    expect(before).toContain(type);
    const events = await rowsOf(page).count();

    await enter(page);
    await page.locator(`[data-queued="${capture.id}"]`).waitFor();
    await page.locator('.rv-editor-name').click();
    await page.locator('dialog[open]').waitFor();
    await page.keyboard.insertText('Salma Haddad');
    await page.keyboard.press('Enter');
    await page.locator('dialog[open]').waitFor({ state: 'detached' });
    await page.locator('.rv-headline').focus();
    await page.keyboard.press('KeyT');
    await page.locator('.md-form select').first().selectOption('advance');
    await page.keyboard.press('Enter');
    await awaitVerdict(page, 'changed');

    await leave(page);
    await expectLink(page, { rv: null, e: capture.id });
    const after = await readDrawer(page);
    expect(after).toContain(t('type.advance'));
    expect(after).not.toBe(before);
    await markOf(page, capture.id).waitFor();
    expect(await rowsOf(page).count()).toBe(events);

    await enter(page);
    await awaitVerdict(page, 'changed');
    await page.keyboard.press('KeyU');
    await awaitVerdict(page, 'open');
    await leave(page);
    await expectLink(page, { rv: null });
    expect(await readDrawer(page)).toBe(before);
  });
});

describe('where the engine cannot be had', () => {
  /** The page says why, and is left as it was. */
  async function expectFailure(page: Page, why: 'no-worker' | 'no-inputs'): Promise<void> {
    await page
      .getByRole('alert')
      .getByText(t(`review.failed.${why}`))
      .waitFor();
    await leave(page);
    await modeOf(page).waitFor({ state: 'detached' });
    await markOf(page, capture.id).waitFor();
    await readDrawer(page);
  }

  test('because the browser starts no workers, the page says so', async ({ open }) => {
    const prepare = (page: Page) =>
      page.addInitScript(() => {
        Reflect.deleteProperty(window, 'Worker');
      });
    const page = await open(`${HASH}&rv=1`, { prepare });
    await expectFailure(page, 'no-worker');
  });

  test('because its code does not come, the page says so and tries again', async ({ open }) => {
    let isBlocked = true;
    const prepare = (page: Page) =>
      page.context().route(/engine\.worker/, (route) => (isBlocked ? route.abort() : route.continue()));
    const page = await open(`${HASH}&rv=1`, { prepare, expectedErrors: /engine\.worker|ERR_FAILED/ });
    await page.getByRole('alert').getByText(t('review.failed.no-worker')).waitFor();
    isBlocked = false;
    await page.getByRole('button', { name: t('app.retry') }).click();
    await awaitVerdict(page, 'open');
  });

  test('because a text does not come, the page says so', async ({ open }) => {
    const prepare = (page: Page) => page.route('**/texts/*.json', (route) => route.abort());
    const page = await open(`${HASH}&rv=1`, { prepare, expectedErrors: /ERR_FAILED/ });
    await expectFailure(page, 'no-inputs');
  });
});
