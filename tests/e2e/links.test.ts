// The address: a link shows again what was seen, back and forward walk it, and no link can break the page.
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { dayNumber } from '../../src/domain/iso-day.ts';
import { test } from './support/app-test.ts';
import {
  drawerOf,
  expectLink,
  headlinesOf,
  highlightOf,
  LANGUAGES,
  linkOf,
  marksOf,
  readerOf,
  rowsOf,
} from './support/page-parts.ts';
import { findContestedCapture, findOne, mentionsOf, readSeedCorpus } from './support/seed-corpus.ts';

const corpus = readSeedCorpus();
const capture = findContestedCapture(corpus);

/** What a person sees that a link must bring back. */
async function seenOn(page: Page): Promise<unknown> {
  await marksOf(page).first().waitFor();
  await rowsOf(page).first().waitFor();
  return {
    title: await page.title(),
    language: await page.evaluate(() => document.documentElement.lang),
    range: await page.locator('.tl-range > summary').textContent(),
    marks: await marksOf(page).evaluateAll((marks) => marks.map((mark) => mark.getAttribute('aria-label'))),
    current: await page.locator('[data-mark][aria-current]').getAttribute('data-mark'),
    rows: await headlinesOf(page),
    drawer: await drawerOf(page).getByRole('heading', { level: 2 }).textContent(),
    ticked: await page.locator('.ap-chip').allTextContents(),
  };
}

describe.each(LANGUAGES)('in the language "%s"', (language) => {
  test('a reload and the same link elsewhere show the same selection, filter, range and language', async ({
    open,
  }) => {
    const page = await open(`#v=1&lang=${language}`);
    await page.locator('.tl-toolbar button').nth(1).click();
    await expect.poll(() => linkOf(page).t).toMatch(/^\d+/);
    await page.getByRole('searchbox').fill('شوشا');
    await page.locator('.el-headline', { hasText: capture.headline[language] }).click();
    await expectLink(page, { e: capture.id, q: 'شوشا' });
    const seen = await seenOn(page);
    await page.reload();
    expect(await seenOn(page)).toEqual(seen);
    const elsewhere = await open(new URL(page.url()).hash);
    expect(await seenOn(elsewhere)).toEqual(seen);
  });

  test('back and forward walk what was done, step by step', async ({ open }) => {
    const page = await open(`#v=1&lang=${language}`);
    await page.getByRole('searchbox').fill('شوشا');
    await expectLink(page, { q: 'شوشا' });
    await page.locator('.el-headline', { hasText: capture.headline[language] }).click();
    await drawerOf(page).locator('.dr-entry button').last().click();
    await readerOf(page).waitFor();

    await page.goBack();
    await readerOf(page).waitFor({ state: 'detached' });
    expect(await drawerOf(page).isVisible()).toBe(true);
    await expectLink(page, { e: capture.id, a: null, q: 'شوشا' });
    await page.goBack();
    await drawerOf(page).waitFor({ state: 'detached' });
    await expectLink(page, { e: null, q: 'شوشا' });
    await page.goBack();
    await expectLink(page, { q: null });
    await expect.poll(() => rowsOf(page).count()).toBe(corpus.events.length);

    for (let step = 0; step < 3; step++) await page.goForward();
    await readerOf(page).waitFor();
    await expectLink(page, { e: capture.id, q: 'شوشا' });
  });
});

test('the id of a mention lands on the event that holds it now', async ({ open }) => {
  const mention = findOne(mentionsOf(corpus, capture), ({ id }) => id !== capture.id, 'second mention');
  const page = await open(`#v=1&lang=en&e=${mention.id}`);
  await expect
    .poll(() => drawerOf(page).getByRole('heading', { level: 2 }).textContent())
    .toBe(capture.headline.en);
  await expectLink(page, { e: capture.id });
});

test('a link to a passage opens the article there', async ({ open }) => {
  const mention = findOne(mentionsOf(corpus, capture), () => true, 'mention of the capture');
  const page = await open(`#v=1&lang=en&a=${mention.article}&p=${mention.id}`);
  await expect
    .poll(() => highlightOf(page, 'rd-selected'))
    .toEqual({ text: mention.passage.exact.replaceAll('\n', ''), inSight: true });
});

test('a range in the link is the range shown', async ({ open }) => {
  const page = await open(`#v=1&lang=en&t=${dayNumber('2020-11-05')}_${dayNumber('2020-11-10')}`);
  await expect.poll(() => page.locator('.tl-range > summary').textContent()).toContain('5');
  await expect.poll(() => page.locator('.tl-range > summary').textContent()).toContain('November 2020');
});

test.for([
  { what: 'nothing', hash: '#' },
  { what: 'a word', hash: '#junk' },
  { what: 'another version', hash: '#v=2&e=abc&q=x' },
  {
    what: 'values that do not exist',
    hash: '#v=1&lang=xx&e=nobody&a=nothing&p=none&fam=junk&st=,,&t=9_1&by=x&dir=up&tab=x',
    gone: 1,
  },
  { what: 'broken escapes', hash: '#v=1&e=%E0%A4%A&q=%&a=%00' },
  { what: 'markup', hash: '#v=1&e=<img src=x onerror=alert(1)>&focus=__proto__&side=constructor', gone: 1 },
  { what: 'thirty thousand letters', hash: `#v=1&q=${'x'.repeat(30_000)}` },
])('a link that holds $what opens the default view', async ({ hash, gone = 0 }, { open }) => {
  const page = await open(hash);
  await expect.poll(() => rowsOf(page).count()).toBe(corpus.events.length);
  expect(await marksOf(page).count()).toBeGreaterThan(0);
  // An event that the link names and nobody knows is said to be gone; nothing else opens.
  await expect.poll(() => drawerOf(page).count()).toBe(gone);
  expect(await page.locator('.dr-gone').count()).toBe(gone);
  expect(await readerOf(page).count()).toBe(0);
});
