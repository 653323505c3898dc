// The words that the page lights are the words that the corpus quotes: every mention of the seeds, and fixtures whose letters
// shift offsets; without the browser's highlights too; and where "open original" leads.
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect } from 'vitest';
import type { Corpus } from '../../src/domain/corpus-schema.ts';
import { textFragmentUrl } from '../../src/domain/text-fragment.ts';
import { test } from './support/app-test.ts';
import { readerOf } from './support/page-parts.ts';
import { extractFixtures, serveCorpus, wordsUnder } from './support/reader-site.ts';
import { readSeedCorpus } from './support/seed-corpus.ts';

/** In ms: some two hundred links are followed one by one, on whatever machine. */
const PATIENCE = 240_000;

let fixtures: Corpus;
beforeAll(async () => {
  fixtures = await extractFixtures();
});
const SITES = [
  ['the seeds', () => readSeedCorpus()],
  ['letters that shift offsets', () => fixtures],
] as const;

/** Words of several lines stand in several blocks of the page. */
const inBlocks = (quote: string) =>
  quote
    .split('\n')
    .map((line) => line.trim())
    .join('');

/** Follows links to passages one after the other, and says which words are lit by each. */
function lightEach(page: Page, links: readonly { hash: string; mention: string }[]): Promise<string[]> {
  return page.evaluate(async (links) => {
    const nextFrame = () => new Promise((done) => requestAnimationFrame(done));
    const lit: string[] = [];
    for (const { hash, mention } of links) {
      location.hash = hash;
      // Until the link is followed: the address as the app writes it and the text of its article.
      for (let frames = 0; frames < 100; frames++) {
        await nextFrame();
        if (
          document.querySelector(`[data-passage="${mention}"][aria-current]`) &&
          CSS.highlights.get('rd-selected')?.size
        )
          break;
      }
      const ranges = [...(CSS.highlights.get('rd-selected') ?? [])];
      lit.push(ranges.map((range) => (range instanceof Range ? range.toString() : '')).join(''));
    }
    return lit;
  }, links);
}

describe.each(SITES)('in %s', (_, getCorpus) => {
  test('the words lit for every mention are its quote', { timeout: PATIENCE }, async ({ open }) => {
    const corpus = getCorpus();
    const page = await open('#v=1&lang=ar', { prepare: serveCorpus(corpus) });
    await page.locator('[data-mark]').first().waitFor();
    const links = corpus.mentions.map(({ id, article }) => ({
      hash: `#v=1&lang=ar&a=${encodeURIComponent(article)}&p=${id}`,
      mention: id,
    }));
    expect(links.length).toBeGreaterThan(10);
    expect(await lightEach(page, links)).toEqual(
      corpus.mentions.map(({ passage }) => inBlocks(passage.exact)),
    );
  });

  test('all passages of an article are lit at once, those of several events darker', async ({ open }) => {
    const corpus = getCorpus();
    for (const { id } of corpus.articles) {
      const quotes = corpus.mentions.filter(({ article }) => article === id).map(({ passage }) => passage);
      const page = await open(`#v=1&lang=en&a=${id}`, { prepare: serveCorpus(corpus) });
      await expect.poll(async () => (await wordsUnder(page, 'rd-passage')).length).toBeGreaterThan(0);
      const lit = await wordsUnder(page, 'rd-passage');
      expect(lit.toSorted()).toEqual(quotes.map(({ exact }) => inBlocks(exact)).toSorted());
      const several = quotes.filter((one, at) =>
        quotes.some((other, nth) => nth !== at && one.start < other.end && other.start < one.end),
      );
      expect((await wordsUnder(page, 'rd-overlap')).length > 0).toBe(several.length > 0);
    }
  });
});

test('without highlights, boxes lie behind the same words, and the text stays one piece', async ({
  open,
}) => {
  const page = await open('#v=1&lang=ar', {
    prepare: async (page) => {
      await page.addInitScript(() => Reflect.deleteProperty(window, 'Highlight'));
      await serveCorpus(fixtures)(page);
    },
  });
  await page.locator('[data-mark]').first().waitFor();
  for (const { id, article, passage } of fixtures.mentions) {
    await page.evaluate((hash) => {
      location.hash = hash;
    }, `#v=1&lang=ar&a=${article}&p=${id}`);
    await page.locator(`[data-passage="${id}"][aria-current]`).waitFor();
    const words = () =>
      page.evaluate(() => {
        const boxes = [...document.querySelectorAll('.rd-boxes > .rd-selected')].map((box) =>
          box.getBoundingClientRect(),
        );
        const rows = boxes.toSorted((a, b) => a.top - b.top || b.right - a.right);
        const [first, last] = [rows[0], rows.at(-1)];
        if (!first || !last) return '';
        const at = (x: number, y: number) => document.caretPositionFromPoint(x, y);
        const start = at(first.right - 1, first.top + first.height / 2);
        const end = at(last.left + 1, last.top + last.height / 2);
        const text = start?.offsetNode.textContent ?? '';
        return start?.offsetNode === end?.offsetNode
          ? text.slice(start?.offset ?? 0, end?.offset ?? 0)
          : 'two blocks';
      });
    await expect.poll(words).toBe(passage.exact);
  }
  const pieces = await page.evaluate(() =>
    [...document.querySelectorAll('.rd-text [data-start]')].map(({ childNodes }) => childNodes.length),
  );
  expect(new Set(pieces)).toEqual(new Set([1]));
});

test('"open original" leads a browser to the paragraph of the passage', async ({ open }) => {
  const page = await open('#v=1');
  const address = 'https://original.example/story';
  for (const article of fixtures.articles) {
    const lines = article.text
      .split('\n')
      .map((line) => line.replaceAll('&', '&amp;').replaceAll('<', '&lt;'));
    // As far apart as only a fragment can bridge.
    const body = lines.map((line) => `<p style="margin-bottom: 200vh">${line}</p>`).join('');
    for (const { passage } of fixtures.mentions.filter((mention) => mention.article === article.id)) {
      const url = textFragmentUrl(address, article.text, passage) ?? '';
      const other = await page.context().newPage();
      await other.route('https://original.example/**', (route) =>
        route.fulfill({
          contentType: 'text/html; charset=utf-8',
          body: `<!doctype html><html lang="ar" dir="rtl">${body}`,
        }),
      );
      await other.goto(url);
      const seen = () =>
        other.evaluate(() =>
          [...document.querySelectorAll('p')]
            .filter((p) => {
              const { top, bottom } = p.getBoundingClientRect();
              return p.textContent.trim() !== '' && top < innerHeight && bottom > 0;
            })
            .map((p) => p.textContent)
            .join('\n'),
        );
      await expect.poll(seen, { message: url }).toContain(passage.exact.split('\n')[0]?.slice(0, 20));
      await other.close();
    }
  }
});

/** Two thousand passages in a megabyte, every fourth paragraph a line of a hundred kilobytes. */
function makeLongCorpus(): Corpus {
  const [seed] = fixtures.mentions;
  const [article] = fixtures.articles;
  const [event] = fixtures.events;
  if (!seed || !article || !event) throw new Error('the fixtures are empty');
  const filler = 'وقال المتحدث إن المحادثات تتواصل بين الطرفين في العاصمة. ';
  const parts: string[] = [];
  const spans: { start: number; end: number }[] = [];
  let length = 0;
  const put = (text: string) => {
    parts.push(text);
    length += text.length;
  };
  for (let at = 0; at < 2000; at++) {
    const exact = `الفقرة رقم ${at} من هذا المقال الطويل.`;
    spans.push({ start: length, end: length + exact.length });
    put(`${exact} ${filler.repeat(at % 100 === 0 ? 400 : 4)}${at % 4 === 3 ? '\n' : ''}`);
  }
  const text = parts.join('');
  const ids = spans.map((_, at) => `long${at}`);
  const mentions = spans.map(({ start, end }, at) => ({
    ...seed,
    id: ids[at] ?? '',
    event: event.id,
    article: article.id,
    trigger: { start, end: start + 6 },
    date: { ...seed.date, expression: null },
    actors: [],
    places: [],
    claims: [],
    disputes: [],
    quantities: [],
    passage: {
      start,
      end,
      exact: text.slice(start, end),
      prefix: text.slice(Math.max(0, start - 32), start),
      suffix: text.slice(end, end + 32),
    },
  }));
  return {
    ...fixtures,
    articles: [
      { ...article, text, title: 'طويل', titleSpan: null, boilerplate: [], times: [], actorSpans: [] },
    ],
    events: [{ ...event, mentions: [event.id, ...ids] }],
    mentions: [...mentions],
  };
}

test('a megabyte of text opens at a passage deep in it, steps on, and leaves the wheel to the page', async ({
  open,
}) => {
  const corpus = makeLongCorpus();
  const [article] = corpus.articles;
  expect(article?.text.length).toBeGreaterThan(900_000);
  const page = await open(`#v=1&lang=en&a=${article?.id}&p=long1500`, { prepare: serveCorpus(corpus) });
  const quoteOf = (at: number) => corpus.mentions[at]?.passage.exact;
  const inSight = () =>
    page.evaluate(() => {
      const [range] = [...(CSS.highlights.get('rd-selected') ?? [])];
      const box = range instanceof Range ? range.getBoundingClientRect() : null;
      return box !== null && box.top > 0 && box.bottom < innerHeight;
    });
  await expect.poll(() => wordsUnder(page, 'rd-selected')).toEqual([quoteOf(1500)]);
  await expect.poll(inSight).toBe(true);
  await page.keyboard.press('n');
  await expect.poll(() => wordsUnder(page, 'rd-selected')).toEqual([quoteOf(1501)]);
  await expect.poll(inSight).toBe(true);
  const before = await page.evaluate(() => scrollY);
  await page.mouse.move(300, 500);
  await page.mouse.wheel(0, 600);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before + 300);
  expect(await readerOf(page).locator('[data-passage]').count()).toBeLessThan(400);
});
