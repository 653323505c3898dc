// dist/ in a folder of a server: all its addresses are relative.
import { expect, inject } from 'vitest';
import { test } from './support/app-test.ts';
import { walkWhole } from './support/walks.ts';

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
  await walkWhole(page);
  // The engine's worker, too.
  await page.evaluate(() => {
    location.hash = '#v=1&lang=en&rv=1';
  });
  await page.locator('[data-queued]').first().waitFor();
  expect(asked.some((path) => path.includes('engine.worker'))).toBe(true);
  expect(asked.length).toBeGreaterThan(5);
  expect(asked.filter((path) => !path.startsWith('/a/b/'))).toEqual([]);
});
