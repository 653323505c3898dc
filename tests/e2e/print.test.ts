// A briefing on paper: the proposed draft of the seeds on A4 and 16:9 pages, in both languages, as the browser makes a PDF of
// it; and what the page prints that shows no briefing.
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Briefing, BriefingStep } from '../../src/domain/briefing/briefing-schema.ts';
import { BRIEFING_VERSION } from '../../src/domain/briefing/briefing-schema.ts';
import { serializeBriefing } from '../../src/domain/briefing/serialize-briefing.ts';
import type { Language } from '../../src/i18n/language.ts';
import { translator } from '../../src/i18n/translate.ts';
import { findFaults } from './support/axe.ts';
import type { Open } from './support/app-test.ts';
import { test } from './support/app-test.ts';
import { LANGUAGES, linkOf, rowsOf } from './support/page-parts.ts';
import { readSeedCorpus } from './support/seed-corpus.ts';

const PAPERS = ['a4', 'wide'] as const;
type Paper = (typeof PAPERS)[number];
/** In points of 72 an inch. */
const POINTS = { a4: { width: 595, height: 842 }, wide: { width: 960, height: 540 } } as const;

async function openPrint(open: Open, language: Language, paper: Paper, theme = ''): Promise<Page> {
  const t = translator(language);
  const page = await open(`#v=1&lang=${language}&brief=print${theme}`);
  await page.getByText(t('briefEdit.propose'), { exact: true }).click();
  await page.getByRole('radio', { name: t(`print.paper.${paper}`) }).check();
  await page.locator(`.bp-${paper} .bp-sheet`).first().waitFor();
  return page;
}

/** What stands over the foot of its page or beyond its edges, by pixels of the screen. */
const findCut = (page: Page) =>
  page.locator('.bp-sheet').evaluateAll((sheets) =>
    sheets.flatMap((sheet, at) => {
      const edges = sheet.getBoundingClientRect();
      const foot = sheet.querySelector('.bp-foot')?.getBoundingClientRect().top ?? 0;
      return [...sheet.querySelectorAll('.bp-page *')].flatMap((element) => {
        const { left, right, top, bottom, width } = element.getBoundingClientRect();
        // What is only referred to has no place of its own.
        if (width === 0 || element.closest('defs, desc')) return [];
        const isCut = bottom > foot || top < edges.top || left < edges.left || right > edges.right;
        return isCut ? [`${at + 1}: ${element.outerHTML.slice(0, 60)}`] : [];
      });
    }),
  );

/** Blocks that stand on one another, and texts of blocks that are wider than their place. */
const findOverlaps = (page: Page) =>
  page.locator('.bp-sheet').evaluateAll((sheets) =>
    sheets.flatMap((sheet, at) => {
      const parts = [...sheet.querySelectorAll('.bp-head, .bp-figure, .bp-block, .bp-sources')];
      const boxes = parts.map((part) => part.getBoundingClientRect());
      return boxes.flatMap((a, i) =>
        boxes
          .slice(i + 1)
          .flatMap((b, j) =>
            a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1
              ? [
                  `${at + 1}: ${parts[i]?.textContent.slice(0, 40)} / ${parts[i + j + 1]?.textContent.slice(0, 40)}`,
                ]
              : [],
          ),
      );
    }),
  );

/** The pages of a PDF as their sizes in points; the browser writes a box for each of them and for nothing else. */
const readPages = (pdf: Buffer): { width: number; height: number }[] =>
  [...pdf.toString('latin1').matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, width, height]) => ({
    width: Math.round(Number(width)),
    height: Math.round(Number(height)),
  }));

test.for(LANGUAGES.flatMap((language) => PAPERS.map((paper) => [language, paper] as const)))(
  'the proposed briefing in %s on %s: every page whole, numbered, with state and sources, every number leading to its words',
  async ([language, paper], { open }) => {
    const t = translator(language);
    const page = await openPrint(open, language, paper);
    const sheets = page.locator('.bp-sheet');
    const count = await sheets.count();
    expect(await findCut(page)).toEqual([]);
    expect(await findOverlaps(page)).toEqual([]);

    const words = await sheets.allTextContents();
    words.forEach((text, at) => {
      expect(text).toContain(t('print.number', { page: at + 1, pages: count }));
      expect(text).toContain(t('review.draft'));
      expect(text).toContain('2020');
    });
    const { about, mentions } = readSeedCorpus();
    expect(words[0]).toContain(about.title[language]);
    expect(words[0]).toContain(t('print.kicker'));
    // The summary takes two pages of A4: the third begins with another step.
    if (paper === 'a4') {
      expect(words[1]).toContain(t('briefing.keyRule'));
      expect(words[2]?.startsWith(t('briefing.voicesHead'))).toBe(true);
    }

    // Each number once, in order, in the exact words of its article.
    const quoted = await page.locator('.bp-sheet .bp-quotation').evaluateAll((list) =>
      list.map((each) => ({
        id: each.id,
        words: each.querySelector('blockquote')?.textContent ?? '',
        source: each.querySelector('.bp-source')?.textContent ?? '',
      })),
    );
    expect(quoted.map(({ id }) => id)).toEqual(quoted.map((_, at) => `print-quotation-${at + 1}`));
    const passages = new Set(mentions.map(({ passage }) => passage.exact));
    expect(quoted.filter(({ words: exact }) => !passages.has(exact.slice(1, -1)))).toEqual([]);
    expect(quoted.filter(({ source }) => !source.includes('2020'))).toEqual([]);
    const cited = await page
      .locator('.bp-sheet .bp-number')
      .evaluateAll((list) => [...new Set(list.map((each) => each.getAttribute('href')?.slice(1) ?? ''))]);
    expect(cited.length).toBeGreaterThan(20);
    expect(cited.filter((id) => !quoted.some((each) => each.id === id))).toEqual([]);

    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(readPages(pdf)).toEqual(Array.from({ length: count }, () => POINTS[paper]));
    // A link inside the document for each number on a page.
    expect(pdf.toString('latin1').match(/\/Subtype \/Link/g)?.length).toBeGreaterThan(cited.length);
  },
);

const MANY = 50;

/** A briefing of everything that is hard to set: long words, long lines, no title page, a list, an assessment, notes. */
function makeHardBriefing(): Briefing {
  const { events, mentions } = readSeedCorpus();
  const both = (text: string) => ({ ar: text, en: text });
  const sentence = 'قالت الوزارة إن <b>القتال</b> في 27 أيلول لم يتوقف (Shusha). ';
  const step = {
    caption: both(`${sentence.repeat(6)}خاتمة`),
    lines: [],
    events: [],
    range: null,
    filter: {},
    view: 'timeline',
    notes: both(`${sentence.repeat(30)}آخر الملاحظات`),
  } as const satisfies Partial<BriefingStep>;
  const line = (text: string, quotes: number[] = []) => ({ text: both(text), quotes });
  return {
    schemaVersion: BRIEFING_VERSION,
    title: both('عنوان '.repeat(60).trim()),
    author: 'محمد '.repeat(20).trim(),
    day: '2020-11-09',
    steps: [
      {
        ...step,
        kind: 'text',
        lines: [line('كلمة'.repeat(1500)), line(`${sentence.repeat(160)}نهاية السطر`, [1, 2, 3]), line('')],
      },
      { ...step, kind: 'events', events: events.map(({ id }) => id) },
      { ...step, kind: 'events', view: 'list', caption: both('قائمة') },
      { ...step, kind: 'claims', view: 'graph', events: ['nowhere'], caption: both('') },
      {
        ...step,
        kind: 'assessment',
        signed: { by: 'س. ص.', on: '2020-11-10' },
        lines: Array.from({ length: 60 }, () => line(sentence)),
      },
    ],
    quotations: mentions.slice(0, MANY).map(({ id, article, passage }, at) => ({
      mention: id,
      article,
      exact: at === 0 ? `${passage.exact} `.repeat(20).slice(0, 9000) : passage.exact,
    })),
  };
}

test.for(LANGUAGES)(
  'what is long goes on on further pages in %s: nothing is cut, lost or run',
  async (language, { open }) => {
    const file = {
      name: 'hard.json',
      mimeType: 'application/json',
      buffer: Buffer.from(serializeBriefing(makeHardBriefing())),
    };
    const t = translator(language);
    const page = await open(`#v=1&lang=${language}&brief=print`);
    await page.locator('input[type="file"]').first().setInputFiles(file);
    await page.getByRole('checkbox', { name: t('print.notes') }).check();
    for (const paper of PAPERS) {
      await page.getByRole('radio', { name: t(`print.paper.${paper}`) }).check();
      await page.locator(`.bp-${paper} .bp-sheet`).first().waitFor();
      expect(await findCut(page)).toEqual([]);
      expect(await findOverlaps(page)).toEqual([]);
      const text = (await page.locator('.bp-sheet').allTextContents()).join('\n');
      for (const end of ['خاتمة', 'نهاية السطر', 'آخر الملاحظات', t('print.gone', { count: 1 })])
        expect(text).toContain(end);
      expect(text).toContain('<b>القتال</b>');
      expect(await page.locator('.bp-sheet b').count()).toBe(0);
      const numbers = await page.locator('.bp-sheet .bp-quotation[id]').count();
      expect(numbers).toBe(MANY);
      const pages = readPages(await page.pdf({ preferCSSPageSize: true }));
      expect(pages).toEqual(pages.map(() => POINTS[paper]));
      expect(pages.length).toBe(await page.locator('.bp-sheet').count());
    }
  },
);

test('paper is light in the dark theme, the choices are reached by keys, and Esc goes back to the making', async ({
  open,
}) => {
  const page = await openPrint(open, 'ar', 'a4', '');
  await page.evaluate(() => {
    document.documentElement.dataset.theme = 'dark';
  });
  const colours = await page
    .locator('.bp-sheet')
    .first()
    .evaluate((sheet) => {
      const { color, backgroundColor } = getComputedStyle(sheet);
      return { color, backgroundColor };
    });
  expect(colours).toEqual({ color: 'rgb(28, 27, 25)', backgroundColor: 'rgb(255, 255, 255)' });
  expect(await findFaults(page, { within: ['.bp-pane'], rules: 'all' })).toEqual([]);

  await page.getByRole('radio', { name: translator('ar')('print.paper.a4') }).focus();
  await page.keyboard.press('ArrowDown');
  await page.locator('.bp-wide .bp-sheet').first().waitFor();
  await page.keyboard.press('Escape');
  await expect.poll(() => linkOf(page).brief).toBe('edit');
  await page.locator('.bp-pane').waitFor({ state: 'detached' });
});

test('the page without a briefing prints its events, light in the dark theme', async ({ open }) => {
  for (const width of [1440, 390]) {
    const page = await open('#v=1&lang=ar', { width, colorScheme: 'dark' });
    await page.emulateMedia({ media: 'print' });
    const { events } = readSeedCorpus();
    await expect.poll(() => rowsOf(page).count(), { timeout: 10_000 }).toBe(events.length);
    await expect.poll(() => rowsOf(page).first().isVisible()).toBe(true);
    const ink = await page.evaluate(() => getComputedStyle(document.body).color);
    expect(ink).toBe('rgb(28, 27, 25)');
    const pages = readPages(await page.pdf({ format: 'A4' }));
    expect(pages.length).toBeGreaterThan(5);
    expect(pages.length).toBeLessThan(40);
  }
});
