// The frame of a picture in which time runs down: axis, uncovered days, days of publication, counted arrows, and the
// overview, which lies along the width. Built anew for every picture of a motion.
import { buildOverview } from './build-overview.ts';
import type { FrameInput } from './build-frame.ts';
import type { Columns } from './columns.ts';
import { findPublicationDays, findPublicationsIn, findVisibleGaps } from './coverage.ts';
import { findEdge } from './edges.ts';
import { countOutside } from './event-index.ts';
import type { Standing } from './stand-up.ts';
import { standBox } from './stand-up.ts';
import { round } from './time-scale.ts';
import type { TimeScale } from './time-scale.ts';
import { buildVerticalAxis } from './vertical-axis.ts';
import type { VerticalFrame } from './vertical-scene.ts';

/** The strip, and under it the days of publication. */
const STRIP_HEIGHT = 40;
export const OVERVIEW_HEIGHT = STRIP_HEIGHT + 14;
/** Room for the ends of the window, which hang over the strip. */
const STRIP_MARGIN = 12;

export function buildVerticalFrame(
  { index, articles, measure, formats, coverage, today }: FrameInput,
  scale: TimeScale,
  columns: Pick<Columns, 'axis' | 'end'>,
  standing: Standing,
): VerticalFrame {
  const { viewport, toU, pixelsPerDay } = scale;
  const { width, reading } = standing;
  const publications = findPublicationDays(articles);
  const outside = countOutside(index, viewport);
  const strip = { x: STRIP_MARGIN, y: 1, width: width - 2 * STRIP_MARGIN, height: STRIP_HEIGHT };
  const across = { y: columns.axis, height: columns.end - columns.axis };
  return {
    viewport,
    ...buildVerticalAxis(scale, formats, today ?? null, measure, columns, standing),
    uncovered: (coverage === false ? [] : findVisibleGaps(articles, scale)).map((gap) =>
      standBox({ x: toU(gap.start), width: (gap.end - gap.start) * pixelsPerDay, ...across }, standing),
    ),
    publications: findPublicationsIn(publications, viewport).map(({ day, articles: ids }) => ({
      time: day,
      articles: ids,
      y: round(toU(day + 0.5)),
    })),
    before: findEdge(index, viewport, 'before', outside.before, reading),
    after: findEdge(index, viewport, 'after', outside.after, reading),
    overview: buildOverview(index, publications, viewport, strip, width, reading),
  };
}
