// Chooses which marks are labelled and where: the weightiest first, after the mark, else before it, else on two lines;
// under long bars; in a day's tray, else beside it. A label that would touch a mark, a label or the edge of the plot is not
// shown (the card has it).
import { LINE_HEIGHT } from './label-fonts.ts';
import type { Box, Font, MeasureText } from './scene.ts';
import { breakInTwo, fitLine } from './wrap-label.ts';
import type { WrappedLabel } from './wrap-label.ts';

/** From a mark to its label, and from a label to the next thing, so that no label seems to belong to two marks. */
const NEAR = 5;
const FAR = 10;

/** A mark that wants a label, in u; `under`: where a long bar's label may stand, below the bar. */
export interface LabelWish {
  readonly id: string;
  readonly lane: number;
  readonly text: string;
  readonly font: Font;
  readonly box: Box;
  readonly under: boolean;
  /** The box of the day that the mark stands in, and whether others stand beside it there. */
  readonly tray: { readonly box: Box; readonly columns: number } | null;
}
export interface LabelPlace {
  readonly id: string;
  readonly lines: readonly string[];
  readonly font: Font;
  readonly box: Box;
  /** Which end of the box lines are flush with, along time. */
  readonly flush: 'start' | 'end';
}
export interface LabelLimits {
  readonly oneLine: number;
  readonly twoLines: number;
  readonly u0: number;
  readonly u1: number;
  /** Vertical bounds of each lane. */
  readonly lanes: readonly { readonly top: number; readonly bottom: number }[];
}

const overlaps = (a: Box, b: Box) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** Along time; a row of a tray has room for two lines. */
const isWithin = (a: Box, b: Box) => a.x >= b.x && a.x + a.width <= b.x + b.width - NEAR;

/** No label is narrower, except of very few letters: where so much has no room, nothing need be measured. */
const narrowest = (text: string) => Math.min(10, text.length);

/** Whether the least of labels has room beside a mark, on either side; all of its larger ones cover that place. */
function hasRoom({ text, box }: LabelWish, others: readonly Box[]): boolean {
  const width = narrowest(text) + FAR;
  const y = box.y + (box.height - LINE_HEIGHT) / 2;
  const after: Box = { x: box.x + box.width + NEAR, y, width, height: LINE_HEIGHT };
  const before: Box = { ...after, x: box.x - NEAR - width };
  return [after, before].some((place) => !others.some((other) => overlaps(place, other)));
}

/** Candidate places of one label, best first. */
function* candidates(wish: LabelWish, limits: LabelLimits, measure: MeasureText): Generator<LabelPlace> {
  const { id, text, font, under, tray } = wish;
  // What stands alone in its row of a tray may be named beside the tray.
  const box = tray ? { ...wish.box, x: tray.box.x, width: tray.box.width } : wish.box;
  const place = (label: WrappedLabel, x: number, y: number, flush: 'start' | 'end'): LabelPlace => ({
    id,
    lines: label.lines,
    font,
    flush,
    box: { x, y, width: label.width, height: label.lines.length * LINE_HEIGHT },
  });
  const middle = box.y + box.height / 2;
  const single = fitLine(text, under ? limits.u1 - limits.u0 : limits.oneLine, font, measure);
  if (under) {
    // As long as the bar, or a little more where it ends early; moved back from the edge of the plot.
    if (single) {
      const x = Math.min(box.x + 2, limits.u1 - single.width);
      yield place(single, x, box.y + box.height + 1, 'start');
    }
  }
  const pair = breakInTwo(text, limits.twoLines, font, measure);
  const yOf = ({ lines }: WrappedLabel) => middle - (lines.length * LINE_HEIGHT) / 2;
  if (tray)
    for (const label of [single, pair])
      if (label) yield place(label, wish.box.x + wish.box.width + NEAR, yOf(label), 'start');
  if (tray && tray.columns > 1) return;
  for (const label of [single, pair]) {
    if (!label || label.width > limits.oneLine + limits.twoLines) continue;
    const y = yOf(label);
    yield place(label, box.x + box.width + NEAR, y, 'start');
    yield place(label, box.x - NEAR - label.width, y, 'end');
  }
}

/**
 * Places labels; `wishes` come weightiest first, `obstacles` are all marks by lane, `trays` the boxes of days. Deterministic: the first place
 * free of marks and earlier labels is taken.
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  obstacles: readonly (readonly Box[])[],
  trays: readonly (readonly Box[])[],
  limits: LabelLimits,
  measure: MeasureText,
  most: number,
): LabelPlace[] {
  const placed: LabelPlace[] = [];
  const taken = obstacles.map((boxes) => [...boxes]);
  for (const wish of wishes) {
    if (placed.length >= most) break;
    const lane = limits.lanes[wish.lane];
    const others = taken[wish.lane];
    if (!lane || !others || wish.text === '') continue;
    if (!wish.under && !wish.tray && !hasRoom(wish, others)) continue;
    for (const candidate of candidates(wish, limits, measure)) {
      const { x, y, width, height } = candidate.box;
      if (x < limits.u0 - 0.05 || x + width > limits.u1 + 0.05) continue;
      if (y < lane.top || y + height > lane.bottom) continue;
      // Room at the far end only, and none for the mark itself.
      const far: Box = { x: candidate.flush === 'start' ? x : x - FAR, y, width: width + FAR, height };
      if (others.some((other) => overlaps(far, other))) continue;
      // In its own tray, or clear of all.
      const own = wish.tray && isWithin(candidate.box, wish.tray.box);
      if (!own && trays[wish.lane]?.some((tray) => overlaps(candidate.box, tray))) continue;
      placed.push(candidate);
      others.push(far);
      break;
    }
  }
  return placed;
}
