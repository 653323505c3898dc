// What people come for, done by keyboard alone: find the capture, see who denies it, compare truces, narrow to three days.
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { dateStyle } from '../../src/i18n/date-style.ts';
import { formatDay } from '../../src/i18n/format-date.ts';
import { translator } from '../../src/i18n/translate.ts';
import { test } from './support/app-test.ts';
import { focusedAttribute, hasFocusIn, pressUntil, tabTo } from './support/keyboard-walk.ts';
import { drawerOf, expectLink, focusOn, LANGUAGES, rowsOf } from './support/page-parts.ts';
import { findContestedCapture, readSeedCorpus } from './support/seed-corpus.ts';

const corpus = readSeedCorpus();
const capture = findContestedCapture(corpus);

describe.each(LANGUAGES)('by keyboard alone, in the language "%s"', (language) => {
  const t = translator(language);
  const [later, earlier] =
    language === 'ar' ? (['ArrowLeft', 'ArrowRight'] as const) : (['ArrowRight', 'ArrowLeft'] as const);

  /** From the marks to the capture, into its drawer, and to those who deny it. */
  async function readWhoDenies(page: Page): Promise<void> {
    await page.keyboard.press('Home');
    await pressUntil(page, later, async () => (await focusedAttribute(page, 'data-mark')) === capture.id);
    await page.keyboard.press('Enter');
    await expect.poll(() => focusOn(page)).toBe(capture.headline[language]);
    const denials = drawerOf(page).locator('.dr-cell-against', {
      has: page.getByRole('heading', { name: t('drawer.denies') }),
    });
    await tabTo(page, '.dr-entry-denies');
    const entry = denials.locator('.dr-entry:focus-within');
    await entry.waitFor();
    expect(await entry.locator('.dr-speaker-side').textContent()).toBe(
      corpus.actors.find(({ id }) => id === 'armenia')?.label[language],
    );
    expect(await entry.locator('.dr-quote').textContent()).not.toBe('');
    await page.keyboard.press('Escape');
    await drawerOf(page).waitFor({ state: 'detached' });
    expect(await focusedAttribute(page, 'data-mark')).toBe(capture.id);
  }

  test('the capture of Shusha is searched for, and who denies it is read', async ({ open }) => {
    const page = await open(`#v=1&lang=${language}`);
    await page.locator('[data-mark]').first().waitFor();
    await page.keyboard.press('/');
    await page.keyboard.insertText(language === 'ar' ? 'السيطرة على شوشا' : 'Shusha');
    await expect.poll(() => rowsOf(page).count()).toBeLessThan(corpus.events.length);
    await tabTo(page, '[data-mark]');
    await readWhoDenies(page);
  });

  test('the capture of Shusha is reached by walking the marks', async ({ open }) => {
    const page = await open(`#v=1&lang=${language}`);
    await tabTo(page, '[data-mark]');
    await readWhoDenies(page);
  });

  test('truces are shown, walked and opened', async ({ open }) => {
    const page = await open(`#v=1&lang=${language}`);
    await tabTo(page, '.ap-tools-menu > summary');
    await page.keyboard.press('Enter');
    await tabTo(page, `.ap-tools-body [title="${t('truces.laneNote')}"]`);
    await page.keyboard.press('Space');
    await expectLink(page, { truce: '1' });
    await page.keyboard.press('Escape');
    expect(await focusOn(page)).toBe(t('app.tools'));

    await tabTo(page, '[data-truce]');
    const names = [];
    for (const key of ['Home', later, later]) {
      await page.keyboard.press(key);
      names.push((await focusedAttribute(page, 'aria-label')) ?? '');
    }
    expect(new Set(names).size).toBe(3);
    await page.keyboard.press(later);
    expect(await focusedAttribute(page, 'aria-label')).toBe(names[2]);
    // Each says how long it was from what was announced to the first accusation, or that there is none.
    for (const name of names) expect(name).toMatch(language === 'ar' ? /خرق/ : /breach/);

    await page.keyboard.press(earlier);
    await page.keyboard.press('Enter');
    const list = page.getByRole('dialog');
    await list.getByRole('heading', { name: t('truces.accusation') }).waitFor();
    expect(await hasFocusIn(page, '.tl-list .tl-events')).toBe(true);
    await page.keyboard.press('Escape');
    await list.waitFor({ state: 'detached' });
    expect(await focusedAttribute(page, 'aria-label')).toBe(names[1]);
  });

  test('the range is narrowed to 8–10 October in its date fields', async ({ open }) => {
    const page = await open(`#v=1&lang=${language}`);
    await tabTo(page, '.tl-range > summary');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    // The fields of this browser take month, day and year.
    await page.keyboard.type('10082020');
    await tabTo(page, '.tl-range-fields label:last-child input');
    await page.keyboard.type('10102020');
    await expectLink(page, { t: '18543_18546' });
    await page.keyboard.press('Escape');
    expect(await hasFocusIn(page, '.tl-range > summary')).toBe(true);
    await expect.poll(() => page.locator('.tl-range > summary').textContent()).toMatch(/8.+10/);
  });

  test('the range is narrowed to 8–10 October by the handles of the overview', async ({ open }) => {
    const page = await open(`#v=1&lang=${language}`);
    const dayOf = (day: string) => formatDay(day, dateStyle(language));
    const isAt = (day: string) => async () => (await focusedAttribute(page, 'aria-valuetext')) === dayOf(day);
    await tabTo(page, `[role="slider"][aria-label="${t('timeline.windowStart')}"]`);
    await pressUntil(page, later, isAt('2020-10-08'));
    await tabTo(page, `[role="slider"][aria-label="${t('timeline.windowEnd')}"]`);
    await pressUntil(page, earlier, isAt('2020-10-10'));
    await expect.poll(() => page.locator('.tl-range > summary').textContent()).toMatch(/8.+10/);
    await expectLink(page, { t: '18543_18546' });
    await page.keyboard.press('Escape');
  });
});
