// dist/ in a folder of a server: all its addresses are relative.
import { expect, inject } from 'vitest';
import { translator } from '../../src/i18n/translate.ts';
import { test } from './support/app-test.ts';

const t = translator('en');

test('under /a/b/ the page works, and asks for nothing outside of it', async ({ open }) => {
  const asked: string[] = [];
  const home = inject('appUrl');
  const page = await open('a/b/#v=1&lang=en', {
    prepare: (made) => {
      made.on('request', (request) => asked.push(new URL(request.url()).pathname));
      return made.route('**/a/b/**', async (route) =>
        route.fulfill({
          response: await route.fetch({ url: route.request().url().replace(`${home}a/b/`, home) }),
        }),
      );
    },
  });
  await page.locator('.tl-mark').first().waitFor();
  await page.locator('.el-table tbody button').first().click();
  await page
    .getByRole('button', { name: t('drawer.openPassage') })
    .first()
    .click();
  await page.locator('.rd-reader').waitFor();
  // The engine's worker, too.
  await page.evaluate(() => {
    location.hash = '#v=1&lang=en&rv=1';
  });
  await page.locator('[data-queued]').first().waitFor();
  expect(asked.some((path) => path.includes('engine.worker'))).toBe(true);
  expect(asked.length).toBeGreaterThan(5);
  expect(asked.filter((path) => !path.startsWith('/a/b/'))).toEqual([]);
});
