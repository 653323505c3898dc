// Firefox, driven over WebDriver BiDi, and pages of it that are watched: what they asked for and complained of.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import puppeteer from 'puppeteer-core';
import { MESSAGES } from '../../../src/i18n/messages/index.ts';
import { addMessages } from '../../../src/i18n/translate.ts';
import { findProgram } from '../../../scripts/lib/system-programs.ts';

// What the page says is looked for by its words, also by those that it loads late.
addMessages(MESSAGES);

declare global {
  interface Window {
    /** The files that the page has handed out, before they are downloads. */
    handedOut?: Blob[];
  }
}

/** Where a command is: `'firefox-esr'` → `'/usr/bin/firefox-esr'`. */
const placeOf = (command: string) =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, command))
    .find(existsSync);

export async function launchFirefox(): Promise<Browser> {
  const executablePath = placeOf(findProgram('firefox') ?? '');
  if (executablePath === undefined) throw new Error('no Firefox');
  return puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    extraPrefsFirefox: { 'ui.prefersReducedMotion': 1 },
  });
}

export interface WatchedPage {
  readonly page: Page;
  readonly errors: readonly string[];
  /** Addresses of neither the page itself nor what it holds. */
  readonly requests: readonly string[];
}

const SIZE = { width: 1440, height: 900 };

/** The last file of a type that a page has handed out, in base 64, once there is one. */
export async function takeFile(page: Page, type: string): Promise<string> {
  const found = await page.waitForFunction(
    (type) => window.handedOut?.findLast((file) => file.type === type),
    {},
    type,
  );
  return page.evaluate(async (file) => {
    if (!(file instanceof Blob)) throw new Error('no file');
    let bytes = '';
    for (const byte of new Uint8Array(await file.arrayBuffer())) bytes += String.fromCharCode(byte);
    return btoa(bytes);
  }, found);
}

/** Opens an address; what begins with `own` is the page's own. `scale`: device pixels a pixel. */
export async function openIn(
  browser: Browser,
  address: string,
  own = address,
  scale = 1,
): Promise<WatchedPage> {
  const page = await browser.newPage();
  await page.setViewport({ ...SIZE, deviceScaleFactor: scale });
  const [errors, requests]: [string[], string[]] = [[], []];
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('request', (request) => {
    const url = request.url();
    if (!/^(?:data|blob|about):/.test(url) && !url.startsWith(own)) requests.push(url);
  });
  await page.evaluateOnNewDocument(() => {
    const handedOut: Blob[] = [];
    window.handedOut = handedOut;
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (given: Blob) => {
      handedOut.push(given);
      return make(given);
    };
  });
  await page.goto(address);
  return { page, errors, requests };
}

/** Presses the button, or opens the details, that say something. */
export async function press(page: Page, words: string): Promise<void> {
  const found = await page.waitForFunction(
    (words) =>
      [...document.querySelectorAll<HTMLElement>('button, summary')].find(
        (element) =>
          (element.getAttribute('aria-label') ?? element.textContent).trim() === words &&
          element.checkVisibility(),
      ),
    {},
    words,
  );
  await page.evaluate((element) => element?.click(), found);
}
