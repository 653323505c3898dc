// Presenting the proposed draft: every step in both languages, its keys, and the presenter's window.
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { translator } from '../../src/i18n/translate.ts';
import { findFaults, findFaultsInBothThemes } from './support/axe.ts';
import { test } from './support/app-test.ts';
import type { Open, OpenOptions } from './support/app-test.ts';
import { expectLink, LANGUAGES } from './support/page-parts.ts';

const EN = translator('en');

/** Presents the draft that the tool proposes, from its first step. */
async function present(open: Open, language: 'ar' | 'en', options: OpenOptions = {}): Promise<Page> {
  const t = translator(language);
  const page = await open(`#v=1&lang=${language}&brief=edit`, options);
  await page.locator('.be-way', { hasText: t('briefEdit.propose') }).click();
  await page.locator('.be-page').waitFor();
  await page.getByRole('button', { name: t('briefEdit.present'), exact: true }).click();
  await slideOf(page).waitFor();
  return page;
}

const slideOf = (page: Page) => page.getByRole('dialog').getByRole('article');
const captionOf = (page: Page) => slideOf(page).getByRole('heading', { level: 2 }).textContent();
/** `'3 / 12'`, and the part of the step where it has several. */
const placeOf = (page: Page) => page.locator('.ps-dialog .ps-place').textContent();

/** By the address, as a link or the browser's back would. */
async function goTo(page: Page, step: number): Promise<void> {
  await page.evaluate((step) => {
    location.hash = `${location.hash.replace(/&step=\d+/, '')}&step=${step}`;
  }, step);
  await expect.poll(() => placeOf(page)).toMatch(new RegExp(`${step} / 12$`));
}

/** What stands on the slide but is cut off, by its own box or the stage's. */
const findCut = (page: Page) =>
  page.evaluate(() => {
    const stage = document.querySelector('.ps-stage')?.getBoundingClientRect();
    if (!stage) return ['no stage'];
    const list = document.querySelector('.ps-paged');
    const room = list?.getBoundingClientRect();
    const cut = [...document.querySelectorAll('.ps-paged > .ps-lines .ps-line')].filter((line) => {
      const box = line.getBoundingClientRect();
      return !room || box.bottom > room.bottom + 1 || box.top < room.top - 1;
    });
    const out = [...document.querySelectorAll('.ps-head, .ps-figure, .ps-graph, .ps-foot')].filter((part) => {
      const box = part.getBoundingClientRect();
      return (
        box.left < stage.left - 1 ||
        box.right > stage.right + 1 ||
        box.top < stage.top - 1 ||
        box.bottom > stage.bottom + 1
      );
    });
    return [...cut, ...out].map((part) => `${part.className}: ${part.textContent.slice(0, 60)}`);
  });

describe.each(LANGUAGES)('the proposed draft, presented in %s', (language) => {
  const t = translator(language);

  test('shows every step whole, with sources and state of review, and ends at the last', async ({ open }) => {
    const page = await present(open, language);
    const seen = new Set<string>();
    const captions = new Set<string>();
    for (let presses = 0; presses < 60; presses++) {
      const place = (await placeOf(page)) ?? '';
      if (seen.has(place)) break;
      seen.add(place);
      captions.add((await captionOf(page)) ?? '');
      await expect.poll(() => findCut(page)).toEqual([]);
      const foot = await page.locator('.ps-dialog .ps-foot').textContent();
      expect(foot).toContain(t('review.draft'));
      await page.keyboard.press('PageDown');
    }
    expect(captions.size).toBe(12);
    expect([...seen].at(-1)).toMatch(/12 \/ 12$/);
    await page.keyboard.press('Home');
    await expect.poll(() => placeOf(page)).toBe('1 / 12');
  });

  test('goes on where the language goes on', async ({ open }) => {
    const page = await present(open, language);
    const [on, back] = language === 'ar' ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft'];
    await page.keyboard.press(on);
    await expectLink(page, { brief: 'present', step: '2' });
    await page.keyboard.press(back);
    await expectLink(page, { brief: 'present', step: null });
    await page.keyboard.press(back);
    await expect.poll(() => placeOf(page)).toBe('1 / 12');
  });

  test('keeps to WCAG in both themes, on a title, lines, a graph and quotations', async ({ open }) => {
    const page = await present(open, language);
    for (const step of [1, 3, 4, 12]) {
      await goTo(page, step);
      const faults = await findFaultsInBothThemes(page, { within: ['.ps-dialog'], rules: 'all' });
      expect(faults, `step ${step}`).toEqual([]);
    }
  });
});

test('keys work on an Arabic layout, blank the screen, list themselves, and Esc gives the focus back', async ({
  open,
}) => {
  const page = await present(open, 'en');
  const press = (key: string, code: string) =>
    page.evaluate(
      (init) =>
        document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { ...init, bubbles: true })),
      { key, code },
    );
  await press('لا', 'KeyB');
  const blank = page.getByRole('button', { name: EN('present.blanked'), exact: true });
  await blank.waitFor();
  await page.keyboard.press('Escape');
  await blank.waitFor({ state: 'detached' });
  await page.keyboard.press('?');
  await page.getByRole('dialog', { name: EN('present.keys') }).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog', { name: EN('present.keys') }).waitFor({ state: 'detached' });
  await page.keyboard.press('f');
  await expect.poll(() => page.evaluate(() => document.fullscreenElement?.className)).toBe('ps-screen');
  await page.keyboard.press('f');
  await expect.poll(() => page.evaluate(() => document.fullscreenElement)).toBeNull();
  await page.keyboard.press('End');
  await expectLink(page, { step: '12' });
  await page.keyboard.press('Escape');
  await expectLink(page, { brief: 'edit' });
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.textContent))
    .toBe(EN('briefEdit.present'));
});

test('a number leads to the words that a line rests on, and back', async ({ open }) => {
  const page = await present(open, 'en');
  await goTo(page, 3);
  const number = page.locator('.ps-dialog .ps-paged > .ps-lines .ps-numbers button').first();
  await number.focus();
  await page.keyboard.press('Enter');
  const card = page.getByRole('region', { name: EN('present.quote', { number: 1 }) });
  await card.waitFor();
  expect(await card.textContent()).toContain('العملية العسكرية في مدينة شوشا مستمرة');
  expect(await card.textContent()).toContain('9 November 2020');
  await page.keyboard.press('Escape');
  await card.waitFor({ state: 'detached' });
  expect(await number.evaluate((one) => one === document.activeElement)).toBe(true);
  await expectLink(page, { step: '3' });
});

test('the timeline moves to a step, and jumps where less motion is asked for', async ({ open }) => {
  const moves = async (reducedMotion: 'reduce' | 'no-preference') => {
    const page = await present(open, 'en', {
      prepare: (page) => page.emulateMedia({ reducedMotion }),
    });
    await page.keyboard.press('End');
    await page.keyboard.press('Home');
    await page.keyboard.press('PageDown');
    return page.evaluate(async () => {
      document.dispatchEvent(new KeyboardEvent('keydown', { key: 'PageDown', code: 'PageDown' }));
      const seen = new Set<string>();
      const until = performance.now() + 1500;
      while (performance.now() < until) {
        await new Promise((resolve) => {
          requestAnimationFrame(resolve);
        });
        const moving = document.querySelector<SVGElement>('.ps-dialog .ps-picture .tl-moving');
        if (moving) seen.add(moving.style.transform);
      }
      return [
        seen.size,
        document.querySelector<SVGElement>('.ps-dialog .ps-picture .tl-moving')?.style.transform,
      ];
    });
  };
  const [still, last] = await moves('reduce');
  expect([still, last]).toEqual([1, 'none']);
  const [moving, end] = await moves('no-preference');
  expect(moving).toBeGreaterThan(2);
  expect(end).toBe('none');
});

describe.each([
  ['over a channel', () => undefined],
  [
    'by messages alone, where there are no channels',
    () => {
      Reflect.deleteProperty(window, 'BroadcastChannel');
    },
  ],
])('the presenter’s window, %s', (_, prepare) => {
  test('has notes, what comes next and the time; it moves the slides and is closed, reloaded and opened again without harm', async ({
    open,
  }) => {
    const page = await present(open, 'en', { prepare: (page) => page.context().addInitScript(prepare) });
    const openDesk = async () => {
      const coming = page.context().waitForEvent('page');
      await page.keyboard.press('n');
      const desk = await coming;
      await desk.getByRole('heading', { name: EN('presenter.notes') }).waitFor();
      return desk;
    };
    const desk = await openDesk();
    expect(await desk.locator('.pw-next').textContent()).toContain('Scope, cut-off and gaps');
    expect(await desk.locator('.pw-times').textContent()).toMatch(/0:\d\d.*\d\d:\d\d.*1 \/ 12/s);
    await desk.getByRole('button', { name: EN('present.next') }).click();
    await expect.poll(() => placeOf(page)).toBe('2 / 12');
    await desk.keyboard.press('PageUp');
    await expect.poll(() => placeOf(page)).toBe('1 / 12');
    await desk.getByRole('button', { name: EN('present.blank') }).click();
    await page.getByRole('button', { name: EN('present.blanked'), exact: true }).waitFor();
    await desk.reload();
    await desk.getByRole('heading', { name: EN('present.blanked') }).waitFor();
    expect(await findFaults(desk, { rules: 'all' })).toEqual([]);
    await desk.close();
    await page.bringToFront();
    await page.keyboard.press('PageDown');
    await expect.poll(() => placeOf(page)).toBe('2 / 12');
    const again = await openDesk();
    await expect.poll(() => again.locator('.pw-times').textContent()).toContain('2 / 12');
    await page.bringToFront();
    await page.keyboard.press('Escape');
    await again.getByText(EN('presenter.over')).waitFor();
  });
});

test('on a phone slides flow down the page, with buttons for fingers, and swipes turn them', async ({
  open,
}) => {
  const page = await present(open, 'ar', { width: 390, height: 844, hasTouch: true });
  const t = translator('ar');
  await page.getByRole('button', { name: t('present.next') }).tap();
  await expect.poll(() => placeOf(page)).toBe('2 / 12');
  await page.evaluate(() => {
    const screen = document.querySelector('.ps-screen');
    const at = (type: string, clientX: number) =>
      screen?.dispatchEvent(
        new PointerEvent(type, { pointerType: 'touch', clientX, clientY: 300, bubbles: true }),
      );
    at('pointerdown', 80);
    at('pointerup', 300);
  });
  await expect.poll(() => placeOf(page)).toBe('3 / 12');
  // However far the slide is scrolled, the words behind a number stand on the screen.
  await page.evaluate(() => document.querySelector('.ps-screen')?.scrollTo(0, 200));
  await page.locator('.ps-dialog .ps-paged > .ps-lines .ps-numbers button').last().tap();
  const card = page.locator('.ps-card');
  await card.waitFor();
  expect(await page.evaluate(() => document.querySelector('.ps-screen')?.scrollTop)).toBeGreaterThan(0);
  const box = await card.boundingBox();
  expect(box && box.y > 0 && box.y + box.height < 844).toBe(true);
  await card.getByRole('button', { name: t('app.close') }).tap();
  const { width, targets } = await page.evaluate(() => ({
    width: document.querySelector('.ps-screen')?.scrollWidth,
    targets: [...document.querySelectorAll('.ps-dialog button')].map((one) => {
      const box = one.getBoundingClientRect();
      return Math.min(box.width, box.height);
    }),
  }));
  expect(width).toBeLessThanOrEqual(390);
  expect(Math.min(...targets)).toBeGreaterThanOrEqual(24);
});
