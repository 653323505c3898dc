// Builds the timeline's scene: events of an index, a viewport, a size and a direction in; plain data out. Pure, the same
// for the same input, bounded by pixels.
//
//   index ─ findInView ─ assignRows ─ packLane ┬─ marks ── placeLabels ── labels
//   viewport ─ makeTimeScale ─ buildFrame ─┐ ├─ lanes, heights
//   articles ──────────────────────────────┴ └─ axis, uncovered days, edges, overview
import { axisHeight } from './axis-scene.ts';
import { budgetRows } from './budget-rows.ts';
import { buildFrame, OVERVIEW_GAP, OVERVIEW_HEIGHT } from './build-frame.ts';
import type { FrameInput } from './build-frame.ts';
import { buildConnectors } from './connectors.ts';
import { buildMarks, buildTrays } from './build-marks.ts';
import { collapseLane } from './collapse-lane.ts';
import { buildLanes, collapsedHeight, heightOfRows, stackHeights } from './lane-scene.ts';
import { findLegend } from './legend.ts';
import { assignRows, packLane } from './pack-lane.ts';
import type { PackedLane, RowBudget } from './pack-lane.ts';
import { buildLabels } from './label-scene.ts';
import { COMPACT_BELOW, findInLanes, NOTHING } from './scene-input.ts';
import type { TimelineInput } from './scene-input.ts';
import type { TimelineScene, Viewport } from './scene.ts';
import { makeTimeScale, mirrorBox, round } from './time-scale.ts';
import type { TimeScale } from './time-scale.ts';

const LANE_NAMES = 156;
const MARGIN = 14;
/** Below the strip, for the marks of publication. */
const OVERVIEW_FOOT = 12;

/** How much taller a picture may become for days seen near, so that what they hold is named. */
const FOR_DAYS = 140;

/** What lanes have when nobody says how tall the picture may be. */
const HEIGHT = 560;

/** Collapsed lanes take one thin row each; the open ones share what is left of the height. */
function packLanes(input: TimelineInput, scale: TimeScale, height: number, compact: boolean): PackedLane[] {
  const { index } = input;
  const { lanes } = input.lanes;
  const byLane = findInLanes(input, scale.viewport);
  const rows = byLane.map((positions, at) =>
    lanes[at]?.collapsed ? null : assignRows(index, positions, scale),
  );
  const open = rows.filter((lane) => lane !== null);
  const thin = (lanes.length - open.length) * collapsedHeight(compact);
  const more = open.some(({ days }) => days.length > 0) ? FOR_DAYS : 0;
  const budgets = budgetRows(open, height + more - thin, (counts) => heightOfRows(counts, compact));
  return rows.map((lane, at) =>
    lane
      ? packLane(lane, budgets[open.indexOf(lane)] as RowBudget, scale)
      : collapseLane(index, byLane[at] ?? [], scale),
  );
}

/** The picture of a stretch of time. See the sketch above for the steps. */
export function buildTimelineScene(input: TimelineInput): TimelineScene {
  const { index, articles, size, direction, formats, measure } = input;
  const viewport = input.viewport ?? index.firstView ?? NOTHING;
  const width = Math.max(size.width, 160);
  const compact = width < COMPACT_BELOW;
  const scale = makeTimeScale(viewport, compact ? MARGIN : LANE_NAMES, width - MARGIN);

  const top = axisHeight(formats);
  const rest = top + OVERVIEW_GAP + OVERVIEW_HEIGHT + OVERVIEW_FOOT;
  const truces = input.truces
    ? input.truces.build({ ...input.truces, scale, top, width, direction, compact, measure })
    : null;
  const head = top + (truces?.box.height ?? 0);
  const packed = packLanes(input, scale, (size.height ?? HEIGHT) - rest, compact);
  const { tops, height: lanesHeight } = stackHeights(packed, compact);
  const bottom = head + lanesHeight;
  const plot = { x: scale.u0, y: top, width: scale.u1 - scale.u0, height: bottom - top };

  const placing = { width, direction, compact, tops: tops.map((top) => top + head) };
  const marks = buildMarks(packed, placing, [scale.u0, scale.u1], formats);
  const trays = buildTrays(packed, placing);
  const scene = {
    width: round(width),
    height: round(bottom + OVERVIEW_GAP + OVERVIEW_HEIGHT + OVERVIEW_FOOT),
    direction,
    compact,
    plot: mirrorBox(plot, width, direction),
    ...buildFrame(input, scale, plot, width),
    lanes: buildLanes(packed, input, placing, plot),
    truces,
    marks,
    trays,
    connectors: buildConnectors({
      selected: input.selected,
      marks,
      clock: input.clock ?? 'event',
      articles,
      plot,
      scale,
      width,
      direction,
    }),
    labels: buildLabels(packed, { marks, trays }, input, placing, scale),
    inView: packed.reduce((sum, { count }) => sum + count, 0),
  };
  return { ...scene, legend: findLegend(scene) };
}

/** The scene with its frame where `live` has it; marks, labels and lanes stay as they were built. */
export function moveScene(scene: TimelineScene, input: FrameInput, live: Viewport): TimelineScene {
  const { plot, width, direction } = scene;
  const own = mirrorBox(plot, width, direction);
  const scale = makeTimeScale(live, own.x, own.x + own.width);
  return { ...scene, ...buildFrame(input, scale, own, width) };
}
