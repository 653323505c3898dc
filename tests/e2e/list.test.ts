// The list: sorted, with the columns of choice, gone through by keys, in step with the selection.
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { translator } from '../../src/i18n/translate.ts';
import { findFaults } from './support/axe.ts';
import { hasFocusIn, tabTo } from './support/keyboard-walk.ts';
import { test } from './support/app-test.ts';
import { drawerOf, expectLink, LANGUAGES, linkOf, rowsOf } from './support/page-parts.ts';
import { findContestedCapture, readSeedCorpus } from './support/seed-corpus.ts';

const corpus = readSeedCorpus();
const capture = findContestedCapture(corpus);
const total = corpus.events.length;

const idsOf = (page: Page): Promise<string[]> =>
  page.locator('.el-headline').evaluateAll((all) => all.map((one) => one.getAttribute('data-event') ?? ''));
const headsOf = (page: Page) => page.locator('.el-table thead th');

describe.each(LANGUAGES)('the list in %s', (language) => {
  const t = translator(language);

  test('holds every event of the timeline once, in order of time', async ({ open }) => {
    const page = await open(`#v=1&lang=${language}&order=oldest`);
    await expect.poll(() => rowsOf(page).count()).toBe(total);
    const ids = await idsOf(page);
    expect(ids.toSorted()).toEqual(corpus.events.map(({ id }) => id).toSorted());
    const days = ids.map((id) => {
      const date = corpus.events.find((event) => event.id === id)?.date;
      return date?.start ?? date?.end ?? '9999';
    });
    expect(days).toEqual(days.toSorted());
    expect(await page.locator('.el-count').textContent()).toBe(t('unit.events', { count: total }));
  });

  test('is sorted by its heads and by the choice above it, and says so', async ({ open }) => {
    const page = await open(`#v=1&lang=${language}`);
    await rowsOf(page).first().waitFor();
    await headsOf(page)
      .getByRole('button', { name: t('list.column.status') })
      .click();
    await expectLink(page, { sort: 'status' });
    const sorted = page.locator('.el-table [aria-sort]');
    expect(await sorted.getAttribute('aria-sort')).toBe('ascending');
    await sorted.getByRole('button').click();
    await expectLink(page, { sort: '-status' });
    expect(await sorted.getAttribute('aria-sort')).toBe('descending');
    await page.getByLabel(t('list.sortBy')).selectOption('sources');
    await expectLink(page, { sort: '-sources' });
    const counts = await rowsOf(page).evaluateAll((rows) => rows.length);
    expect(counts).toBe(total);
    const articles = (await idsOf(page)).map(
      (id) => new Set(corpus.mentions.flatMap((one) => (one.event === id ? [one.article] : []))).size,
    );
    expect(articles).toEqual(articles.toSorted((a, b) => b - a));
    await page.goBack();
    await expect.poll(() => linkOf(page).sort).toBe('-status');
  });

  test('has the columns that are ticked, by keys alone, and keeps them in the link', async ({ open }) => {
    const page = await open(`#v=1&lang=${language}`);
    await rowsOf(page).first().waitFor();
    await tabTo(page, '.el-columns > summary');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await expectLink(page, { cols: 'date,who,where,status,sources' });
    expect(await headsOf(page).nth(1).textContent()).toContain(t('list.column.date'));
    await page.keyboard.press('Escape');
    expect(await hasFocusIn(page, '.el-columns > summary')).toBe(true);
    await page.reload();
    await rowsOf(page).first().waitFor();
    expect(await headsOf(page).count()).toBe(6);
  });

  test('is one stop of the Tab key; arrows, End and Enter lead to the details', async ({ open }) => {
    const page = await open(`#v=1&lang=${language}`);
    await rowsOf(page).first().waitFor();
    await tabTo(page, '.el-headline');
    const ids = await idsOf(page);
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('data-event'));
    expect(await focused()).toBe(ids[0]);
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe(ids[1]);
    await page.keyboard.press('End');
    expect(await focused()).toBe(ids.at(-1));
    const inSight = await page.evaluate(() => {
      const box = document.querySelector('.el-scroll')?.getBoundingClientRect();
      const row = document.activeElement?.getBoundingClientRect();
      return box && row && row.top >= box.top && row.bottom <= box.bottom + 1;
    });
    expect(inSight).toBe(true);
    await page.keyboard.press('Enter');
    await drawerOf(page).waitFor();
    await expectLink(page, { e: ids.at(-1) ?? '' });
    await page.keyboard.press('Escape');
    await drawerOf(page).waitFor({ state: 'detached' });
    expect(await focused()).toBe(ids.at(-1));
    await page.keyboard.press('Tab');
    expect(await hasFocusIn(page, '.el-headline')).toBe(false);
  });

  test('brings what was selected elsewhere into sight', async ({ open }) => {
    const page = await open(`#v=1&lang=${language}&order=oldest&e=${capture.id}`);
    await page.locator('.el-selected').waitFor();
    const inSight = () =>
      page.evaluate(() => {
        const box = document.querySelector('.el-scroll')?.getBoundingClientRect();
        const row = document.querySelector('.el-selected')?.getBoundingClientRect();
        return box !== undefined && row !== undefined && row.top >= box.top && row.bottom <= box.bottom + 1;
      });
    await expect.poll(inSight).toBe(true);
    expect(await page.locator('.el-selected .el-headline').textContent()).toBe(capture.headline[language]);
  });

  test('has nothing that axe finds, sorted, with all columns and the menu open', async ({ open }) => {
    const page = await open(
      `#v=1&lang=${language}&fam=territory&sort=place&cols=date,type,who,where,status,sources`,
      {
        colorScheme: 'dark',
      },
    );
    await rowsOf(page).first().waitFor();
    await page.locator('.el-columns > summary').click();
    expect(await findFaults(page, { within: ['.el-root'] })).toEqual([]);
  });
});

test('on a phone the list is cards that fit, sorted by the choice above them', async ({ open }) => {
  const page = await open('#v=1&lang=ar&tab=list', { width: 390, height: 844, hasTouch: true });
  await rowsOf(page).first().waitFor();
  await page.getByLabel(translator('ar')('list.sortBy')).selectOption('place');
  await expectLink(page, { sort: 'place' });
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(wide).toBeLessThanOrEqual(390);
  expect(await rowsOf(page).count()).toBe(total);
});

test('on paper every row stands', async ({ open }) => {
  const page = await open('#v=1&lang=en');
  await rowsOf(page).first().waitFor();
  await page.emulateMedia({ media: 'print' });
  const cut = await page.evaluate(() => {
    const box = document.querySelector('.el-scroll');
    return box ? box.scrollHeight - box.clientHeight : null;
  });
  expect(cut).toBeLessThanOrEqual(1);
});
