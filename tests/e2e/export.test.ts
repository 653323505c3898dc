// Taking the events of the present filter out as files: the same bytes as the command line writes.
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { ExportFormat } from '../../src/exports/formats.ts';
import { EXPORT_FORMATS, FORMATS } from '../../src/exports/formats.ts';
import { buildRequest } from '../../src/exports/build-request.ts';
import { readFilter } from '../../src/domain/filter-link.ts';
import { readLinkFields } from '../../src/domain/link-fields.ts';
import { translator } from '../../src/i18n/translate.ts';
import type { Look } from './support/axe.ts';
import { findFaults } from './support/axe.ts';
import { test } from './support/app-test.ts';
import { readSeedCorpus } from './support/seed-corpus.ts';

const t = translator('en');

async function openExport(page: Page, words = t): Promise<void> {
  await page.getByRole('button', { name: words('app.export'), exact: true }).click();
  await page.getByRole('heading', { name: words('export.title') }).waitFor();
}

async function download(page: Page, format: ExportFormat): Promise<string> {
  await page.getByRole('radio', { name: `${t(`export.${format}`)} ${t(`export.for.${format}`)}` }).check();
  const coming = page.waitForEvent('download');
  const file = `waqai.${FORMATS[format].extension}`;
  await page.getByRole('button', { name: t('export.save', { file }) }).click();
  const saved = await coming;
  expect(saved.suggestedFilename()).toBe(file);
  return readFile(await saved.path(), 'utf8');
}

test('every format is the file that the command line writes for the same filter', async ({ open }) => {
  const query = 'fam=combat,territory&st=contested,claimed';
  const page = await open(`#v=1&lang=en&${query}`);
  await openExport(page);
  const request = buildRequest(readSeedCorpus(), {
    filter: readFilter(readLinkFields(query)),
    language: 'en',
    publicUrl: null,
    separator: ',',
    fullTexts: false,
  });
  expect(request.summaries.length).toBeGreaterThan(5);
  for (const format of EXPORT_FORMATS)
    expect((await download(page, format)) === FORMATS[format].write(request), format).toBe(true);
});

test('whole texts leave only where that is asked for', async ({ open }) => {
  const page = await open('#v=1&lang=en');
  await openExport(page);
  const text = readSeedCorpus().articles[0]?.text.slice(200, 300) ?? '';
  const inJson = JSON.stringify(text).slice(1, -1);
  expect(await download(page, 'corpus')).not.toContain(inJson);
  await page.getByRole('checkbox', { name: t('export.fullTexts') }).check();
  expect(await download(page, 'corpus')).toContain(inJson);
});

test('where nothing is shown, nothing is written, and that is said', async ({ open }) => {
  const page = await open('#v=1&lang=en&q=qqqqqqqq');
  await openExport(page);
  await page.getByText(t('export.nothing')).waitFor();
  expect(await page.getByRole('button', { name: /^Download/ }).isDisabled()).toBe(true);
});

test.for(['ar', 'en'] as const)(
  'the dialog is clean for axe in %s, and works by keyboard',
  async (language, { open }) => {
    const words = translator(language);
    const page = await open(`#v=1&lang=${language}`);
    await page.getByRole('button', { name: words('app.export'), exact: true }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: words('export.title') }).waitFor();
    expect(await findFaults(page, { within: ['dialog'], rules: 'all' })).toEqual([]);
    await page.getByRole('radio').first().focus();
    await page.keyboard.press('ArrowDown');
    const file = `waqai.${FORMATS.corpus.extension}`;
    await page.getByRole('button', { name: words('export.save', { file }) }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('heading', { name: words('export.title') }).waitFor({ state: 'detached' });
  },
);

test.for(['ar', 'en'] as const)(
  'the code to embed is copied and previewed, and is clean for axe in %s',
  async (language, { open }) => {
    const words = translator(language);
    const page = await open(`#v=1&lang=${language}&st=contested`);
    await openExport(page, words);
    await page.getByText(words('export.embed'), { exact: true }).click();
    await page.getByRole('combobox', { name: words('export.embedView') }).selectOption('list');
    const element = page.getByRole('textbox', { name: words('export.embedElement') });
    expect(await element.inputValue()).toMatch(/<waqai-timeline[^>]* view="list"[^>]* filter="st=contested"/);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page
      .getByRole('button', { name: `${words('export.embedCopy')} ${words('export.embedElement')}` })
      .click();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await element.inputValue());
    await page.getByRole('button', { name: words('export.embedPreview') }).click();
    await page.frameLocator('.ex-preview iframe').getByText(words('frame.openFull')).waitFor();
    const look: Look = { within: ['dialog'], without: ['.ex-preview'], rules: 'all' };
    expect(await findFaults(page, look)).toEqual([]);
  },
);
