// The frame that marks stand in: axis, uncovered days, days of publication, counted arrows, overview. Cheap enough for
// every picture of a motion, during which the marks themselves are only moved (see moving-scene).
import type { ArticleHead } from '../../domain/site-data.ts';
import { buildAxisScene } from './axis-scene.ts';
import { buildOverview } from './build-overview.ts';
import { findPublicationDays, findPublicationsIn, findVisibleGaps } from './coverage.ts';
import { findEdge } from './edges.ts';
import { countOutside } from './event-index.ts';
import type { TimelineIndex } from './event-index.ts';
import type { Box, MeasureText, TimeDirection, TimelineFormats, TimelineScene } from './scene.ts';
import { mirrorBox, toX } from './time-scale.ts';
import type { TimeScale } from './time-scale.ts';

export const OVERVIEW_HEIGHT = 34;
/** Between lanes and strip: days of publication, and the counted arrows. */
export const OVERVIEW_GAP = 38;

export interface FrameInput {
  readonly index: TimelineIndex;
  readonly articles: readonly ArticleHead[];
  readonly direction: TimeDirection;
  readonly measure: MeasureText;
  readonly formats: TimelineFormats;
  /** `false`: days without any article are not hatched. */
  readonly coverage?: boolean | undefined;
  /** The present day as a day number; left out where a picture is to stay true. */
  readonly today?: number;
}

export type Frame = Pick<
  TimelineScene,
  | 'viewport'
  | 'ticks'
  | 'contexts'
  | 'hijri'
  | 'today'
  | 'uncovered'
  | 'publications'
  | 'before'
  | 'after'
  | 'overview'
>;

/** `plot` is laid out in u; `width` is that of the whole picture. */
export function buildFrame(
  { index, articles, direction, measure, formats, coverage, today }: FrameInput,
  scale: TimeScale,
  plot: Box,
  width: number,
): Frame {
  const { viewport } = scale;
  const publications = findPublicationDays(articles);
  const uncovered = (coverage === false ? [] : findVisibleGaps(articles, scale)).map((gap) =>
    mirrorBox(
      { ...plot, x: scale.toU(gap.start), width: (gap.end - gap.start) * scale.pixelsPerDay },
      width,
      direction,
    ),
  );
  const outside = countOutside(index, viewport);
  const overviewBox = { ...plot, y: plot.y + plot.height + OVERVIEW_GAP, height: OVERVIEW_HEIGHT };
  return {
    viewport,
    ...buildAxisScene(scale, formats, today ?? null, measure, width, direction),
    uncovered,
    publications: findPublicationsIn(publications, viewport).map(({ day, articles: ids }) => ({
      time: day,
      articles: ids,
      x: toX(scale.toU(day + 0.5), width, direction),
    })),
    before: findEdge(index, viewport, 'before', outside.before, direction),
    after: findEdge(index, viewport, 'after', outside.after, direction),
    overview: buildOverview(index, publications, viewport, overviewBox, width, direction),
  };
}
