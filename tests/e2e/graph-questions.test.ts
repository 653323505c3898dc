// What people ask the actor graph, each answered by pointer and by keyboard alone from the first page: what has Russia
// mediated, and which passages support the tie from Turkey to Azerbaijan?
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import type { NewsEvent } from '../../src/domain/corpus-schema.ts';
import { translator } from '../../src/i18n/translate.ts';
import { test } from './support/app-test.ts';
import { pointOf } from './support/graph-picture.ts';
import { focusedAttribute, hasFocusIn, pressUntil, tabTo } from './support/keyboard-walk.ts';
import { drawerOf, expectLink, focusOn, LANGUAGES, readerOf } from './support/page-parts.ts';
import { mentionsOf, readSeedCorpus } from './support/seed-corpus.ts';

const WAYS = ['pointer', 'keyboard'] as const;
type Way = (typeof WAYS)[number];

const corpus = readSeedCorpus();
const sideOf = new Map(corpus.actors.map(({ id, side }) => [id, side]));
const hasPart = (role: string, side: string) => (event: NewsEvent) =>
  event.actors.some((part) => part.role === role && sideOf.get(part.actor) === side);

/** What unfolds the graph. */
const FOLDED = '.ap-folded > button';

/** Who invites to talks is a party to the invitation: that is its own tie, not mediation. */
const isParty = (side: string) => (event: NewsEvent) =>
  hasPart('agent', side)(event) || hasPart('target', side)(event);
const mediated = corpus.events.filter(
  (event) => hasPart('mediator', 'russia')(event) && !isParty('russia')(event),
);
const SUPPORT = 'turkey|azerbaijan|words|directed';
const supported = corpus.events.filter(
  (event) =>
    event.family === 'stance' && hasPart('agent', 'turkey')(event) && hasPart('target', 'azerbaijan')(event),
);

/** Presses something by the pointer, or goes to it by Tab and presses Enter. */
async function press(page: Page, way: Way, selector: string): Promise<void> {
  if (way === 'pointer') return page.locator(selector).first().click();
  await tabTo(page, selector);
  await page.keyboard.press('Enter');
}

/** Opens a side or a tie of the picture: `choose(page, 'keyboard', 'data-node', 'russia')`. */
async function choose(page: Page, way: Way, kind: 'data-node' | 'data-tie', id: string): Promise<void> {
  const wanted = page.locator(`[${kind}="${id}"]`);
  await wanted.waitFor();
  if (way === 'keyboard') {
    await tabTo(page, '.ag-picture');
    await pressUntil(page, 'PageDown', async () => (await focusedAttribute(page, kind)) === id);
    await page.keyboard.press('Enter');
    return;
  }
  await page.locator('.ag-stage').evaluate((stage) => stage.scrollIntoView({ block: 'center' }));
  if (kind === 'data-node') return wanted.click();
  const spot = await pointOf(wanted);
  expect(spot).not.toBeNull();
  await page.mouse.click(spot?.x ?? 0, spot?.y ?? 0);
}

const evidenceOf = (page: Page, part: string) =>
  page
    .locator(`${part} [data-evidence]`)
    .evaluateAll((items) => items.map((item) => item.getAttribute('data-evidence') ?? ''));

describe.each(LANGUAGES)('in the language "%s"', (language) => {
  const t = translator(language);

  describe.each(WAYS)('by %s', (way) => {
    test('what has Russia mediated?', async ({ open }) => {
      const page = await open(`#v=1&lang=${language}`);
      await press(page, way, FOLDED);
      await choose(page, way, 'data-node', 'russia');
      await expectLink(page, { focus: 'russia' });

      const found = new Set<string>();
      const rows = await page
        .locator('[data-row^="mediation|russia|"]')
        .evaluateAll((all) => all.map((row) => row.getAttribute('data-row') ?? ''));
      expect(rows.length).toBeGreaterThan(0);
      for (const row of rows) {
        const tie = `[data-row="${row}"]`;
        const count = Number(await page.locator(`${tie} .ag-number`).textContent());
        await press(page, way, `${tie} .ag-row-button`);
        await expectLink(page, { tie: row });
        await page.locator('.ag-panel .ag-quote').first().waitFor();
        const told = await evidenceOf(page, '.ag-panel');
        expect(told).toHaveLength(count);
        for (const id of told) found.add(id);
        if (row === rows.at(-1)) break;
        await page.locator('.ag-panel').press('Escape');
        await expectLink(page, { tie: null, focus: 'russia' });
      }
      expect(mediated.length).toBeGreaterThan(0);
      expect(found).toEqual(new Set(mediated.map(({ id }) => id)));

      // From the last of them to its details, where the mediator has its part.
      const headline = '.ag-panel .ag-headline';
      const words = await page.locator(headline).first().textContent();
      await press(page, way, headline);
      await drawerOf(page).waitFor();
      await expect.poll(() => drawerOf(page).getByRole('heading', { level: 2 }).textContent()).toBe(words);
      await drawerOf(page).getByText(t('role.mediator')).first().waitFor();
    });

    test('which passages support the tie from Turkey to Azerbaijan?', async ({ open }) => {
      const page = await open(`#v=1&lang=${language}`);
      await press(page, way, FOLDED);
      await choose(page, way, 'data-tie', SUPPORT);
      await expectLink(page, { tie: SUPPORT });
      if (way === 'keyboard') await expect.poll(() => hasFocusIn(page, '.ag-panel')).toBe(true);
      await page.locator('.ag-panel .ag-quote').first().waitFor();

      const ids = await evidenceOf(page, '.ag-panel');
      expect(supported.length).toBeGreaterThan(0);
      expect(ids).toHaveLength(supported.length);
      expect(new Set(ids)).toEqual(new Set(supported.map(({ id }) => id)));
      // Every quotation is the words of a passage of its own event.
      for (const event of supported) {
        const quotes = await page.locator(`[data-evidence="${event.id}"] .ag-quote`).allTextContents();
        const passages = mentionsOf(corpus, event).map(({ passage }) => passage.exact);
        expect(quotes.length).toBeGreaterThan(0);
        for (const quote of quotes) {
          const words = quote.replaceAll('[…]', '').trim();
          expect(
            passages.some((passage) => passage.includes(words)),
            words,
          ).toBe(true);
        }
      }

      await press(page, way, '.ag-panel .ag-open-passage');
      await readerOf(page).waitFor();
      await expect.poll(() => focusOn(page)).not.toBe('nothing');
    });
  });
});
