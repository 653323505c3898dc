// Walks through the page, in English, wherever it is published.
import { readFile } from 'node:fs/promises';
import type { Frame, Page } from 'playwright-core';
import { expect } from 'vitest';
import { translator } from '../../../src/i18n/translate.ts';

const t = translator('en');

/** Reading, filtering, searching and following a link, in English. */
export async function walk(place: Page | Frame): Promise<void> {
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

/** All parts of the page one after the other: views, search, a file, the briefing made, presented, saved and laid out for print. */
export async function walkWhole(page: Page): Promise<void> {
  await walk(page);
  await page.getByRole('button', { name: t('reader.close') }).click();
  await page.getByRole('searchbox', { name: t('app.search') }).fill('shusha');
  await page.locator('.el-row').first().waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: t('app.graphShow'), exact: true }).click();
  await page.locator('.ag-root').waitFor();

  await page.getByRole('button', { name: t('app.export'), exact: true }).click();
  const csv = page.waitForEvent('download');
  await page.getByRole('button', { name: t('export.save', { file: 'waqai.csv' }) }).click();
  expect(await readFile(await (await csv).path(), 'utf8')).toContain('Shusha');
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: t('app.brief'), exact: true }).click();
  await page.getByRole('button', { name: new RegExp(`^${t('briefEdit.propose')}`) }).click();
  await page.getByRole('button', { name: t('briefEdit.present'), exact: true }).click();
  await page.locator('.ps-stage').waitFor();
  await page.keyboard.press('End');
  await page.keyboard.press('Escape');
  await page.locator('.ps-stage').waitFor({ state: 'detached' });
  await page.getByText(t('briefEdit.more'), { exact: true }).click();
  const slides = page.waitForEvent('download');
  await page.getByRole('button', { name: t('slides.save') }).click();
  // Slides are a ZIP.
  expect((await readFile(await (await slides).path())).subarray(0, 2).toString('latin1')).toBe('PK');
  await page.getByRole('button', { name: t('briefEdit.print'), exact: true }).click();
  await page.locator('.bp-go:not([aria-disabled=true])').waitFor();
  expect(await page.locator('.bp-sheets > li').count()).toBeGreaterThan(2);
}
