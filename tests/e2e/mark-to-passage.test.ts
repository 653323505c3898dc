// The way that everything rests on: from a mark to the words that support it, and from words to their mark.
import { describe, expect } from 'vitest';
import { translator } from '../../src/i18n/translate.ts';
import { test } from './support/app-test.ts';
import {
  drawerOf,
  expectLink,
  focusOn,
  highlightOf,
  LANGUAGES,
  markOf,
  readerOf,
  spokenOn,
} from './support/page-parts.ts';
import { findContestedCapture, findOne, mentionsOf, readSeedCorpus } from './support/seed-corpus.ts';

const corpus = readSeedCorpus();
const capture = findContestedCapture(corpus);
const denial = findOne(
  mentionsOf(corpus, capture),
  ({ claims }) => claims.some(({ stance }) => stance === 'denies'),
  'denial of the capture',
);
/** Another event of the same article, whose passage does not touch the denial's. */
const other = findOne(
  corpus.mentions,
  ({ article, event, passage }) =>
    article === denial.article && event !== capture.id && passage.start > denial.passage.end,
  'later passage of the same article',
);
/** How the texts say the day of the capture. */
const dayWords = mentionsOf(corpus, capture).flatMap(({ article, date }) => {
  const text = corpus.articles.find(({ id }) => id === article)?.text ?? '';
  return date.expression ? [text.slice(date.expression.start, date.expression.end)] : [];
});
const oneLine = (text: string) => text.replaceAll('\n', '');

describe.each(LANGUAGES)('a reader in the language "%s"', (language) => {
  const t = translator(language);

  test('goes from a mark over the drawer to the very words in the article', async ({ open }) => {
    const page = await open(`#v=1&lang=${language}`);
    await markOf(page, capture.id).click();

    const drawer = drawerOf(page);
    await expect
      .poll(() => drawer.getByRole('heading', { level: 2 }).textContent())
      .toBe(capture.headline[language]);
    expect(await focusOn(page)).toBe(capture.headline[language]);
    await expectLink(page, { e: capture.id, a: null, p: null });
    await expect
      .poll(() => spokenOn(page).textContent())
      .toBe(t('app.said.selected', { headline: capture.headline[language] }));
    expect(await markOf(page, capture.id).getAttribute('aria-current')).toBe('true');

    // The words that lend the capture its day are part of the reason given.
    const reason = (await drawer.locator('.dr-date-reason').first().textContent()) ?? '';
    expect(
      dayWords.some((words) => reason.includes(words)),
      reason,
    ).toBe(true);

    const entry = drawer.locator('.dr-entry', { hasText: oneLine(denial.passage.exact).slice(0, 60) });
    await entry.getByRole('button', { name: t('drawer.openPassage') }).click();
    await readerOf(page).waitFor();
    await expectLink(page, { e: capture.id, a: denial.article, p: denial.id });
    await expect
      .poll(() => highlightOf(page, 'rd-selected'))
      .toEqual({ text: oneLine(denial.passage.exact), inSight: true });
    expect(await drawer.isVisible()).toBe(true);
  });

  test('goes from words in the article to their mark', async ({ open }) => {
    const event = findOne(corpus.events, ({ id }) => id === other.event, 'event of a passage');
    const page = await open(`#v=1&lang=${language}&e=${capture.id}&a=${denial.article}&p=${denial.id}`);
    await readerOf(page).waitFor();

    const list = readerOf(page).getByRole('navigation', { name: t('reader.passages') });
    const passages = corpus.mentions
      .filter(({ article }) => article === other.article)
      .sort((a, b) => a.passage.start - b.passage.start);
    await expect.poll(() => list.locator('li button').count()).toBe(passages.length);
    await page.evaluate((words) => {
      const text = [...document.querySelectorAll('.rd-text p')].find((p) => p.textContent.includes(words));
      text?.scrollIntoView({ block: 'center' });
    }, other.passage.exact.split('\n')[0] ?? '');
    const spot = await page.evaluate((words) => {
      for (const range of CSS.highlights.get('rd-passage') ?? []) {
        if (!(range instanceof Range) || !words.startsWith(range.toString())) continue;
        const box = range.getClientRects()[0];
        if (box) return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      }
      return null;
    }, other.passage.exact);
    expect(spot).not.toBeNull();
    await page.mouse.click(spot?.x ?? 0, spot?.y ?? 0);
    await expect
      .poll(async () => (await highlightOf(page, 'rd-selected')).text)
      .toContain(oneLine(other.passage.exact).slice(0, 20));
    await expectLink(page, { e: event.id, a: other.article });
    await expect
      .poll(() => drawerOf(page).getByRole('heading', { level: 2 }).textContent())
      .toBe(event.headline[language]);

    await readerOf(page)
      .getByRole('button', { name: t('reader.close') })
      .click();
    await expectLink(page, { e: event.id, a: null, p: null });
    const current = page.locator('[data-mark][aria-current="true"]');
    await expect.poll(() => current.count()).toBe(1);
    expect(await current.isVisible()).toBe(true);
    expect(await focusOn(page)).not.toBe('nothing');
  });
});
