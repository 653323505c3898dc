// A link that was copied shows another reader the same picture, whatever that reader has chosen for good.
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { translator } from '../../src/i18n/translate.ts';
import { test } from './support/app-test.ts';
import { expectLink, LANGUAGES, linkOf, marksOf } from './support/page-parts.ts';
import { findContestedCapture, readSeedCorpus } from './support/seed-corpus.ts';

const corpus = readSeedCorpus();
const capture = findContestedCapture(corpus);
const firstDay = corpus.articles.flatMap(({ published }) => published.date ?? []).sort()[0] ?? '';

type Kept = Readonly<Record<string, string>>;

/** A browser that remembers choices of its own. */
const remembering = (kept: Kept) => ({
  prepare: (page: Page) =>
    page.addInitScript((kept) => {
      for (const [key, value] of Object.entries(kept)) localStorage.setItem(key, value);
    }, kept),
});

/** All that the timeline writes and draws, with where it stands. */
async function pictureOf(page: Page) {
  await marksOf(page).first().waitFor();
  await page.evaluate(() => document.fonts.ready);
  const placed = (selector: string) =>
    page.locator(selector).evaluateAll((all) =>
      all.flatMap((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        // What only paper shows has no place; a page scrolled by a pixel would give it one.
        if (width + height === 0) return [];
        const box = [x, y + scrollY, width, height].map((value) => Math.round(value * 10) / 10);
        return [`${element.getAttribute('aria-label') ?? element.textContent} ${box.join(' ')}`];
      }),
    );
  return {
    range: await page.locator('.tl-range > summary').textContent(),
    text: await placed('.tl-picture text'),
    lanes: await placed('.tl-lane-head'),
    marks: await placed('[data-mark]'),
    truces: await placed('[data-truce]'),
    connectors: await placed('.tl-connectors path'),
    hatched: await placed('.tl-uncovered'),
    current: await placed('[data-mark][aria-current]'),
    legend: await page.locator('.tl-legend').textContent(),
    chips: await page.locator('.ap-chip').allTextContents(),
  };
}

/** The same, once it has come to rest. */
async function settledPictureOf(page: Page) {
  let last = await pictureOf(page);
  const isSame = async () => {
    const before = JSON.stringify(last);
    last = await pictureOf(page);
    return JSON.stringify(last) === before;
  };
  await expect.poll(isSame, { interval: 100 }).toBe(true);
  return last;
}

describe.each(LANGUAGES)('in the language "%s"', (language) => {
  const t = translator(language);
  const choose = (page: Page, legend: string, answer: string) =>
    page.getByRole('group', { name: legend }).getByRole('radio', { name: answer, exact: true }).check();

  test('direction, digits, months, Hijri, clock, lanes, truces and "as known on" go with the link', async ({
    open,
  }) => {
    const page = await open(`#v=1&lang=${language}&e=${capture.id}`);
    await marksOf(page).first().waitFor();
    await page.locator('.ap-tools-menu > summary').click();
    await choose(page, t('app.direction'), t(`app.direction.${language === 'ar' ? 'ltr' : 'rtl'}`));
    if (language === 'ar') {
      await choose(page, t('app.months'), t('app.months.levant'));
      await choose(page, t('app.digits'), t('app.digits.arab'));
    }
    await page.getByRole('checkbox', { name: t('app.hijri') }).check();
    await choose(page, t('clocks.clock'), t('clocks.clock.report'));
    await choose(page, t('app.grouping'), t('app.grouping.status'));
    await page.getByRole('checkbox', { name: t('truces.show') }).check();
    await page.getByRole('checkbox', { name: t('clocks.coverage') }).uncheck();
    await page.locator('.ap-pin > summary').click();
    await page.getByLabel(t('lanes.pinFirst')).selectOption('armenia');
    await page.getByLabel(t('lanes.pinSecond')).selectOption('azerbaijan');
    await page.getByRole('button', { name: t('lanes.pin'), exact: true }).click();
    await page.getByRole('slider', { name: t('clocks.known') }).press('End');
    await page.getByRole('slider', { name: t('clocks.known') }).press('ArrowDown');
    await page.keyboard.press('Escape');
    await page.locator('[data-lane="claimed"]').press('Alt+ArrowDown');
    await page.locator('.tl-lane-head .tl-fold').last().click();
    await page.locator('.tl-toolbar button').nth(1).click();
    await expectLink(page, { by: 'status', truce: '1', cov: '0', clk: 'report', pin: 'armenia,azerbaijan' });
    expect(linkOf(page)).toMatchObject({
      known: expect.any(String),
      lo: expect.any(String),
      lc: expect.any(String),
    });

    const picture = await settledPictureOf(page);
    expect(picture.truces.length + picture.marks.length).toBeGreaterThan(5);
    const others: Kept[] = [
      {},
      {
        'waqai.language': language === 'ar' ? 'en' : 'ar',
        'waqai.months': 'maghreb',
        'waqai.digits': 'latn',
        'waqai.theme': 'dark',
      },
    ];
    for (const kept of others) {
      const elsewhere = await open(new URL(page.url()).hash, remembering(kept));
      await expect.poll(() => pictureOf(elsewhere)).toEqual(picture);
    }
  });

  test('a link to the usual picture shows it to whoever has chosen another', async ({ open }) => {
    const page = await open(`#v=1&lang=${language}&known=${firstDay}`);
    await marksOf(page).first().click();
    await page.keyboard.press('Escape');
    await expectLink(page, { hij: '0', mn: language === 'ar' ? 'both' : null });
    await page.locator('.ap-chip').first().click();
    await marksOf(page).first().press('Enter');
    const picture = await settledPictureOf(page);
    const kept = {
      'waqai.language': language === 'ar' ? 'en' : 'ar',
      'waqai.months': 'levant',
      'waqai.digits': 'arab',
      'waqai.hijri': '1',
    };
    const elsewhere = await open(new URL(page.url()).hash, remembering(kept));
    await expect.poll(() => pictureOf(elsewhere)).toEqual(picture);
    // What another's link says is not taken for a choice of one's own.
    expect(await elsewhere.evaluate(() => ({ ...localStorage }))).toEqual(kept);
  });
});
