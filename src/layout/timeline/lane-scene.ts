// Lanes on the screen: how tall each is, where its rows run, its name and the sign of its family.
import type { EventFamily } from '../../domain/event-types.ts';
import { EVENT_FAMILIES, EVENT_TYPES, familyOf } from '../../domain/event-types.ts';
import type { TimelineInput } from './scene-input.ts';
import type { PackedLane } from './pack-lane.ts';
import { placeText } from './place-text.ts';
import type { Box, Font, Grouping, LaneScene, TimeDirection } from './scene.ts';
import { mirrorBox, toX } from './time-scale.ts';
import { breakInTwo, fitLine } from './wrap-label.ts';

export const ROW_HEIGHT = 24;
const BAR_ROW_HEIGHT = 28;
/** Labels beside dots may take two lines, and must not read as one with those above. */
export const TRAY_ROW_HEIGHT = 36;
const PAD = 5;
const LEAST_HEIGHT = 36;
/** A collapsed lane holds one row of marks, and targets of 24 pixels. */
export const THIN_HEIGHT = 28;
/** Room for a lane's head above it, where heads are not beside. */
const NAME_ABOVE = 28;
const NAME_FONT: Font = { size: 13, weight: 600 };
const NAME_WIDTH = 120;
/** Between a head and the plot. */
const HEAD_GAP = 8;

/** How scenes of one picture are placed: `tops` of lanes, in pixels from the top. */
export interface Placing {
  readonly width: number;
  readonly direction: TimeDirection;
  readonly compact: boolean;
  readonly tops: readonly number[];
  /** Where lanes are columns of several tracks: how broad each is. */
  readonly track?: number;
}

/** How many rows of each kind a lane has, from above. */
export interface RowCounts {
  readonly bars: number;
  readonly marks: number;
  readonly trays: number;
}
export const rowsOf = ({ barRows, markRows, trays }: PackedLane): RowCounts => ({
  bars: barRows.length,
  marks: markRows.length,
  trays: Math.max(0, ...trays.map(({ rows }) => rows)),
});

const sumRows = ({ bars, marks, trays }: RowCounts) =>
  bars * BAR_ROW_HEIGHT + marks * ROW_HEIGHT + trays * TRAY_ROW_HEIGHT;

/** How tall a lane of so many rows is. */
export function heightOfRows(counts: RowCounts, compact: boolean): number {
  const height = sumRows(counts) + 2 * PAD;
  return compact ? height + NAME_ABOVE : Math.max(height, LEAST_HEIGHT);
}

/** How tall a collapsed lane is. */
export function collapsedHeight(compact: boolean): number {
  return compact ? THIN_HEIGHT + NAME_ABOVE : THIN_HEIGHT;
}

const heightOf = (lane: PackedLane, compact: boolean) =>
  lane.collapsed ? collapsedHeight(compact) : heightOfRows(rowsOf(lane), compact);

/** Where each lane begins, and how tall all are. */
export function stackHeights(
  lanes: readonly PackedLane[],
  compact: boolean,
): { tops: number[]; height: number } {
  const tops: number[] = [];
  let height = 0;
  for (const lane of lanes) {
    tops.push(height);
    height += heightOf(lane, compact);
  }
  return { tops, height };
}

/** The line that a row's marks are centred on; bars lie high in their rows, over their labels. */
export function rowCentre(
  lane: PackedLane,
  top: number,
  kind: 'bar' | 'mark' | 'tray',
  row: number,
  { compact, track }: Pick<Placing, 'compact' | 'track'>,
): number {
  if (lane.collapsed) return top + collapsedHeight(compact) - THIN_HEIGHT / 2;
  const counts = rowsOf(lane);
  if (track !== undefined) {
    const before = { bar: 0, mark: counts.bars, tray: counts.bars + counts.marks }[kind];
    return top + (before + row + 0.5) * track;
  }
  const spare = compact ? 0 : Math.max(0, LEAST_HEIGHT - sumRows(counts) - 2 * PAD) / 2;
  const first = top + PAD + spare + (compact ? NAME_ABOVE : 0);
  if (kind === 'bar') return first + row * BAR_ROW_HEIGHT + 6;
  const marks = first + counts.bars * BAR_ROW_HEIGHT;
  if (kind === 'mark') return marks + (row + 0.5) * ROW_HEIGHT;
  return marks + counts.marks * ROW_HEIGHT + (row + 0.5) * TRAY_ROW_HEIGHT;
}

/** The vertical bounds that labels keep to, one lane after another. */
export function laneBounds(
  lanes: readonly PackedLane[],
  { tops, compact }: Placing,
): { top: number; bottom: number }[] {
  return lanes.map((lane, at) => {
    const top = tops[at] ?? 0;
    return { top: top + (compact ? NAME_ABOVE - 2 : 1), bottom: top + heightOf(lane, compact) - 1 };
  });
}

/** The family that a lane stands for, or that its type belongs to. */
export function familyOfLane(grouping: Grouping, key: string): EventFamily | null {
  if (grouping === 'family') return EVENT_FAMILIES.find((family) => family === key) ?? null;
  const type = grouping === 'type' ? EVENT_TYPES.find((each) => each === key) : undefined;
  return type === undefined ? null : familyOf(type);
}

export function buildLanes(
  packed: readonly PackedLane[],
  { lanes: { grouping, lanes }, nameOfLane, formats, measure }: TimelineInput,
  { width, direction, compact, tops }: Placing,
  plot: Box,
): LaneScene[] {
  return packed.flatMap((lane, at): LaneScene[] => {
    const about = lanes[at];
    if (!about) return [];
    const { key, kind, total, collapsed } = about;
    const top = tops[at] ?? 0;
    const height = heightOf(lane, compact);
    const family = familyOfLane(grouping, key);
    const name = nameOfLane(key);
    const most = compact ? plot.width : NAME_WIDTH;
    const wrapped = fitLine(name, most, NAME_FONT, measure) ??
      (collapsed ? null : breakInTwo(name, most, NAME_FONT, measure)) ?? {
        lines: [shorten(name, most, measure)],
        width: most,
      };
    const start = (compact ? plot.x : 10) + (family ? 18 : 0);
    const single = (collapsed ? THIN_HEIGHT : LEAST_HEIGHT) / 2 - 9;
    const nameTop = compact ? top + 6 : top + (wrapped.lines.length === 1 ? single : 3);
    const box = { x: start, y: nameTop, width: wrapped.width, height: wrapped.lines.length * 17 };
    const headBox = compact
      ? { x: 0, y: top + 1, width, height: NAME_ABOVE - 2 }
      : { x: 0, y: top + 1, width: plot.x - HEAD_GAP, height: height - 2 };
    return [
      {
        key,
        kind,
        name: placeText(wrapped.lines, box, 'start', NAME_FONT, width, direction),
        count: lane.count,
        total,
        countText:
          lane.count === total
            ? formats.count(total)
            : `${formats.count(lane.count)}/${formats.count(total)}`,
        collapsed,
        box: mirrorBox({ x: 0, y: top, width, height }, width, direction),
        head: mirrorBox(headBox, width, direction),
        family,
        sign: family ? { x: toX(start - 11, width, direction), y: nameTop + 9 } : null,
      },
    ];
  });
}

/** A lane's name (an article's title, say) cut to a width; the whole is in the lane's accessible name. */
function shorten(name: string, most: number, measure: (text: string, font: Font) => number): string {
  // By code points, so that no sign is cut in two.
  const signs = [...name].slice(0, 60);
  while (signs.length > 1 && measure(`${signs.join('')}…`, NAME_FONT) > most) signs.pop();
  return `${signs.join('').trimEnd()}…`;
}
