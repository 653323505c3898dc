// Builds that publish no texts, or only what events quote: nothing in them leads to words that are not there.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, onTestFinished } from 'vitest';
import { runExtract } from '../../scripts/lib/extract-command.ts';
import { ROOT } from '../../scripts/lib/project.ts';
import { publishSite } from '../../scripts/lib/publish-site.ts';
import { waqaiEngine } from '../../scripts/lib/waqai-engine.ts';
import { parseBriefing } from '../../src/domain/briefing/parse-briefing.ts';
import type { TextChoice } from '../../src/domain/publish-texts.ts';
import { translator } from '../../src/i18n/translate.ts';
import { openAddress, test } from './support/single-file.ts';

const t = translator('en');

/** The address of the one file of a build. */
async function publish(texts: TextChoice): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'waqai-texts-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const publicDir = join(folder, 'public');
  const console = { out: () => undefined, err: () => undefined, isTerminal: false, now: () => 0 };
  const input = join(ROOT, 'seeds/articles');
  const out = join(publicDir, 'data');
  const options = { input, out, corpus: null, check: false, quiet: true, version: '0', texts };
  expect(await runExtract(options, waqaiEngine, console)).toMatchObject({ exitCode: 0 });
  await publishSite({ publicDir, out: join(folder, 'dist'), publicUrl: null });
  return pathToFileURL(join(folder, 'dist/waqai.html')).href;
}

test('without texts nothing is quoted, and nothing offers to open words', async ({ browser }) => {
  const home = await publish('none');
  const { page, errors } = await openAddress(browser, `${home}#v=1&lang=en&st=contested`);
  await page.locator('.el-table tbody button').first().click();
  await page.getByText(t('drawer.noWords')).waitFor();
  expect(await page.locator('blockquote').count()).toBe(0);
  expect(await page.getByText(t('drawer.openPassage')).count()).toBe(0);
  expect(await page.getByText('«»').count()).toBe(0);

  // An article is a page about it: what it is, and the events that it tells.
  await page.getByRole('button', { name: t('app.about'), exact: true }).click();
  await page.locator('.ab-texts button, .sh-dialog li button').first().click();
  await page.getByText(t('reader.noWords')).waitFor();
  await page.getByRole('heading', { name: t('reader.told') }).waitFor();
  const told = await page.locator('[data-passage] bdi').allInnerTexts();
  expect(told.length).toBeGreaterThan(5);
  expect(new Set(told).size).toBeGreaterThan(told.length / 2);
  expect(await page.getByText(t('reader.gone')).count()).toBe(0);
  expect(await page.locator('.rd-reader').getByText('[…]').count()).toBe(0);
  await page.locator('[data-passage]').nth(3).click();
  await page.locator('.dr-headline').waitFor();

  // The proposed briefing quotes nothing, and so numbers nothing.
  await page.getByRole('button', { name: t('app.brief'), exact: true }).click();
  await page.getByRole('button', { name: new RegExp(`^${t('briefEdit.propose')}`) }).click();
  await page.getByRole('button', { name: t('briefEdit.save'), exact: true }).waitFor();
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: t('briefEdit.save'), exact: true }).click();
  const read = parseBriefing(await readFile(await (await saving).path(), 'utf8'));
  if (!read.ok) throw new Error(JSON.stringify(read.faults));
  expect(read.briefing.steps.length).toBeGreaterThan(5);
  expect(read.briefing.quotations).toEqual([]);
  expect(errors).toEqual([]);
  await page.close();
});

test('with passages alone each opens in its article, where gaps stand for the rest', async ({ browser }) => {
  const home = await publish('passages');
  const { page, errors } = await openAddress(browser, `${home}#v=1&lang=en&st=contested`);
  await page.locator('.el-table tbody button').first().click();
  const quote = (await page.locator('.dr-quote').first().innerText()).replace(/^\[…\] | \[…\]$/g, '');
  await page
    .getByRole('button', { name: t('drawer.openPassage') })
    .first()
    .click();
  const reader = page.locator('.rd-reader');
  await reader.getByText(t('reader.passagesOnly')).waitFor();
  expect(await reader.innerText()).toContain(quote.slice(0, 60));
  expect(await reader.innerText()).toContain('[…]');
  expect(await page.getByText(t('reader.gone')).count()).toBe(0);
  expect(errors).toEqual([]);
  await page.close();
});
