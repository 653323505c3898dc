// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PAPER_COLOURS } from '../../../src/exports/picture/paper-colours.ts';
import { writePicture } from '../../../src/exports/picture/write-picture.ts';
import type { PictureWords } from '../../../src/exports/picture/write-picture.ts';
import { contentDirection } from '../../../src/i18n/content-direction.ts';
import type { Language } from '../../../src/i18n/language.ts';
import { directionOf } from '../../../src/i18n/language.ts';
import type { TimelineScene } from '../../../src/layout/timeline/scene.ts';
import {
  galleryEvents,
  makeEvent,
  makeScene,
  manyEvents,
  measureHalf,
} from '../../layout/timeline/fixtures.ts';

const STYLE = { colours: PAPER_COLOURS, family: "'A Face', sans-serif", faces: '', measure: measureHalf };

const wordsOf = (scene: TimelineScene, over: Partial<PictureWords> = {}): PictureWords => ({
  title: 'Six weeks',
  time: 'Time',
  hijri: 'Hijri',
  shown: ['12 events, October', 'Filter: combat.'],
  before: scene.before && `${scene.before.count} before`,
  after: scene.after && `${scene.after.count} after`,
  legend: scene.legend.map((key) => ({ key, words: `words of ${key}` })),
  sources: 'Sources: 5 articles',
  review: 'Machine draft',
  ...over,
});

function draw(scene: TimelineScene, language: Language, over: Partial<PictureWords> = {}, style = STYLE) {
  const { svg } = writePicture(scene, wordsOf(scene, over), language, style);
  const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml');
  expect(parsed.querySelector('parsererror')).toBe(null);
  return { svg, root: parsed.documentElement };
}

const numberOf = (element: Element, name: string) => Number(element.getAttribute(name));

/** What a line says, without what isolates it. */
const textOf = ({ textContent }: Element) => textContent.replaceAll(/[\u2066-\u2069]/g, '');

/** Where a line of text stands, by the measure that the picture was laid out with. */
function boxOf(text: Element) {
  const [size, x, y] = [numberOf(text, 'font-size'), numberOf(text, 'x'), numberOf(text, 'y')];
  const width = measureHalf(textOf(text), { size, weight: 400 });
  const left = text.getAttribute('text-anchor') === 'start' ? x : x - width;
  return { left, right: left + width, top: y - size, bottom: y + size * 0.3 };
}

/** The lines about the scene: those that the picture itself lays out. */
const ownLines = (root: Element) => [...root.children].filter(({ tagName }) => tagName === 'text');

describe('the timeline as a picture', () => {
  it.each(['ar', 'en'] as const)('holds every mark, label and word of the scene, in %s', (language) => {
    const scene = makeScene({ events: galleryEvents(), language, direction: directionOf(language) });
    const { root } = draw(scene, language);
    const texts = [...root.querySelectorAll('text')].map(textOf);
    for (const { lines } of scene.labels) expect(texts).toEqual(expect.arrayContaining([...lines]));
    for (const { name } of scene.lanes) expect(texts).toEqual(expect.arrayContaining([...name.lines]));
    for (const key of scene.legend) expect(texts).toContain(`words of ${key}`);
    for (const mark of scene.marks) if (mark.kind === 'stack') expect(texts).toContain(mark.text);
    expect(texts).toEqual(
      expect.arrayContaining(['Six weeks', 'Filter: combat.', 'Sources: 5 articles', 'Machine draft']),
    );
    expect(root.getAttribute('xml:lang')).toBe(language);
  });

  it('gives each text its own direction, and sets it flush with the edge that the scene names', () => {
    const scene = makeScene({ events: galleryEvents(), language: 'ar', direction: 'rtl' });
    const { root } = draw(scene, 'ar', { title: 'ستة أسابيع' });
    // A program that does not know `direction` draws the same.
    expect([...root.querySelectorAll('[direction]')].map(({ tagName }) => tagName)).toEqual([]);
    expect(root.getAttribute('direction')).toBe('ltr');
    const arabic = [...root.querySelectorAll('text')].filter(
      (text) => contentDirection(textOf(text)) === 'rtl',
    );
    expect(arabic.length).toBeGreaterThan(10);
    for (const { textContent } of arabic) expect(textContent).toMatch(/^\u2067[^\u2067]*\u2069$/);
    const title = ownLines(root)[0];
    expect(title?.getAttribute('text-anchor')).toBe('end');
    expect(numberOf(title ?? root, 'x')).toBe(scene.width - 10);
  });

  it('refers to nothing that it does not hold', () => {
    const { svg, root } = draw(makeScene({ events: galleryEvents() }), 'en');
    const ids = new Set([...root.querySelectorAll('[id]')].map(({ id }) => id));
    const referred = [...svg.matchAll(/url\(([^)]*)\)/g)].map(([, target]) => target ?? '');
    expect(referred.length).toBeGreaterThan(3);
    for (const target of referred) expect(ids).toContain(target.replace(/^#/, ''));
    expect(svg).not.toMatch(/href|class=|var\(/);
  });

  it('holds the typefaces that it is given, and is the same file for the same scene', () => {
    const faces = '@font-face{font-family:"A Face";src:url(data:font/woff2;base64,AAAA) format("woff2")}';
    const scene = makeScene({ events: manyEvents(200) });
    const { svg, root } = draw(scene, 'en', {}, { ...STYLE, faces });
    expect(root.querySelector('style')?.textContent).toBe(faces);
    expect(root.getAttribute('font-family')).toBe(STYLE.family);
    expect(draw(scene, 'en', {}, { ...STYLE, faces }).svg).toBe(svg);
  });

  it('says what lies beyond its edges, on the side where it lies', () => {
    const scene = makeScene({
      events: galleryEvents(),
      viewport: { start: 18_540, end: 18_550 },
      direction: 'rtl',
      language: 'ar',
    });
    expect(scene.before?.side).toBe('right');
    const { root } = draw(scene, 'ar');
    const before = ownLines(root).find((line) => textOf(line) === `${scene.before?.count} before`);
    expect(boxOf(before ?? root).right).toBe(scene.plot.x + scene.plot.width);
  });

  it('keeps hostile text as text, everywhere', () => {
    const hostile = '</text><script>alert(1)</script>"\' ]]> &amp; \u0001 https://evil.example/';
    const events = galleryEvents().map((event) =>
      makeEvent(event.id, { ...event, label: { ar: hostile, en: hostile } }),
    );
    const { svg, root } = draw(makeScene({ events }), 'en', {
      title: hostile,
      shown: [hostile],
      sources: hostile,
      review: hostile,
    });
    expect(svg).not.toContain('<script');
    expect(root.querySelector('script')).toBe(null);
    expect(root.querySelector('title')?.textContent).toBe(hostile.replace('\u0001', '\ufffd'));
  });

  it('lays its lines over and under the scene without two that overlap or leave the picture', () => {
    const words = fc.string({ unit: 'grapheme', maxLength: 400 });
    fc.assert(
      fc.property(
        fc.constantFrom('ar' as const, 'en' as const),
        fc.constantFrom(800, 1200, 1600),
        fc.record({ title: words, sources: words, review: words, shown: fc.array(words, { maxLength: 3 }) }),
        (language, width, over) => {
          const scene = makeScene({
            events: galleryEvents(),
            width,
            language,
            direction: directionOf(language),
          });
          const { root } = draw(scene, language, over);
          const boxes = ownLines(root).map(boxOf);
          const height = numberOf(root, 'height');
          const top = Number(/translate\(0 (\d+)\)/.exec(root.innerHTML)?.[1]);
          const middle = { left: 0, right: width, top, bottom: top + scene.plot.y + scene.plot.height };
          for (const [at, box] of boxes.entries()) {
            expect(box.left).toBeGreaterThanOrEqual(0);
            expect(box.right).toBeLessThanOrEqual(width);
            expect(box.bottom).toBeLessThanOrEqual(height);
            for (const other of [middle, ...boxes.slice(at + 1)]) {
              const apart =
                box.right <= other.left ||
                other.right <= box.left ||
                box.bottom <= other.top ||
                other.bottom <= box.top;
              expect(apart, JSON.stringify([box, other])).toBe(true);
            }
          }
        },
      ),
      { numRuns: 15 },
    );
  });
});
