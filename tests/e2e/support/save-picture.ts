// The form that takes a picture out of the page, and what it hands out.
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Language } from '../../../src/i18n/language.ts';
import { translator } from '../../../src/i18n/translate.ts';

export async function openPictureForm(page: Page, language: Language): Promise<void> {
  const t = translator(language);
  await page.getByRole('button', { name: t('app.export'), exact: true }).click();
  await page.getByText(t('export.picture'), { exact: true }).click();
}

export type Subject = 'timeline' | 'graph';

/** `scale`: device pixels a pixel of a PNG; 0: an SVG. */
export async function savePicture(
  page: Page,
  language: Language,
  scale: number,
  width: number,
  subject: Subject = 'timeline',
): Promise<Buffer> {
  const t = translator(language);
  await page.getByRole('combobox', { name: t('export.pictureOf'), exact: true }).selectOption(subject);
  await page.getByRole('combobox', { name: t('export.pictureFormat') }).selectOption(String(scale));
  await page.getByRole('combobox', { name: t('export.pictureWidth') }).selectOption(String(width));
  const file = scale === 0 ? `waqai-${subject}.svg` : `waqai-${subject}-${scale}x.png`;
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: t('export.save', { file }) }).click();
  const saved = await coming;
  expect(saved.suggestedFilename()).toBe(file);
  return readFile(await saved.path());
}
