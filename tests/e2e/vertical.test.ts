// The timeline of a phone, by touch alone: one finger scrolls the page past it, two zoom, and whatever an event says can be
// reached by taps.
import type { CDPSession, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { translator } from '../../src/i18n/translate.ts';
import { test } from './support/app-test.ts';
import { expectLink, LANGUAGES, linkOf, markOf, marksOf } from './support/page-parts.ts';
import { findContestedCapture, readSeedCorpus } from './support/seed-corpus.ts';

const corpus = readSeedCorpus();
const capture = findContestedCapture(corpus);
const PHONE = { width: 390, height: 844, deviceScaleFactor: 2, hasTouch: true };

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Fingers that go from some points to others, in a few steps. */
async function moveFingers(touch: CDPSession, from: readonly Point[], to: readonly Point[]): Promise<void> {
  const steps = 8;
  const at = (share: number) =>
    from.map(({ x, y }, finger) => {
      const end = to[finger] ?? { x, y };
      return { x: x + (end.x - x) * share, y: y + (end.y - y) * share, id: finger };
    });
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: readonly Point[]) =>
    touch.send('Input.dispatchTouchEvent', { type, touchPoints: [...touchPoints] });
  // Fingers come down one after the other.
  for (let count = 1; count <= from.length; count++) await send('touchStart', at(0).slice(0, count));
  for (let step = 1; step <= steps; step++) await send('touchMove', at(step / steps));
  await send('touchEnd', []);
}

/** The middle of the columns, scrolled to the middle of the screen. */
async function middleOfPlot(page: Page): Promise<Point> {
  const plot = page.locator('.tl-plot > .tl-ground');
  await plot.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  const box = await plot.boundingBox();
  return { x: (box?.x ?? 0) + 90, y: (box?.y ?? 0) + (box?.height ?? 0) / 2 };
}

const scrolled = (page: Page) => page.evaluate(() => window.scrollY);
const rangeOf = (page: Page) => page.locator('.tl-range > summary').first().textContent();
const daysOf = (page: Page) => {
  const [start = 0, end = 0] = (linkOf(page).t ?? '').split('_').map(Number);
  return end - start;
};

describe.each(LANGUAGES)('on a phone, in the language "%s"', (language) => {
  const t = translator(language);

  test('time runs down, later below, from the side where text begins', async ({ open }) => {
    const page = await open(`#v=1&lang=${language}`, PHONE);
    await marksOf(page).first().waitFor();
    const tops = await marksOf(page).evaluateAll((marks) =>
      marks.map((mark) => mark.getBoundingClientRect().top),
    );
    expect(tops.length).toBeGreaterThan(5);
    expect((tops.at(-1) ?? 0) - (tops[0] ?? 0)).toBeGreaterThan(400);
    const axis = await page.locator('.tl-tick').first().boundingBox();
    expect(language === 'ar' ? (axis?.x ?? 0) > 195 : (axis?.x ?? 390) < 195).toBe(true);
  });

  test('one finger scrolls the page past the timeline, and leaves its view alone', async ({ open }) => {
    const page = await open(`#v=1&lang=${language}`, PHONE);
    await marksOf(page).first().waitFor();
    const touch = await page.context().newCDPSession(page);
    const middle = await middleOfPlot(page);
    const [before, range] = [await scrolled(page), await rangeOf(page)];
    await moveFingers(touch, [{ ...middle, y: 700 }], [{ ...middle, y: 200 }]);
    await expect.poll(() => scrolled(page)).toBeGreaterThan(before + 200);
    expect(await rangeOf(page)).toBe(range);
    await expectLink(page, { t: null, e: null });
  });

  test('two fingers zoom, and the page stays where it is', async ({ open }) => {
    const page = await open(`#v=1&lang=${language}`, PHONE);
    await marksOf(page).first().waitFor();
    const touch = await page.context().newCDPSession(page);
    const { x, y } = await middleOfPlot(page);
    const before = await scrolled(page);
    const apart = (by: number): Point[] => [
      { x, y: y - by },
      { x: x + 20, y: y + by },
    ];
    await moveFingers(touch, apart(60), apart(180));
    await expect.poll(() => daysOf(page)).toBeGreaterThan(2);
    const near = daysOf(page);
    expect(near).toBeLessThan(20);
    await moveFingers(touch, apart(150), apart(60));
    await expect.poll(() => daysOf(page)).toBeGreaterThan(near * 1.5);
    expect(await scrolled(page)).toBe(before);
  });

  test('finds the capture of Shusha and who denies it, by taps alone', async ({ open }) => {
    const page = await open(`#v=1&lang=${language}`, PHONE);
    const stack = page.locator('[data-mark][aria-haspopup]').first();
    await stack.scrollIntoViewIfNeeded();
    const box = await stack.boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
    await stack.tap();
    const list = page.locator('.tl-list');
    await list.waitFor();
    expect(await list.locator('.tl-events button').count()).toBeGreaterThan(1);
    await list.getByRole('button', { name: t('timeline.close') }).tap();
    await list.waitFor({ state: 'detached' });

    const mark = markOf(page, capture.id);
    await mark.scrollIntoViewIfNeeded();
    await mark.tap();
    const sheet = page.getByRole('dialog');
    await sheet.getByRole('heading', { name: capture.headline[language] }).waitFor();
    await sheet.getByText(t('drawer.denies')).first().waitFor();
    await expectLink(page, { e: capture.id });
    await sheet.getByRole('button', { name: t('drawer.close') }).tap();
    await sheet.waitFor({ state: 'detached' });
  });

  test('truces are shown and compared by taps alone', async ({ open }) => {
    const page = await open(`#v=1&lang=${language}`, PHONE);
    await page.locator('.ap-tools-menu > summary').tap();
    await page.locator(`.ap-tools-body [title="${t('truces.laneNote')}"]`).tap();
    await expectLink(page, { truce: '1' });
    await page.locator('.ap-tools-menu > summary').tap();
    const truces = page.locator('[data-truce]');
    await truces.first().waitFor();
    expect(await truces.count()).toBe(3);
    for (const truce of await truces.all()) {
      await truce.scrollIntoViewIfNeeded();
      // How long it was from what was announced to the first accusation stands on each, one under the other.
      expect(await truce.getAttribute('aria-label')).toMatch(language === 'ar' ? /خرق/ : /breach/);
    }
    await truces.first().tap();
    const list = page.locator('.tl-list');
    await list.getByRole('heading', { name: t('truces.accusation') }).waitFor();
    await list.getByRole('button', { name: t('timeline.close') }).tap();
    await list.waitFor({ state: 'detached' });
  });

  test('the range is narrowed to 8–10 October by taps alone', async ({ open }) => {
    const page = await open(`#v=1&lang=${language}`, PHONE);
    await marksOf(page).first().waitFor();
    await page.locator('.tl-range > summary').tap();
    const fields = page.locator('.tl-range');
    for (const [label, day] of [
      [t('clocks.rangeFrom'), '2020-10-08'],
      [t('clocks.rangeTo'), '2020-10-10'],
    ] as const) {
      const field = fields.getByLabel(label, { exact: true });
      const box = await field.boundingBox();
      expect(box?.height ?? 0).toBeGreaterThanOrEqual(24);
      await field.tap();
      // The telephone's own picker takes it from here.
      await field.fill(day);
    }
    await expectLink(page, { t: '18543_18546' });
    await expect.poll(() => rangeOf(page)).toMatch(/8.+10/);
  });

  test('the way time runs is chosen in the tools, and a link says it', async ({ open }) => {
    const page = await open(`#v=1&lang=${language}`, PHONE);
    const usual = language === 'ar' ? 'rtl' : 'ltr';
    await page.locator('.ap-tools-menu > summary').tap();
    await page.getByRole('radio', { name: t(`app.direction.${usual}`) }).tap();
    await expectLink(page, { dir: usual });
    await page.locator('.tl-down').waitFor({ state: 'detached' });
    await page.getByRole('radio', { name: t('app.direction.down') }).tap();
    await expectLink(page, { dir: null });
    await page.locator('.tl-down').waitFor();

    const wide = await open(`#v=1&lang=${language}&dir=down`);
    await wide.locator('.tl-down [data-mark]').first().waitFor();
  });
});
