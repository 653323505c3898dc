// Lanes by keyboard, pointer and finger: moved, collapsed, pinned, taken out of "other"; a link shows the same to another.
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { translator } from '../../src/i18n/translate.ts';
import { test } from './support/app-test.ts';
import { expectLink, focusOn, LANGUAGES, linkOf, marksOf, spokenOn } from './support/page-parts.ts';

const headOf = (page: Page, key: string) => page.locator(`[data-lane="${key}"]`);
const signOf = (page: Page, key: string) =>
  page.locator('.tl-lane-head', { has: headOf(page, key) }).locator('.tl-fold');
const keysOf = async (page: Page) => {
  await page.locator('[data-lane]').first().waitFor();
  return page
    .locator('[data-lane]')
    .evaluateAll((heads) => heads.map((head) => head.getAttribute('data-lane') ?? ''));
};
const focusedLane = (page: Page) =>
  page.evaluate(() => document.activeElement?.getAttribute('data-lane') ?? null);
const newsOf = (page: Page) => page.locator('.tl-heads output');
const middleOf = async (page: Page, key: string) => {
  const box = await page.locator('.tl-lane-head', { has: headOf(page, key) }).boundingBox();
  if (!box) throw new Error(`no lane ${key}`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2, box };
};

/** Every event that the picture shows, in whichever mark: what no act on lanes may change. */
const shownOn = (page: Page) =>
  page
    .locator('.tl-lane-count')
    .evaluateAll((counts) => counts.reduce((sum, count) => sum + Number(count.textContent.split('/')[0]), 0));
/** Heads and marks: where they stand and what they say. */
const pictureOf = async (page: Page) => {
  await marksOf(page).first().waitFor();
  return {
    heads: await page
      .locator('.tl-lane-head')
      .evaluateAll((heads) =>
        heads.map((head) => [head.textContent, head.getAttribute('style'), head.className]),
      ),
    marks: await marksOf(page).evaluateAll((marks) =>
      marks.map((mark) => [mark.getAttribute('aria-label'), mark.getAttribute('y')]),
    ),
  };
};

describe.each(LANGUAGES)('in the language "%s"', (language) => {
  const t = translator(language);

  test('by keyboard: Tab, arrows, Alt with arrows, collapse, menu; each change is said', async ({ open }) => {
    const page = await open(`#v=1&lang=${language}`);
    const usual = await keysOf(page);
    const events = await shownOn(page);
    const [first = '', second = ''] = usual;
    await headOf(page, first).waitFor();
    for (let presses = 0; (await focusedLane(page)) === null; presses++) {
      expect(presses).toBeLessThan(40);
      await page.keyboard.press('Tab');
    }
    expect(await focusedLane(page)).toBe(first);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Alt+ArrowUp');
    expect(await keysOf(page)).toEqual([second, first, ...usual.slice(2)]);
    expect(await focusedLane(page)).toBe(second);
    const name = await headOf(page, second).locator('.tl-lane-name').textContent();
    await expect
      .poll(() => newsOf(page).textContent())
      .toBe(t('lanes.said.moved', { name: name ?? '', place: 1, lanes: usual.length }));
    await page.keyboard.press(language === 'ar' ? 'ArrowRight' : 'ArrowLeft');
    await expectLink(page, { lc: second });
    await expect.poll(() => newsOf(page).textContent()).toBe(t('lanes.said.collapsed', { name: name ?? '' }));
    expect(await shownOn(page)).toBe(events);
    await page.keyboard.press('Enter');
    await expect.poll(() => focusOn(page)).toBe(t('lanes.down'));
    await page.keyboard.press('Escape');
    expect(await focusedLane(page)).toBe(second);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.hasAttribute('data-mark'))).toBe(true);
  });

  test('a link to lanes ordered, collapsed and pinned shows the same elsewhere, and back undoes each', async ({
    open,
  }) => {
    const page = await open(`#v=1&lang=${language}&by=place`);
    await headOf(page, '~').click();
    await page.getByRole('menuitem', { name: /\(1\)/ }).first().click();
    await signOf(page, '~').click();
    await page.locator('.ap-tools-menu > summary').click();
    await page.locator('.ap-pin > summary').click();
    await page.getByLabel(t('lanes.pinFirst')).selectOption('armenia');
    await page.getByLabel(t('lanes.pinSecond')).selectOption('azerbaijan');
    await page.getByRole('button', { name: t('lanes.pin'), exact: true }).click();
    await expectLink(page, { lc: '~', pin: 'armenia,azerbaijan' });
    await page.keyboard.press('Escape');
    expect((await keysOf(page))[0]).toBe('~pin');
    await expect.poll(() => spokenOn(page).textContent()).toContain(await nameOf(page, '~pin'));
    const picture = await pictureOf(page);
    const elsewhere = await open(new URL(page.url()).hash);
    expect(await pictureOf(elsewhere)).toEqual(picture);

    await page.goBack();
    await expectLink(page, { lc: '~', pin: null });
    await page.goBack();
    await expectLink(page, { lc: null });
    expect(linkOf(page).lo).toBeDefined();
    await page.goBack();
    await expectLink(page, { lo: null });
  });

  test('the picture is drawn for the room that the tools beside it leave', async ({ open }) => {
    const page = await open(`#v=1&lang=${language}`);
    const picture = page.locator('.tl-picture');
    const widths = () =>
      picture.evaluate((svg) => [
        Number(svg.getAttribute('viewBox')?.split(' ')[2]),
        Math.round(svg.getBoundingClientRect().width),
      ]);
    const [before = 0] = await widths();
    await page.locator('.ap-tools-menu > summary').click();
    await expect.poll(async () => (await widths())[0]).toBeLessThan(before - 200);
    const [drawn, shown] = await widths();
    expect(drawn).toBe(shown);
  });

  test('the tools that choose lanes open within a phone’s screen', async ({ open }) => {
    const page = await open(`#v=1&lang=${language}`, { width: 390, height: 844, hasTouch: true });
    await page.locator('.ap-tools-menu > summary').tap();
    const box = await page.locator('.ap-tools-body').boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(390);
  });
});

const nameOf = async (page: Page, key: string) =>
  (await headOf(page, key).locator('.tl-lane-name').textContent()) ?? '';

test('by mouse: a head dragged over others lands there, by less than a lane it stays', async ({ open }) => {
  const page = await open('#v=1&lang=en');
  const [first = '', second = '', third = '', ...rest] = await keysOf(page);
  const from = await middleOf(page, first);
  const to = await middleOf(page, third);
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x, from.y + 12, { steps: 3 });
  await page.mouse.up();
  expect(await keysOf(page)).toEqual([first, second, third, ...rest]);
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y + 4, { steps: 6 });
  await page.locator('.tl-drop').waitFor();
  await page.mouse.up();
  expect(await keysOf(page)).toEqual([second, third, first, ...rest]);
  // A drag is no press: no menu has opened.
  expect(await page.getByRole('menu').count()).toBe(0);
  await expectLink(page, { lo: [second, third, first, ...rest].join(',') });
});

test('by finger: a name scrolls the page, a sign drags its lane, and the page stands still', async ({
  open,
}) => {
  const page = await open('#v=1&lang=ar&dir=rtl', {
    width: 390,
    height: 844,
    deviceScaleFactor: 2,
    hasTouch: true,
  });
  const touch = await page.context().newCDPSession(page);
  const swipe = async (x: number, from: number, to: number) => {
    await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y: from }] });
    for (let step = 1; step <= 8; step++)
      await touch.send('Input.dispatchTouchEvent', {
        type: 'touchMove',
        touchPoints: [{ x, y: from + ((to - from) * step) / 8 }],
      });
    await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  };
  const scrolled = () => page.evaluate(() => scrollY);
  const usual = await keysOf(page);
  const [first = '', second = ''] = usual;
  const name = await middleOf(page, first);
  await swipe(name.x, name.y, name.y - 200);
  await expect.poll(scrolled).toBeGreaterThan(50);
  expect(await keysOf(page)).toEqual(usual);

  await headOf(page, first).scrollIntoViewIfNeeded();
  // A swipe runs on for a while: the page has come to rest when it stands still for some pictures.
  const before = await page.evaluate(async () => {
    let [last, still] = [scrollY, 0];
    while (still < 20) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
      still = scrollY === last ? still + 1 : 0;
      last = scrollY;
    }
    return last;
  });
  const sign = await signOf(page, first).boundingBox();
  const target = await page.locator('.tl-lane-head', { has: headOf(page, usual[2] ?? '') }).boundingBox();
  if (!sign || !target) throw new Error('two lanes in sight');
  await swipe(sign.x + sign.width / 2, sign.y + sign.height / 2, target.y + 4);
  await expect.poll(() => keysOf(page)).toEqual([second, first, ...usual.slice(2)]);
  expect(await scrolled()).toBe(before);
});

test('an edge of the graph becomes a lane, and gives it up', async ({ open }) => {
  const page = await open('#v=1&lang=en&graph=1');
  await page.getByRole('button', { name: 'Table', exact: true }).click();
  await page
    .locator('.ag-row-button', { hasText: 'Armenia' })
    .filter({ hasText: 'Azerbaijan' })
    .first()
    .click();
  const asLane = page.getByRole('button', { name: 'Show as a lane of the timeline' });
  await asLane.click();
  await expectLink(page, { pin: 'armenia,azerbaijan' });
  await expect.poll(() => asLane.getAttribute('aria-pressed')).toBe('true');
  expect(await headOf(page, '~pin').isVisible()).toBe(true);
  await asLane.click();
  await expectLink(page, { pin: null });
  expect(await headOf(page, '~pin').count()).toBe(0);
});
