// Review mode as a place: in by the word about the review's state and out by the back button, by pointer and by finger, read
// by axe in its states, and what it says where there is nothing to review with.
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { translator } from '../../src/i18n/translate.ts';
import { findFaults } from './support/axe.ts';
import { test } from './support/app-test.ts';
import { hasFocusIn } from './support/keyboard-walk.ts';
import { expectLink, LANGUAGES, linkOf } from './support/page-parts.ts';
import { readSeedCorpus } from './support/seed-corpus.ts';

const corpus = readSeedCorpus();
const PHONE = { width: 390, height: 844, deviceScaleFactor: 2, hasTouch: true };

/** What axe finds; rows of the queue are alike, and a dozen of them will do. */
const findingsOn = (page: Page) => findFaults(page, { without: ['.rv-rows > li:nth-child(n+13)'] });

/** A point on words in sight that tell another event than the one at hand. */
const pointOfOther = (page: Page) =>
  page.evaluate(() => {
    const own = new Set([...(CSS.highlights.get('rd-overlap') ?? [])].map(String));
    const pane = document.querySelector('.rv-pane-text .rv-scroll')?.getBoundingClientRect();
    for (const range of CSS.highlights.get('rd-passage') ?? []) {
      if (!(range instanceof Range) || own.has(String(range))) continue;
      const [box] = range.getClientRects();
      if (!box || !pane || box.top < pane.top + 150 || box.bottom > pane.bottom) continue;
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    }
    return null;
  });

const ready = (page: Page) => page.locator('.md-fields').first().waitFor();
async function nameEditor(page: Page): Promise<void> {
  await page.locator('.rv-editor-name').click();
  await page.keyboard.insertText('سلمى حداد');
  await page.keyboard.press('Enter');
  await page.locator('dialog[open]').waitFor({ state: 'detached' });
}

describe.each(LANGUAGES)('review mode in the language "%s"', (language) => {
  const t = translator(language);

  test('axe finds nothing serious in any of its states', { timeout: 180_000 }, async ({ open }) => {
    const page = await open(`#v=1&lang=${language}&rv=1`);
    await ready(page);
    expect(await findingsOn(page), 'an open event').toEqual([]);
    await page.locator('.rv-headline').focus();
    await page.keyboard.press('a');
    await page.locator('dialog[open]').waitFor();
    expect(await findingsOn(page), 'the name').toEqual([]);
    await page.keyboard.insertText('سلمى حداد');
    await page.keyboard.press('Enter');
    await page.locator('[data-verdict="accepted"][data-queued]').waitFor();
    await page.keyboard.press('h');
    await page.locator('.rv-reasons').waitFor();
    expect(await findingsOn(page), 'why it is hidden').toEqual([]);
    await page.keyboard.press('3');
    await page.locator('[data-verdict="hidden"][data-queued]').waitFor();
    await page.keyboard.press('p');
    await page.getByText(t('review.hide.twice')).waitFor();
    expect(await findingsOn(page), 'a hidden event').toEqual([]);
    await page.keyboard.press('?');
    await page.locator('.ap-keys').waitFor();
    expect(await findingsOn(page), 'the keys').toEqual([]);
    await page.close();

    const phone = await open(`#v=1&lang=${language}&rv=1`, { ...PHONE, colorScheme: 'dark' });
    await ready(phone);
    for (const tab of ['queue', 'text', 'event'] as const) {
      await phone.getByRole('button', { name: t(`review.tab.${tab}`), exact: true }).tap();
      expect(await findingsOn(phone), `${tab} on a phone`).toEqual([]);
    }
  });

  test('by pointer: in, through the queue, a filter, out by the back button', async ({ open }) => {
    const page = await open(`#v=1&lang=${language}`);
    await page.getByRole('button', { name: t('review.enter'), exact: true }).click();
    await ready(page);
    await nameEditor(page);
    const first = linkOf(page).e ?? '';
    await page.locator('[data-queued]').nth(4).click();
    await expect.poll(() => linkOf(page).e).not.toBe(first);
    const fifth = linkOf(page).e ?? '';
    await page.getByRole('button', { name: t('review.do.accept') }).click();
    await page.locator(`[data-queued="${fifth}"][data-verdict="accepted"]`).waitFor();
    await page.getByLabel(t('review.risks')).selectOption('contested');
    const contested = corpus.events.filter(({ status }) => status === 'contested').length;
    // The event at hand stays in sight beside those that the filter leaves.
    await expect.poll(() => page.locator('[data-queued]').count()).toBe(contested + 1);
    await page.getByRole('button', { name: new RegExp(`^${t('review.state.done')}`) }).click();
    await expect.poll(() => page.locator('[data-queued]').count()).toBe(1);
    await page.goBack();
    await expectLink(page, { rv: null, e: null });
    await page.locator('[data-mark]').first().waitFor();
  });

  test('a press on the words of another event leads to it', async ({ open }) => {
    const page = await open(`#v=1&lang=${language}&rv=1`);
    await ready(page);
    const before = linkOf(page).e ?? '';
    await expect.poll(() => pointOfOther(page)).not.toBeNull();
    const point = await pointOfOther(page);
    await page.mouse.click(point?.x ?? 0, point?.y ?? 0);
    await expect.poll(() => linkOf(page).e).not.toBe(before);
    // What was pressed is what the text shows as at hand.
    const words = () =>
      page.evaluate(() => [...(CSS.highlights.get('rd-selected') ?? [])].map(String).join(''));
    await expect.poll(words).not.toBe('');
    const told = corpus.events.find(({ id }) => id === linkOf(page).e)?.mentions ?? [];
    const passages = corpus.mentions
      .filter(({ id }) => told.includes(id))
      .map(({ passage }) => passage.exact);
    expect(passages).toContain(await words());
  });

  test('letters in a field are letters, and the browser keeps its own keys', async ({ open }) => {
    const page = await open(`#v=1&lang=${language}&rv=1`);
    await ready(page);
    await nameEditor(page);
    const before = linkOf(page).e ?? '';
    await page.keyboard.press('h');
    await page.getByLabel(t('review.hide.other')).fill('');
    await page.getByLabel(t('review.hide.other')).pressSequentially('an old print');
    expect(linkOf(page).e).toBe(before);
    await page.keyboard.press('Escape');
    await page.locator('dialog[open]').waitFor({ state: 'detached' });
    expect(await hasFocusIn(page, '.rv-mode')).toBe(true);
    // Ctrl with a letter is the browser's own, and decides nothing.
    await page.keyboard.press('Control+a');
    expect(await page.locator('[data-queued]:not([data-verdict="open"])').count()).toBe(0);
    await page.keyboard.press('n');
    await expect.poll(() => linkOf(page).e).not.toBe(before);
  });
});

describe('where there is nothing to review with', () => {
  test('a site that does not publish what the engine was given offers no review', async ({ open }) => {
    const page = await open('#v=1&lang=en&rv=1', {
      prepare: (page) =>
        page.route('**/data/manifest.json', async (route) => {
          const manifest: unknown = await (await route.fetch()).json();
          const { inputs: _, ...rest } = manifest as Record<string, unknown>;
          await route.fulfill({ json: rest });
        }),
    });
    await page.locator('[data-mark]').first().waitFor();
    expect(await page.locator('.rv-mode').count()).toBe(0);
    expect(await page.getByRole('button', { name: 'Start reviewing', exact: true }).count()).toBe(0);
  });

  test('inputs that cannot be had are said to be missing, and asked for again', async ({ open }) => {
    let fails = true;
    const page = await open('#v=1&lang=en&rv=1', {
      expectedErrors: /404/,
      prepare: (page) =>
        page.route('**/data/inputs.*.json', (route) =>
          fails ? route.fulfill({ status: 404 }) : route.continue(),
        ),
    });
    await page.getByRole('alert').waitFor();
    expect(await findingsOn(page)).toEqual([]);
    fails = false;
    await page.getByRole('button', { name: 'Try again' }).click();
    await ready(page);
  });
});
