// A page of the built app for a browser test, with what it asked for and complained of on the way.
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { inject } from 'vitest';
import { BROWSER_FLAGS } from '../../../scripts/lib/find-browser.ts';

export interface OpenPage {
  readonly page: Page;
  /** Addresses asked for that are not of the app's own origin. */
  readonly foreignRequests: readonly string[];
  /** What the console said as errors, exceptions that nobody caught, and dialogs that opened. */
  readonly errors: readonly string[];
}

export interface PageOptions {
  readonly width?: number;
  readonly height?: number;
  readonly colorScheme?: 'light' | 'dark';
  /** Device pixels a CSS pixel, and a finger instead of a mouse. */
  readonly deviceScaleFactor?: number;
  readonly hasTouch?: boolean;
  /** Run before the page is opened: routes, scripts. */
  readonly prepare?: (page: Page) => Promise<unknown>;
}

/** Starts the browser. */
export function launchBrowser(executablePath: string): Promise<Browser> {
  return chromium.launch({ executablePath, args: BROWSER_FLAGS });
}

/** Opens the app at a hash: `openApp(browser, '#v=1&lang=ar')`. Each page has a context of its own, without motion. */
export async function openApp(
  browser: Browser,
  hash = '',
  { width = 1440, height = 900, prepare, ...rest }: PageOptions = {},
): Promise<OpenPage> {
  const device: BrowserContextOptions = { viewport: { width, height }, reducedMotion: 'reduce', ...rest };
  const context = await browser.newContext(device);
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  const foreignRequests: string[] = [];
  const errors: string[] = [];
  const origin = new URL(inject('appUrl')).origin;
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.origin !== origin && !['data:', 'blob:'].includes(url.protocol)) foreignRequests.push(url.href);
  });
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('dialog', (dialog) => {
    errors.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  await prepare?.(page);
  await page.goto(inject('appUrl') + hash);
  return { page, foreignRequests, errors };
}
