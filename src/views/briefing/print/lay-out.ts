// Where the parts of each chapter stand: pages of parts, from heights that were measured. Pure; how they look is the sheets'.
//
//   A4      one column: heading, picture, blocks, sources, one under another; the summary (title and the texts after it) on at
//           most two pages, every other chapter begins a page of its own
//   wide    heading across, under it a low picture and two columns of blocks, or a tall one and one column beside it; sources
//           across; a page a chapter
//
// Each chapter is set in the largest type in which it fits on one page.
import { fillPages } from '../../../layout/print/fill-pages.ts';
import type { PageBlock } from '../../../layout/print/fill-pages.ts';
import type { Chapter } from './chapters.ts';
import type { Paper, TypeSize } from './paper.ts';
import { columnsOf, GAP, isTextFirst, PAPERS } from './paper.ts';

/** Heights in CSS pixels of a chapter's parts in one size of type; 0: it has none. */
export interface Heights {
  readonly head: number;
  readonly continued: number;
  readonly picture: number;
  /** Whether its picture stands beside its words. */
  readonly beside: boolean;
  readonly blocks: readonly number[];
  readonly sources: number;
}
/** One a picture that may be shown with it, the first where there is room for any; of a chapter without one, one. */
export type MeasureChapter = (chapter: Chapter, size: TypeSize) => readonly Heights[];

const NOTHING: Heights = { head: 0, continued: 0, picture: 0, beside: false, blocks: [], sources: 0 };

/** A chapter, or a piece of one, on a page. */
export interface Part {
  readonly chapter: Chapter;
  readonly size: TypeSize;
  readonly head: 'full' | 'continued' | null;
  /** Which of its pictures stands here; `null`: none. */
  readonly picture: number | null;
  /** Places of its blocks, column by column. */
  readonly columns: readonly (readonly number[])[];
  readonly sources: boolean;
}
/** Parts, one under another. */
export type Page = readonly Part[];

type Item = { readonly chapter: Chapter } & (
  | { readonly kind: 'head' | 'picture' | 'sources' }
  | { readonly kind: 'block'; readonly at: number }
);

/** What stands in the one column of A4, with its height: a text before its picture, what else is told under it. */
function itemsOf(chapter: Chapter, heights: Heights): { readonly item: Item; readonly block: PageBlock }[] {
  const { head, picture, sources } = heights;
  const blocks = heights.blocks.map((height, at) => ({
    item: { chapter, kind: 'block', at } as const,
    block: { height },
  }));
  const pictures =
    picture > 0 ? [{ item: { chapter, kind: 'picture' } as const, block: { height: picture } }] : [];
  const body = isTextFirst(chapter.kind) ? [...blocks, ...pictures] : [...pictures, ...blocks];
  const list = [
    { item: { chapter, kind: 'head' } as const, block: { height: head } },
    ...body,
    ...(sources > 0 ? [{ item: { chapter, kind: 'sources' } as const, block: { height: sources } }] : []),
  ];
  // A heading stands with what it heads, a picture under it with its words, and the line of sources not alone.
  return list.map(({ item, block }, at) => {
    const next = list[at + 1]?.item.kind;
    const isHeading = item.kind === 'head' || (item.kind === 'picture' && next === 'block');
    return { item, block: { ...block, withNext: isHeading || next === 'sources' } };
  });
}

/** The items of a page, gathered by chapter. */
function gatherParts(items: readonly Item[], size: TypeSize): Part[] {
  const chapters = [...new Set(items.map(({ chapter }) => chapter))];
  return chapters.map((chapter, at): Part => {
    const own = items.filter((item) => item.chapter === chapter);
    const has = (kind: Item['kind']) => own.some((item) => item.kind === kind);
    return {
      chapter,
      size,
      head: has('head') ? 'full' : at === 0 ? 'continued' : null,
      picture: has('picture') ? 0 : null,
      columns: [own.flatMap((item) => (item.kind === 'block' ? [item.at] : []))],
      sources: has('sources'),
    };
  });
}

const hasWords = ({ columns }: Part) => columns.some(({ length }) => length > 0);

/** The pages of something in one size of type, in each way there is; `null` where a block of it is taller than a page. */
type Lay = (size: TypeSize) => (Page[] | null)[];

/** Some chapters one after another in A4. */
function layInColumn(chapters: readonly Chapter[], size: TypeSize, measure: MeasureChapter): Page[] | null {
  const measured = chapters.map((chapter) => ({ chapter, heights: measure(chapter, size)[0] ?? NOTHING }));
  const items = measured.flatMap(({ chapter, heights }) => itemsOf(chapter, heights));
  const { height } = PAPERS.a4.body;
  // Which chapter goes on is known when the pages are: room is kept for the tallest running head.
  const running = Math.max(...measured.map(({ heights }) => heights.continued)) + GAP;
  if (items.some(({ block }) => block.height > height - running)) return null;
  const pages = fillPages(
    items.map(({ block }) => block),
    { gap: GAP, room: (page) => (page === 0 ? height : height - running) },
  );
  return pages.map((places) =>
    gatherParts(
      places.flatMap((at) => items[at]?.item ?? []),
      size,
    ),
  );
}

/** Blocks in columns of at most so much, of one page as even as they can be. */
function fillColumns(
  blocks: readonly number[],
  count: number,
  room: (column: number) => number,
): (readonly number[])[] {
  const list = blocks.map((height) => ({ height }));
  const fill = (least: number) =>
    fillPages(list, { gap: GAP, room: (column) => Math.min(room(column), least) });
  const greedy = fill(Number.POSITIVE_INFINITY);
  if (greedy.length > count || greedy.length === 0) return greedy.length === 0 ? [[]] : greedy;
  const total = blocks.reduce((sum, height) => sum + height + GAP, 0);
  for (let least = total / count; least < room(0); least += GAP) {
    const even = fill(least);
    if (even.length <= count) return even;
  }
  return greedy;
}

/** A chapter on pages of 16:9, with one of its pictures. */
function layWide(chapter: Chapter, size: TypeSize, heights: Heights, at: number): Page[] | null {
  const { head, continued, picture, beside, blocks, sources } = heights;
  const over = picture > 0 && !beside ? picture + GAP : 0;
  const room = PAPERS.wide.body.height - (sources > 0 ? sources + GAP : 0) - GAP;
  const count = columnsOf(chapter.kind, picture > 0 ? { beside } : null);
  if (blocks.some((height) => height > room - continued)) return null;
  // The picture stands on the first page: what goes on after it has the whole of its page.
  const columns = fillColumns(blocks, count, (column) =>
    column < count ? room - head - over : room - continued,
  );
  return Array.from(
    { length: Math.ceil(columns.length / count) },
    (_, page): Page => [
      {
        chapter,
        size,
        head: page === 0 ? 'full' : 'continued',
        picture: picture > 0 && (page === 0 || beside) ? at : null,
        columns: columns.slice(page * count, (page + 1) * count),
        sources: sources > 0,
      },
    ],
  );
}

/**
 * The largest type in which something takes no more than so many pages; where none does, that in which it takes the
 * fewest, each with words on it where that can be.
 */
function chooseSize(
  sizes: readonly TypeSize[],
  most: number,
  lay: Lay,
): { readonly pages: Page[]; readonly fits: boolean } {
  const tried = sizes.flatMap(lay).filter((pages) => pages !== null);
  const fitting = tried.find((pages) => pages.length <= most);
  if (fitting) return { pages: fitting, fits: true };
  const fewest = Math.min(...tried.map(({ length }) => length));
  const least = tried.filter(({ length }) => length === fewest);
  const worded = least.find((pages) => pages.every((page) => page.some(hasWords)));
  return { pages: worded ?? least[0] ?? [], fits: false };
}

/** Pages that the summary may take in A4. */
const MOST_SUMMARY = 2;

/** The pages of the title and of the texts that follow it, as many as two pages hold, and how many chapters these are. */
function laySummary(chapters: readonly Chapter[], measure: MeasureChapter): { pages: Page[]; count: number } {
  const texts = chapters.findIndex(({ kind }, at) => at > 0 && kind !== 'text');
  for (let count = texts < 0 ? chapters.length : texts; count > 1; count--) {
    const { pages, fits } = chooseSize(PAPERS.a4.sizes, MOST_SUMMARY, (size) => [
      layInColumn(chapters.slice(0, count), size, measure),
    ]);
    if (fits) return { pages, count };
  }
  return { pages: [], count: 0 };
}

/** All pages of a briefing; none of no chapters. */
export function layOut(chapters: readonly Chapter[], paper: Paper, measure: MeasureChapter): Page[] {
  const { sizes } = PAPERS[paper];
  const layEach = (lay: (chapter: Chapter, size: TypeSize) => (Page[] | null)[], list: readonly Chapter[]) =>
    list.flatMap((chapter) => chooseSize(sizes, 1, (size) => lay(chapter, size)).pages);
  if (paper === 'wide')
    return layEach(
      (chapter, size) => measure(chapter, size).map((heights, at) => layWide(chapter, size, heights, at)),
      chapters,
    );
  const { pages, count } = laySummary(chapters, measure);
  return [
    ...pages,
    ...layEach((chapter, size) => [layInColumn([chapter], size, measure)], chapters.slice(count)),
  ];
}
