// Saving a review: to the browser, to a file and back, with two tabs, and where the browser keeps nothing.
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import type { ReviewFile } from '../../src/domain/review/review-schema.ts';
import { reviewFileSchema } from '../../src/domain/review/review-schema.ts';
import type { Translate } from '../../src/i18n/translate.ts';
import { translator } from '../../src/i18n/translate.ts';
import { findFaultsInBothThemes } from './support/axe.ts';
import { test } from './support/app-test.ts';
import { LANGUAGES } from './support/page-parts.ts';

const REVIEW = '#v=1&lang=en&rv=1';
const EN = translator('en');
const dialogOf = (page: Page) => page.locator('dialog.kp-dialog');
const noticesOf = (page: Page) => page.locator('.kp-notices');
const openDialog = async (page: Page, t: Translate = EN) => {
  await page.getByRole('button', { name: t('keep.file'), exact: true }).click();
  await dialogOf(page).waitFor();
};

/** Waits for review mode and accepts so many events, the first time with a name. */
async function accept(page: Page, times: number): Promise<void> {
  const progress = () => page.locator('.rv-progress').textContent();
  await page.locator('.rv-headline').waitFor();
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.closest('.rv-mode') !== null))
    .toBe(true);
  for (let time = 0; time < times; time++) {
    const before = await progress();
    await page.keyboard.press('KeyA');
    if (time === 0) {
      await page.locator('dialog[open] input').first().fill('سلمى');
      await page.keyboard.press('Enter');
    }
    await expect.poll(progress, { timeout: 10_000 }).not.toBe(before);
  }
}

async function download(page: Page): Promise<ReviewFile> {
  const coming = page.waitForEvent('download');
  await page.keyboard.press('ControlOrMeta+s');
  const done = await coming;
  expect(done.suggestedFilename()).toBe('review.json');
  const raw: unknown = JSON.parse(await readFile(await done.path(), 'utf8'));
  return reviewFileSchema.parse(raw);
}

/** Whether leaving the page is asked about. */
async function warnsBeforeLeaving(page: Page): Promise<boolean> {
  return page.evaluate(() => !window.dispatchEvent(new Event('beforeunload', { cancelable: true })));
}

const openFile = (page: Page, content: string) =>
  dialogOf(page)
    .locator('input[type="file"]')
    .setInputFiles([{ name: 'review.json', mimeType: 'application/json', buffer: Buffer.from(content) }]);

test('what is in no file is warned of also outside review mode', async ({ open }) => {
  const page = await open(REVIEW);
  await accept(page, 1);
  await page.getByRole('button', { name: EN('review.leave') }).click();
  await page.locator('.kp-bar').waitFor({ state: 'detached' });
  expect(await warnsBeforeLeaving(page)).toBe(true);
});

test('decisions go into a file and come back from it; what is in no file is warned of', async ({ open }) => {
  const page = await open(REVIEW);
  await accept(page, 2);
  expect(await warnsBeforeLeaving(page)).toBe(true);
  const file = await download(page);
  expect(file.decisions.map(({ kind, by }) => [kind, by])).toEqual([
    ['accept', 'سلمى'],
    ['accept', 'سلمى'],
  ]);
  await expect.poll(() => warnsBeforeLeaving(page)).toBe(false);

  const other = await open(REVIEW);
  await other.locator('.kp-bar').waitFor();
  await openDialog(other);
  await openFile(other, JSON.stringify(file));
  await dialogOf(other)
    .getByText(EN('keep.opened', { count: 2 }))
    .waitFor();
  await other.keyboard.press('Escape');
  await expect.poll(() => other.locator('.rv-progress').textContent()).toMatch(/^2 /);
});

test('a file that does not fit is refused whole or by line and key, and nothing is lost', async ({
  open,
}) => {
  const page = await open(REVIEW);
  await accept(page, 1);
  await openDialog(page);
  const foreign = {
    schemaVersion: 1,
    articles: { x: 'e'.repeat(64) },
    actors: [],
    places: [],
    decisions: [],
    signoffs: [],
  };
  for (const content of [
    '{"schemaVersion": 1,',
    '[]',
    JSON.stringify({ schemaVersion: 2 }),
    JSON.stringify(foreign),
  ]) {
    await openFile(page, content);
    await dialogOf(page).getByText(EN('keep.refused')).waitFor();
    await dialogOf(page)
      .getByText(EN('keep.decisions', { count: 1 }))
      .waitFor();
  }
  const strange = { ...foreign, articles: {}, decisions: [{ id: 'x', kind: 'paint' }] };
  await openFile(page, JSON.stringify(strange, null, 1));
  await dialogOf(page)
    .getByText(EN('keep.faults', { count: 1 }))
    .waitFor();
  expect(await dialogOf(page).locator('.kp-faults').textContent()).toMatch(/line \d+.*decisions\[0\]\.kind/i);
  // What was decided before stands as a draft, and what does not fit is still in the file.
  await dialogOf(page)
    .getByText(EN('keep.offers', { count: 1 }))
    .waitFor();
  await page.keyboard.press('Escape');
  const coming = page.waitForEvent('download');
  await page.keyboard.press('ControlOrMeta+s');
  expect(await readFile(await (await coming).path(), 'utf8')).toContain('"paint"');
});

test('a draft is offered to the next visit, not forced on it', async ({ open }) => {
  const page = await open(REVIEW);
  await accept(page, 2);
  const next = await page.context().newPage();
  await page.close();
  await next.goto(inject('appUrl') + REVIEW);
  await noticesOf(next)
    .getByText(EN('keep.offers', { count: 1 }))
    .waitFor();
  expect(await next.locator('.rv-progress').textContent()).toMatch(/^0 /);
  await noticesOf(next)
    .getByText(EN('keep.offerMore', { count: 2 }), { exact: false })
    .waitFor();
  await noticesOf(next)
    .getByRole('button', { name: EN('keep.restore') })
    .click();
  await expect.poll(() => next.locator('.rv-progress').textContent()).toMatch(/^2 /);
  expect(await warnsBeforeLeaving(next)).toBe(true);
  const keys = await next.evaluate(() =>
    Object.keys(localStorage).filter((key) => key.startsWith('waqai.review')),
  );
  expect(keys).toHaveLength(1);
});

test('two tabs: the second is told and decides nothing, until it takes over', async ({ open }) => {
  const first = await open(REVIEW);
  await accept(first, 1);
  const second = await first.context().newPage();
  await second.goto(inject('appUrl') + REVIEW);
  await noticesOf(second).getByText(EN('keep.elsewhere')).waitFor();
  await second.keyboard.press('KeyA');
  expect(await second.locator('.rv-progress').textContent()).toMatch(/^0 /);
  await noticesOf(second)
    .getByRole('button', { name: EN('keep.takeOver') })
    .click();
  // What the first tab has decided is offered to the one that goes on.
  await noticesOf(second)
    .getByRole('button', { name: EN('keep.restore') })
    .click();
  await expect.poll(() => second.locator('.rv-progress').textContent()).toMatch(/^1 /);
  await noticesOf(first).getByText(EN('keep.elsewhere')).waitFor();
});

test('a browser that keeps nothing is said to keep nothing, and the file is there all the same', async ({
  open,
}) => {
  const page = await open(REVIEW, {
    prepare: (page) =>
      page.addInitScript(() => {
        Object.defineProperty(window, 'localStorage', {
          get: () => {
            throw new DOMException('not here', 'SecurityError');
          },
        });
        Object.defineProperty(navigator, 'locks', { value: undefined });
        Object.defineProperty(window, 'BroadcastChannel', { value: undefined });
      }),
  });
  await accept(page, 1);
  await noticesOf(page).getByText(EN('keep.browser.refused')).waitFor();
  expect(await noticesOf(page).getByText(EN('keep.elsewhere')).count()).toBe(0);
  expect((await download(page)).decisions).toHaveLength(1);
});

test('a browser without room is said to have none', async ({ open }) => {
  const page = await open(REVIEW, {
    prepare: (page) =>
      page.addInitScript(() => {
        Storage.prototype.setItem = () => {
          throw new DOMException('full', 'QuotaExceededError');
        };
      }),
  });
  await accept(page, 1);
  await noticesOf(page).getByText(EN('keep.browser.full')).waitFor();
});

describe.each(LANGUAGES)('in the language "%s"', (language) => {
  test('axe finds nothing in the notices and the dialog, light and dark', async ({ open }) => {
    const t = translator(language);
    const page = await open(`#v=1&lang=${language}&rv=1`);
    await accept(page, 1);
    await openDialog(page, t);
    await openFile(page, '{"schemaVersion": 1, "decisions": [{"id": "x", "kind": "paint"}]}');
    await dialogOf(page).locator('.kp-faults').waitFor();
    expect(await findFaultsInBothThemes(page, { within: ['.kp-dialog'] })).toEqual([]);
    await page.keyboard.press('Escape');
    await noticesOf(page).waitFor();
    expect(await findFaultsInBothThemes(page, { within: ['.kp-notices', '.kp-bar'] })).toEqual([]);
  });
});
