import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Chapter } from '../../../../src/views/briefing/print/chapters.ts';
import type { Heights, Page } from '../../../../src/views/briefing/print/lay-out.ts';
import { layOut } from '../../../../src/views/briefing/print/lay-out.ts';
import type { TypeSize } from '../../../../src/views/briefing/print/paper.ts';
import { GAP, PAPER_KINDS, PAPERS } from '../../../../src/views/briefing/print/paper.ts';

const makeChapter = (id: string, kind: Chapter['kind'], blocks: number): Chapter => ({
  id,
  kind,
  caption: id,
  signed: null,
  blocks: Array.from({ length: blocks }, (_, at) => ({
    kind: 'line',
    text: `${at}`,
    quotes: [],
    begins: true,
    isNote: false,
  })),
  picture: null,
  sources: 'Sources',
});
const SHARES: Readonly<Record<TypeSize, number>> = { large: 1.5, medium: 1.2, small: 1, least: 0.9 };
/** Heights in the small size; those of words grow with the size. */
const measured = (over: Partial<Heights>, size: TypeSize, { blocks }: Chapter, each = 40): Heights => ({
  head: 50,
  continued: 25,
  picture: 0,
  beside: false,
  sources: 30,
  ...over,
  blocks: blocks.map(() => Math.round(each * SHARES[size])),
});
const lay = (chapters: readonly Chapter[], paper: 'a4' | 'wide', over: Partial<Heights> = {}, each = 40) =>
  layOut(chapters, paper, (chapter, size) => [measured(over, size, chapter, each)]);
const told = (pages: readonly Page[]) => pages.map((page) => page.map(({ chapter }) => chapter.id));

describe('the pages of A4', () => {
  const title = makeChapter('title', 'title', 2);
  const scope = makeChapter('scope', 'text', 4);
  const key = makeChapter('key', 'text', 3);
  const claims = makeChapter('claims', 'claims', 5);

  it('begin with a summary: the title and the texts after it, on two pages at most', () => {
    expect(told(lay([title, scope, key, claims], 'a4'))).toEqual([['title', 'scope', 'key'], ['claims']]);
    const longer = makeChapter('longer', 'text', 22);
    expect(told(lay([title, scope, longer, claims], 'a4'))).toEqual([
      ['title', 'scope', 'longer'],
      ['longer'],
      ['claims'],
    ]);
    const tooLong = makeChapter('tooLong', 'text', 40);
    expect(told(lay([title, scope, tooLong, claims], 'a4')).slice(0, 2)).toEqual([
      ['title', 'scope'],
      ['tooLong'],
    ]);
  });

  it('set a chapter in the largest type in which it fits on a page', () => {
    const sizes = [8, 13, 16].map((blocks) => lay([makeChapter('a', 'claims', blocks)], 'a4')[0]?.[0]?.size);
    expect(sizes).toEqual(['large', 'medium', 'small']);
  });

  it('go on with a running head, and keep the line of sources with words', () => {
    const pages = lay([makeChapter('a', 'claims', 30)], 'a4');
    expect(pages.flat().map(({ head, sources }) => [head, sources])).toEqual([
      ['full', false],
      ['continued', true],
    ]);
    expect(pages.flatMap((page) => page.flatMap(({ columns }) => columns.flat()))).toEqual(
      Array.from({ length: 30 }, (_, at) => at),
    );
  });
});

describe('wide pages', () => {
  it('have two columns under a low picture, as even as they can be', () => {
    const [page] = lay([makeChapter('a', 'claims', 6)], 'wide', { picture: 200 });
    expect(page?.[0]?.columns).toEqual([
      [0, 1, 2],
      [3, 4, 5],
    ]);
  });

  it('have one beside a tall one, which stands on each of their pages', () => {
    const pages = lay([makeChapter('a', 'claims', 20)], 'wide', { picture: 400, beside: true });
    expect(pages.length).toBe(2);
    expect(pages.flat().map(({ picture, columns }) => [picture, columns.length])).toEqual([
      [0, 1],
      [0, 1],
    ]);
  });

  it('take the picture with which the type can be largest', () => {
    const chapter = makeChapter('a', 'claims', 8);
    const pages = layOut([chapter], 'wide', (each, size) => [
      measured({ picture: 400 }, size, each),
      measured({ picture: 400, beside: true }, size, each),
    ]);
    expect(pages.flat().map(({ picture, size }) => [picture, size])).toEqual([[1, 'medium']]);
  });

  it('leave no words off the page of a low picture where smaller type lets some stand there', () => {
    const pages = lay([makeChapter('a', 'claims', 20)], 'wide', { picture: 330 }, 90);
    expect(pages[0]?.[0]?.columns.flat().length).toBeGreaterThan(0);
  });
});

describe('any pages', () => {
  it('hold every block once and in order, below the height of their body', () => {
    const chapters = fc.array(
      fc.tuple(
        fc.constantFrom<Chapter['kind']>('title', 'text', 'claims', 'assessment', 'quotations'),
        fc.array(fc.integer({ min: 20, max: 250 }), { maxLength: 30 }),
        fc.record({ picture: fc.integer({ min: 0, max: 430 }), beside: fc.boolean() }),
      ),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(chapters, fc.constantFrom(...PAPER_KINDS), (list, paper) => {
        const made = list.map(([kind, blocks], at) => makeChapter(`${at}`, kind, blocks.length));
        const heights = new Map(
          made.map((chapter, at): [Chapter, Heights] => [
            chapter,
            { ...measured({}, 'small', chapter), blocks: list[at]?.[1] ?? [], ...list[at]?.[2] },
          ]),
        );
        const of = (chapter: Chapter) => heights.get(chapter) ?? measured({}, 'small', chapter);
        const pages = layOut(made, paper, (chapter) => [of(chapter)]);
        const parts = pages.flat();
        for (const chapter of made) {
          const own = parts.filter((part) => part.chapter === chapter);
          expect(own.flatMap(({ columns }) => columns.flat())).toEqual(chapter.blocks.map((_, at) => at));
          expect(own.filter(({ head }) => head === 'full').length).toBe(1);
        }
        const { height } = PAPERS[paper].body;
        for (const page of pages) {
          const used = page.map(({ chapter, head, picture, columns, sources }) => {
            const { beside, ...tall } = of(chapter);
            const column = Math.max(
              0,
              ...columns.map((places) =>
                places.reduce((sum, at) => sum + (tall.blocks[at] ?? 0) + GAP, places.length > 0 ? -GAP : 0),
              ),
            );
            const pictured = picture === null ? 0 : tall.picture;
            return [
              ...(head === null ? [] : [head === 'full' ? tall.head : tall.continued]),
              ...(paper === 'wide' && beside ? [Math.max(pictured, column)] : [pictured, column]),
              ...(sources ? [tall.sources] : []),
            ].filter((part) => part > 0);
          });
          const sum = used.flat().reduce((a, b) => a + b, 0) + GAP * (used.flat().length - 1);
          expect(sum).toBeLessThanOrEqual(height);
        }
      }),
    );
  });
});
