// Reading an article: from passage to passage, what is underlined and what it means, why it has its date, what is no part of
// the report, a copy beside it, and what the page says when a text does not come or is another than was quoted.
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect } from 'vitest';
import type { Corpus } from '../../src/domain/corpus-schema.ts';
import { compareText } from '../../src/domain/compare-text.ts';
import { articleBodySchema } from '../../src/domain/site-data.ts';
import { translator } from '../../src/i18n/translate.ts';
import type { Look } from './support/axe.ts';
import { findFaults } from './support/axe.ts';
import { test } from './support/app-test.ts';
import { tabTo } from './support/keyboard-walk.ts';
import { drawerOf, expectLink, focusOn, highlightOf, LANGUAGES, readerOf } from './support/page-parts.ts';
import { extractFixtures, serveCorpus, wordsUnder } from './support/reader-site.ts';
import { findOne, readSeedCorpus } from './support/seed-corpus.ts';

const corpus = readSeedCorpus();
const PHONE = { width: 390, height: 844, deviceScaleFactor: 2, hasTouch: true };
/** The second article of the seeds: its day is inferred, its passages overlap, its foot is boilerplate. */
const article = findOne(corpus.articles, ({ id }) => id.startsWith('001'), 'second article');
const passages = corpus.mentions
  .filter((mention) => mention.article === article.id)
  .toSorted(
    (a, b) =>
      a.passage.start - b.passage.start ||
      a.passage.end - b.passage.end ||
      a.trigger.start - b.trigger.start ||
      compareText(a.id, b.id),
  );
const time = findOne(article.times, () => true, 'time');
const timeWords = article.text.slice(time.span.start, time.span.end);

let fixtures: Corpus;
beforeAll(async () => {
  fixtures = await extractFixtures();
});

/** The timeline and the drawer are looked at elsewhere. */
const IN_READER: Look = { within: ['.rd-reader'], rules: 'all' };

describe.each(LANGUAGES)('in the language "%s"', (language) => {
  const t = translator(language);
  const link = (rest: string) => `#v=1&lang=${language}&a=${article.id}${rest}`;
  const toggle = (page: Page, what: 'times' | 'actors') =>
    readerOf(page).getByRole('button', { name: t(`reader.${what}`), exact: true });

  test('keys and buttons go from passage to passage, each with its event and its note beside it', async ({
    open,
  }) => {
    const page = await open(link(''));
    await readerOf(page).locator('.rd-text').waitFor();
    await expect.poll(() => readerOf(page).locator('[data-passage]').count()).toBe(passages.length);
    for (const [at, key] of ['n', 'j', 'KeyN', 'KeyJ'].entries()) {
      await page.keyboard.press(key);
      await expectLink(page, { p: passages[at]?.id ?? null, e: passages[at]?.event ?? null });
    }
    await page.keyboard.press('p');
    await page.keyboard.press('k');
    await expectLink(page, { p: passages[1]?.id ?? null });
    await readerOf(page)
      .getByRole('button', { name: t('reader.next') })
      .click();
    const third = passages[2];
    await expectLink(page, { p: third?.id ?? null, e: third?.event ?? null });
    await drawerOf(page).waitFor();
    await expect.poll(() => wordsUnder(page, 'rd-selected')).toEqual([third?.passage.exact]);
    const heights = () =>
      page.evaluate((id) => {
        const note = document.querySelector(`[data-passage="${id}"]`)?.closest('li')?.getBoundingClientRect();
        const [range] = [...(CSS.highlights.get('rd-selected') ?? [])];
        const words = range instanceof Range ? range.getClientRects()[0] : undefined;
        return note && words ? Math.abs(note.top - words.top) : null;
      }, third?.id ?? '');
    await expect.poll(heights).toBeLessThan(4);
  });

  test('a note leads to its words and its event, and from there to the timeline', async ({ open }) => {
    const page = await open(link(''));
    const last = passages.at(-1);
    await readerOf(page).locator(`[data-passage="${last?.id}"]`).click();
    await expectLink(page, { p: last?.id ?? null, e: last?.event ?? null });
    await expect
      .poll(() => highlightOf(page, 'rd-selected'))
      .toEqual({ text: last?.passage.exact, inSight: true });
    await readerOf(page)
      .getByRole('button', { name: t('reader.onTimeline') })
      .click();
    await expectLink(page, { a: null, e: last?.event ?? null });
    await expect.poll(() => page.locator('[data-mark][aria-current="true"]').count()).toBe(1);
  });

  test('times and actors are underlined on demand, and say what they mean by pointer and by keyboard', async ({
    open,
  }) => {
    const page = await open(link(''));
    await readerOf(page).locator('.rd-text').waitFor();
    await toggle(page, 'times').click();
    await expectLink(page, { rd: 'times' });
    expect(await wordsUnder(page, 'rd-time')).toEqual(
      article.times.map(({ span }) => article.text.slice(span.start, span.end)),
    );
    const spot = await page.evaluate(() => {
      const [range] = [...(CSS.highlights.get('rd-time') ?? [])];
      if (!(range instanceof Range)) return null;
      range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
      const box = range.getBoundingClientRect();
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    });
    await page.mouse.click(spot?.x ?? 0, spot?.y ?? 0);
    const tip = readerOf(page).locator('.rd-tip');
    await expect.poll(() => tip.textContent()).toContain(time.value.edtf);
    expect(await wordsUnder(page, 'rd-pointed')).toEqual([timeWords]);
    await page.keyboard.press('Escape');
    await expect.poll(() => tip.isVisible()).toBe(false);
    expect(await readerOf(page).isVisible()).toBe(true);

    await toggle(page, 'actors').focus();
    await page.keyboard.press('Enter');
    await expectLink(page, { rd: 'times,actors' });
    const table = readerOf(page).getByRole('region', { name: t('reader.actorsTitle') });
    const actor = findOne(corpus.actors, ({ id }) => id === 'ilham-aliyev', 'actor');
    const side = findOne(corpus.actors, ({ id }) => id === actor.side, 'side');
    const row = table.getByRole('row', { name: actor.label[language] });
    expect(await row.textContent()).toContain(side.label[language]);
    await row.getByRole('button').focus();
    await page.keyboard.press('Enter');
    const places = article.actorSpans.filter((one) => one.actor === actor.id).map(({ span }) => span);
    const wordsAt = (nth: number) => article.text.slice(places[nth]?.start, places[nth]?.end);
    await expect.poll(() => highlightOf(page, 'rd-pointed')).toEqual({ text: wordsAt(0), inSight: true });
    await expect.poll(() => tip.textContent()).toContain(actor.label[language]);
    await page.keyboard.press('Enter');
    await expect
      .poll(() => highlightOf(page, 'rd-pointed'))
      .toEqual({ text: wordsAt(1 % places.length), inSight: true });
    expect(await findFaults(page, IN_READER)).toEqual([]);
  });

  test('the article says why it has its day, and shows the words', async ({ open }) => {
    const page = await open(link(''));
    await readerOf(page).locator('.rd-why summary').click();
    const [evidence] = article.published.evidence;
    await readerOf(page)
      .getByRole('button', { name: t('reader.showWords') })
      .first()
      .click();
    const words = article.text.slice(evidence?.span.start, evidence?.span.end);
    await expect.poll(() => highlightOf(page, 'rd-pointed')).toEqual({ text: words, inSight: true });
    expect(await readerOf(page).locator('.rd-why').textContent()).toContain('2019');
    const grey = readerOf(page).locator('p.rd-grey');
    expect(await grey.allTextContents()).toEqual(
      article.boilerplate.map(({ start, end }) => article.text.slice(start, end)),
    );
    expect(await readerOf(page).getByText(t('reader.grey')).count()).toBe(1);
  });

  test('a copy lies beside the article and both say what only one of them prints', async ({ open }) => {
    const page = await open(`#v=1&lang=${language}&a=wire-a`, { prepare: serveCorpus(fixtures) });
    await tabTo(page, '.rd-copies button');
    await page.keyboard.press('Enter');
    await expectLink(page, { a: 'wire-a', with: 'wire-b' });
    const cells = readerOf(page).locator('.rd-cell');
    await cells.first().waitFor();
    const only = () =>
      readerOf(page).locator('ins.rd-only [data-start], ins.rd-only span:not(.sh-hidden)').allTextContents();
    await expect.poll(only).toContain('ثلاثة');
    expect(await only()).toContain('أربعة');
    const moved = await readerOf(page).locator('.rd-row .rd-elsewhere').allTextContents();
    expect(moved).toHaveLength(2);
    expect(moved.join(' ')).toContain('ونفت وزارة الدفاع الأرمينية');
    const alone = await readerOf(page).locator('.rd-alone').allTextContents();
    expect(
      alone.some((text) => text.includes('باشينيان يوم الجمعة') && text.includes(t('reader.onlyHere'))),
    ).toBe(true);
    expect(alone.some((text) => text.includes('وقتل 12 مدنيا'))).toBe(true);
    expect(await findFaults(page, IN_READER)).toEqual([]);
    await page.goBack();
    await expectLink(page, { a: 'wire-a', with: null });
    await expect.poll(() => cells.count()).toBe(0);
  });

  test('a text that was replaced has its passages found again or said to be lost', async ({ open }) => {
    const [first, second, third] = [
      passages[0],
      passages.find(({ passage }) => passage.start > 600),
      passages.at(-1),
    ];
    const page = await open(link(`&p=${third?.id}`), {
      prepare: serveCorpus(corpus, (_, content) => {
        const body = articleBodySchema.safeParse(content);
        if (!body.success || body.data.id !== article.id) return content;
        const text = `سطر جديد أضافه الناشر.\n${body.data.text.replace(first?.passage.exact ?? '', 'صُحّح هذا الخبر.')}`;
        return { ...body.data, text, boilerplate: [], times: [], actorSpans: [] };
      }),
    });
    await expect.poll(() => wordsUnder(page, 'rd-selected')).toEqual([third?.passage.exact]);
    const lost = readerOf(page).locator(`[data-passage="${first?.id}"]`);
    expect(await lost.textContent()).toContain(t('reader.gone'));
    await lost.click();
    await expect.poll(() => wordsUnder(page, 'rd-selected')).toEqual([]);
    await readerOf(page).locator(`[data-passage="${second?.id}"]`).click();
    await expect.poll(() => wordsUnder(page, 'rd-selected')).toEqual([second?.passage.exact]);
  });

  test('a text that does not come is said to be missing, and asked for again', async ({ open }) => {
    let broken = true;
    const page = await open(link(''), {
      expectedErrors: /404/,
      prepare: serveCorpus(corpus, (name, content) =>
        broken && name.startsWith('texts/') ? undefined : content,
      ),
    });
    const alert = readerOf(page).getByRole('alert');
    await expect.poll(() => alert.textContent()).toContain(t('reader.missing'));
    expect(await findFaults(page, IN_READER)).toEqual([]);
    broken = false;
    await alert.getByRole('button', { name: t('reader.retry') }).click();
    await readerOf(page).locator('.rd-text').waitFor();
  });

  test('on a phone the article is a sheet that keeps the focus and gives way to Esc', async ({ open }) => {
    const page = await open(link(`&rd=times&p=${passages[4]?.id}`), { ...PHONE, colorScheme: 'dark' });
    const sheet = page.getByRole('dialog', { name: t('reader.label') });
    await sheet.waitFor();
    await expect.poll(async () => (await highlightOf(page, 'rd-selected')).inSight).toBe(true);
    expect(await focusOn(page)).not.toBe('nothing');
    expect(await findFaults(page, IN_READER)).toEqual([]);
    const least = await sheet
      .locator('button, a, summary')
      .evaluateAll((all) =>
        Math.min(...all.map((one) => one.getBoundingClientRect().height).filter((height) => height > 0)),
      );
    expect(least).toBeGreaterThanOrEqual(24);
    await page.keyboard.press('n');
    await expectLink(page, { p: passages[5]?.id ?? null });
    await page.keyboard.press('Escape');
    await expectLink(page, { a: null });
    await sheet.waitFor({ state: 'detached' });
  });
});
