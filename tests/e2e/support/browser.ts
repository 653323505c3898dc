// A page of the built app for a browser test, with what it asked for and complained of on the way.
import type { Browser, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { inject } from 'vitest';
import { BROWSER_FLAGS } from '../../../scripts/lib/find-browser.ts';

export interface OpenPage {
  readonly page: Page;
  /** Addresses asked for that are not of the app's own origin. */
  readonly foreignRequests: readonly string[];
  /** What the console said as errors, and exceptions that nobody caught. */
  readonly errors: readonly string[];
}

export interface PageOptions {
  readonly width?: number;
  readonly height?: number;
  readonly locale?: 'ar' | 'en';
  readonly colorScheme?: 'light' | 'dark';
}

/** Starts the browser; close it in `afterAll`. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: inject('browserPath'), args: BROWSER_FLAGS });
}

/** Opens the app at a hash: `openApp(browser, '#v=1&lang=ar')`. Each page has a context of its own. */
export async function openApp(
  browser: Browser,
  hash = '',
  { width = 1440, height = 900, locale = 'ar', colorScheme = 'light' }: PageOptions = {},
): Promise<OpenPage> {
  const context = await browser.newContext({ viewport: { width, height }, locale, colorScheme });
  const page = await context.newPage();
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
  await page.goto(inject('appUrl') + hash);
  return { page, foreignRequests, errors };
}
