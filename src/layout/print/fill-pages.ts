// Which blocks stand on which page: pure arithmetic over heights that were measured. A block is never cut; what does not fit
// goes on the next page.

/** Something that stands on one page, as tall as it was measured. */
export interface PageBlock {
  readonly height: number;
  /** Stands on one page with the block after it: a heading, and what it heads. */
  readonly withNext?: boolean;
}

export interface PageRoom {
  /** Between two blocks of a page. */
  readonly gap: number;
  /** How tall the blocks of a page may be together, by the page's number from 0. */
  readonly room: (page: number) => number;
}

/** Blocks that must stand together, as places in the list. */
function gatherRuns(blocks: readonly PageBlock[]): number[][] {
  const runs: number[][] = [];
  let run: number[] = [];
  blocks.forEach(({ withNext }, at) => {
    run.push(at);
    if (withNext) return;
    runs.push(run);
    run = [];
  });
  return run.length > 0 ? [...runs, run] : runs;
}

/** How many pages may be passed over. */
const SKIPS = [0, 1, 2];

/**
 * Places in `blocks`, page by page, in order: `fillPages([40, 40, 40].map((height) => ({ height })), { gap: 0, room: () =>
 * 100 })` → `[[0, 1], [2]]`. A block that is taller than every page has one of its own; a last page is not left with one block
 * where the page before can spare another. No blocks: no pages.
 */
export function fillPages(blocks: readonly PageBlock[], { gap, room }: PageRoom): number[][] {
  const heightOf = (run: readonly number[]) =>
    run.reduce((sum, at) => sum + (blocks[at]?.height ?? 0), 0) + gap * Math.max(0, run.length - 1);
  const pages: number[][] = [];
  const fits = (page: readonly number[], run: readonly number[], number: number) =>
    heightOf([...page, ...run]) <= room(number);
  const put = (run: readonly number[]) => {
    const page = pages.at(-1);
    if (page && fits(page, run, pages.length - 1)) {
      page.push(...run);
      return;
    }
    // A page that has little room is left to what stands on it besides, where one of the next holds the run.
    const skipped = SKIPS.find((count) => fits([], run, pages.length + count)) ?? 0;
    for (let count = 0; count < skipped; count++) pages.push([]);
    pages.push([...run]);
  };
  for (const run of gatherRuns(blocks)) {
    // What must stand together and is taller than a page is parted all the same.
    if (run.length > 1 && !fits([], run, pages.length)) for (const at of run) put([at]);
    else put(run);
  }
  const [before, last] = [pages.at(-2), pages.at(-1)];
  if (before && last?.length === 1 && before.length > 2) {
    const spared = before.at(-1) ?? 0;
    const isHeld = blocks[before.at(-2) ?? 0]?.withNext === true;
    if (!isHeld && fits(last, [spared], pages.length - 1)) {
      before.pop();
      last.unshift(spared);
    }
  }
  return pages;
}
