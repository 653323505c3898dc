// Search as people use it: typed in any spelling, its results under the box by pointer and by keyboard, with and without
// the passages.
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { translator } from '../../src/i18n/translate.ts';
import { findFaultsInBothThemes } from './support/axe.ts';
import { test } from './support/app-test.ts';
import {
  drawerOf,
  expectLink,
  focusOn,
  headlinesOf,
  LANGUAGES,
  readerOf,
  rowsOf,
} from './support/page-parts.ts';
import { findContestedCapture, findOne, readSeedCorpus } from './support/seed-corpus.ts';

const corpus = readSeedCorpus();
const capture = findContestedCapture(corpus);
const total = corpus.events.length;
const shusha = findOne(corpus.places, ({ label }) => label.en === 'Shusha', 'place called Shusha');

const resultsOf = (page: Page) => page.locator('.sr-panel');
const stopsOf = (page: Page) => resultsOf(page).locator('[data-result]');
const passagesOf = (page: Page) => resultsOf(page).locator('.sr-quote');
const litOf = (page: Page) => resultsOf(page).locator('mark').allTextContents();

describe.each(LANGUAGES)('searching in %s', (language) => {
  const t = translator(language);

  test('every spelling of Shusha finds the capture and its passages, lit', async ({ open }) => {
    const page = await open(`#v=1&lang=${language}`);
    const box = page.getByRole('searchbox');
    await box.click();
    for (const spelling of ['شوشه', 'شوشة', 'Shusha', 'Shushi', 'shushaa', 'شوشـــا']) {
      await box.fill(spelling);
      await expectLink(page, { q: spelling });
      await passagesOf(page).first().waitFor();
      const headline = resultsOf(page).getByText(capture.headline[language]);
      await expect.poll(() => headline.count(), { message: spelling }).toBe(1);
      const lit = await litOf(page);
      expect(lit.length, spelling).toBeGreaterThan(1);
      for (const word of lit) expect(word, spelling).toMatch(/شوش|shush/i);
      expect(await headlinesOf(page), spelling).toContain(capture.headline[language]);
    }
    await box.fill('shushaa');
    await resultsOf(page)
      .getByText(t('search.corrected', { typed: 'shushaa', taken: 'shusha' }))
      .waitFor();
  });

  test('signs, a backslash and five thousand letters break nothing', async ({ open }) => {
    const page = await open(`#v=1&lang=${language}`);
    const box = page.getByRole('searchbox');
    await box.click();
    for (const query of ['(', '\\', '[*']) {
      await box.fill(query);
      await resultsOf(page).getByText(t('search.noWord')).waitFor();
      await expect.poll(() => rowsOf(page).count(), { message: query }).toBe(total);
    }
    await page.evaluate(() => navigator.clipboard?.writeText('').catch(() => null));
    await box.fill('ش'.repeat(5000));
    await resultsOf(page).getByText(t('search.nothing')).waitFor();
  });

  test('by pointer: an event opens its details, a passage its article', async ({ open }) => {
    const page = await open(`#v=1&lang=${language}`);
    const box = page.getByRole('searchbox');
    await box.click();
    await box.fill('شوشا');
    await resultsOf(page).getByRole('button', { name: capture.headline[language] }).click();
    await drawerOf(page).getByRole('heading', { name: capture.headline[language] }).waitFor();
    expect(await resultsOf(page).count()).toBe(0);
    await box.click();
    const first = passagesOf(page).first();
    const words = (await first.textContent()) ?? '';
    await first.click();
    await readerOf(page).waitFor();
    const said = words.replaceAll(/\[…\]|[«»"]/g, '').trim();
    expect(corpus.mentions.some(({ passage }) => passage.exact.includes(said.slice(0, 40)))).toBe(true);
    await expect.poll(() => readerOf(page).textContent()).toContain(said.slice(0, 40));
  });

  test('by keyboard: arrows go through the results, a place narrows to as many as it says', async ({
    open,
  }) => {
    const page = await open(`#v=1&lang=${language}`);
    await page.locator('[data-mark]').first().waitFor();
    await page.keyboard.press('/');
    await page.keyboard.type('shusha');
    await passagesOf(page).first().waitFor();
    await page.keyboard.press('ArrowDown');
    const name = await focusOn(page);
    const count = corpus.events.filter(({ places }) => places.includes(shusha.id)).length;
    const only = t('search.onlyWith', { name: shusha.label[language] });
    expect(name).toBe(`${only} (${t('unit.events', { count })})`);
    await page.keyboard.press('End');
    expect(
      await stopsOf(page)
        .last()
        .evaluate((stop) => stop === document.activeElement),
    ).toBe(true);
    await page.keyboard.press('Home');
    await page.keyboard.press('Enter');
    await expectLink(page, { place: shusha.id, q: null });
    await expect.poll(() => rowsOf(page).count()).toBe(count);
    expect(await focusOn(page)).toBe(t('app.search'));
  });

  test('Esc closes the results, then empties the box', async ({ open }) => {
    const page = await open(`#v=1&lang=${language}`);
    const box = page.getByRole('searchbox');
    await box.click();
    await box.fill('شوشا');
    await resultsOf(page).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Escape');
    await resultsOf(page).waitFor({ state: 'detached' });
    expect(await focusOn(page)).toBe(t('app.search'));
    expect(await box.inputValue()).toBe('شوشا');
    await page.keyboard.press('Escape');
    expect(await box.inputValue()).toBe('');
    await expectLink(page, { q: null });
  });

  test('works without the passages, says so, and gets them when asked again', async ({ open }) => {
    const page = await open(`#v=1&lang=${language}`, {
      prepare: (page) => page.route('**/data/events/*.json', (route) => route.abort()),
      expectedErrors: /Failed to load|ERR_FAILED/,
    });
    const box = page.getByRole('searchbox');
    await box.click();
    await box.fill('شوشا');
    const alert = resultsOf(page).getByRole('alert');
    await alert.getByText(t('search.passagesPartly')).waitFor();
    await resultsOf(page).getByText(capture.headline[language]).waitFor();
    expect(await passagesOf(page).count()).toBe(0);
    await page.unroute('**/data/events/*.json');
    await alert.getByRole('button', { name: t('app.retry') }).click();
    await passagesOf(page).first().waitFor();
    await alert.waitFor({ state: 'detached' });
  });

  test('has nothing that axe finds, in either theme', async ({ open }) => {
    const page = await open(`#v=1&lang=${language}`);
    await page.getByRole('searchbox').click();
    await page.getByRole('searchbox').fill('shushaa');
    await passagesOf(page).first().waitFor();
    expect(await findFaultsInBothThemes(page, { within: ['.ap-search'] })).toEqual([]);
  });
});

test('on a phone the results stay on the screen', async ({ open }) => {
  const page = await open('#v=1&lang=ar', { width: 390, height: 844, hasTouch: true });
  await page.getByRole('searchbox').tap();
  await page.getByRole('searchbox').fill('موسكو');
  await passagesOf(page).first().waitFor();
  const box = await resultsOf(page).boundingBox();
  expect(box?.x).toBeGreaterThanOrEqual(0);
  expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(390);
  const least = await stopsOf(page).evaluateAll((stops) =>
    Math.min(...stops.map((stop) => stop.getBoundingClientRect().height)),
  );
  expect(least).toBeGreaterThanOrEqual(24);
});
