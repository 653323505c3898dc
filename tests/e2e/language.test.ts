// Title, language and direction of the document follow the language, and the language is remembered and linked.
import { expect } from 'vitest';
import { translator } from '../../src/i18n/translate.ts';
import { test } from './support/app-test.ts';
import { LANGUAGES, linkOf, markOf } from './support/page-parts.ts';
import { findContestedCapture, readSeedCorpus } from './support/seed-corpus.ts';

const corpus = readSeedCorpus();
const { about } = corpus;
const DIRECTIONS = { ar: 'rtl', en: 'ltr' } as const;

test.for(LANGUAGES)('a link in the language "%s" is answered in it', async (language, { open }) => {
  const t = translator(language);
  const page = await open(`#v=1&lang=${language}`);
  await expect.poll(() => page.title()).toBe(`${about.title[language]} · ${t('app.name')}`);
  expect(await page.evaluate(() => [document.documentElement.lang, document.documentElement.dir])).toEqual([
    language,
    DIRECTIONS[language],
  ]);
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(about.title[language]);
  expect(await page.getByText(t('review.draft')).first().isVisible()).toBe(true);
});

test('the reader changes the language, and a page opened later remembers it', async ({ open }) => {
  const page = await open();
  await expect.poll(() => page.evaluate(() => document.documentElement.dir)).toBe('rtl');
  await page.getByRole('button', { name: translator('ar')('app.languageLabel') }).click();
  await expect.poll(() => page.title()).toContain(about.title.en);
  expect(await page.evaluate(() => [document.documentElement.lang, document.documentElement.dir])).toEqual([
    'en',
    'ltr',
  ]);
  await page.goto(new URL('./?again', page.url()).href);
  await expect.poll(() => page.title()).toContain(about.title.en);
});

test('a language whose words are late keeps the page waiting, and a change of language waits for them', async ({
  open,
}) => {
  let release = () => {};
  const late = new Promise<void>((resolve) => {
    release = resolve;
  });
  const page = await open('#v=1&lang=ar', {
    prepare: (page) =>
      page.route('**/assets/first-en-*.js', async (route) => {
        await late;
        await route.continue();
      }),
  });
  await page.getByRole('heading', { level: 1, name: about.title.ar }).waitFor();
  await page.getByRole('button', { name: translator('ar')('app.languageLabel') }).click();
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('ar');
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(about.title.ar);
  release();
  await page.getByRole('heading', { level: 1, name: about.title.en }).waitFor();
  expect(await page.locator('body').innerText()).not.toMatch(/\bapp\.\w/);
});

test('time runs as the language does, unless the reader turns it', async ({ open }) => {
  const page = await open('#v=1&lang=ar');
  const t = translator('ar');
  const late = markOf(page, findContestedCapture(corpus).id);
  const isOnTheLeft = async () => ((await late.boundingBox())?.x ?? Number.NaN) < 720;
  await late.waitFor();
  expect(await isOnTheLeft()).toBe(true);
  await page.getByText(t('app.tools')).click();
  await page.getByRole('radio', { name: t('app.direction.ltr') }).check();
  await expect.poll(() => linkOf(page).dir).toBe('ltr');
  await expect.poll(isOnTheLeft).toBe(false);
});
