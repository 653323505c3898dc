// Signing a review, and what comes after: an article makes a signed chronology a draft again, with a list of what it brought;
// corrections are in a log of their own.
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect } from 'vitest';
import type { SiteFile } from '../../scripts/lib/site-files.ts';
import { buildSiteFiles } from '../../scripts/lib/site-files.ts';
import type { Corpus } from '../../src/domain/corpus-schema.ts';
import { findDifferences } from '../../src/domain/review/differences.ts';
import type { Differences } from '../../src/domain/review/review-report.ts';
import { NO_REVIEW } from '../../src/domain/review/review-schema.ts';
import { takeSnapshot } from '../../src/domain/review/snapshot.ts';
import { finishCorpus } from '../../src/extraction/pipeline.ts';
import { isolate } from '../../src/i18n/isolate.ts';
import { translator } from '../../src/i18n/translate.ts';
import { KINDS, wordCounts } from '../../src/views/changes/count-words.ts';
import {
  linkDrafts,
  NEW_METADATA,
  NEW_TEXT,
  readDatedSeeds,
  readNewArticle,
  readSeeds,
  retypeLater,
  signAll,
} from '../extraction/review/signed-seeds.ts';
import { findFaultsInBothThemes } from './support/axe.ts';
import { test } from './support/app-test.ts';
import { drawerOf, expectLink, LANGUAGES, linkOf, marksOf, pressMore } from './support/page-parts.ts';

/** What axe finds in a part of the page. */
const faultsIn = (page: Page, part: string) => findFaultsInBothThemes(page, { within: [part] });
const changesOf = (page: Page) => page.locator('dialog.cg-dialog');
const signDialogOf = (page: Page) => page.locator('dialog.sg-dialog');

/** What the engine makes of the seeds before and after the article, without anybody's decisions. */
function compareMachine(): Differences {
  const take = (drafts: ReturnType<typeof readSeeds>) =>
    takeSnapshot(finishCorpus(linkDrafts(drafts), NO_REVIEW).corpus);
  return findDifferences(take(readSeeds()), take([...readSeeds(), readNewArticle()]));
}

/** Accepts the events of the queue, one key each, until none is open. */
async function acceptQueue(page: Page): Promise<number> {
  let count = 0;
  for (;;) {
    await page.waitForFunction(() => document.activeElement?.matches('.rv-headline') === true);
    if ((await page.locator('[data-queued][data-verdict="open"]').count()) === 0) return count;
    const event = linkOf(page).e ?? '';
    await page.keyboard.press('KeyA');
    if (count === 0) {
      // The first decision asks who decides.
      await page.locator('dialog[open]').waitFor();
      await page.keyboard.insertText('سلمى حداد');
      await page.keyboard.press('Enter');
    }
    await page.locator(`[data-queued="${event}"][data-verdict="accepted"]`).waitFor();
    count++;
  }
}

test('a review is signed; an article that comes makes a draft of it again, with the right list', {
  timeout: 240_000,
}, async ({ open, annotate }) => {
  const t = translator('en');
  const page = await open('#v=1&rv=1&lang=en');
  await page.locator('[data-queued]').first().waitFor();

  // Nothing can be signed before everything has been looked at.
  await page.getByRole('button', { name: t('sign.open') }).click();
  await signDialogOf(page).getByText(t('sign.cannot')).waitFor();
  await page.keyboard.press('Escape');

  await page.locator('.rv-headline').focus();
  const accepted = await acceptQueue(page);
  await page.getByRole('button', { name: t('sign.open') }).click();
  await signDialogOf(page).getByText(t('sign.allSeen')).waitFor();
  await signDialogOf(page)
    .getByRole('textbox', { name: t('sign.note') })
    .fill('Read twice.');
  await signDialogOf(page)
    .getByRole('button', { name: t('sign.submit'), exact: true })
    .click();
  await signDialogOf(page)
    .getByText(t('sign.done', { by: isolate('سلمى حداد') }))
    .waitFor();
  await signDialogOf(page)
    .getByRole('button', { name: t('sign.close'), exact: true })
    .last()
    .click();
  await page.getByRole('button', { name: t('review.leave') }).click();
  const notice = page.locator('.ap-review');
  await page.locator('.ap-review-reviewed').waitFor();
  expect(await notice.textContent()).toMatch(/Reviewed by سلمى حداد on /);

  // An article comes.
  await pressMore(page, t('app.paste'));
  await page.getByLabel(t('paste.text')).fill(NEW_TEXT);
  await page.getByRole('button', { name: t('paste.readText') }).click();
  await page.getByLabel(t('paste.field.publisher')).fill(NEW_METADATA.publisher);
  await page.getByLabel(t('paste.field.published')).fill(NEW_METADATA.published);
  await page.getByRole('button', { name: t('paste.run', { count: 1 }) }).click();
  await page.getByRole('heading', { name: t('paste.added') }).waitFor();
  await page.keyboard.press('Escape');
  await page.locator('.ap-review-draft').waitFor();
  expect(await notice.textContent()).toMatch(/Draft again: changed since سلمى حداد reviewed it/);

  const expected = compareMachine();
  const words = wordCounts(expected, t);
  expect(expected.added.length).toBeGreaterThan(1);
  expect(expected.newlyDenied.length).toBeGreaterThan(0);
  await page.getByRole('button', { name: words, exact: true }).click();
  await expectLink(page, { chg: 'sign' });
  await changesOf(page).locator('.cg-counts').waitFor();
  expect(await changesOf(page).locator('.cg-counts').textContent()).toBe(words);
  const headlines = await changesOf(page).locator('.cg-rows .sh-link, .cg-gone').allTextContents();
  const told = KINDS.flatMap((kind) => expected[kind].map(({ headline }) => headline.en));
  // Events first, then articles whose day the new one lets the engine infer.
  expect(headlines.slice(0, told.length)).toEqual(told);
  expect(headlines).toHaveLength(told.length + expected.articles.length);
  await annotate(`${accepted} events accepted and signed; after the article: ${words}`);

  // A row leads to its event, and the list is saved as a table.
  const coming = page.waitForEvent('download');
  await changesOf(page)
    .getByRole('button', { name: t('changes.export') })
    .click();
  expect((await coming).suggestedFilename()).toBe('changes.csv');
  await changesOf(page).locator('.cg-rows .sh-link').first().click();
  await drawerOf(page).waitFor();
  await expectLink(page, { chg: null });
  await page.close({ runBeforeUnload: false });
});

describe('a site that was signed, corrected, and got another article', () => {
  let files: ReadonlyMap<string, SiteFile>;
  let corpus: Corpus;
  let corrected = '';
  beforeAll(() => {
    const seeds = readDatedSeeds();
    const file = signAll(linkDrafts(seeds));
    const machine = finishCorpus(linkDrafts(seeds), NO_REVIEW).corpus;
    corrected = machine.events.find(({ type }) => type === 'clash')?.id ?? '';
    const finished = finishCorpus(linkDrafts([...seeds, readNewArticle()]), {
      ...file,
      decisions: [...file.decisions, retypeLater(machine, corrected)],
    });
    ({ corpus } = finished);
    const built = buildSiteFiles(corpus, { report: finished.report });
    files = new Map(built.map((one) => [one.name, one]));
  });
  const serve = (page: Page) =>
    page.route('**/data/**', (route) => {
      const name = new URL(route.request().url()).pathname.split('/data/')[1] ?? '';
      const body = files.get(name)?.content;
      return body === undefined
        ? route.fulfill({ status: 404, contentType: 'text/plain', body: 'none' })
        : route.fulfill({ contentType: 'application/json', body });
    });
  const expectedErrors = /404/;

  describe.each(LANGUAGES)('in the language "%s"', (language) => {
    const t = translator(language);

    test('leads by keyboard from the head to what changed, and from there to an event', async ({ open }) => {
      const page = await open(`#v=1&lang=${language}`, { prepare: serve, expectedErrors });
      await page.locator('.ap-review-draft').waitFor();
      const log = page.locator('.ap-sub').getByRole('button', { name: t('corrections.title') });
      await log.waitFor();
      await log.focus();
      await page.keyboard.press('Shift+Tab');
      await page.keyboard.press('Enter');
      await changesOf(page).locator('.cg-rows').first().waitFor();
      expect(await changesOf(page).locator('.cg-counts').textContent()).toBe(
        [
          t('changes.count.newlyDenied', { count: 1 }),
          t('changes.count.changed', { count: 1 }),
          t('changes.count.added', { count: 2 }),
        ].join(' · '),
      );
      // What had been published by a day, from the same dialog.
      await changesOf(page).getByRole('combobox').selectOption('2020-11-09');
      await expectLink(page, { chg: '2020-11-09' });
      await changesOf(page)
        .getByText(t('changes.count.added', { count: 2 }))
        .first()
        .waitFor();
      await page.keyboard.press('Escape');
      await expectLink(page, { chg: null });
    });

    test('tells in the log, by its own link, and in the drawer what was corrected', async ({ open }) => {
      const page = await open(`#v=1&lang=${language}&chg=log`, { prepare: serve, expectedErrors });
      const row = changesOf(page).locator('.cg-rows > li');
      await row.first().waitFor();
      expect(await row.count()).toBe(1);
      const words = (await row.textContent()) ?? '';
      for (const part of [t('type.clash'), t('type.attack'), 'هجوم من طرف واحد بحسب المقال', 'كريم'])
        expect(words).toContain(part);
      await row.getByRole('button').first().click();
      await drawerOf(page).locator('.cg-reviewed').waitFor();
      await expectLink(page, { e: corrected, chg: null });
      await drawerOf(page).getByText(t('changes.corrected')).waitFor();
    });

    test('axe finds nothing in its dialogs and in the drawer, light and dark', {
      timeout: 180_000,
    }, async ({ open }) => {
      const page = await open(`#v=1&lang=${language}&e=${corrected}`, { prepare: serve, expectedErrors });
      await drawerOf(page).locator('.cg-corrected').waitFor();
      await drawerOf(page).locator('.cg-reviewed summary').click();
      expect(await faultsIn(page, '.dr-column'), 'drawer').toEqual([]);
      for (const shown of ['sign', 'log', '2020-10-20']) {
        await page.goto(`${page.url().split('#')[0]}#v=1&lang=${language}&chg=${shown}`);
        await changesOf(page).locator('.cg-rows').first().waitFor();
        expect(await faultsIn(page, '.cg-dialog'), shown).toEqual([]);
      }
    });
  });

  test.for(LANGUAGES)(
    'axe finds nothing in the signing of a review, light and dark: %s',
    async (language, { open }) => {
      const t = translator(language);
      const page = await open(`#v=1&rv=1&lang=${language}`);
      await page.locator('[data-queued]').first().waitFor();
      await page.getByRole('button', { name: t('sign.open') }).click();
      await signDialogOf(page).getByText(t('sign.cannot')).waitFor();
      expect(await faultsIn(page, '.sg-dialog')).toEqual([]);
    },
  );

  test('opens on a phone without anything to scroll sideways', async ({ open }) => {
    const page = await open('#v=1&lang=ar&chg=sign', {
      prepare: serve,
      expectedErrors,
      width: 320,
      height: 700,
    });
    await changesOf(page).locator('.cg-rows').first().waitFor();
    const wide = await changesOf(page).evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth);
    expect(wide).toBeLessThanOrEqual(0);
    await page.keyboard.press('Escape');
    await marksOf(page).first().waitFor();
  });
});
