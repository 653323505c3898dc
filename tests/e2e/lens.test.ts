// "According to" somebody: which acts of force only one side reports, what marks, rows and the graph then say, and the claims
// of two sides beside each other with their words; by pointer, by keyboard and by link, in both languages.
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import type { NewsEvent } from '../../src/domain/corpus-schema.ts';
import { translator } from '../../src/i18n/translate.ts';
import { findFaults } from './support/axe.ts';
import type { OpenOptions } from './support/app-test.ts';
import { test } from './support/app-test.ts';
import { pressUntil, tabTo } from './support/keyboard-walk.ts';
import {
  drawerOf,
  expectLink,
  focusOn,
  LANGUAGES,
  markOf,
  readerOf,
  spokenOn,
} from './support/page-parts.ts';
import { findContestedCapture, findOne, mentionsOf, readSeedCorpus } from './support/seed-corpus.ts';

const corpus = readSeedCorpus();
const capture = findContestedCapture(corpus);
const sideOf = new Map(corpus.actors.map(({ id, side }) => [id, side]));

/** Whether somebody of a side is quoted on an event, saying so or denying it. */
const says = (event: NewsEvent, side: string, stance: 'asserts' | 'denies') =>
  mentionsOf(corpus, event).some(({ claims }) =>
    claims.some((claim) => {
      const speaker = claim.chain.at(-1);
      return claim.stance === stance && speaker !== undefined && sideOf.get(speaker.actor) === side;
    }),
  );
const speaks = (event: NewsEvent, side: string) =>
  says(event, side, 'asserts') || says(event, side, 'denies');
const combat = corpus.events.filter(({ family }) => family === 'combat');
const tied = new Set(
  corpus.events.flatMap(({ id, relations }) =>
    relations.flatMap(({ kind, event }) => (kind === 'disputes' ? [id, event] : [])),
  ),
);
/** Events that no other account contradicts: what the sides say of them is all in their own words. */
const onlyBy = (one: string, other: string) =>
  combat.filter((event) => speaks(event, one) && !speaks(event, other) && !tied.has(event.id));

const groupOf = (page: Page, group: string) => page.locator(`[data-claims="${group}"]`);
const claimsOf = (page: Page, group: string) =>
  groupOf(page, group)
    .locator('[data-claim]')
    .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-claim') ?? ''));
const numberOf = async (page: Page, group: string) =>
  Number(await groupOf(page, group).locator('h3 .ln-number').textContent());

describe.each(LANGUAGES)('in the language "%s"', (language) => {
  const t = translator(language);
  const nameOf = (id: string) =>
    findOne(corpus.actors, (actor) => actor.id === id, `actor ${id}`).label[language];
  /** Words of the page without the isolates about names. */
  const bare = (words: string) => words.replace(/[\u2068\u2069]/g, '');
  const labelOf = async (page: Page, event: string) =>
    bare((await markOf(page, event).getAttribute('aria-label')) ?? '');

  test('which acts of force only Azerbaijan reports is answered by pointer', async ({ open }) => {
    const page = await open(`#v=1&lang=${language}`);
    await page.locator('.ap-tools-menu > summary').click();
    const tools = page.locator('.ap-tools-body');
    await tools.getByLabel(t('lens.side')).selectOption('azerbaijan');
    await tools.getByLabel(t('lens.against')).selectOption('armenia');
    await expectLink(page, { lens: 'azerbaijan,armenia' });
    await page.locator('.ap-tools-menu > summary').click();
    await page.locator('[data-opens="filter"]').click();
    await page.getByRole('checkbox', { name: t('family.combat') }).check();
    await expectLink(page, { fam: 'combat' });
    await page.getByRole('button', { name: t('app.close'), exact: true }).click();

    const expected = onlyBy('azerbaijan', 'armenia').map(({ id }) => id);
    expect(expected.length).toBeGreaterThan(2);
    await expect.poll(async () => new Set(await claimsOf(page, 'first'))).toEqual(new Set(expected));
    let sum = 0;
    for (const group of ['contradicting', 'both', 'first', 'second']) {
      const ids = await claimsOf(page, group);
      expect(await numberOf(page, group)).toBe(ids.length);
      expect(new Set(ids).size).toBe(ids.length);
      sum += ids.length;
    }
    const eitherSpeaks = combat.filter(
      (event) => tied.has(event.id) || speaks(event, 'azerbaijan') || speaks(event, 'armenia'),
    );
    expect(sum).toBe(eitherSpeaks.length);
    // "Only" is of the two; of whom no other side speaks the row says so.
    for (const event of onlyBy('azerbaijan', 'armenia')) {
      const text = await page.locator(`[data-claim="${event.id}"]`).textContent();
      const others = event.sources.claimants.some((side) => side !== 'azerbaijan');
      expect(text?.includes(t('lens.noOther')), event.headline[language]).toBe(!others);
    }
    // What only it denies stands there too, and says so.
    for (const event of onlyBy('azerbaijan', 'armenia').filter(
      (each) => !says(each, 'azerbaijan', 'asserts'),
    ))
      expect(await page.locator(`[data-claim="${event.id}"] .ln-remark`).textContent()).not.toBe('');

    const [first = ''] = await claimsOf(page, 'first');
    await page.locator(`[data-claim="${first}"] .ln-headline`).click();
    await expectLink(page, { e: first });
    await drawerOf(page).waitFor();
    // Each choice is one step of the history.
    for (const lens of ['azerbaijan,armenia', 'azerbaijan,armenia', 'azerbaijan', null]) {
      await page.goBack();
      await expectLink(page, { lens });
    }
  });

  test('by keyboard: chosen in the tools, compared, an event opened, all shown again', async ({ open }) => {
    const page = await open(`#v=1&lang=${language}&fam=combat`);
    await tabTo(page, '.ap-tools-menu > summary');
    await page.keyboard.press('Enter');
    await tabTo(page, '.ap-tools-body .ln-choice select');
    // The lists themselves say what is chosen: the address follows them by a moment, in which a press more would go past it.
    const isChosen = (list: number, side: string) => async () =>
      (await page.locator('.ap-tools-body .ln-choice select').nth(list).inputValue()) === side;
    await pressUntil(page, 'ArrowDown', isChosen(0, 'azerbaijan'));
    await page.keyboard.press('Tab');
    await pressUntil(page, 'ArrowDown', isChosen(1, 'armenia'));
    await expectLink(page, { lens: 'azerbaijan,armenia' });
    await expect
      .poll(() => spokenOn(page).textContent())
      .toContain(t('app.said.lens', { names: nameOf('azerbaijan') }));
    await page.keyboard.press('Escape');
    expect(await focusOn(page)).toBe(t('app.tools'));

    await groupOf(page, 'first').locator('[data-claim]').first().waitFor();
    const [first = ''] = await claimsOf(page, 'first');
    await page.locator('#content').focus();
    await tabTo(page, `[data-claim="${first}"]`);
    await page.keyboard.press('Enter');
    const event = findOne(corpus.events, ({ id }) => id === first, 'event');
    await expect.poll(() => focusOn(page)).toBe(event.headline[language]);
    await page.keyboard.press('Escape');
    await drawerOf(page).waitFor({ state: 'detached' });

    await page.locator('#content').focus();
    await tabTo(page, '.ln-off');
    await page.keyboard.press('Enter');
    await expectLink(page, { lens: null });
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('content');
    await expect.poll(() => spokenOn(page).textContent()).toBe(t('app.said.noLens'));
  });

  test('marks, their key, rows and cards say what the side says, and in which form', async ({ open }) => {
    const page = await open(`#v=1&lang=${language}&lens=armenia,azerbaijan`);
    await expect
      .poll(() => labelOf(page, capture.id))
      .toContain(
        `${t('lens.says.denies', { name: nameOf('armenia') })}${t('lens.semicolon')}${t('lens.says.asserts', { name: nameOf('azerbaijan') })}`,
      );
    const row = page.locator('.el-row', { has: page.locator(`[data-event="${capture.id}"]`) });
    await expect
      .poll(async () => bare((await row.locator('.el-lens').textContent()) ?? ''))
      .toContain(t('lens.says.denies', { name: nameOf('armenia') }));
    const key = page.getByRole('list', { name: t('lens.legend', { name: nameOf('armenia') }) });
    await expect.poll(() => key.textContent()).toContain(t('lens.reading.denies'));
    expect(await key.textContent()).not.toContain(t('lens.reading.disowns'));
    expect(await page.locator('.ln-sign').first().getAttribute('d')).not.toBe('');
    await markOf(page, capture.id).focus();
    await expect
      .poll(async () => bare((await page.locator('.tl-card').textContent()) ?? ''))
      .toContain(t('lens.says.denies', { name: nameOf('armenia') }));
  });

  test('the words of both sides face each other and lead to the article', async ({ open }) => {
    const page = await open(`#v=1&lang=${language}&lens=azerbaijan,armenia`);
    const row = page.locator(`[data-claims="contradicting"] [data-claim="${capture.id}"]`);
    const heads = row.locator('.ln-words h4');
    await heads.nth(1).waitFor();
    expect((await heads.allTextContents()).map(bare)).toEqual([
      t('lens.says.asserts', { name: nameOf('azerbaijan') }),
      t('lens.says.denies', { name: nameOf('armenia') }),
    ]);
    const denial = findOne(
      mentionsOf(corpus, capture),
      ({ claims }) => claims.some(({ stance }) => stance === 'denies'),
      'denial',
    );
    const words = await row.locator('.ln-words').nth(1).locator('blockquote').allTextContents();
    expect(words.some((quoted) => denial.passage.exact.includes(quoted.replaceAll('[…]', '').trim()))).toBe(
      true,
    );
    await row.locator('.ln-words').nth(1).locator('.ln-quote button').first().click();
    await readerOf(page).waitFor();
    await expectLink(page, { a: denial.article });
  });

  test('the graph keeps to what the side speaks of', async ({ open }) => {
    const page = await open(`#v=1&lang=${language}&graph=1&lens=armenia`);
    const counts = page.locator('[data-node][aria-label]');
    await counts.first().waitFor();
    const spoken = corpus.events.filter((event) => speaks(event, 'armenia') || tied.has(event.id));
    await page.getByRole('button', { name: t('graph.view.table'), exact: true }).click();
    await page.locator('.ag-table').waitFor();
    const told = await page.locator('.ag-table tbody tr').count();
    expect(told).toBeGreaterThan(0);
    await page.getByRole('button', { name: t('lens.off') }).click();
    await expect.poll(() => page.locator('.ag-table tbody tr').count()).toBeGreaterThan(told);
    expect(spoken.length).toBeLessThan(corpus.events.length);
  });

  test.for<{ readonly name: string; readonly options: OpenOptions }>([
    { name: 'wide', options: {} },
    { name: 'wide, dark', options: { colorScheme: 'dark' } },
    {
      name: 'wide, in forced colours',
      options: { prepare: (page) => page.emulateMedia({ forcedColors: 'active' }) },
    },
    { name: 'on a phone', options: { width: 390, height: 844, hasTouch: true } },
  ])('axe finds nothing in the comparison, $name', async ({ options }, { open }) => {
    const page = await open(`#v=1&lang=${language}&fam=territory&lens=azerbaijan,armenia`, options);
    await page.locator('.ln-words blockquote').first().waitFor();
    expect(await findFaults(page, { within: ['.ln-bar', '.ln-claims'], rules: 'all' })).toEqual([]);
  });
});
