import { chmod } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ensureBrowser, findBrowser, findWrongNames } from '../../scripts/lib/find-browser.ts';
import { makeFolder, writeFiles } from './support.ts';

/** Programs that do nothing but exit: `{ 'a/chromium': 0 }`; gives the folder. */
async function makePrograms(exitCodes: Readonly<Record<string, number>>): Promise<string> {
  const folder = await makeFolder();
  for (const [name, exitCode] of Object.entries(exitCodes)) {
    await writeFiles(folder, { [name]: `#!/bin/sh\n[ "$1" = --version ] && exit ${exitCode}\nexit 9\n` });
    await chmod(join(folder, name), 0o755);
  }
  return folder;
}

describe.skipIf(process.platform === 'win32')('the browser that is there', () => {
  it('is one that starts: a stub that only tells how to install it is passed over', async () => {
    const folder = await makePrograms({ 'a/chromium': 1, 'a/chromium-browser': 1, 'b/chromium-browser': 0 });
    const PATH = [join(folder, 'a'), join(folder, 'b')].join(delimiter);
    expect(findBrowser({ PATH })).toBe(join(folder, 'b/chromium-browser'));
  });

  it('is the one that the environment names, before all others', async () => {
    const folder = await makePrograms({ 'a/chromium': 0, mine: 0 });
    expect(findBrowser({ PATH: join(folder, 'a'), CHROME_PATH: join(folder, 'mine') })).toBe(
      join(folder, 'mine'),
    );
    expect(findBrowser({ PATH: join(folder, 'a'), CHROME_PATH: '' })).toBe(join(folder, 'a/chromium'));
  });

  it('is said to be missing where the environment names one that is not there or does not start', async () => {
    const folder = await makePrograms({ good: 0, bad: 1 });
    const gone = join(folder, 'gone');
    const bad = join(folder, 'bad');
    expect(
      findWrongNames({ CHROME_PATH: gone, CHROME_BIN: bad, CHROMIUM_PATH: join(folder, 'good') }),
    ).toEqual([
      `CHROME_PATH names ${gone}, which does not exist: looking elsewhere`,
      `CHROME_BIN names ${bad}, which does not start: looking elsewhere`,
    ]);
    expect(findWrongNames({ CHROME_PATH: '' })).toEqual([]);
  });
});

it('is not searched for again where the outcome was handed over', () => {
  expect(ensureBrowser({ WAQAI_BROWSER: '/some/chromium' })).toEqual({
    path: '/some/chromium',
    how: 'found',
  });
  expect(ensureBrowser({ WAQAI_BROWSER: '' })).toEqual({
    path: null,
    how: expect.stringMatching(/^no browser .* CHROME_PATH$/),
  });
});
