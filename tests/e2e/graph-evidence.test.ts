// The actor graph as a reader walks it: from a side into its actors, from a tie to its passages, by pointer and by keyboard.
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { translator } from '../../src/i18n/translate.ts';
import { findFaults } from './support/axe.ts';
import { test } from './support/app-test.ts';
import { focusedAttribute, hasFocusIn, pressUntil, tabTo } from './support/keyboard-walk.ts';
import { expectLink, LANGUAGES, readerOf } from './support/page-parts.ts';
import { readSeedCorpus } from './support/seed-corpus.ts';

const corpus = readSeedCorpus();
const sideOf = new Map(corpus.actors.map(({ id, side }) => [id, side]));
/** The question of acceptance: which passages support the edge Turkey → Azerbaijan? */
const TIE = 'turkey|azerbaijan|words|directed';
const PHONE = { width: 390, height: 844, hasTouch: true };

/** Where every side stands, by its id. */
const placesOf = (page: Page) =>
  page
    .locator('.ag-node')
    .evaluateAll((nodes) => nodes.map((node) => node.querySelector('.ag-disc')?.getAttribute('d')));

const supportOf = (side: string, other: string) =>
  corpus.events.filter(
    ({ family, actors }) =>
      family === 'stance' &&
      actors.some(({ actor, role }) => role === 'agent' && sideOf.get(actor) === side) &&
      actors.some(({ actor, role }) => role === 'target' && sideOf.get(actor) === other),
  );

describe.each(LANGUAGES)('the graph in the language "%s"', (language) => {
  const t = translator(language);
  const start = `#v=1&lang=${language}&graph=1`;

  test('a link to a tie lists the passages that support it; each opens the reader', async ({ open }) => {
    const page = await open(`${start}&tie=${encodeURIComponent(TIE)}`);
    const panel = page.locator('.ag-panel');
    await panel.locator('.ag-quote').first().waitFor();
    const told = supportOf('turkey', 'azerbaijan');
    expect(await panel.locator('[data-evidence]').count()).toBe(told.length);
    const ids = await panel
      .locator('[data-evidence]')
      .evaluateAll((items) => items.map((item) => item.getAttribute('data-evidence')));
    expect(new Set(ids)).toEqual(new Set(told.map(({ id }) => id)));
    const quote = (await panel.locator('.ag-quote').first().textContent()) ?? '';
    const exact = quote.replaceAll('[…]', '').trim();
    const mention = corpus.mentions.find(({ passage }) => passage.exact.includes(exact));
    expect(told.map(({ id }) => id)).toContain(mention?.event);

    await panel.locator('.ag-open-passage').first().click();
    await readerOf(page).waitFor();
    await expectLink(page, { a: mention?.article ?? '', p: mention?.id ?? '' });
  });

  test('a side opens in place by pointer; what is not in its way stays', async ({ open }) => {
    const page = await open(start);
    const node = page.locator('[data-node="turkey"]');
    await node.waitFor();
    const before = await placesOf(page);
    await node.click();
    await page.locator('.ag-ego .sh-button').first().click();
    await expectLink(page, { gx: 'turkey', focus: 'turkey' });
    await page.locator('[data-node="@recep-tayyip-erdogan"]').waitFor();
    const stayed = (await placesOf(page)).filter((place) => before.includes(place));
    // Thirteen stand close about it: those beside it make room, the others stay to the pixel.
    expect(stayed.length).toBeGreaterThan(before.length / 3);
    await page.locator('[data-fold="turkey"]').click();
    await expectLink(page, { gx: null });
    await expect.poll(() => placesOf(page)).toEqual(before);
  });

  test('a filter moves no side', async ({ open }) => {
    const page = await open(start);
    await page.locator('[data-node]').first().waitFor();
    const before = await placesOf(page);
    await page.evaluate(() => {
      location.hash += '&fam=stance';
    });
    await page.locator('.ag-node[aria-hidden]').first().waitFor({ state: 'attached' });
    expect(await placesOf(page)).toEqual(before);
  });

  test('a tie that is pointed at rings its events on the timeline, and an event its ties', async ({
    open,
  }) => {
    const page = await open(start);
    const tie = page.locator('[data-tie]').first();
    await tie.waitFor();
    expect(await page.locator('.tl-ring-hovered').count()).toBe(0);
    await tie.focus();
    await expect.poll(() => page.locator('.tl-ring-hovered').count()).toBeGreaterThan(0);
    await page.locator('[data-mark]').nth(3).focus();
    await expect.poll(() => page.locator('.ag-node.ag-is-lit, .ag-row.ag-is-lit').count()).toBeGreaterThan(0);
  });

  test('the whole walk goes by keyboard, from one Tab stop', async ({ open }) => {
    const page = await open(start);
    await page.locator('[data-node]').first().waitFor();
    expect(await page.locator('.ag-picture [tabindex="0"]').count()).toBe(1);
    await tabTo(page, '.ag-picture');
    await pressUntil(page, 'PageDown', async () => (await focusedAttribute(page, 'data-node')) === 'turkey');
    await page.keyboard.press('+');
    await expectLink(page, { gx: 'turkey' });
    await page.keyboard.press('-');
    await expectLink(page, { gx: null });
    expect(await focusedAttribute(page, 'data-node')).toBe('turkey');
    await pressUntil(page, 'PageDown', async () => (await focusedAttribute(page, 'data-tie')) === TIE);
    await page.keyboard.press('Enter');
    await expectLink(page, { tie: TIE });
    await expect.poll(() => hasFocusIn(page, '.ag-panel')).toBe(true);
    await page.keyboard.press('Escape');
    await expectLink(page, { tie: null });
    expect(await focusedAttribute(page, 'data-tie')).toBe(TIE);
  });

  test('the ties in view are saved as a table', async ({ open }) => {
    const page = await open(`${start}&side=turkey`);
    await page.getByRole('button', { name: t('graph.view.table'), exact: true }).click();
    const rows = await page.locator('[data-row]').count();
    const coming = page.waitForEvent('download');
    await page.getByRole('button', { name: t('graph.download') }).click();
    const saved = await coming;
    expect(saved.suggestedFilename()).toBe('ties.csv');
    const text = await readFile(await saved.path(), 'utf8');
    expect(text.startsWith('\ufeff')).toBe(true);
    expect(text.split('\r\n')).toHaveLength(rows + 2);
  });

  test('every name of a phone’s graph is readable, and none covers another', async ({ open }) => {
    const page = await open(`#v=1&lang=${language}&tab=graph`, PHONE);
    await page.locator('.ag-label').first().waitFor();
    const names = await page.locator('.ag-label').evaluateAll((labels) =>
      labels.map((label) => {
        const { x, y, width, height } = label.getBoundingClientRect();
        return { x, y, width, height, size: Number.parseFloat(getComputedStyle(label).fontSize) };
      }),
    );
    expect(names).toHaveLength(await page.locator('.ag-node').count());
    names.forEach((name, at) => {
      expect(name.size).toBeGreaterThanOrEqual(12);
      expect(name.x).toBeGreaterThanOrEqual(0);
      expect(name.x + name.width).toBeLessThanOrEqual(390);
      for (const other of names.slice(at + 1)) {
        const apart =
          name.x + name.width <= other.x + 1 ||
          other.x + other.width <= name.x + 1 ||
          name.y + name.height <= other.y + 3 ||
          other.y + other.height <= name.y + 3;
        expect(apart).toBe(true);
      }
    });
  });

  test.for([
    ['opened sides in focus', '&gx=turkey,armenia&focus=turkey'],
    ['an open tie', `&tie=${encodeURIComponent(TIE)}`],
  ])('axe finds nothing wrong with %s', async ([, hash], { open }) => {
    const page = await open(`${start}${hash}&q=${encodeURIComponent('شوشا')}`);
    await page.locator('[data-node]').first().waitFor();
    expect(await findFaults(page, { within: ['.ap-pane-graph'] })).toEqual([]);
  });
});
