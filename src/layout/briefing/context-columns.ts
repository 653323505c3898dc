// What else happened in the days of a step: a column for each day on which events begin that the step does not name. A quiet
// ground for those it does.
import type { EventSummary } from '../../domain/site-data.ts';
import { indexEvents } from '../timeline/event-index.ts';
import type { ArticleHead } from '../../domain/site-data.ts';
import type { Box, TimelineScene } from '../timeline/scene.ts';
import { makeTimeScale, mirrorBox } from '../timeline/time-scale.ts';

/** Under the plot, and how tall the day with the most events is. */
const GAP = 8;
const HEIGHT = 26;
/** Between the columns of two days, and the narrowest column. */
const BETWEEN = 1.5;
const NARROWEST = 2;

export interface ContextColumns {
  /** How many events the columns are of. */
  readonly count: number;
  readonly boxes: readonly Box[];
  /** Where they stand. */
  readonly strip: Box;
}

/** `null` where nothing else begins in view. */
export function buildContextColumns(
  others: readonly EventSummary[],
  articles: readonly ArticleHead[],
  { plot, viewport, width, direction }: Pick<TimelineScene, 'plot' | 'viewport' | 'width' | 'direction'>,
): ContextColumns | null {
  const { starts } = indexEvents(others, articles);
  const days = new Map<number, number>();
  for (const start of starts) {
    if (start < viewport.start || start >= viewport.end) continue;
    const day = Math.floor(start);
    days.set(day, (days.get(day) ?? 0) + 1);
  }
  if (days.size === 0) return null;
  const most = Math.max(...days.values());
  const own = mirrorBox(plot, width, direction);
  const scale = makeTimeScale(viewport, own.x, own.x + own.width);
  const strip = { ...plot, y: plot.y + plot.height + GAP, height: HEIGHT };
  const boxes = [...days].map(([day, events]) => {
    const height = (events / most) * HEIGHT;
    const box = {
      x: scale.toU(day) + BETWEEN / 2,
      y: strip.y + HEIGHT - height,
      width: Math.max(NARROWEST, scale.pixelsPerDay - BETWEEN),
      height,
    };
    return mirrorBox(box, width, direction);
  });
  return { count: [...days.values()].reduce((sum, events) => sum + events, 0), boxes, strip };
}
