// The proposed briefing as the browser prints it from the one file on a disk, read by poppler: every page has its words, Arabic
// in its letters, and nothing stands in the margins.
import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ensureBrowser } from '../../scripts/lib/find-browser.ts';
import { ROOT } from '../../scripts/lib/project.ts';
import { runNode, TOOLS } from '../../scripts/lib/run-tool.ts';
import { findProgram } from '../../scripts/lib/system-programs.ts';
import { MESSAGES } from '../../src/i18n/messages/index.ts';
import { addMessages, translator } from '../../src/i18n/translate.ts';
import { launchBrowser } from '../e2e/support/browser.ts';
import { launchFirefox, openIn } from './support/firefox.ts';

addMessages(MESSAGES);

/** Points, and dots an inch of what is looked at. */
const DPI = 36;
const INCH = 72;
/** White at every edge, in points. */
const MARGIN = 12;

let browser: Browser;
let folder: string;

beforeAll(async () => {
  const build = await runNode([TOOLS.run, 'scripts/build.ts'], false);
  if (build.exitCode !== 0) throw new Error(build.output);
  const found = ensureBrowser();
  if (found.path === null) throw new Error(found.how);
  browser = await launchBrowser(found.path);
  folder = await mkdtemp(join(tmpdir(), 'waqai-print-'));
});
afterAll(async () => {
  await browser?.close();
  await rm(folder, { recursive: true, force: true });
});

function run(program: Parameters<typeof findProgram>[0], args: readonly string[]): string {
  const command = findProgram(program);
  if (command === null) throw new Error(`${program} is missing`);
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8', maxBuffer: 1e9 });
  if (status !== 0) throw new Error(stderr);
  return stdout;
}

/** How often each letter and digit stands in a text; marks above and below are set by place, and told anywhere. */
function countLetters(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const letter of text.normalize('NFKC').match(/[\p{L}\p{N}]/gu) ?? [])
    counts.set(letter, (counts.get(letter) ?? 0) + 1);
  return counts;
}
/** The share of the letters of `text` that `there` does not have. */
function findMissing(text: string, there: string): number {
  const [told, found] = [countLetters(text), countLetters(there)];
  const all = [...told.values()].reduce((sum, count) => sum + count, 0);
  const missing = [...told].reduce(
    (sum, [letter, count]) => sum + Math.max(0, count - (found.get(letter) ?? 0)),
    0,
  );
  return missing / all;
}
/** Words of letters without marks, each as its letters in order of the alphabet: PDF tells those of a ligature the other way. */
const wordsOf = (text: string): string[] =>
  (
    text
      .normalize('NFKC')
      .replaceAll(/\p{M}/gu, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).map((word) => [...word].toSorted().join(''));

interface Grey {
  readonly width: number;
  readonly height: number;
  readonly at: (x: number, y: number) => number;
}
/** A picture as pdftoppm writes it: `P5`, width, height, the greatest value, a byte a dot. */
function readGrey(file: Buffer): Grey {
  const head = /^P5\s(\d+)\s(\d+)\s255\s/.exec(file.subarray(0, 40).toString('latin1'));
  if (!head) throw new Error('not a grey picture');
  const [width, height] = [Number(head[1]), Number(head[2])];
  return { width, height, at: (x, y) => file[head[0].length + y * width + x] ?? 0 };
}

async function print(language: 'ar' | 'en', paper: 'a4' | 'wide') {
  const t = translator(language);
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  await page.goto(`${pathToFileURL(join(ROOT, 'dist/waqai.html')).href}#v=1&lang=${language}&brief=print`);
  await page.getByText(t('briefEdit.propose'), { exact: true }).click();
  await page.getByRole('radio', { name: t(`print.paper.${paper}`) }).check();
  await page.locator(`.bp-${paper} .bp-sheet`).first().waitFor();
  const sheets = await page.locator('.bp-sheet').evaluateAll((list) =>
    list.map((sheet) => {
      // What a picture is called is not written on it, and the ground of a word is not told again.
      const told = sheet.cloneNode(true);
      if (!(told instanceof Element)) return '';
      for (const hidden of told.querySelectorAll('desc, title, style, text[stroke]')) hidden.remove();
      for (const part of told.querySelectorAll('*')) part.append(' ');
      return told.textContent;
    }),
  );
  const file = join(folder, `${language}-${paper}.pdf`);
  await writeFile(file, await page.pdf({ preferCSSPageSize: true }));
  await context.close();
  const texts = run('pdfText', [file, '-']).split('\f').slice(0, -1);
  return { sheets, file, texts };
}

describe.each([
  ['ar', 'a4'],
  ['ar', 'wide'],
  ['en', 'a4'],
  ['en', 'wide'],
] as const)('the PDF in %s on %s', (language, paper) => {
  let printed: Awaited<ReturnType<typeof print>>;
  beforeAll(async () => {
    printed = await print(language, paper);
  });

  it('has each page with its words in their letters', () => {
    const { sheets, texts } = printed;
    expect(texts.length).toBe(sheets.length);
    const missing = sheets.map((sheet, at) => findMissing(sheet, texts[at] ?? ''));
    expect(Math.max(...missing)).toBeLessThan(0.001);
    const words = sheets.map((sheet, at) => {
      const there = new Set(wordsOf(texts[at] ?? ''));
      const told = wordsOf(sheet);
      return told.filter((word) => there.has(word)).length / told.length;
    });
    // Naskh letters and their marks are set apart from one another, which poppler takes for gaps between words.
    expect(Math.min(...words)).toBeGreaterThan(0.5);
    expect(words.filter((share) => share > 0.9).length).toBeGreaterThanOrEqual(10);
  });

  it('has ink on each page, and none in its margins', async () => {
    const { file, sheets } = printed;
    const prefix = file.replace('.pdf', '');
    run('pdfPages', ['-r', String(DPI), '-gray', file, prefix]);
    const digits = String(sheets.length).length;
    const edge = Math.floor((MARGIN * DPI) / INCH);
    for (let page = 1; page <= sheets.length; page++) {
      const { width, height, at } = readGrey(
        await readFile(`${prefix}-${String(page).padStart(digits, '0')}.pgm`),
      );
      let [inside, outside] = [0, 0];
      for (let y = 0; y < height; y++)
        for (let x = 0; x < width; x++) {
          if (at(x, y) > 200) continue;
          if (x < edge || y < edge || x >= width - edge || y >= height - edge) outside++;
          else inside++;
        }
      expect([page, outside]).toEqual([page, 0]);
      expect(inside).toBeGreaterThan(200);
    }
  });
});

describe('in Firefox', () => {
  let firefox: Awaited<ReturnType<typeof launchFirefox>>;
  beforeAll(async () => {
    firefox = await launchFirefox();
  });
  afterAll(async () => {
    await firefox?.close();
  });

  it.each([
    ['a4', '210mm', '297mm'],
    ['wide', '13.3333in', '7.5in'],
  ] as const)('a page of %s is a page of the PDF, none cut and none empty', async (paper, width, height) => {
    const place = pathToFileURL(join(ROOT, 'dist/waqai.html')).href;
    const { page, errors } = await openIn(firefox, `${place}#v=1&lang=ar&brief=print`, place);
    // What an earlier visit made is there again.
    await page.waitForSelector('.be-way-first, .bp-sheet');
    await (await page.$('.be-way-first'))?.click();
    await page.waitForSelector('.bp-sheet');
    if (paper === 'wide')
      await page.evaluate(() =>
        document.querySelectorAll<HTMLInputElement>('.bp-bar input[type="radio"]')[1]?.click(),
      );
    await page.waitForSelector(`.bp-${paper} .bp-sheet`);
    const cut = await page.evaluate(() =>
      [...document.querySelectorAll('.bp-sheet')].flatMap((sheet, at) => {
        const foot = sheet.querySelector('.bp-foot')?.getBoundingClientRect().top ?? 0;
        return [...sheet.querySelectorAll('.bp-page *')]
          .filter((each) => !each.closest('svg') && each.getBoundingClientRect().bottom > foot + 0.5)
          .map((each) => `${at + 1}: ${each.className}`);
      }),
    );
    expect(cut).toEqual([]);
    const sheets = (await page.$$('.bp-sheet')).length;
    const file = join(folder, `firefox-${paper}.pdf`);
    const margin = { top: 0, right: 0, bottom: 0, left: 0 };
    await writeFile(file, await page.pdf({ width, height, margin, printBackground: true }));
    const texts = run('pdfText', [file, '-']).split('\f').slice(0, -1);
    expect(texts.length).toBe(sheets);
    expect(texts.filter((text) => text.trim() === '')).toEqual([]);
    await page.close();
    expect(errors).toEqual([]);
  });
});
