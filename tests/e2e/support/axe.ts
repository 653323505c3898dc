// What axe finds wrong on a page, one line each. Every walk that asks axe asks here.
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
/** What a theme can change, which sets colours and nothing else: tokens.css asks the system's colour scheme alone. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block'];
/** So much of an element tells which it is. */
const ELEMENT_LENGTH = 160;

export interface Look {
  /** The parts looked at: the whole page where none is named. */
  readonly within?: readonly string[];
  /** What is left out of them: rows are alike, and axe takes its time over each. */
  readonly without?: readonly string[];
  /** WCAG 2.2, A and AA, or what axe calls good practice as well. */
  readonly rules?: 'wcag' | 'all';
}

async function analyse(page: Page, look: Look, asked: 'wcag' | 'all' | 'colours'): Promise<string[]> {
  // Nobody reads where each of the thousands of elements stands that a rule passes.
  const builder = new AxeBuilder({ page }).options({ resultTypes: ['violations'] });
  if (asked === 'wcag') builder.withTags(WCAG);
  if (asked === 'colours') builder.withRules(OF_COLOURS);
  for (const part of look.within ?? []) builder.include(part);
  for (const part of look.without ?? []) builder.exclude(part);
  // The app has no frames of its own: axe need not open a page for them.
  const { violations } = await builder.setLegacyMode().analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html }) => `${id}: ${html.slice(0, ELEMENT_LENGTH)}`),
  );
}

/** What axe finds on the page as it is: `await findFaults(page, { within: ['.dr-column'] })` → `['color-contrast: <span …']`. */
export const findFaults = (page: Page, look: Look = {}): Promise<string[]> =>
  analyse(page, look, look.rules ?? 'wcag');

/** The same, and then, of a page that is light, what the dark theme changes; the page is light again afterwards. */
export async function findFaultsInBothThemes(page: Page, look: Look = {}): Promise<string[]> {
  const light = await findFaults(page, look);
  await page.emulateMedia({ colorScheme: 'dark' });
  // Colours on their way from one theme to the other are those of neither.
  await page.evaluate(async () => {
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    const ending = document
      .getAnimations()
      .filter(({ effect }) => effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY);
    await Promise.allSettled(ending.map(({ finished }) => finished));
  });
  const dark = await analyse(page, look, 'colours');
  await page.emulateMedia({ colorScheme: 'light' });
  return [...light, ...dark.map((fault) => `dark: ${fault}`)];
}
