// Small screens and large type: nothing sticks out of the page, and a phone shows all of it.
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { translator } from '../../src/i18n/translate.ts';
import { test } from './support/app-test.ts';
import {
  expectLink,
  focusOn,
  highlightOf,
  LANGUAGES,
  markOf,
  moreOf,
  pressMore,
  readerOf,
  rowsOf,
} from './support/page-parts.ts';
import { findContestedCapture, findOne, mentionsOf, readSeedCorpus } from './support/seed-corpus.ts';

const corpus = readSeedCorpus();
const capture = findContestedCapture(corpus);
const mention = findOne(mentionsOf(corpus, capture), () => true, 'mention of the capture');
const PHONE = { width: 390, height: 844, deviceScaleFactor: 2, hasTouch: true };

/** How many px the page is wider than its window. */
const surplus = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

const PLACES = [
  { name: 'timeline', hash: '', shows: '[data-mark]' },
  { name: 'list', hash: '&tab=list', shows: '.el-row' },
  { name: 'graph', hash: '&tab=graph', shows: '[data-node]' },
  { name: 'search', hash: `&q=${encodeURIComponent('شوشا')}&fam=territory`, shows: '.ap-chip' },
  { name: 'reader', hash: `&a=${mention.article}&p=${mention.id}`, shows: '.rd-text' },
  { name: 'sheet', hash: `&e=${capture.id}`, shows: '.dr-entry' },
];
const SIZES = [
  { what: '320 px wide', size: { width: 320, height: 640 } },
  // A window of 1280 × 1024 at 200 % has as many CSS pixels as this one.
  { what: 'at 200 % zoom', size: { width: 640, height: 512, deviceScaleFactor: 2 } },
];

describe.each(LANGUAGES)('in the language "%s"', (language) => {
  const t = translator(language);

  test.for(SIZES)('nothing makes the page scroll sideways $what', async ({ size }, { open }) => {
    const page = await open(`#v=1&lang=${language}`, size);
    for (const { name, hash, shows } of PLACES) {
      await page.evaluate((hash) => {
        window.location.hash = hash;
      }, `#v=1&lang=${language}${hash}`);
      await page.locator(shows).first().waitFor();
      expect(await surplus(page), name).toBe(0);
    }
    await page.evaluate((hash) => {
      window.location.hash = hash;
    }, `#v=1&lang=${language}`);
    await page.locator('[data-opens="filter"]').click();
    expect(await surplus(page), 'filter').toBe(0);
  });

  test('the tools of the head stand in one row, and what it has no room for behind "more"', async ({
    open,
  }) => {
    const page = await open(`#v=1&lang=${language}`, PHONE);
    await page.locator('[data-mark]').first().waitFor();
    const tops = await page.locator('.ap-search, .ap-tools > *').evaluateAll((tools) =>
      tools.map((tool) => {
        const { top, height } = tool.getBoundingClientRect();
        return Math.round(top + height / 2);
      }),
    );
    expect(tops.length).toBeGreaterThan(3);
    expect(Math.max(...tops) - Math.min(...tops)).toBeLessThanOrEqual(1);
    await pressMore(page, t('app.about'));
    await page.getByRole('dialog', { name: t('app.about') }).waitFor();
    expect(await moreOf(page).getAttribute('open')).toBeNull();
    await page.keyboard.press('Escape');
    await expect.poll(() => focusOn(page)).toContain(t('app.more'));
    // It stands whole on the screen, and Esc closes it.
    await moreOf(page).locator('summary').press('Enter');
    const box = await page.locator('.ap-more-body').boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(PHONE.width);
    await page.keyboard.press('Escape');
    expect(await page.locator('.ap-more-body').isVisible()).toBe(false);
  });

  test('a phone walks its tabs', async ({ open }) => {
    const page = await open(`#v=1&lang=${language}`, PHONE);
    const tabs = page.getByRole('navigation', { name: t('app.tabs') });
    await page.locator('[data-mark]').first().waitFor();
    await tabs.getByRole('button', { name: t('app.list') }).tap();
    await expect.poll(() => rowsOf(page).count()).toBe(corpus.events.length);
    await expectLink(page, { tab: 'list' });
    await tabs.getByRole('button', { name: t('app.graph') }).tap();
    await page.locator('[data-node]').first().waitFor();
    await tabs.getByRole('button', { name: t('app.timeline') }).tap();
    await page.locator('[data-mark]').first().waitFor();
    await expectLink(page, { tab: null });
  });

  test('a finger opens a mark in a sheet, its passage in the reader, and closes both', async ({ open }) => {
    const page = await open(`#v=1&lang=${language}`, PHONE);
    const mark = page.locator('[data-mark]:not([aria-haspopup])').first();
    const box = await mark.boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
    await mark.tap();
    const sheet = page.getByRole('dialog');
    await sheet.waitFor();
    await sheet.locator('.dr-entry button').last().tap();
    await readerOf(page).waitFor();
    await expect.poll(async () => (await highlightOf(page, 'rd-selected')).inSight).toBe(true);
    await readerOf(page)
      .getByRole('button', { name: t('reader.close') })
      .tap();
    await sheet.waitFor();
    await sheet.getByRole('button', { name: t('drawer.close') }).tap();
    await sheet.waitFor({ state: 'detached' });
    await expectLink(page, { e: null, a: null });
    expect(await page.locator('[data-mark]').first().isVisible()).toBe(true);
  });

  test('the capture can be reached on a phone', async ({ open }) => {
    const page = await open(`#v=1&lang=${language}&st=contested`, PHONE);
    await markOf(page, capture.id).tap();
    await page.getByRole('dialog').getByRole('heading', { name: capture.headline[language] }).waitFor();
  });
});
