// How dates are written, by the reader's choice: at once on the axis and everywhere else, in the link, remembered; never in
// what the articles say.
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { translator } from '../../src/i18n/translate.ts';
import { test } from './support/app-test.ts';
import { drawerOf, expectLink } from './support/page-parts.ts';
import { findContestedCapture, readSeedCorpus } from './support/seed-corpus.ts';

const t = translator('ar');
const capture = findContestedCapture(readSeedCorpus());
const WESTERN = /[0-9]/;

const monthsOn = (page: Page) => page.locator('.tl-context').allTextContents();
const ticksOn = (page: Page) => page.locator('.tl-tick').allTextContents();
const hijriOn = (page: Page) => page.locator('.tl-hijri text').allTextContents();
const axisOf = async (page: Page) => [await monthsOn(page), await ticksOn(page), await hijriOn(page)];

async function choose(page: Page, legend: string, answer: string) {
  await page.getByRole('group', { name: legend }).getByRole('radio', { name: answer }).check();
}

test('months, digits and a Hijri row are chosen, linked, and the same where the link is opened', async ({
  open,
}) => {
  const page = await open('#v=1&lang=ar');
  await page.locator('.tl-context').first().waitFor();
  expect(await monthsOn(page)).toContain('نوفمبر 2020');
  expect(await hijriOn(page)).toEqual([]);

  await page.getByText(t('app.tools')).click();
  await choose(page, t('app.months'), t('app.months.levant'));
  await expect.poll(() => monthsOn(page)).toContain('تشرين الثاني 2020');
  await choose(page, t('app.digits'), t('app.digits.arab'));
  await expect.poll(() => monthsOn(page)).toContain('تشرين الثاني ٢٠٢٠');
  await page.getByRole('checkbox', { name: t('app.hijri') }).check();
  await expect.poll(() => hijriOn(page)).toContain('صفر ١٤٤٢ هـ');
  await page.keyboard.press('Escape');
  await expectLink(page, { mn: 'levant', dg: 'arab', hij: '1' });
  expect((await ticksOn(page)).join('')).not.toMatch(WESTERN);
  expect(await page.locator('.tl-range').textContent()).not.toMatch(WESTERN);

  const elsewhere = await open(new URL(page.url()).hash);
  await elsewhere.locator('.tl-hijri text').first().waitFor();
  expect(await axisOf(elsewhere)).toEqual(await axisOf(page));
});

test('the choice is remembered, by keyboard alone, and a link that names none leaves it to the reader', async ({
  open,
}) => {
  const page = await open('#v=1&lang=ar');
  await page.getByText(t('app.tools')).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('radio', { name: t('app.months.gulf') }).focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expectLink(page, { mn: 'maghreb' });
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expectLink(page, { mn: 'maghreb', dg: 'arab', hij: '1' });

  await page.goto(new URL('./?again#v=1&lang=ar', page.url()).href);
  await page.locator('.tl-hijri text').first().waitFor();
  expect(await monthsOn(page)).toContain('نوفمبر ٢٠٢٠');
});

test('the drawer writes dates as chosen and quotes as printed', async ({ open }) => {
  const page = await open(`#v=1&lang=ar&mn=levant&dg=arab&e=${capture.id}`);
  const drawer = drawerOf(page);
  await drawer.locator('.dr-quote').first().waitFor();
  expect(await drawer.locator('.dr-date-day time').textContent()).toBe('الأحد ٨ تشرين الثاني ٢٠٢٠');
  const quotes = await drawer.locator('.dr-quote').allTextContents();
  const printed = await open(`#v=1&lang=ar&e=${capture.id}`);
  await drawerOf(printed).locator('.dr-quote').first().waitFor();
  expect(await drawerOf(printed).locator('.dr-quote').allTextContents()).toEqual(quotes);
});

test('English keeps its months and digits, with a Hijri row by choice', async ({ open }) => {
  const page = await open('#v=1&lang=en&mn=levant&dg=arab&hij=1');
  await page.locator('.tl-hijri text').first().waitFor();
  expect(await monthsOn(page)).toContain('November 2020');
  expect(await hijriOn(page)).toContain('Safar 1442 AH');
  await page.getByText(translator('en')('app.tools')).click();
  expect(await page.getByRole('group', { name: translator('en')('app.months') }).count()).toBe(0);
});
