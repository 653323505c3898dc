// The overview strip: how many events begin on each day, in two tones (stated, inferred), the days of publication, and
// the window that the view shows of it.
import type { PublicationDay } from './coverage.ts';
import { findPublicationsIn } from './coverage.ts';
import { firstAfter } from './event-index.ts';
import type { TimelineIndex } from './event-index.ts';
import type { Box, OverviewBin, OverviewScene, TimeDirection, Viewport } from './scene.ts';
import { makeTimeScale, mirrorBox, toX } from './time-scale.ts';
import type { TimeScale } from './time-scale.ts';

const LEAST_BIN = 3;
/** Lengths of a bin in days. */
const BIN_DAYS = [1, 2, 7, 14, 30, 91, 365, 1826, 3652];
/** A century, where nothing narrower is wide enough. */
const WIDEST_BIN = 36_524;

/** How far publication days may draw out the strip, as a share of the first view. */
const PUBLICATION_SHARE = 0.1;

/** The strip spans the first view, days of publication close to it, and whatever else the reader has gone to. */
export function findOverviewDomain(
  first: Viewport,
  viewport: Viewport,
  publications: readonly PublicationDay[],
): Viewport {
  const most = (first.end - first.start) * PUBLICATION_SHARE;
  const near = publications.filter(({ day }) => day >= first.start - most && day + 1 <= first.end + most);
  return {
    start: Math.min(first.start, viewport.start, ...near.map(({ day }) => day)),
    end: Math.max(first.end, viewport.end, ...near.map(({ day }) => day + 1)),
  };
}

/** What begins in each bin of the strip: found by its bounds, so that it costs as much as there are bins. */
function countBins(
  { starts, statedBefore }: TimelineIndex,
  { viewport }: TimeScale,
  days: number,
): { stated: number; inferred: number }[] {
  const first = Math.floor(viewport.start / days);
  const positionOf = (bin: number) => firstAfter(starts, bin * days, true);
  let from = positionOf(first);
  return Array.from({ length: Math.floor(viewport.end / days) - first + 1 }, (_, at) => {
    const to = positionOf(first + at + 1);
    const stated = (statedBefore[to] ?? 0) - (statedBefore[from] ?? 0);
    const inferred = to - from - stated;
    from = to;
    return { stated, inferred };
  });
}

/** Builds the strip in `box` (laid out in u); the tallest bin fills its height. */
export function buildOverview(
  index: TimelineIndex,
  publications: readonly PublicationDay[],
  viewport: Viewport,
  box: Box,
  width: number,
  direction: TimeDirection,
): OverviewScene {
  const domain = findOverviewDomain(index.firstView ?? viewport, viewport, publications);
  const scale = makeTimeScale(domain, box.x, box.x + box.width);
  const days = BIN_DAYS.find((length) => length * scale.pixelsPerDay >= LEAST_BIN) ?? WIDEST_BIN;
  const counts = countBins(index, scale, days);
  const most = Math.max(1, ...counts.map(({ stated, inferred }) => stated + inferred));
  const room = box.height - 4;
  const gap = days * scale.pixelsPerDay > 6 ? 1 : 0;
  const first = Math.floor(domain.start / days) * days;
  const bins: OverviewBin[] = counts.flatMap(({ stated, inferred }, at) => {
    if (stated + inferred === 0) return [];
    const from = Math.max(scale.toU(first + at * days) + gap, box.x);
    const to = Math.min(scale.toU(first + (at + 1) * days) - gap, box.x + box.width);
    // Even one event is two pixels tall.
    const heightOf = (count: number) => (count === 0 ? 0 : Math.max(2, (count / most) * room));
    const bar = (count: number, above: number): Box =>
      mirrorBox(
        {
          x: from,
          width: Math.max(to - from, 1),
          height: heightOf(count),
          y: box.y + box.height - above - heightOf(count),
        },
        width,
        direction,
      );
    const lower = bar(stated, 0);
    return [{ x: lower.x, width: lower.width, stated: lower, inferred: bar(inferred, heightOf(stated)) }];
  });
  const from = scale.toU(viewport.start);
  return {
    box: mirrorBox(box, width, direction),
    domain,
    bins,
    publications: findPublicationsIn(publications, domain).map(({ day, articles }) => ({
      time: day,
      articles,
      x: toX(scale.toU(day + 0.5), width, direction),
    })),
    window: mirrorBox({ ...box, x: from, width: scale.toU(viewport.end) - from }, width, direction),
  };
}
