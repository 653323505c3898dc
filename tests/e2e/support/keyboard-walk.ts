// Going about the page by keyboard alone: Tab to where something is, and no press of a mouse on the way.
import type { Page } from 'playwright-core';

/** More Tab presses than the page has stops outside its list. */
const MANY_TABS = 80;

/** Whether what has the focus is, or lies in, what a selector names. */
export const hasFocusIn = (page: Page, selector: string): Promise<boolean> =>
  page.evaluate((selector) => document.activeElement?.closest(selector) !== null, selector);

/** Presses Tab until the focus is on, or in, what a selector names. */
export async function tabTo(page: Page, selector: string): Promise<void> {
  await page.locator(selector).first().waitFor();
  for (let presses = 0; presses < MANY_TABS; presses++) {
    await page.keyboard.press('Tab');
    if (await hasFocusIn(page, selector)) return;
  }
  throw new Error(`no focus on ${selector} after ${MANY_TABS} presses of Tab`);
}

/** Presses a key until something is so. */
export async function pressUntil(page: Page, key: string, isSo: () => Promise<boolean>): Promise<void> {
  for (let presses = 0; presses < MANY_TABS * 2; presses++) {
    if (await isSo()) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${key} did not lead there`);
}

/** An attribute of what has the focus. */
export const focusedAttribute = (page: Page, name: string): Promise<string | null> =>
  page.evaluate((name) => document.activeElement?.getAttribute(name) ?? null, name);
