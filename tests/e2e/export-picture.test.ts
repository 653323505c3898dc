// Timeline and graph taken out as pictures: SVG and PNG, in both languages, drawn by the browser from the file alone.
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { translator } from '../../src/i18n/translate.ts';
import { findFaults } from './support/axe.ts';
import { test } from './support/app-test.ts';
import { openPictureForm, savePicture } from './support/save-picture.ts';
import { readSeedCorpus } from './support/seed-corpus.ts';

/** The sides in pixels that a PNG says it has. */
const sizeOf = (png: Buffer) => ({ width: png.readUInt32BE(16), height: png.readUInt32BE(20) });

/** What a browser makes of an SVG file by itself: its texts where they stand, and whether its typefaces were there. */
async function drawAlone(page: Page, svg: string) {
  const alone = await page.context().newPage();
  await alone.route('http*://**', (route) => route.abort());
  await alone.goto(`data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`);
  const found = await alone.evaluate(async () => {
    await document.fonts.ready;
    const root = document.documentElement;
    const { width, height } = root.getBoundingClientRect();
    const texts = [...root.querySelectorAll('text')].map((text) => {
      const box = text.getBoundingClientRect();
      return { text: text.textContent, left: box.left, right: box.right, top: box.top, bottom: box.bottom };
    });
    return {
      width,
      height,
      texts,
      faces: [...document.fonts].map(({ family, status }) => ({ family, status })),
    };
  });
  await alone.close();
  return found;
}

test.for([
  ['ar', 'light'],
  ['ar', 'dark'],
  ['en', 'light'],
] as const)(
  'the picture in %s and %s holds all it needs, says what it is, and shapes its text',
  async ([language, colorScheme], { open }) => {
    const t = translator(language);
    const page = await open(`#v=1&lang=${language}&fam=combat,territory,talks`, { colorScheme });
    await openPictureForm(page, language);
    expect(await findFaults(page, { within: ['dialog'], rules: 'all' })).toEqual([]);

    for (const subject of ['timeline', 'graph'] as const) {
      const svg = (await savePicture(page, language, 0, 1200, subject)).toString('utf8');
      const corpus = readSeedCorpus();
      const said = /<title>.*<\/desc>/.exec(svg)?.[0] ?? '';
      expect(said).toContain(corpus.about.title[language].slice(0, 20));
      expect(said).toContain(t('review.draft'));
      // As the build writes the panel's colour.
      expect(svg.includes(`fill="${colorScheme === 'dark' ? '#1c1e20' : '#fff'}"/>`)).toBe(true);
      // Nothing is asked for from elsewhere, and no colour is left to a stylesheet.
      expect(/var\(|href=|url\((?!#waqai-|data:font)/.exec(svg)).toBe(null);

      const drawn = await drawAlone(page, svg);
      expect(drawn.width).toBe(1200);
      expect(drawn.faces.filter(({ status }) => status === 'error')).toEqual([]);
      // Outlets have Arabic names in every language.
      for (const family of ['IBM Plex Sans Arabic', 'IBM Plex Sans'])
        expect(
          drawn.faces.filter((face) => face.family.includes(family)).map(({ status }) => status),
        ).toContain('loaded');
      const outside = drawn.texts.filter(
        ({ left, right, top, bottom }) => left < -1 || right > 1201 || top < -1 || bottom > drawn.height + 1,
      );
      expect(outside).toEqual([]);

      for (const [scale, width] of [
        [1, 1200],
        [2, 800],
        [3, 1600],
      ] as const) {
        const png = sizeOf(await savePicture(page, language, scale, width, subject));
        expect(png.width).toBe(width * scale);
        if (width === 1200) expect(png.height).toBe(drawn.height * scale);
      }
    }
  },
);

test('the picture of the graph says of what it is: the focus, the account, the filter', async ({ open }) => {
  const t = translator('en');
  const page = await open('#v=1&lang=en&fam=combat,territory,talks&lens=armenia&focus=azerbaijan');
  await openPictureForm(page, 'en');
  const svg = (await savePicture(page, 'en', 0, 1200, 'graph')).toString('utf8');
  const said = /<title>.*<\/desc>/.exec(svg)?.[0] ?? '';
  const { about, actors } = readSeedCorpus();
  const nameOf = (actor: string) => actors.find(({ id }) => id === actor)?.label.en ?? 'no name';
  expect(said).toContain(about.title.en);
  expect(said).toContain(t('export.graphAccording', { name: nameOf('armenia') }));
  expect(said).toContain(t('graph.only', { name: nameOf('azerbaijan') }));
  for (const family of ['combat', 'territory', 'talks'] as const)
    expect(/Filter:.*/.exec(said)?.[0]).toContain(t(`family.${family}`));
  expect(said).toContain(t('review.draft'));
});

test('the letters in the PNG are joined as in the page: a label is drawn alike in both', async ({ open }) => {
  const page = await open('#v=1&lang=ar');
  await openPictureForm(page, 'ar');
  const svg = (await savePicture(page, 'ar', 0, 1200)).toString('utf8');
  const png = (await savePicture(page, 'ar', 2, 1200)).toString('base64');
  const [, y = '', title = ''] = /<text x="[\d.]+" y="(\d+)"[^>]*>([^<]*)<\/text>/.exec(svg) ?? [];
  const widths = await page.evaluate(
    async ([picture, words, baseline]) => {
      const image = new Image();
      image.src = `data:image/png;base64,${picture}`;
      await image.decode();
      const canvas = document.createElement('canvas');
      canvas.width = image.width;
      canvas.height = image.height;
      const context = canvas.getContext('2d');
      if (!context) throw new Error('no canvas');
      context.drawImage(image, 0, 0);
      // The title's line alone: how wide its ink is in the PNG, and how wide the page sets the same words.
      const { data, width } = context.getImageData(0, 2 * (baseline - 16), canvas.width, 2 * 20);
      const inked: number[] = [];
      for (let at = 0; at < data.length; at += 4) if ((data[at] ?? 255) < 128) inked.push((at / 4) % width);
      context.font = `600 20px ${getComputedStyle(document.documentElement).getPropertyValue('--font-ui')}`;
      return {
        drawn: (Math.max(...inked) - Math.min(...inked)) / 2,
        set: context.measureText(words).width,
      };
    },
    [png, title, Number(y)] as const,
  );
  expect(widths.set).toBeGreaterThan(50);
  // The same typeface and the same joined forms are as wide; ink keeps within the advance of its letters.
  expect(Math.abs(widths.drawn - widths.set)).toBeLessThan(widths.set * 0.03);
});
