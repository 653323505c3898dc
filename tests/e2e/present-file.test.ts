// Presenting from the one file on a disk: its presenter's window is the same file again, and all that it shows comes over the line.
import { pathToFileURL } from 'node:url';
import { expect } from 'vitest';
import { translator } from '../../src/i18n/translate.ts';
import { test } from './support/single-file.ts';

const t = translator('en');

test('a briefing is presented from a file, with the presenter’s window, and nothing is asked of a network', async ({
  browser,
  single,
}) => {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    reducedMotion: 'reduce',
  });
  const requests: string[] = [];
  const errors: string[] = [];
  context.on('request', (request) => {
    if (!/^(?:file|data|blob):/.test(request.url())) requests.push(request.url());
  });
  context.on('weberror', (error) => errors.push(error.error().message));
  context.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  const page = await context.newPage();
  await page.goto(`${pathToFileURL(single.path).href}#v=1&lang=en&brief=edit`);
  await page.locator('.be-way', { hasText: t('briefEdit.propose') }).click();
  await page.getByRole('button', { name: t('briefEdit.present'), exact: true }).click();
  await page.locator('.ps-dialog .ps-slide').waitFor();
  const coming = context.waitForEvent('page');
  await page.keyboard.press('n');
  const desk = await coming;
  await desk.getByRole('heading', { name: t('presenter.notes') }).waitFor();
  expect(desk.url()).toMatch(/^file:.*#v=1&lang=en&notes=/);
  await desk.getByRole('button', { name: t('present.next') }).click();
  await expect.poll(() => page.locator('.ps-dialog .ps-place').textContent()).toBe('2 / 12');
  await desk.reload();
  await expect.poll(() => desk.locator('.pw-times').textContent()).toContain('2 / 12');
  await desk.close();
  await page.bringToFront();
  await page.keyboard.press('PageDown');
  await expect.poll(() => page.locator('.ps-dialog .ps-place').textContent()).toContain('3 / 12');
  expect(errors).toEqual([]);
  expect(requests).toEqual([]);
  await context.close();
});
