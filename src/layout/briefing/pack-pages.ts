// Parts a list over pages, where it is longer than one: as few pages as hold it, and those about equally full, so that no line
// stands alone on the last one. Knows heights only.

/** Fills pages one after the other; what is higher than a page has one to itself. */
function fillPages(heights: readonly number[], room: number, gap: number): number[][] {
  const pages: number[][] = [];
  let left = 0;
  heights.forEach((height, at) => {
    const page = pages.at(-1);
    if (page && height + gap <= left) {
      page.push(at);
      left -= height + gap;
      return;
    }
    pages.push([at]);
    left = room - height;
  });
  return pages;
}

/**
 * The positions of each page: `packPages([40, 40, 40, 40], 130, 0)` → `[[0, 1], [2, 3]]`. Nothing to show is one empty page.
 */
export function packPages(heights: readonly number[], room: number, gap: number): number[][] {
  const least = fillPages(heights, room, gap);
  if (least.length <= 1) return heights.length === 0 ? [[]] : least;
  // The lowest page that still does with so few.
  let [low, high] = [Math.max(...heights), room];
  let best = least;
  while (high - low > 1) {
    const middle = (low + high) / 2;
    const pages = fillPages(heights, middle, gap);
    if (pages.length === least.length) [best, high] = [pages, middle];
    else low = middle;
  }
  return best;
}
