// @vitest-environment jsdom
import fc from 'fast-check';
import { cleanup, render } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { judgeSelection } from '../../../src/domain/review/judge-selection.ts';
import { buildReaderScene } from '../../../src/layout/reader/reader-scene.ts';
import { readPieces } from '../../../src/views/reader/text-holders.ts';

afterEach(() => {
  cleanup();
  document.body.replaceChildren();
});

/** An article as the reader draws it: notes of the interface between its blocks, a margin behind it. */
function draw(text: string): HTMLElement {
  const { container } = render(
    <div>
      <h2>heading</h2>
      <div data-article="a">
        {buildReaderScene({ text, title: null, boilerplate: [] }).map(({ start, text: words }) => (
          <div key={start}>
            <p className="note">a note</p>
            <p data-start={start}>{words}</p>
          </div>
        ))}
      </div>
      <ol>
        <li>margin</li>
      </ol>
    </div>,
  );
  return container;
}

/** Every place where a selection can begin or end: in text nodes and between elements. */
function pointsOf(root: Node): [Node, number][] {
  const size = root instanceof Text ? root.length : root.childNodes.length;
  const own = Array.from({ length: size + 1 }, (_, at): [Node, number] => [root, at]);
  return [...own, ...[...root.childNodes].flatMap(pointsOf)];
}

/** What a user sees selected of the article: each of its characters that is in the range, notes and margins aside. */
function seen(root: Element, range: Range): string {
  const shown = [...root.querySelectorAll('[data-start]')].map((element) => element.firstChild);
  return shown
    .flatMap((node) =>
      node instanceof Text
        ? [...node.data.split('').keys()]
            .filter((at) => range.comparePoint(node, at) === 0 && range.comparePoint(node, at + 1) === 0)
            .map((at) => node.data[at] ?? '')
        : [],
    )
    .join('');
}
const squeeze = (text: string) => text.replace(/\s+/gu, '');

describe('a selection of the page', () => {
  it('says what is selected of the article, wherever it begins and ends', () => {
    const piece = fc.constantFrom('شوشا', ' ', '\n', 'ـ', 'َ', 'Shusha', '27', '😀', '.', '«', '»');
    const text = fc.array(piece, { minLength: 1, maxLength: 40 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (words, a, b) => {
        const root = draw(words);
        const points = pointsOf(root);
        const range = document.createRange();
        const [from, to] = [points[a % points.length], points[b % points.length]];
        if (!from || !to) throw new Error('no points');
        range.setStart(...from);
        if (range.comparePoint(...to) < 0) range.setStart(...to);
        else range.setEnd(...to);
        const pieces = readPieces(range)?.pieces ?? [];
        const said = pieces.map(({ start, end }) => words.slice(start, end)).join('');
        expect(said).toBe(seen(root, range));

        const judged = judgeSelection(
          { text: words, title: null, boilerplate: [], mentions: [] },
          { pieces, other: false },
        );
        if (squeeze(said) === '') expect(judged).toEqual({ ok: false, reason: 'empty' });
        else if (judged.ok) {
          const { trigger, passage } = judged;
          const chosen = words.slice(trigger.start, trigger.end);
          // Whole characters: half of one is never seen selected.
          expect(squeeze(chosen).replace(/😀/gu, '')).toContain(
            squeeze(said).replace(/😀|\p{Surrogate}/gu, ''),
          );
          // Whole words: none begins before what is chosen and goes on in it, or goes on after it.
          const isCut = (at: number) => /[\p{L}\p{N}]{2}/u.test(words.slice(Math.max(0, at - 1), at + 1));
          expect([isCut(trigger.start), isCut(trigger.end)]).toEqual([false, false]);
          expect(words.slice(passage.start, passage.end)).toContain(chosen);
        }
        cleanup();
      }),
      { numRuns: 300 },
    );
  });

  it('knows words of a print beside the article', () => {
    const { getByText } = render(
      <div data-article="a">
        <p>
          <span data-start={0}>هنا</span>
        </p>
        <p data-print="b">
          <span>هناك</span>
        </p>
      </div>,
    );
    const [here, there] = [getByText('هنا').firstChild, getByText('هناك').firstChild];
    if (!here || !there) throw new Error('no words');
    const range = document.createRange();
    range.selectNodeContents(here);
    expect(readPieces(range)).toEqual({ article: 'a', pieces: [{ start: 0, end: 3 }], other: false });
    range.setEnd(there, 1);
    expect(readPieces(range)).toMatchObject({ pieces: [{ start: 0, end: 3 }], other: true });
    range.selectNodeContents(there);
    expect(readPieces(range)).toEqual({ article: 'a', pieces: [], other: true });
  });

  it('elsewhere on the page is none of an article', () => {
    const { getByText } = render(
      <div>
        <p>aside</p>
        <div data-article="a" />
      </div>,
    );
    const range = document.createRange();
    range.selectNodeContents(getByText('aside'));
    expect(readPieces(range)).toBeNull();
  });
});
