import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildSideBySide } from '../../../src/layout/reader/print-rows.ts';
import { buildReaderScene } from '../../../src/layout/reader/reader-scene.ts';

const blocksOf = (text: string) => buildReaderScene({ text, title: null, boilerplate: [] });
const rowsOf = (left: string, right: string) =>
  buildSideBySide(blocksOf(left), blocksOf(right)).rows.map((row) => [
    row.left.map(({ text }) => text).join(' | '),
    row.right.map(({ text }) => text).join(' | '),
  ]);

const A = 'دعا الرئيس الروسي وزيري الخارجية إلى موسكو للتشاور.';
const B = 'وأعلنت الخارجية أن هدف الزيارة هو عرض موقفها من التسوية.';
const C = 'ونفى الجيش قصف الموقع، مؤكدا أنه لا يستهدف المباني التاريخية.';

describe('two prints side by side', () => {
  it('face paragraph by paragraph, and leave alone what only one prints', () => {
    expect(rowsOf(`${A}\n${B}\n${C}`, `${A}\n${C}`)).toEqual([
      [A, A],
      [B, ''],
      [C, C],
    ]);
  });

  it('face a paragraph with the two that another print makes of it', () => {
    expect(rowsOf(`${A} ${B}\n${C}`, `${A}\n${B}\n${C}`)).toEqual([
      [`${A} ${B}`, `${A} | ${B}`],
      [C, C],
    ]);
  });

  it('know a cross-head of few words for the same', () => {
    const print = (first: string) => `${first}\nسير المعارك\n${C}`;
    const { rows } = buildSideBySide(blocksOf(print(A)), blocksOf(print(B)));
    expect(rows.map(({ left }) => left.map(({ alone }) => alone))).toEqual([[true], [false], [false]]);
    expect(rowsOf(print(A), print(B))[1]).toEqual(['سير المعارك', 'سير المعارك']);
  });

  it('say which words are of one alone, marks and pointing aside', () => {
    const other = A.replace('للتشاور', 'للتباحث').replace('الرئيس', 'الرّئيـس');
    const [row] = buildSideBySide(blocksOf(A), blocksOf(other)).rows;
    expect(row?.left[0]?.pieces.map(({ text, kind }) => [text, kind])).toEqual([
      ['دعا الرئيس الروسي وزيري الخارجية إلى موسكو ', 'both'],
      ['للتشاور', 'only'],
      ['.', 'both'],
    ]);
    expect(buildSideBySide(blocksOf(A), blocksOf(other)).shared).toEqual({ left: 87, right: 87 });
  });

  it('lose no letter and keep the order of both, whatever they say', () => {
    const paragraph = fc.constantFrom(A, B, C, `${A} ${B}`, 'سير المعارك', '😀 «نعم».', 'a b c d e f');
    const print = fc.array(paragraph, { maxLength: 6 }).map((parts) => parts.join('\n'));
    fc.assert(
      fc.property(print, print, (left, right) => {
        const { rows } = buildSideBySide(blocksOf(left), blocksOf(right));
        for (const [side, text] of [
          ['left', left],
          ['right', right],
        ] as const) {
          const blocks = rows.flatMap((row) => row[side]);
          expect(blocks.map((block) => block.text).join('\n')).toBe(text);
          for (const block of blocks) {
            expect(block.pieces.map((piece) => piece.text).join('')).toBe(block.text);
            for (const piece of block.pieces) expect(text.slice(piece.start, piece.end)).toBe(piece.text);
          }
        }
      }),
    );
  });
});
