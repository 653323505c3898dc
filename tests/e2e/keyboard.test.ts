// Everything by keyboard, and the wheel that stays the page's own.
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { translator } from '../../src/i18n/translate.ts';
import { test } from './support/app-test.ts';
import { drawerOf, expectLink, focusOn, LANGUAGES, linkOf, markOf, readerOf } from './support/page-parts.ts';
import { findContestedCapture, readSeedCorpus } from './support/seed-corpus.ts';

const capture = findContestedCapture(readSeedCorpus());
/** More Tab presses than the page above the list has stops. */
const MANY_TABS = 40;

const focusedMark = (page: Page) =>
  page.evaluate(() => document.activeElement?.getAttribute('data-mark') ?? null);

/** Tabs from the page's top until a mark has the focus. */
async function tabToMarks(page: Page): Promise<void> {
  await page.locator('[data-mark]').first().waitFor();
  for (let presses = 0; presses < MANY_TABS; presses++) {
    await page.keyboard.press('Tab');
    if ((await focusedMark(page)) !== null) return;
  }
  throw new Error(`no mark has the focus after ${MANY_TABS} presses of Tab`);
}

/** The days on which the marks of a walk begin, as the timeline orders them. */
async function walk(page: Page, key: string, steps: number): Promise<string[]> {
  const seen = [];
  for (let step = 0; step < steps; step++) {
    seen.push((await focusedMark(page)) ?? '');
    await page.keyboard.press(key);
  }
  return seen;
}

describe.each([
  { language: 'ar', later: 'ArrowLeft', earlier: 'ArrowRight' },
  { language: 'en', later: 'ArrowRight', earlier: 'ArrowLeft' },
] as const)('in the language "$language"', ({ language, later, earlier }) => {
  const t = translator(language);

  test('Tab reaches the marks, arrows walk them in time as the screen shows it', async ({ open }) => {
    const page = await open(`#v=1&lang=${language}`);
    await tabToMarks(page);
    await page.keyboard.press('Home');
    const order = await page
      .locator('[data-mark]')
      .evaluateAll((marks) => marks.map((mark) => mark.getAttribute('data-mark')));
    expect(await walk(page, later, 6)).toEqual(order.slice(0, 6));
    expect(await walk(page, earlier, 6)).toEqual(order.slice(1, 7).toReversed());
    expect(await focusedMark(page)).toBe(order[0]);
    await page.keyboard.press(earlier);
    expect(await focusedMark(page)).toBe(order[0]);
    await page.keyboard.press('End');
    expect(await focusedMark(page)).toBe(order.at(-1));
  });

  test('Enter opens a mark, Esc closes it, and the focus is on the mark again', async ({ open }) => {
    const page = await open(`#v=1&lang=${language}`);
    await markOf(page, capture.id).focus();
    await page.keyboard.press('Enter');
    await drawerOf(page).waitFor();
    expect(await focusOn(page)).toBe(capture.headline[language]);
    await page.keyboard.press('Escape');
    await drawerOf(page).waitFor({ state: 'detached' });
    expect(await focusOn(page)).toBe(capture.id);
    await expectLink(page, { e: null });
  });

  test('Esc leads back from the article over the drawer to the mark', async ({ open }) => {
    const page = await open(`#v=1&lang=${language}`);
    await markOf(page, capture.id).focus();
    await page.keyboard.press('Enter');
    const passage = drawerOf(page).locator('.dr-entry button').last();
    await passage.focus();
    await page.keyboard.press('Enter');
    await readerOf(page).locator('.rd-text').waitFor();
    await page.keyboard.press('n');
    await page.keyboard.press('p');
    expect(linkOf(page).p).toBeDefined();
    await page.keyboard.press('Escape');
    await readerOf(page).waitFor({ state: 'detached' });
    await drawerOf(page).waitFor();
    await page.keyboard.press('Escape');
    await drawerOf(page).waitFor({ state: 'detached' });
    expect(await focusOn(page)).toBe(capture.id);
  });

  test('a stack opens to its events and gives the focus back', async ({ open }) => {
    const page = await open(`#v=1&lang=${language}`);
    const stack = page.locator('[data-mark][aria-haspopup]').first();
    await stack.focus();
    const id = await focusOn(page);
    await page.keyboard.press('Enter');
    const list = page.getByRole('dialog');
    await list.waitFor();
    expect(await page.evaluate(() => document.activeElement?.closest('[role="dialog"]') !== null)).toBe(true);
    await page.keyboard.press('Escape');
    await list.waitFor({ state: 'detached' });
    expect(await focusOn(page)).toBe(id);
  });

  test('the keys of the search and of help work on either keyboard layout', async ({ open }) => {
    const page = await open(`#v=1&lang=${language}`);
    await page.locator('[data-mark]').first().waitFor();
    for (const key of ['/', 'ظ']) {
      await page.evaluate((key) => {
        const active = document.activeElement;
        if (active instanceof HTMLElement) active.blur();
        const init = { key, code: 'Slash', bubbles: true, cancelable: true };
        document.body.dispatchEvent(new KeyboardEvent('keydown', init));
      }, key);
      expect(await focusOn(page), key).toBe(t('app.search'));
    }
    await page.keyboard.type('/');
    expect(await page.getByRole('searchbox').inputValue()).toBe('/');
    // Out of the results, out of the query, out of the box.
    for (let presses = 0; presses < 3; presses++) await page.keyboard.press('Escape');
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: t('keys.title') }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  });

  test('+ and − zoom about the mark that has the focus, which stays, stack or not', async ({ open }) => {
    const page = await open(`#v=1&lang=${language}`);
    const range = page.locator('.tl-range > summary');
    await page.locator('[data-mark]').first().waitFor();
    const before = await range.textContent();
    for (const mark of [markOf(page, capture.id), page.locator('[data-mark][aria-haspopup]').first()]) {
      await mark.focus();
      for (const key of ['+', '+', '+', '-', '+']) {
        const shown = await range.textContent();
        await page.keyboard.press(key);
        await expect.poll(() => range.textContent()).not.toBe(shown);
        expect(await focusedMark(page)).not.toBeNull();
      }
      await page.keyboard.press('0');
      await expect.poll(() => range.textContent()).toBe(before);
    }
  });

  test('Tab goes once through the page in the order of the eye and never stays', async ({ open }) => {
    // Few rows: each is a stop of its own, and they are alike.
    const page = await open(`#v=1&lang=${language}&q=${encodeURIComponent('شوشا')}&graph=1`);
    await page.locator('[data-node]').first().waitFor();
    const stops: string[] = [];
    for (let presses = 0; presses < 150; presses++) {
      await page.keyboard.press('Tab');
      const stop = await page.evaluate(() => {
        const element = document.activeElement;
        if (!element || element === document.body) return null;
        const areas = ['.ap-skip', '.ap-header', '.ap-chips', '.ap-pane-timeline', '.ap-pane-list'];
        const area = [...areas, '.ap-pane-graph'].find((selector) => element.closest(selector));
        return area ?? element.tagName;
      });
      if (stop === null) break;
      stops.push(stop);
    }
    expect(stops.length).toBeLessThan(150);
    const areas = stops.filter((stop, at) => stop !== stops[at - 1]);
    expect(areas).toEqual([
      '.ap-skip',
      '.ap-header',
      '.ap-chips',
      '.ap-pane-timeline',
      '.ap-pane-list',
      '.ap-pane-graph',
    ]);
  });
});

test.for(LANGUAGES)(
  'the skip link leads to the content and keeps the link, in "%s"',
  async (language, { open }) => {
    const page = await open(`#v=1&lang=${language}&fam=combat`);
    await page.locator('[data-mark]').first().waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('content');
    expect(linkOf(page)).toEqual({ v: '1', lang: language, fam: 'combat' });
  },
);

test('the bare wheel scrolls the page, with Ctrl it zooms the timeline', async ({ open }) => {
  const page = await open('#v=1&lang=en');
  const mark = markOf(page, capture.id);
  const range = page.locator('.tl-range > summary');
  const before = await range.textContent();
  await mark.hover();
  await page.mouse.wheel(0, 200);
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(100);
  expect(await range.textContent()).toBe(before);

  await page.evaluate(() => window.scrollTo(0, 0));
  await mark.hover();
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -240);
  await page.keyboard.up('Control');
  await expect.poll(() => range.textContent()).not.toBe(before);
  expect(await page.evaluate(() => window.scrollY)).toBe(0);
  await expect.poll(() => linkOf(page).t).toMatch(/^\d+/);
});

test('a drag moves the view with time under the pointer and opens nothing; a key opens a mark right after', async ({
  open,
}) => {
  const page = await open('#v=1&lang=en&dir=rtl');
  const mark = markOf(page, capture.id);
  await mark.waitFor();
  const from = await mark.boundingBox();
  const [x, y] = [(from?.x ?? 0) + (from?.width ?? 0) / 2, (from?.y ?? 0) + (from?.height ?? 0) / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 30, y);
  await page.mouse.move(x + 60, y);
  await page.mouse.up();
  await expect.poll(() => linkOf(page).t).toMatch(/^\d+/);
  expect(linkOf(page).e).toBeUndefined();
  await expect
    .poll(async () => Math.abs(((await mark.boundingBox())?.x ?? 0) - (from?.x ?? 0) - 60))
    .toBeLessThan(3);
  await mark.focus();
  await page.keyboard.press('Enter');
  await expectLink(page, { e: capture.id });
});
