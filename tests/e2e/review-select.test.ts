// What an editor does with whole events in review mode: adding one by selecting words, merging, splitting, relating. With the
// pointer and by keys alone, in both languages; each can be undone.
import type { Locator, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import type { Article, Span } from '../../src/domain/corpus-schema.ts';
import { findSentences } from '../../src/domain/review/sentence-bounds.ts';
import { translator } from '../../src/i18n/translate.ts';
import { findWords } from '../../src/layout/reader/step-words.ts';
import { findFaults } from './support/axe.ts';
import { test } from './support/app-test.ts';
import { drawerOf, expectLink, LANGUAGES, linkOf } from './support/page-parts.ts';
import { findOne, readSeedCorpus } from './support/seed-corpus.ts';

const corpus = readSeedCorpus();

/** A sentence of an article in which no event is told. */
function untoldSentence({ id, text, titleSpan, boilerplate }: Article): Span {
  const outside = titleSpan ? [titleSpan, ...boilerplate] : boilerplate;
  const told = corpus.mentions.filter(({ article }) => article === id).map(({ trigger }) => trigger);
  return findOne(
    findSentences(text, outside),
    ({ start, end }) =>
      end - start > 80 && !told.some((trigger) => trigger.start < end && start < trigger.end),
    'sentence without an event',
  );
}

/** Review mode with the text of the event at hand. */
async function openReview(open: (hash: string) => Promise<Page>, language: 'ar' | 'en', event = '') {
  const page = await open(`#v=1&lang=${language}&rv=1${event === '' ? '' : `&e=${event}`}`);
  await page.locator('.rv-text [data-start]').first().waitFor();
  await page.locator('.md-fields').first().waitFor();
  // The keys of the mode are at home on the headline.
  await expect.poll(() => page.evaluate(() => document.activeElement?.matches('.rv-headline'))).toBe(true);
  const id = await page.locator('.rv-text [data-article]').getAttribute('data-article');
  return { page, article: findOne(corpus.articles, (one) => one.id === id, 'article') };
}

/** Drags the pointer over words of the text, from their first letter to behind their last. */
async function dragOver(page: Page, span: Span): Promise<void> {
  const edges = await page.evaluate(({ start, end }) => {
    const holders = [...document.querySelectorAll<HTMLElement>('[data-article] [data-start]')];
    const holder = holders.findLast(({ dataset }) => Number(dataset.start) <= start);
    const node = holder?.firstChild;
    if (!holder || !node) return null;
    holder.scrollIntoView({ block: 'center' });
    const at = (offset: number) => {
      const range = document.createRange();
      range.setStart(node, offset);
      range.setEnd(node, offset + 1);
      return range.getBoundingClientRect();
    };
    const from = at(start - Number(holder.dataset.start));
    const to = at(end - 1 - Number(holder.dataset.start));
    // The texts run to the left.
    return {
      from: { x: from.right - 1, y: from.y + from.height / 2 },
      to: { x: to.left + 1, y: to.y + to.height / 2 },
    };
  }, span);
  if (!edges) throw new Error('the words are not on the page');
  await page.mouse.move(edges.from.x, edges.from.y);
  await page.mouse.down();
  await page.mouse.move(edges.to.x, edges.to.y, { steps: 5 });
  await page.mouse.up();
}

/** Presses keys, and says how many. */
async function press(page: Page, ...keys: readonly string[]): Promise<number> {
  for (const key of keys) await page.keyboard.press(key);
  return keys.length;
}

/** The first decision asks for the editor's name. */
async function giveName(page: Page, t: ReturnType<typeof translator>): Promise<void> {
  await page.getByLabel(t('review.editor.label')).fill('سلمى');
  await page.keyboard.press('Enter');
}

/** Presses a key, and says whether the field shows something else then. */
async function changes(page: Page, field: Locator, key: string): Promise<boolean> {
  const before = await field.inputValue();
  await page.keyboard.press(key);
  return (await field.inputValue()) !== before;
}

describe.each(LANGUAGES)('in the language "%s"', (language) => {
  const t = translator(language);
  const rows = (page: Page) => page.locator('.rv-row');
  const headline = (page: Page) => page.locator('.rv-headline').textContent();

  test('words dragged over in the text become an event of the chronology, and are taken back by undo', async ({
    open,
  }) => {
    const { page, article } = await openReview(open, language);
    const sentence = untoldSentence(article);
    const words = findWords(article.text.slice(sentence.start, sentence.end));
    const [second, fourth] = [words[1], words[3]];
    if (!second || !fourth) throw new Error('too few words');
    const span = { start: sentence.start + second.start, end: sentence.start + fourth.end };
    const said = article.text.slice(span.start, span.end);
    await dragOver(page, span);
    const bar = page.getByRole('group', { name: t('select.selected') });
    await expect.poll(() => bar.locator('q').textContent()).toBe(said);
    expect(await findFaults(page, { within: ['.rs-bar'], rules: 'all' })).toEqual([]);
    await bar.getByRole('button', { name: t('select.addBy') }).click();

    const dialog = page.getByRole('dialog', { name: t('select.addTitle') });
    expect(await dialog.locator('mark').textContent()).toBe(said);
    await dialog.getByLabel(t('mend.type'), { exact: true }).selectOption('declaration');
    await dialog.getByLabel(t('mend.editor')).fill('سلمى');
    expect(await findFaults(page, { within: ['.rs-dialog'], rules: 'all' })).toEqual([]);
    await dialog.getByRole('button', { name: t('mend.save') }).click();
    await dialog.waitFor({ state: 'detached' });

    // The new event is the one at hand: its words stand in its passage.
    await expect.poll(() => page.locator('.rv-pane-event mark').first().textContent()).toBe(said);
    const added = linkOf(page).e ?? '';
    expect(corpus.mentions.some(({ id }) => id === added)).toBe(false);
    await page.keyboard.press('u');
    await expect.poll(() => page.locator('.rv-pane-event mark').first().textContent()).not.toBe(said);
    await page.keyboard.press('r');
    await page.getByRole('button', { name: t('review.leave') }).click();
    await expect
      .poll(() => page.locator(`[data-event="${added}"], [data-mark="${added}"]`).count())
      .toBeGreaterThan(0);
  });

  test('an event is added by keys alone', async ({ open }) => {
    const { page, article } = await openReview(open, language);
    const sentence = untoldSentence(article);
    await press(page, '+');
    await giveName(page, t);
    const field = page.getByRole('textbox', { name: t('select.sentence') });
    await expect.poll(() => field.evaluate((element) => element === document.activeElement)).toBe(true);
    const text = article.text.slice(sentence.start, sentence.end);
    let keys = 1;
    // Wherever the choice begins: first to the top, then down.
    while (await changes(page, field, 'ArrowUp')) keys++;
    while ((await field.inputValue()) !== text) keys += await press(page, 'ArrowDown');
    keys += await press(page, 'ArrowLeft', 'ArrowLeft', 'Shift+ArrowLeft');
    const words = findWords(text);
    const chosen = text.slice(words[1]?.start, words[2]?.end);
    const selected = () =>
      field.evaluate((element) =>
        element instanceof HTMLTextAreaElement
          ? element.value.slice(element.selectionStart, element.selectionEnd)
          : '',
      );
    expect(await selected()).toBe(chosen);
    expect(await page.evaluate(() => [...(CSS.highlights.get('rd-words') ?? [])].map(String).join(''))).toBe(
      chosen,
    );
    expect(await findFaults(page, { within: ['.rs-bar'], rules: 'all' })).toEqual([]);
    keys += await press(page, 'Enter');
    await page.getByRole('dialog', { name: t('select.addTitle') }).waitFor();
    keys += await press(page, 'ArrowDown', 'Enter');
    await expect.poll(() => page.locator('.rv-pane-event mark').first().textContent()).toBe(chosen);
    expect(keys).toBeLessThan(100);
  });

  test('two events become one in three keys, and two again by undo', async ({ open }) => {
    const { page } = await openReview(open, language);
    await press(page, 'm');
    await giveName(page, t);
    const dialog = page.getByRole('dialog', { name: t('select.mergeTitle') });
    await dialog.getByRole('searchbox').waitFor();
    expect(await findFaults(page, { within: ['.rs-dialog'], rules: 'all' })).toEqual([]);
    // Given up, it leaves everything as it was, and the focus where it was.
    await press(page, 'Escape');
    await dialog.waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.matches('.rv-headline'))).toBe(true);
    expect(await rows(page).count()).toBe(corpus.events.length);
    await press(page, 'm');
    await dialog.getByRole('searchbox').waitFor();
    const from = linkOf(page).e ?? '';
    const before = await headline(page);
    const into = await dialog.locator('li .rs-headline bdi').first().textContent();
    let keys = 1 + (await press(page, 'Enter'));
    await dialog.getByRole('region', { name: t('select.merged') }).waitFor();
    expect(await findFaults(page, { within: ['.rs-dialog'], rules: 'all' })).toEqual([]);
    keys += await press(page, 'Enter');
    expect(keys).toBe(3);
    await dialog.waitFor({ state: 'detached' });
    await expect.poll(() => rows(page).count()).toBe(corpus.events.length - 1);
    // The event at hand is the one that took it in: it has the passages of both.
    const both = corpus.events.filter((one) => one.id === from || one.headline[language] === into);
    const passages = both.flatMap(({ mentions }) => mentions).length;
    await expect.poll(() => page.locator('.rv-pane-event mark').count()).toBe(passages);
    await expect.poll(() => page.evaluate(() => document.activeElement?.matches('.rv-headline'))).toBe(true);
    await press(page, 'u');
    await expect.poll(() => rows(page).count()).toBe(corpus.events.length);
    // Back at the event that it was made from, not at the one that had taken it in.
    await expect.poll(() => headline(page)).toBe(before);
    await expectLink(page, { e: from });
  });

  test('passages leave an event and are one of their own, by keys', async ({ open }) => {
    const event = findOne(corpus.events, ({ mentions }) => mentions.length >= 3, 'event of three passages');
    const { page } = await openReview(open, language, event.id);
    await press(page, 's');
    await giveName(page, t);
    const dialog = page.getByRole('dialog', { name: t('select.splitTitle') });
    await dialog.getByRole('checkbox').first().waitFor();
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.matches('[type="checkbox"]')))
      .toBe(true);
    await press(page, 'Tab', 'Space', 'Tab', 'Space');
    expect(await findFaults(page, { within: ['.rs-dialog'], rules: 'all' })).toEqual([]);
    await press(page, 'Enter');
    await dialog.waitFor({ state: 'detached' });
    // A second Enter, pressed by mistake, accepts nothing; one more does.
    await press(page, 'Enter');
    await expect.poll(() => rows(page).count()).toBe(corpus.events.length + 1);
    await page.getByText(t('review.said.enterAgain')).waitFor({ state: 'attached' });
    expect(await page.locator('[data-queued][data-verdict="accepted"]').count()).toBe(0);
    await expectLink(page, { e: event.id });
    await press(page, 'u');
    await expect.poll(() => rows(page).count()).toBe(corpus.events.length);
  });

  test('an event is related to another in words, and readers see it', async ({ open }) => {
    const { page } = await openReview(open, language);
    await press(page, 'l');
    await giveName(page, t);
    const dialog = page.getByRole('dialog', { name: t('select.relateTitle') });
    await dialog.getByRole('searchbox').waitFor();
    await press(page, 'Enter', 'ArrowDown');
    expect(await dialog.getByLabel(t('select.relation.answers'), { exact: true }).isChecked()).toBe(true);
    const other = await dialog.locator('.rs-card').nth(1).locator('.rs-headline bdi').textContent();
    expect(await findFaults(page, { within: ['.rs-dialog'], rules: 'all' })).toEqual([]);
    await press(page, 'Enter');
    await dialog.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: t('review.leave') }).click();
    const related = drawerOf(page)
      .locator('.dr-related li')
      .filter({ hasText: t('drawer.related.answers') });
    await expect.poll(() => related.locator('bdi').textContent()).toBe(other);
  });

  test('words that are no part of the report are refused, those of an event lead to it', async ({ open }) => {
    const { page, article } = await openReview(open, language);
    const [grey] = article.boilerplate;
    if (grey) {
      await dragOver(page, { start: grey.start, end: grey.start + 6 });
      await page.getByText(t('select.refused.boilerplate')).waitFor();
    }
    const mention = findOne(corpus.mentions, (one) => one.article === article.id, 'mention');
    await dragOver(page, mention.trigger);
    await page.getByRole('button', { name: t('select.addBy') }).click();
    const dialog = page.getByRole('dialog', { name: t('select.addTitle') });
    expect(await dialog.getByLabel(t('mend.type'), { exact: true }).count()).toBe(0);
    const event = findOne(corpus.events, ({ id }) => id === mention.event, 'event');
    await dialog.getByRole('button', { name: event.headline[language] }).click();
    await expect.poll(() => linkOf(page).e).toBe(event.id);
  });
});
