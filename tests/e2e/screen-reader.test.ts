// What a screen reader is given of the timeline: the browser's own accessibility tree, its Tab stops, what is said of changes.
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { translator } from '../../src/i18n/translate.ts';
import { test } from './support/app-test.ts';
import { pressUntil, tabTo } from './support/keyboard-walk.ts';
import { LANGUAGES, markOf, marksOf, spokenOn } from './support/page-parts.ts';
import { findContestedCapture, readSeedCorpus } from './support/seed-corpus.ts';

const capture = findContestedCapture(readSeedCorpus());

interface Heard {
  readonly role: string;
  readonly name: string;
}

/** What of the timeline is heard: role and name of each, in order; what is ignored or mere text is left out. */
async function heardOn(page: Page): Promise<Heard[]> {
  const session = await page.context().newCDPSession(page);
  const { root } = await session.send('DOM.getDocument');
  const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector: 'section.tl' });
  const { node } = await session.send('DOM.describeNode', { nodeId });
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((each) => [each.nodeId, each]));
  const collect = (id: string): Heard[] => {
    const each = byId.get(id);
    if (!each) return [];
    const role = String(each.role?.value ?? '');
    const own = each.ignored || ['none', 'generic', 'StaticText', 'InlineTextBox'].includes(role);
    const rest = (each.childIds ?? []).flatMap(collect);
    return own ? rest : [{ role, name: String(each.name?.value ?? '') }, ...rest];
  };
  return collect(nodes.find((each) => each.backendDOMNodeId === node.backendNodeId)?.nodeId ?? '');
}

/** What Tab stops at inside the timeline, and of which group. */
const stopsOf = (page: Page) =>
  page.evaluate(() =>
    [
      ...document.querySelectorAll<HTMLElement | SVGElement>(
        'section.tl [tabindex="0"], section.tl [data-lane]',
      ),
    ]
      .filter((element) => element.tabIndex === 0)
      .map((element) =>
        ['data-mark', 'data-lane', 'data-truce', 'role'].find((name) => element.hasAttribute(name)),
      ),
  );

describe.each(LANGUAGES)('in the language "%s"', (language) => {
  const t = translator(language);

  test('the timeline is a region whose marks, lanes, truces and sliders have roles and names', async ({
    open,
  }) => {
    const page = await open(`#v=1&lang=${language}&truce=1`);
    await page.locator('[data-truce]').first().waitFor();
    const heard = await heardOn(page);
    expect(heard[0]).toEqual({ role: 'region', name: t('timeline.title') });
    const named = (role: string) => heard.filter((each) => each.role === role).map(({ name }) => name);
    expect(named('slider')).toEqual([
      t('timeline.windowMove'),
      t('timeline.windowStart'),
      t('timeline.windowEnd'),
    ]);
    for (const { role, name } of heard)
      if (['button', 'slider', 'region'].includes(role)) expect(name, role).not.toBe('');
    const marks = await marksOf(page).evaluateAll((all) =>
      all.map((mark) => mark.getAttribute('aria-label')),
    );
    expect(named('button')).toEqual(expect.arrayContaining(marks));
    // Glyphs, rules and hatches are for the eye; days of publication are said.
    const graphics = heard.filter(({ role }) => /graphics|image/i.test(role)).map(({ name }) => name);
    expect(graphics.length).toBeGreaterThan(0);
    for (const name of graphics) expect(name).toMatch(language === 'ar' ? /نُشر/ : /ublished/);
  });

  test('a mark says claimant, denial, status and that a date is estimated', async ({ open }) => {
    const page = await open(`#v=1&lang=${language}`);
    await markOf(page, capture.id).waitFor();
    const names = (await heardOn(page)).map(({ name }) => name);
    const name = (await markOf(page, capture.id).getAttribute('aria-label')) ?? '';
    expect(names).toContain(name);
    expect(name).toContain(t('status.contested'));
    expect(name).toContain(language === 'ar' ? 'أذربيجان' : 'Azerbaijan');
    expect(name).toContain(language === 'ar' ? 'أرمينيا' : 'Armenia');
    expect(name).toContain('2020');
    expect(names.some((each) => each.includes(t('date.estimated')))).toBe(true);
  });

  test('each group is one Tab stop, the overview three', async ({ open }) => {
    const page = await open(`#v=1&lang=${language}&truce=1`);
    await page.locator('[data-truce]').first().waitFor();
    expect((await stopsOf(page)).toSorted((a = '', b = '') => a.localeCompare(b))).toEqual([
      'data-lane',
      'data-mark',
      'data-truce',
      'role',
      'role',
      'role',
    ]);
  });

  test('a zoom, a lane that moves and what was known on a day are said politely', async ({ open }) => {
    const page = await open(`#v=1&lang=${language}`);
    const live = page.locator('p.tl-live');
    expect(await live.getAttribute('aria-live')).toBe('polite');
    await tabTo(page, '[data-mark]');
    await page.keyboard.press('+');
    await expect.poll(() => live.textContent()).toContain('2020');

    await page.locator('[data-lane]').first().press('Alt+ArrowDown');
    const name = await page.locator('.tl-lane-name').nth(1).textContent();
    await expect.poll(() => page.locator('.tl-heads output').textContent()).toContain(name);

    await page.locator('.ap-tools-menu > summary').press('Enter');
    const slider = page.getByRole('slider', { name: t('clocks.known') });
    await slider.press('Home');
    const shown = page.locator('.ap-chips-count');
    await pressUntil(page, 'Home', () => shown.isVisible());
    await expect.poll(() => spokenOn(page).textContent()).not.toBe('');
  });
});
