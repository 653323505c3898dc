// Lanes as columns: how broad they are, where they stand between the axis and the gutter of labels, and their heads.
import type { TimelineInput } from './scene-input.ts';
import { familyOfLane } from './lane-scene.ts';
import type { PackedLane } from './pack-lane.ts';
import type { Font, HeadedLane, MeasureText } from './scene.ts';
import type { Standing } from './stand-up.ts';
import { standBox } from './stand-up.ts';
import { breakInTwo, fitLine } from './wrap-label.ts';

/** Names of time, and the days of publication at its edge; Hijri dates beyond them, where they are asked for. */
export const AXIS_WIDTH = 48;
const HIJRI_WIDTH = 46;
const COLUMN = 26;
/** Where there is little room; still a target of 24 pixels. */
const THIN_COLUMN = 24;
/** The least gutter that broad columns leave. */
const GUTTER_LEAST = 130;
/** Beside columns of several tracks: what labels get of the width, and at least; and how broad columns are at most. */
const GUTTER_SHARE = 0.3;
const LABEL_LEAST = 160;
const COLUMN_MOST = 160;
/** Marks side by side in a column. */
export const TRACK = 26;
/** With fewer tracks, bars, marks, stacks and days seen near would not all have one: all share a single one. */
const TRACKS_LEAST = 4;
/** Between the last column and the labels: the leaders turn there. */
const GUTTER_GAP = 12;

const NAME_FONT: Font = { size: 12.5, weight: 600 };
/** The longest that a name stands over its column. */
const NAME_MOST = 112;
const HEAD_LEAST = 64;
/** A second line of names that lie. */
const LYING_NAME = 16;
/** The sign and the count under the name. */
const HEAD_FOOT = 38;

export interface Columns {
  /** Where the axis ends and the columns begin, from the side where lines begin. */
  readonly axis: number;
  readonly column: number;
  /** How many marks stand side by side in one. */
  readonly tracks: number;
  /** Where the columns end, and where the gutter begins and ends. */
  readonly end: number;
  readonly gutter: readonly [number, number];
}

export function findColumns(count: number, width: number, hijri: boolean): Columns {
  const axis = AXIS_WIDTH + (hijri ? HIJRI_WIDTH : 0);
  const endOf = (column: number) => axis + count * column;
  const beside = axis + GUTTER_GAP + Math.max(width * GUTTER_SHARE, LABEL_LEAST);
  const broad = Math.min(COLUMN_MOST, Math.floor((width - beside) / Math.max(count, 1)));
  const tracks = Math.floor(broad / TRACK);
  const thin = width - endOf(COLUMN) - GUTTER_GAP >= GUTTER_LEAST ? COLUMN : THIN_COLUMN;
  const [column, used] = tracks >= TRACKS_LEAST ? [broad, tracks] : [thin, 1];
  const end = endOf(column);
  return { axis, column, tracks: used, end, gutter: [end + GUTTER_GAP, width - 2] };
}

/** The middle of a column, from the side where lines begin. */
export const columnCentre = ({ axis, column }: Columns, at: number) => axis + (at + 0.5) * column;

/** How tall the heads are: as the longest name, on one line or two, needs; over broad columns names lie. */
export function findHeadHeight({ tracks }: Columns, names: readonly string[], measure: MeasureText): number {
  if (tracks > 1) return HEAD_LEAST + LYING_NAME;
  const lengths = names.map(
    (name) =>
      (fitLine(name, NAME_MOST, NAME_FONT, measure) ?? breakInTwo(name, NAME_MOST, NAME_FONT, measure))
        ?.width ?? NAME_MOST,
  );
  return Math.max(HEAD_LEAST, Math.ceil(Math.max(0, ...lengths)) + 8 + HEAD_FOOT);
}

export function buildColumns(
  packed: readonly PackedLane[],
  { lanes: { grouping, lanes }, formats }: TimelineInput,
  columns: Columns,
  { top, height }: { readonly top: number; readonly height: number },
  standing: Standing,
): HeadedLane[] {
  return packed.flatMap(({ count }, at): HeadedLane[] => {
    const about = lanes[at];
    if (!about) return [];
    const across = { y: columns.axis + at * columns.column, height: columns.column };
    return [
      {
        key: about.key,
        kind: about.kind,
        count,
        total: about.total,
        countText: formats.count(count),
        collapsed: about.collapsed,
        box: standBox({ x: top, width: height, ...across }, standing),
        head: standBox({ x: 0, width: top - 2, ...across }, standing),
        family: familyOfLane(grouping, about.key),
      },
    ];
  });
}
