// Builds the scene in which time runs down: the same steps as from side to side (shape, pile up, mark), laid out lying and
// then stood up. Each lane is one column, of several tracks where there is room; what stands free keeps its own mark, all
// else gathers in counted stacks. The lane of truces has no room here: truces are a list above the picture.
import { budgetRows } from './budget-rows.ts';
import { buildMarks, buildTrays } from './build-marks.ts';
import { collapseLane } from './collapse-lane.ts';
import { buildColumns, columnCentre, findColumns, findHeadHeight, TRACK } from './columns.ts';
import type { Columns } from './columns.ts';
import { buildConnectors } from './connectors.ts';
import { placeGutterLabels } from './gutter-labels.ts';
import { rowsOf, THIN_HEIGHT } from './lane-scene.ts';
import type { TimelineIndex } from './event-index.ts';
import { findLegend } from './legend.ts';
import { assignRows, packLane } from './pack-lane.ts';
import type { PackedLane } from './pack-lane.ts';
import { findInLanes, NOTHING } from './scene-input.ts';
import type { TimelineInput } from './scene-input.ts';
import type { Viewport } from './scene.ts';
import { standBox, standMark } from './stand-up.ts';
import { makeTimeScale, round, toX } from './time-scale.ts';
import type { TimeScale } from './time-scale.ts';
import { buildVerticalFrame, OVERVIEW_HEIGHT } from './vertical-frame.ts';
import type { VerticalScene } from './vertical-scene.ts';

/** How tall the columns are where nobody says; narrow ones are taller than the screen, since the page scrolls past them. */
const PLOT_HEIGHT = 720;
const TALL_PLOT_HEIGHT = 960;
/** Of a stack along time, half. */
const STACK_HALF = 12;
const FOOT = 8;

/** `input.direction` is the way that lines of text run; `input.size.height` that of the columns. */
export function buildVerticalScene(input: TimelineInput): VerticalScene {
  const { index, articles, size, direction: reading, formats, measure, selected } = input;
  const width = Math.max(size.width, 160);
  const standing = { width, reading };
  const columns = findColumns(input.lanes.lanes.length, width, formats.hijri !== null);
  const top = findHeadHeight(
    columns,
    input.lanes.lanes.map(({ key }) => input.nameOfLane(key)),
    measure,
  );
  const bottom = top + (size.height ?? (columns.tracks > 1 ? PLOT_HEIGHT : TALL_PLOT_HEIGHT));
  const scale = makeTimeScale(input.viewport ?? index.firstView ?? NOTHING, top, bottom);
  const packed = findInLanes(input, scale.viewport).map((positions, at) => {
    const collapsed = input.lanes.lanes[at]?.collapsed === true;
    return collapsed || columns.tracks === 1
      ? collapseLane(index, positions, scale, STACK_HALF, !collapsed)
      : packColumn(index, positions, columns, scale);
  });

  // Lying: time from left to right, lanes one under another, their rows in the middle of the column.
  const tops = packed.map((lane, at) => {
    const { bars, marks, trays } = rowsOf(lane);
    const breadth = lane.collapsed ? THIN_HEIGHT : (bars + marks + trays) * TRACK;
    return columnCentre(columns, at) - breadth / 2;
  });
  const placing = { width: bottom, direction: 'ltr', compact: false, tops, track: TRACK } as const;
  const lying = buildMarks(packed, placing, [top, bottom], formats);
  const connectors = buildConnectors({
    selected,
    marks: lying,
    clock: input.clock ?? 'event',
    articles,
    plot: { x: top, y: columns.axis, width: bottom - top, height: 0 },
    scale,
    width: bottom,
    direction: 'ltr',
  });

  const stack = { length: 2 * STACK_HALF, breadth: Math.min(columns.column, TRACK) - 1 };
  const marks = lying.map((mark) => standMark(mark, stack, standing));
  const trays = buildTrays(packed, placing).map((tray) => ({ ...tray, box: standBox(tray.box, standing) }));
  const frame = buildVerticalFrame(input, scale, columns, standing);
  const length = { x: top, width: bottom - top };
  return {
    ...frame,
    direction: 'down',
    reading,
    width: round(width),
    height: round(bottom + FOOT),
    overviewHeight: OVERVIEW_HEIGHT,
    plot: standBox({ ...length, y: columns.axis, height: columns.end - columns.axis }, standing),
    axis: standBox({ ...length, y: 0, height: columns.axis }, standing),
    lanes: buildColumns(packed, input, columns, { top, height: bottom - top }, standing),
    marks,
    trays,
    labels: placeGutterLabels(
      {
        marks,
        gutter: columns.gutter,
        columnsEnd: columns.end,
        bounds: [top, bottom + FOOT],
        language: input.language,
        selected,
        formats,
        measure,
        isCollapsed: (lane) => input.lanes.lanes[lane]?.collapsed === true,
      },
      standing,
    ),
    connectors: connectors.map(({ x1, y1, x2, y2, ...line }) => ({
      ...line,
      x1: toX(y1, width, reading),
      y1: x1,
      x2: toX(y2, width, reading),
      y2: x2,
    })),
    legend: findLegend({ ...frame, marks, trays, truces: null, publications: frame.publications }),
    inView: packed.reduce((sum, { count }) => sum + count, 0),
  };
}

/** A lane in a broad column: rows as of lanes that lie, each as broad as a track. */
function packColumn(
  index: TimelineIndex,
  positions: readonly number[],
  { tracks }: Columns,
  scale: TimeScale,
): PackedLane {
  const rows = assignRows(index, positions, scale);
  const [budget] = budgetRows([rows], tracks, ({ bars, marks, trays }) => bars + marks + trays);
  return packLane(rows, budget ?? { barRows: 1, markRows: 1, trayRows: 1 }, scale, STACK_HALF);
}

/** The scene with its frame where `live` has it; marks, labels and columns stay as they were built. */
export function moveVerticalScene(scene: VerticalScene, input: TimelineInput, live: Viewport): VerticalScene {
  const { width, reading, plot, axis } = scene;
  const scale = makeTimeScale(live, plot.y, plot.y + plot.height);
  const columns = { axis: axis.width, end: axis.width + plot.width };
  return { ...scene, ...buildVerticalFrame(input, scale, columns, { width, reading }) };
}
