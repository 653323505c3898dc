import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ReaderSource } from '../../../src/layout/reader/reader-scene.ts';
import { buildReaderScene, passagesAt, widenToWords } from '../../../src/layout/reader/reader-scene.ts';

const alphabet = ['ا', 'ل', 'َ', 'ـ', ' ', '\u00a0', '\n', '.', '«', '»', 'a', '7', '😀', 'ی', '\u200c', '\t'];
const text = fc.array(fc.constantFrom(...alphabet), { maxLength: 120 }).map((parts) => parts.join(''));
const spansIn = (length: number) =>
  fc.array(
    fc
      .tuple(fc.integer({ min: 0, max: length }), fc.integer({ min: 0, max: length }))
      .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) })),
    { maxLength: 6 },
  );
const source: fc.Arbitrary<ReaderSource> = text.chain((body) =>
  fc.record({
    text: fc.constant(body),
    title: fc.constant(null),
    boilerplate: spansIn(body.length),
    passages: spansIn(body.length).map((spans) => spans.map((span, at) => ({ ...span, id: `p${at}` }))),
    times: spansIn(body.length),
    actors: spansIn(body.length),
  }),
);
const isWord = (char: string | undefined) =>
  char !== undefined && /[\p{L}\p{M}\p{N}\p{Cs}\u0640\u200c\u200d]/u.test(char);
const plain = (body: string, over: Partial<ReaderSource> = {}): ReaderSource => ({
  text: body,
  title: null,
  boilerplate: [],
  passages: [],
  times: [],
  actors: [],
  ...over,
});

describe('the scene of an article', () => {
  it('loses no letter: segments join to paragraphs, and only white space stands between them', () => {
    fc.assert(
      fc.property(source, (given) => {
        let at = 0;
        for (const paragraph of buildReaderScene(given)) {
          expect(given.text.slice(at, paragraph.start).trim()).toBe('');
          const joined = paragraph.segments.map((segment) => segment.text).join('');
          expect(joined).toBe(given.text.slice(paragraph.start, paragraph.end));
          expect(joined.trim()).not.toBe('');
          at = paragraph.end;
        }
        expect(given.text.slice(at).trim()).toBe('');
      }),
    );
  });

  it('cuts no word', () => {
    fc.assert(
      fc.property(source, (given) => {
        for (const { segments } of buildReaderScene(given))
          for (const { start } of segments.slice(1))
            expect(isWord(given.text[start - 1]) && isWord(given.text[start])).toBe(false);
      }),
    );
  });

  it('lights every letter of every passage', () => {
    fc.assert(
      fc.property(source, (given) => {
        const segments = buildReaderScene(given).flatMap((paragraph) => paragraph.segments);
        const unlit = given.passages.flatMap(({ id, start, end }) =>
          segments.filter((s) => start < end && s.start < end && start < s.end && !s.passages.includes(id)),
        );
        expect(unlit).toEqual([]);
      }),
    );
  });

  it('knows titles, boilerplate and text apart', () => {
    const scene = buildReaderScene(
      plain('العنوان\nالخبر هنا\nشارك', {
        title: { start: 0, end: 7 },
        boilerplate: [{ start: 18, end: 22 }],
      }),
    );
    expect(scene.map(({ role }) => role)).toEqual(['title', 'text', 'boilerplate']);
  });

  it('keeps overlapping passages apart and a time inside one of them', () => {
    const [paragraph] = buildReaderScene(
      plain('aa bb cc', {
        passages: [
          { id: 'one', start: 0, end: 5 },
          { id: 'two', start: 3, end: 8 },
        ],
        times: [{ start: 6, end: 8 }],
      }),
    );
    expect(paragraph?.segments.map((s) => [s.text, s.passages.join(), s.time])).toEqual([
      ['aa ', 'one', false],
      ['bb', 'one,two', false],
      [' ', 'two', false],
      ['cc', 'two', true],
    ]);
  });
});

describe('widening to words', () => {
  it('takes in the whole of a word that a span cuts, with its clitics and diacritics', () => {
    expect(widenToWords('وقف النار', { start: 1, end: 5 })).toEqual({ start: 0, end: 9 });
    expect(widenToWords('قرَه باغ', { start: 0, end: 2 })).toEqual({ start: 0, end: 4 });
  });

  it('leaves a span of whole words, an empty span and one beyond the text in peace', () => {
    expect(widenToWords('aa bb', { start: 3, end: 5 })).toEqual({ start: 3, end: 5 });
    expect(widenToWords('aa bb', { start: 1, end: 1 })).toEqual({ start: 1, end: 1 });
    expect(widenToWords('aa', { start: 5, end: 9 })).toEqual({ start: 2, end: 2 });
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
