import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  buildReaderScene,
  findOverlaps,
  MOST_OF_A_BLOCK,
  passagesAt,
} from '../../../src/layout/reader/reader-scene.ts';

const plain = (text: string, over: Partial<Parameters<typeof buildReaderScene>[0]> = {}) => ({
  text,
  title: null,
  boilerplate: [],
  ...over,
});
const alphabet = ['ا', 'ل', 'َ', 'ـ', ' ', '\u00a0', '\n', '.', '«', '😀', 'ی', '\u200c', '\t'];
const spansIn = (length: number) =>
  fc.array(
    fc
      .tuple(fc.integer({ min: 0, max: length }), fc.integer({ min: 0, max: length }))
      .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) })),
    { maxLength: 6 },
  );

describe('the scene of an article', () => {
  it('loses no letter: blocks say what the text says, and only white space stands between them', () => {
    const line = fc.array(fc.constantFrom(...alphabet), { maxLength: 120 }).map((parts) => parts.join(''));
    const source = fc
      .tuple(line, fc.constantFrom('كلمة ', 'جملة. ', 'حرف'), fc.constantFrom(0, 3, 9000), line)
      .map(([before, unit, times, after]) => before + unit.repeat(times) + after)
      .chain((text) =>
        fc.record({ text: fc.constant(text), title: fc.constant(null), boilerplate: spansIn(text.length) }),
      );
    fc.assert(
      fc.property(source, (given) => {
        let at = 0;
        for (const block of buildReaderScene(given)) {
          expect(given.text.slice(at, block.start).trim()).toBe('');
          expect(block.text).toBe(given.text.slice(block.start, block.end));
          expect(block.text).not.toBe('');
          at = block.end;
        }
        expect(given.text.slice(at).trim()).toBe('');
      }),
    );
  });

  it('knows titles, cross-heads, boilerplate and text apart', () => {
    const text = 'العنوان\nهذا الخبر هنا.\nسير المعارك\nوهذا خبر آخر أطول منه.\nشارك';
    const start = text.indexOf('شارك');
    const scene = buildReaderScene(
      plain(text, { title: { start: 0, end: 7 }, boilerplate: [{ start, end: start + 4 }] }),
    );
    expect(scene.map(({ role }) => role)).toEqual(['title', 'text', 'heading', 'text', 'boilerplate']);
  });

  it('takes no short sentence, no last line and no line over boilerplate for a cross-head', () => {
    expect(buildReaderScene(plain('نعم.\nجملة أطول منها بكثير.')).map(({ role }) => role)).toEqual([
      'text',
      'text',
    ]);
    expect(buildReaderScene(plain('جملة طويلة بكثير.\nمحرر')).map(({ role }) => role)).toEqual([
      'text',
      'text',
    ]);
    const text = 'محرر الخبر\nاقرأ أيضاً هذا الخبر الآخر.';
    const grey = { boilerplate: [{ start: 11, end: text.length }] };
    expect(buildReaderScene(plain(text, grey)).map(({ role }) => role)).toEqual(['text', 'boilerplate']);
  });

  it('divides a line too long to be laid out at once, between sentences where it can', () => {
    const sentences = 'هذه جملة من كلمات عدة. '.repeat(1000).trim();
    const blocks = buildReaderScene(plain(sentences));
    expect(blocks.length).toBeGreaterThan(2);
    expect(blocks.map(({ continued }) => continued)).toEqual([false, ...blocks.slice(1).map(() => true)]);
    for (const { text } of blocks) {
      expect(text.length).toBeLessThanOrEqual(MOST_OF_A_BLOCK);
      expect(text.endsWith('.')).toBe(true);
    }
    expect(blocks.map(({ text }) => text).join(' ')).toBe(sentences);
    for (const { text } of buildReaderScene(plain('كلمة '.repeat(4000))))
      expect(text.split(' ').every((word) => word === 'كلمة')).toBe(true);
  });
});

describe('overlaps of passages', () => {
  it('are what several cover, also when they say the same words', () => {
    const spans = [
      { start: 0, end: 10 },
      { start: 5, end: 15 },
      { start: 8, end: 9 },
      { start: 20, end: 22 },
      { start: 20, end: 22 },
      { start: 22, end: 30 },
    ];
    expect(findOverlaps(spans)).toEqual([
      { start: 5, end: 10 },
      { start: 20, end: 22 },
    ]);
  });

  it('hold exactly the offsets that two spans or more hold', () => {
    fc.assert(
      fc.property(spansIn(40), (spans) => {
        const overlaps = findOverlaps(spans);
        for (let at = 0; at < 40; at++) {
          const holding = (list: typeof spans) =>
            list.filter(({ start, end }) => start <= at && at < end).length;
          expect(holding(overlaps)).toBe(holding(spans) >= 2 ? 1 : 0);
        }
      }),
    );
  });
});

it('finds the shortest passage under a point first', () => {
  const passages = [
    { id: 'long', start: 0, end: 20 },
    { id: 'short', start: 5, end: 9 },
  ];
  expect(passagesAt(passages, 6).map(({ id }) => id)).toEqual(['short', 'long']);
  expect(passagesAt(passages, 9).map(({ id }) => id)).toEqual(['long']);
  expect(passagesAt(passages, 20)).toEqual([]);
});
