// `test` with an `open` that opens pages of the app. When the test ends, each of them must have stayed on its own origin
// and complained of nothing; if the test failed, there is a picture of it in the temporary folder, waqai-e2e.
import { mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, inject, test as base } from 'vitest';
import { MESSAGES } from '../../../src/i18n/messages/index.ts';
import { addMessages } from '../../../src/i18n/translate.ts';
import type { OpenPage, PageOptions } from './browser.ts';
import { launchBrowser, openApp } from './browser.ts';

// The walks speak of every part of the page, also of those that the app loads later.
addMessages(MESSAGES);

const PICTURES = join(tmpdir(), 'waqai-e2e');

export interface OpenOptions extends PageOptions {
  /** The complaints that the test brings about on purpose. */
  readonly expectedErrors?: RegExp;
}
export type Open = (hash?: string, options?: OpenOptions) => Promise<Page>;

interface Opened extends OpenPage {
  readonly expectedErrors: RegExp | undefined;
}

async function keepPictures(opened: readonly Opened[], title: string): Promise<void> {
  await mkdir(PICTURES, { recursive: true });
  const name = title.replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 100);
  for (const [at, { page }] of opened.entries())
    await page.screenshot({ path: join(PICTURES, `${name}-${at}.png`) }).catch(() => null);
}

/** `test('a sentence', async ({ open }) => { const page = await open('#v=1&lang=en'); … })` */
export const test = base
  .extend('browserPath', { scope: 'file' }, inject('browserPath'))
  .extend('browser', { scope: 'file' }, async ({ browserPath }, { onCleanup }) => {
    const browser = await launchBrowser(browserPath);
    onCleanup(() => browser.close());
    return browser;
  })
  .extend('open', async ({ browser, task }, { onCleanup }): Promise<Open> => {
    const opened: Opened[] = [];
    onCleanup(async () => {
      if (task.result?.state === 'fail') await keepPictures(opened, task.name);
      for (const { page } of opened) await page.context().close();
      for (const { foreignRequests, errors, expectedErrors } of opened) {
        expect(foreignRequests, 'requests to other origins').toEqual([]);
        expect(errors.filter((error) => !expectedErrors?.test(error))).toEqual([]);
      }
    });
    return async (hash = '', { expectedErrors, ...options }: OpenOptions = {}) => {
      const one = await openApp(browser, hash, options);
      opened.push({ ...one, expectedErrors });
      return one.page;
    };
  });
