// The built app in Firefox: dist/ from a server and waqai.html from the disk, and the pictures that it draws there.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'puppeteer-core';
import type { PreviewServer } from 'vite';
import { preview } from 'vite';
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { ROOT } from '../../scripts/lib/project.ts';
import { runNode, TOOLS } from '../../scripts/lib/run-tool.ts';
import type { Language } from '../../src/i18n/language.ts';
import { translator } from '../../src/i18n/translate.ts';
import { drawElsewhere, leaveTexts } from '../e2e/support/second-renderer.ts';
import {
  compareTexts,
  compareWhole,
  isAlike,
  MOST_DIFFERENT,
  readTexts,
} from '../exports/picture/compare-ink.ts';
import { launchFirefox, openIn, press, takeFile } from './support/firefox.ts';

let browser: Browser;
let server: PreviewServer;
let places: Readonly<Record<'dist/' | 'waqai.html', string>>;

beforeAll(async () => {
  const build = await runNode([TOOLS.run, 'scripts/build.ts'], false);
  if (build.exitCode !== 0) throw new Error(build.output);
  server = await preview({
    root: ROOT,
    logLevel: 'warn',
    build: { outDir: join(ROOT, 'dist') },
    preview: { host: '127.0.0.1', port: 4320, strictPort: false },
  });
  const address = server.httpServer.address();
  if (typeof address !== 'object' || address === null) throw new Error('the server has no address');
  places = {
    'dist/': `http://127.0.0.1:${address.port}/`,
    'waqai.html': pathToFileURL(join(ROOT, 'dist/waqai.html')).href,
  };
  browser = await launchFirefox();
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

/** The page at a link, closed when the test ends, having complained of nothing and asked nobody else for anything. */
async function open(place: keyof typeof places, hash: string): Promise<Page> {
  const { page, errors, requests } = await openIn(browser, places[place] + hash, places[place]);
  onTestFinished(async () => {
    await page.close();
    expect(errors).toEqual([]);
    expect(requests).toEqual([]);
  });
  return page;
}

describe.each(['dist/', 'waqai.html'] as const)('%s in Firefox', (place) => {
  it.each(['ar', 'en'] as const)('draws the timeline and opens an event, in %s', async (language) => {
    const page = await open(place, `#v=1&lang=${language}`);
    await page.waitForSelector('.tl-mark');
    expect((await page.$$('.tl-mark')).length).toBeGreaterThan(20);
    expect(await page.$eval('html', ({ lang, dir }) => [lang, dir])).toEqual([
      language,
      language === 'ar' ? 'rtl' : 'ltr',
    ]);

    const row = await page.waitForSelector('.el-table tbody button');
    const headline = await row?.evaluate(({ textContent }) => textContent);
    await row?.click();
    const drawer = await page.waitForSelector('.dr-headline');
    expect(await drawer?.evaluate(({ textContent }) => textContent)).toBe(headline);
    // The drawer stands at the end of the line: on the left in Arabic.
    const middle = await drawer?.evaluate((element) => {
      const { left, right } = element.getBoundingClientRect();
      return (left + right) / 2 / innerWidth;
    });
    if (language === 'ar') expect(middle).toBeLessThan(0.4);
    else expect(middle).toBeGreaterThan(0.6);
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => document.querySelector('.dr-headline') === null);
  });

  it('shows the graph, and the proposed briefing on slides and pages', async () => {
    const t = translator('ar');
    const page = await open(place, '#v=1&lang=ar&graph=1');
    await page.waitForSelector('.ag-picture [data-node]');
    expect((await page.$$('.ag-picture [data-node]')).length).toBeGreaterThan(5);

    const follow = (hash: string) =>
      page.evaluate((hash) => {
        location.hash = hash;
      }, hash);
    const placeOf = () => page.$eval('.ps-dialog .ps-place', ({ textContent }) => textContent);
    await follow('#v=1&lang=ar&brief=edit');
    await page.locator(`.be-way ::-p-text(${t('briefEdit.propose')})`).click();
    await page.waitForSelector('.be-page');
    await press(page, t('briefEdit.present'));
    await page.waitForSelector('.ps-dialog article');
    expect(await placeOf()).toMatch(/^1 \//);
    // On, in Arabic, is to the left.
    await page.keyboard.press('ArrowLeft');
    await vi.waitFor(async () => expect(await placeOf()).toMatch(/^2 \//));
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => document.querySelector('.ps-dialog') === null);
    await press(page, t('briefEdit.print'));
    await page.waitForSelector('.bp-page');
    expect((await page.$$('.bp-page')).length).toBeGreaterThan(5);
  });

  it('joins Arabic letters in the typefaces that it brings', async () => {
    const page = await open(place, '#v=1&lang=ar');
    await page.waitForSelector('.tl-mark');
    const found = await page.evaluate(async () => {
      await document.fonts.ready;
      const brush = document.createElement('canvas').getContext('2d');
      if (!brush) throw new Error('no canvas');
      const family = getComputedStyle(document.documentElement).getPropertyValue('--font-ui');
      brush.font = `400 100px ${family}`;
      const widthOf = (text: string) => brush.measureText(text).width;
      return {
        loaded: [...document.fonts]
          .filter(({ status }) => status === 'loaded')
          .map((face) => face.family.replaceAll('"', '')),
        joined: widthOf('ببب'),
        apart: widthOf('ب\u200cب\u200cب'),
      };
    });
    expect(found.loaded).toEqual(expect.arrayContaining(['IBM Plex Sans Arabic', 'IBM Plex Sans']));
    expect(found.joined).toBeLessThan(0.8 * found.apart);
  });
});

/** Takes a picture out of the page. */
async function savePicture(
  page: Page,
  language: Language,
  subject: 'timeline' | 'graph',
  scale: number,
): Promise<string> {
  const t = translator(language);
  await page.waitForSelector('.tl-mark');
  await press(page, t('app.export'));
  await press(page, t('export.picture'));
  await page.waitForSelector('details[open] .ex-options select');
  const [subjects, scales] = await page.$$('details[open] .ex-options select');
  await subjects?.select(subject);
  await scales?.select(String(scale));
  const file = scale === 0 ? `waqai-${subject}.svg` : `waqai-${subject}-${scale}x.png`;
  await press(page, t('export.save', { file }));
  return takeFile(page, scale === 0 ? 'image/svg+xml' : 'image/png');
}

describe.each([
  ['ar', 'timeline', '&truce=1&hij=1'],
  ['ar', 'graph', '&gx=azerbaijan'],
  ['en', 'timeline', ''],
] as const)('the picture from Firefox in %s of the %s%s', (language, subject, more) => {
  const hash = `#v=1&lang=${language}${more}`;
  const SCALE = 2;

  it('is set as the second renderer sets it, line by line', async () => {
    const svg = Buffer.from(
      await savePicture(await open('dist/', hash), language, subject, 0),
      'base64',
    ).toString('utf8');
    const letters = leaveTexts(svg);
    const { page } = await openIn(
      browser,
      `data:image/svg+xml;base64,${Buffer.from(letters).toString('base64')}`,
      '',
      SCALE,
    );
    const { size, texts } = await page.evaluate(readTexts);
    await page.setViewport({ ...size, deviceScaleFactor: SCALE });
    const picture = await page.screenshot({ encoding: 'base64' });
    const other = await drawElsewhere(letters, language, SCALE);
    await page.goto('about:blank');
    const likeness = await page.evaluate(compareTexts, { pictures: [picture, other], scale: SCALE, texts });
    await page.close();
    const fit = likeness.filter(({ text }) => language === 'ar' || !/\p{Script=Arabic}/u.test(text));
    expect(fit.length).toBeGreaterThan(25);
    expect(fit.filter((line) => !isAlike(line))).toEqual([]);
  });

  it('is the same as PNG', async () => {
    const page = await open('dist/', hash);
    const png = await savePicture(page, language, subject, SCALE);
    const svg = Buffer.from(
      await savePicture(await open('dist/', hash), language, subject, 0),
      'base64',
    ).toString('utf8');
    expect(await page.evaluate(compareWhole, [png, await drawElsewhere(svg, language, SCALE)])).toBeLessThan(
      MOST_DIFFERENT,
    );
  });
});
