// The two clocks, "as known on" a day, and the range as dates: what each shows, and that a link brings it back.
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { translator } from '../../src/i18n/translate.ts';
import { test } from './support/app-test.ts';
import { expectLink, LANGUAGES, marksOf } from './support/page-parts.ts';
import { findContestedCapture, readSeedCorpus } from './support/seed-corpus.ts';

const corpus = readSeedCorpus();
const capture = findContestedCapture(corpus);
const days = [...new Set(corpus.articles.flatMap(({ published }) => published.date ?? []))].sort();
const dayOf = new Map(corpus.articles.map(({ id, published }) => [id, published.date]));
const mentions = new Map(corpus.mentions.map((mention) => [mention.id, mention]));

/** How many events had been told by a day, reckoned from the corpus itself. */
const toldBy = (day: string) =>
  corpus.events.filter((event) =>
    event.mentions.some((id) => (dayOf.get(mentions.get(id)?.article ?? '') ?? '~') <= day),
  ).length;

const names = (page: Page) =>
  marksOf(page).evaluateAll((marks) => marks.map((mark) => mark.getAttribute('aria-label')));

describe.each(LANGUAGES)('in the language "%s"', (language) => {
  const t = translator(language);
  const tools = (page: Page) => page.locator('.ap-tools-menu > summary');

  test('the slider hides what had not been published, says so, and a link keeps it', async ({ open }) => {
    const page = await open(`#v=1&lang=${language}`);
    await marksOf(page).first().waitFor();
    await tools(page).click();
    const slider = page.getByRole('slider', { name: t('clocks.known') });
    await slider.focus();
    await page.keyboard.press('Home');
    await expectLink(page, { known: days[0] ?? null });
    const chips = page.locator('.ap-chips-count');
    expect(await chips.textContent()).toContain(String(toldBy(days[0] ?? '')));
    const elsewhere = await open(new URL(page.url()).hash);
    await marksOf(elsewhere).first().waitFor();
    // The open tools take their room from the picture.
    await tools(page).click();
    const shared = await names(elsewhere);
    await expect.poll(() => names(page)).toEqual(shared);
    await elsewhere.locator('.ap-chip').click();
    await expectLink(elsewhere, { known: null });
  });

  test('the clock of publication places every event on a day of publication, tied to its own time', async ({
    open,
  }) => {
    const page = await open(`#v=1&lang=${language}&e=${capture.id}`);
    await marksOf(page).first().waitFor();
    expect(await page.locator('.tl-connectors path').count()).toBeGreaterThan(0);
    await tools(page).click();
    await page.getByLabel(t('clocks.clock.report')).check();
    await expectLink(page, { clk: 'report' });
    const published = await page
      .locator('.tl-plot .tl-published')
      .evaluateAll((marks) => marks.map((mark) => Math.round(mark.getBoundingClientRect().x)));
    const xs = await marksOf(page).evaluateAll((marks) =>
      marks.map((mark) => {
        const { x, width } = mark.getBoundingClientRect();
        return x + width / 2;
      }),
    );
    for (const x of xs) expect(Math.min(...published.map((day) => Math.abs(day + 4 - x)))).toBeLessThan(20);
    expect(await page.locator('.tl-connectors path').count()).toBe(1);
  });

  test('two date fields set the range as the brush does', async ({ open }) => {
    const page = await open(`#v=1&lang=${language}`);
    await marksOf(page).first().waitFor();
    await page.locator('.tl-range > summary').click();
    const fields = page.locator('.tl-range');
    await fields.getByLabel(t('clocks.rangeFrom'), { exact: true }).fill('2020-10-08');
    await fields.getByLabel(t('clocks.rangeTo'), { exact: true }).fill('2020-10-10');
    await expectLink(page, { t: '18543_18546' });
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('.tl-range > summary').textContent()).toMatch(/8.+10/);
  });
});
