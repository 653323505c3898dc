// The parts of the app's page that several tests look at, by what they are rather than where they stand.
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

/** What every walk is done in. */
export const LANGUAGES = ['ar', 'en'] as const;

/** One mark of the timeline, by the id of its event. */
export const markOf = (page: Page, event: string): Locator => page.locator(`[data-mark="${event}"]`);
export const marksOf = (page: Page): Locator => page.locator('[data-mark]');
export const rowsOf = (page: Page): Locator => page.locator('.el-row');
export const drawerOf = (page: Page): Locator => page.locator('.dr-column');
export const readerOf = (page: Page): Locator => page.locator('.rd-reader');
export const moreOf = (page: Page): Locator => page.locator('.ap-more');
/** Presses what stands behind "more" in the head. */
export async function pressMore(page: Page, name: string): Promise<void> {
  await moreOf(page).locator('summary').click();
  await moreOf(page).getByRole('button', { name, exact: true }).click();
}
/** What the page says politely to a screen reader of its changes. */
export const spokenOn = (page: Page): Locator => page.locator('.ap-page > output');

/** The headlines of the list, top to bottom. */
export const headlinesOf = (page: Page): Promise<string[]> => page.locator('.el-headline').allTextContents();

/** The fields of the page's hash, decoded: `{ v: '1', lang: 'ar', e: '…' }`. */
export function linkOf(page: Page): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(new URL(page.url()).hash.slice(1)));
}

/** Waits until the link says these things; `null`: says nothing of it. */
export async function expectLink(page: Page, fields: Readonly<Record<string, string | null>>): Promise<void> {
  const shown = () => Object.fromEntries(Object.keys(fields).map((key) => [key, linkOf(page)[key] ?? null]));
  await expect.poll(shown).toEqual(fields);
}

/** What has the focus: its mark or accessible name, else its text. */
export function focusOn(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return 'nothing';
    const mark = element.getAttribute('data-mark');
    return mark ?? element.getAttribute('aria-label') ?? element.textContent.trim();
  });
}

/** What a CSS highlight covers: its words, and whether its beginning stands on the screen with nothing over it. */
export function highlightOf(page: Page, name: string): Promise<{ text: string; inSight: boolean }> {
  return page.evaluate((name) => {
    const ranges = [...(CSS.highlights.get(name) ?? [])].filter((range) => range instanceof Range);
    const first = ranges[0];
    const box = first?.getClientRects()[0];
    const over = box && document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
    const text = ranges.map((range) => range.toString()).join('');
    return { text, inSight: over instanceof Element && over.closest('.rd-text') !== null };
  }, name);
}
