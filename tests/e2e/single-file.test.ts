// The whole as one file: from a disk, and where nothing may be asked for. In a bare sandbox: sandbox.test.ts.
import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { expect } from 'vitest';
import { translator } from '../../src/i18n/translate.ts';
import { openAddress, test } from './support/single-file.ts';
import { walkWhole } from './support/walks.ts';

const t = translator('en');

test('from a disk it does all that the page does, and asks for nothing', async ({ browser, single }) => {
  const { page, errors, requests } = await openAddress(
    browser,
    `${pathToFileURL(single.path).href}#v=1&lang=en`,
  );
  await walkWhole(page);
  expect(errors).toEqual([]);
  expect(requests).toEqual([]);
  await page.close();
});

test('so it does on a server whose own policy lets it ask for nothing', async ({ browser, single }) => {
  const address = 'http://strict.test/waqai.html';
  const { page, errors, requests } = await openAddress(
    browser,
    `${address}#v=1&lang=en`,
    { [address]: single.html },
    { 'content-security-policy': "connect-src 'none'" },
  );
  await walkWhole(page);
  expect(errors).toEqual([]);
  expect(requests).toEqual([]);
  await page.close();
});

test('from a disk it draws a picture with the typefaces that it holds', async ({ browser, single }) => {
  const { page, errors, requests } = await openAddress(
    browser,
    `${pathToFileURL(single.path).href}#v=1&lang=en`,
  );
  await page.getByRole('button', { name: t('app.export'), exact: true }).click();
  await page.getByText(t('export.picture'), { exact: true }).click();
  for (const [scale, file] of [
    [0, 'waqai-timeline.svg'],
    [2, 'waqai-timeline-2x.png'],
  ] as const) {
    await page.getByRole('combobox', { name: t('export.pictureFormat') }).selectOption(String(scale));
    const coming = page.waitForEvent('download');
    await page.getByRole('button', { name: t('export.save', { file }) }).click();
    const saved = await readFile(await (await coming).path());
    if (scale === 0) expect(saved.toString('utf8').match(/url\(data:font\/woff2;base64,/g)).toHaveLength(4);
    else expect(saved.readUInt32BE(16)).toBe(2400);
  }
  expect(errors).toEqual([]);
  expect(requests).toEqual([]);
  await page.close();
});

test('its policy names its script and styles by their hashes and lets nothing else in', async ({
  browser,
  single,
}) => {
  const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(single.html)?.[1] ?? '';
  const HASH = "'sha256-…'";
  expect(policy.replace(/'sha256-[A-Za-z0-9+/]{43}='/g, HASH).split('; ')).toEqual([
    "default-src 'none'",
    `script-src ${HASH}`,
    `style-src ${HASH}`,
    'img-src data: blob:',
    'font-src data:',
    'worker-src blob:',
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ]);
  expect(single.html.match(/<script/g)).toHaveLength(2);
  const { page } = await openAddress(browser, `${pathToFileURL(single.path).href}#v=1&lang=en`);
  await page.locator('.tl-mark').first().waitFor();
  const ran = await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'window.ran = true';
    document.head.append(script);
    return 'ran' in window;
  });
  expect(ran).toBe(false);
  await page.close();
});

test('it offers no review, for which it would need the engine and all texts', async ({ browser, single }) => {
  const { page } = await openAddress(browser, `${pathToFileURL(single.path).href}#v=1&lang=en&rv=1`);
  await page.locator('.tl-mark').first().waitFor();
  expect(await page.locator('.rv-page').count()).toBe(0);
  await page.close();
});
