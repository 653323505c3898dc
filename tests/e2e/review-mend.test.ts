// Corrections in place, in a browser with the engine behind them: by keyboard, in both languages, with axe on every form.
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import type { Language } from '../../src/i18n/language.ts';
import { translator } from '../../src/i18n/translate.ts';
import { findFaultsInBothThemes } from './support/axe.ts';
import { test } from './support/app-test.ts';
import type { Open } from './support/app-test.ts';
import { LANGUAGES } from './support/page-parts.ts';
import { findContestedCapture, readSeedCorpus } from './support/seed-corpus.ts';

const capture = findContestedCapture(readSeedCorpus());
const FORM = '.md-form';

/** Review mode at the contested capture, with the engine ready. */
async function openReview(open: Open, language: Language): Promise<Page> {
  const page = await open(`#v=1&lang=${language}&rv=1&e=${capture.id}`);
  await page.locator('[data-mend="date"]').waitFor();
  // Until it is sure that no other tab reviews, nothing can be corrected.
  await page.waitForFunction(async () => ((await navigator.locks.query()).held ?? []).length > 0);
  await page.locator('[data-mend="date"]').waitFor();
  await expect.poll(() => page.evaluate(() => document.activeElement?.matches('.rv-headline'))).toBe(true);
  return page;
}

const press = async (page: Page, ...keys: string[]) => {
  for (const key of keys) await page.keyboard.press(key);
  return keys.length;
};

/** Opens the form of each key, with what is wrong with it and a list in it, and asks axe. */
async function checkForms(page: Page, keys: string): Promise<void> {
  for (const key of keys) {
    await press(page, key);
    await page.locator(FORM).waitFor();
    if (key === 'd') await press(page, 'x', 'Enter');
    if (key === 'i') await page.keyboard.type('ar');
    expect(await findFaultsInBothThemes(page, { within: ['.md-fields'] }), key).toEqual([]);
    if (key === 'i') await press(page, 'Escape');
    await press(page, 'Escape');
    await page.locator(FORM).waitFor({ state: 'detached' });
  }
}

describe.each(LANGUAGES)('corrections in place (%s)', (language) => {
  const t = translator(language);
  const reason = { name: t('mend.undoThis', { name: t('mend.date') }) };

  test('re-date an event in five strokes, say what the machine said, and are taken back', async ({
    open,
  }) => {
    const page = await openReview(open, language);
    expect(await press(page, 'd', '7', 'Enter', '1')).toBe(4);
    // Once: whose decisions these are.
    await page.getByLabel(t('mend.editor')).fill('Salma');
    await press(page, 'Enter');
    const field = page.locator('.md-field', { has: page.locator('[data-mend="date"]') });
    await field.getByText(t('mend.was')).waitFor();
    expect(await field.locator('.md-value').textContent()).toContain('7');
    expect(await field.locator('.md-machine').textContent()).toContain('8');
    await field.getByRole('button', reason).click();
    await field.getByText(t('mend.was')).waitFor({ state: 'detached' });
    expect(await field.locator('.md-value').textContent()).toContain('8');

    expect(await press(page, 'd', '9', 'Enter', '1', 'Enter')).toBe(5);
    await field.getByText(t('mend.was')).waitFor();
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-mend'))).toBe('date');
  });

  test('change a stance in three strokes, and what follows from it', async ({ open }) => {
    const page = await openReview(open, language);
    await press(page, 'c');
    await page.getByLabel(t('mend.editor')).fill('Salma');
    await page.locator(`${FORM} select`).first().focus();
    await press(page, 'ArrowDown', 'Enter');
    const first = page.locator('.md-field', { has: page.locator('[data-mend^="claims:"]') }).first();
    await first.getByText(t('mend.was')).waitFor();
    expect(await first.locator('.md-value').textContent()).toContain(t('mend.stance.occurrence'));
    expect(await first.locator('.md-machine').textContent()).toContain(t('mend.stance.asserts'));
  });

  test('name a place that nobody knew', async ({ open }) => {
    const page = await openReview(open, language);
    await press(page, 'w');
    await page.getByLabel(t('mend.editor')).fill('Salma');
    await page.getByRole('combobox', { name: t('mend.addPlace') }).fill('Dashalti Heights');
    await press(page, 'Enter');
    await page.keyboard.type('مرتفعات داشالتي');
    await press(page, 'Enter');
    // The focus is back in the box, where Enter saves.
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute('role')))
      .toBe('combobox');
    await press(page, 'Enter');
    const field = page.locator('.md-field', { has: page.locator('[data-mend="places"]') });
    await field.getByText(t('mend.was')).waitFor();
    expect(await field.locator('.md-value').textContent()).toContain(
      language === 'ar' ? 'مرتفعات داشالتي' : 'Dashalti Heights',
    );
  });

  test('are clean to axe, every form of them, light and dark', async ({ open }) => {
    const page = await openReview(open, language);
    await checkForms(page, 'ytdwicfg');
  });

  test('of what is known of an article are clean to axe, with what is wrong with them, light and dark', async ({
    open,
  }) => {
    const page = await openReview(open, language);
    await page
      .locator('.rv-text-head')
      .getByRole('button', { name: t('mend.article') })
      .click();
    const facts = page.locator('.rv-text-facts');
    await facts.getByLabel(t('mend.published')).fill('soon');
    await page.keyboard.press('Enter');
    await facts.locator('[aria-invalid="true"]').waitFor();
    const look = { within: ['.rv-text-head', '.rv-text-facts'] };
    expect(await findFaultsInBothThemes(page, look)).toEqual([]);
    await page.close({ runBeforeUnload: false });
  });
});
