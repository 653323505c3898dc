// Labels beside the columns: the weightiest first, each at the height of its mark or a little off, on two lines (three
// where a denial would be cut), with a line that leads to it. Labels never touch, and leaders never cross: labels keep the order of their marks.
import { compareWeight } from './event-index.ts';
import { LABEL_FONT, LINE_HEIGHT, SELECTED_FONT } from './label-fonts.ts';
import { placeText } from './place-text.ts';
import type { EventSummary } from '../../domain/site-data.ts';
import type { EventFamily } from '../../domain/event-types.ts';
import type { Font, Mark, MeasureText, TimelineFormats } from './scene.ts';
import type { Standing } from './stand-up.ts';
import { round, toX } from './time-scale.ts';
import { breakInThree, breakInTwo, cutToTwo, fitLine } from './wrap-label.ts';
import type { WrappedLabel } from './wrap-label.ts';
import type { GutterLabel } from './vertical-scene.ts';

const MOST_LABELS = 60;
/** Between two labels. */
const GAP = 5;
/** How far a label may stand from the height of its mark, and in which steps it is tried. */
const REACH = 90;
const STEP = 3;
/** A leader touches its mark at least so far from the mark's ends. */
const INSET = 4;
/** From the last column to where a leader turns, and from a leader to its label. */
const TURN = 5;
const NEAR = 3;

export interface GutterInput {
  readonly marks: readonly Mark[];
  /** From the side where lines begin. */
  readonly gutter: readonly [number, number];
  readonly columnsEnd: number;
  /** The heights between which labels stand. */
  readonly bounds: readonly [number, number];
  readonly language: 'ar' | 'en';
  readonly selected: string | null;
  readonly formats: TimelineFormats;
  readonly measure: MeasureText;
  /** Lanes of whose events only the selected one is named. */
  readonly isCollapsed: (lane: number) => boolean;
}

interface Wish {
  readonly mark: Mark;
  readonly lead: EventSummary;
  /** The label, and how many more events its stack holds. */
  readonly text: string;
  readonly tail: string;
  readonly font: Font;
}
interface Placed {
  readonly wish: Wish;
  readonly lines: readonly string[];
  readonly top: number;
  readonly bottom: number;
}

/** A stack is told by the selected event in it, else by its weightiest, and by how many more there are. */
function wishOf(mark: Mark, { selected, language, formats }: GutterInput): Wish | null {
  const events = mark.kind === 'event' ? [mark.event] : mark.events;
  const lead =
    events.find(({ id }) => id === selected) ??
    events.reduce<EventSummary | undefined>(
      (best, event) => (best === undefined || compareWeight(event, best) < 0 ? event : best),
      undefined,
    );
  if (!lead) return null;
  const label = lead.label[language].replace(/\s+/g, ' ').trim();
  if (label === '') return null;
  const tail = events.length === 1 ? '' : ` (+${formats.count(events.length - 1)})`;
  return { mark, lead, text: label, tail, font: lead.id === selected ? SELECTED_FONT : LABEL_FONT };
}

/** Heights to try for the middle of a label: along the mark, then off it on either side, the nearest first. */
function* heightsFor({ y, box }: Mark): Generator<number> {
  const most = Math.max(0, box.height / 2 - INSET) + REACH;
  yield y;
  for (let off = STEP; off <= most; off += STEP) {
    yield y - off;
    yield y + off;
  }
}

/** Whether a label at a height would stand on the other side of one whose mark it precedes or follows. */
const isCrossed = (placed: Placed, wish: Wish, middle: number) =>
  (placed.wish.mark.y - wish.mark.y) * ((placed.top + placed.bottom) / 2 - middle) < 0;

/** The part of a label that says who claims it: `'North: took the pass'` → `'North:'`. */
const claimantOf = (text: string) => text.slice(0, text.indexOf(': ') + 1);

/** The whole on one line or two, else cut after a word; who denies stands at the end and is never cut: on three lines. */
function wrap({ text, tail, font, lead }: Wish, most: number, measure: MeasureText): WrappedLabel | null {
  const whole = fitLine(text + tail, most, font, measure) ?? breakInTwo(text + tail, most, font, measure);
  if (whole) return whole;
  if (lead.deniers.length > 0) return breakInThree(text + tail, most, font, measure);
  return cutToTwo(text, claimantOf(text), tail, most, font, measure);
}

function place(wish: Wish, placed: readonly Placed[], input: GutterInput): Placed | null {
  const { gutter, bounds, measure } = input;
  const most = gutter[1] - gutter[0];
  const wrapped = wrap(wish, most, measure);
  if (!wrapped) return null;
  const height = wrapped.lines.length * LINE_HEIGHT;
  for (const middle of heightsFor(wish.mark)) {
    const [top, bottom] = [middle - height / 2, middle + height / 2];
    if (top < bounds[0] || bottom > bounds[1]) continue;
    if (placed.some((other) => top < other.bottom + GAP && other.top < bottom + GAP)) continue;
    if (placed.some((other) => isCrossed(other, wish, middle))) continue;
    return { wish, lines: wrapped.lines, top, bottom };
  }
  return null;
}

/** From the edge of the mark to the label: level over the columns, turning where the gutter begins. */
function leaderOf(
  { wish: { mark }, top, bottom }: Placed,
  { gutter, columnsEnd }: GutterInput,
  { width, reading }: Standing,
): GutterLabel['leader'] {
  const middle = (top + bottom) / 2;
  const half = Math.max(0, mark.box.height / 2 - INSET);
  const level = round(Math.min(Math.max(middle, mark.y - half), mark.y + half));
  const edge = reading === 'ltr' ? mark.box.x + mark.box.width + 2 : mark.box.x - 2;
  const at = (v: number) => toX(v, width, reading);
  const points: [number, number][] = [
    [round(edge), level],
    [at(columnsEnd + (level === round(middle) ? 0 : TURN)), level],
    [at(gutter[0] - NEAR), round(middle)],
  ];
  return points;
}

const familyOfMark = (mark: Mark): EventFamily | null =>
  mark.kind === 'event' ? mark.family : mark.families.length === 1 ? (mark.families[0]?.[0] ?? null) : null;

export function placeGutterLabels(input: GutterInput, standing: Standing): GutterLabel[] {
  const { marks, selected, gutter, isCollapsed } = input;
  const isChosen = ({ lead }: Wish) => lead.id === selected;
  const wishes = marks
    .flatMap((mark) => wishOf(mark, input) ?? [])
    .filter((wish) => isChosen(wish) || !isCollapsed(wish.mark.lane))
    .sort((a, b) => Number(isChosen(b)) - Number(isChosen(a)) || compareWeight(a.lead, b.lead));
  const placed: Placed[] = [];
  for (const wish of wishes) {
    if (placed.length >= MOST_LABELS) break;
    const label = place(wish, placed, input);
    if (label) placed.push(label);
  }
  return placed.map((label) => {
    const { mark, font } = label.wish;
    const box = {
      x: gutter[0],
      y: label.top,
      width: gutter[1] - gutter[0],
      height: label.bottom - label.top,
    };
    return {
      id: mark.id,
      family: familyOfMark(mark),
      ...placeText(label.lines, box, 'start', font, standing.width, standing.reading),
      leader: leaderOf(label, input, standing),
    };
  });
}
