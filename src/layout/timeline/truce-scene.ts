// The lane of truces as announced: one bar a truce, from its agreement over its announced start to the first accusation of
// breach, and every accusation after. It ties what texts say; it asserts no collapse.
//
//   agreed        announced start      first accusation   further ones
//     ◦┄┄┄┄┄┄┄┄┄┄┄┄┄┃━━━━━━━━━━━━━━━━━━━━━▷                  ▷
import { POINT_RADIUS } from './truce-point.ts';
import type { Truce } from '../../domain/truces.ts';
import type { EventSummary } from '../../domain/site-data.ts';
import { getEventInterval } from './event-interval.ts';
import { placeText } from './place-text.ts';
import type { Box, Font, MeasureText, PlacedText, TimeDirection } from './scene.ts';
import { mirrorBox, round, toX } from './time-scale.ts';
import type { TimeScale } from './time-scale.ts';

/** A point of a truce on the screen; `soft`: its date is looser than a day. */
export interface TrucePoint {
  readonly kind: 'agreement' | 'start' | 'accusation';
  readonly id: string;
  readonly x: number;
  readonly soft: boolean;
  /** The stretch of time that its date names, where that is wider on the screen than its figure. */
  readonly extent: readonly [number, number] | null;
}
export interface TruceMark {
  readonly id: string;
  readonly truce: Truce;
  readonly y: number;
  /** Its bar and its label: where it is pressed. */
  readonly box: Box;
  readonly points: readonly TrucePoint[];
  /** From the agreement to the announced start; `null` where either is untold or out of view. */
  readonly waiting: readonly [number, number] | null;
  /** From the announced start (else the agreement) to the first accusation. */
  readonly announced: readonly [number, number] | null;
  /** Nobody in these texts accuses anyone: where the bar opens, on the screen. */
  readonly open: 'left' | 'right' | null;
  readonly label: PlacedText | null;
}
export interface TruceLane {
  readonly box: Box;
  readonly name: PlacedText;
  readonly marks: readonly TruceMark[];
}

const NAME_FONT: Font = { size: 13, weight: 600 };
const LABEL_FONT: Font = { size: 12.5, weight: 400 };
/** A row: its label above, its bar below. */
const ROW = 40;
const LABEL_TOP = 3;
const BAR_CENTRE = 28;
const NAME_ABOVE = 22;
const PAD = 4;
/** How far a bar without any accusation goes on. */
const OPEN_LENGTH = 34;
const GAP = 12;

export interface TruceLaneInput {
  readonly truces: readonly Truce[];
  readonly scale: TimeScale;
  readonly top: number;
  readonly width: number;
  readonly direction: TimeDirection;
  readonly compact: boolean;
  readonly measure: MeasureText;
  /** The lane's name, and what a truce's bar says: its day and how long until it was said to be broken. */
  readonly words: { readonly name: string; readonly label: (truce: Truce) => readonly string[] };
}

interface Drafted {
  readonly truce: Truce;
  readonly points: readonly Point[];
  readonly from: number;
  readonly to: number;
  readonly label: string | null;
  readonly labelWidth: number;
}

interface Point {
  readonly kind: TrucePoint['kind'];
  readonly id: string;
  readonly u: number;
  readonly soft: boolean;
  /** Where its date begins and ends, in u. */
  readonly since: number;
  readonly until: number;
}

/** Where an event is drawn: at its clock time, in the middle of its day (or of a night's first day), else where its date begins. */
function pointOf(kind: TrucePoint['kind'], event: EventSummary, scale: TimeScale): Point[] {
  const interval = getEventInterval(event.date, 0);
  if (!interval) return [];
  const { start, end, soft, openEnd } = interval;
  const first = Math.floor(start);
  const time =
    interval.kind === 'clock' ? (start + end) / 2 : interval.kind === 'night' ? first + 0.5 : start;
  const short = interval.kind !== 'span';
  const at = interval.kind === 'day' || (openEnd && !soft) ? first + 0.5 : time;
  return [
    {
      kind,
      id: event.id,
      u: scale.toU(at),
      soft: soft || (!short && !openEnd),
      since: scale.toU(openEnd ? first : start),
      until: scale.toU(openEnd ? first + 1 : end),
    },
  ];
}

/** Points of one day whose hours nobody tells stand side by side, in the order of their kinds; others where they are. */
function setApart(points: readonly Point[]): Point[] {
  const apart: Point[] = [];
  for (const point of points) {
    const before = apart.at(-1);
    const least = before ? before.u + 2 * POINT_RADIUS + 1 : point.u;
    apart.push(
      before && point.u < least && point.u >= before.u - 0.05 && before.until > point.u
        ? { ...point, u: least }
        : point,
    );
  }
  return apart;
}

function draft(truce: Truce, { scale, measure, words }: TruceLaneInput): Drafted | null {
  const { agreement, start, breaches } = truce;
  const points = setApart([
    ...(agreement ? pointOf('agreement', agreement, scale) : []),
    ...(start ? pointOf('start', start, scale) : []),
    ...breaches.flatMap(({ event }) => pointOf('accusation', event, scale)),
  ]);
  if (points.length === 0) return null;
  const us = points.map(({ u }) => u);
  const [first, last] = [Math.min(...us), Math.max(...us)];
  const from = first - POINT_RADIUS;
  const to = last + (breaches.length === 0 ? OPEN_LENGTH : POINT_RADIUS);
  if (to < scale.u0 || from > scale.u1) return null;
  const room = scale.u1 - scale.u0;
  const label = words.label(truce).find((text) => measure(text, LABEL_FONT) <= room) ?? null;
  return { truce, points, from, to, label, labelWidth: label === null ? 0 : measure(label, LABEL_FONT) };
}

/** The row of each truce: first fit by bar and label; a label begins with its bar, moved back from the edge of the plot. */
function assignRows(
  drafts: readonly Drafted[],
  { u0, u1 }: TimeScale,
): { item: Drafted; row: number; labelU: number }[] {
  const ends: number[] = [];
  return drafts.map((item) => {
    const labelU = Math.max(u0, Math.min(item.from, u1 - item.labelWidth));
    const from = Math.min(item.from, labelU);
    const free = ends.findIndex((end) => end + GAP <= from);
    const row = free === -1 ? ends.length : free;
    ends[row] = Math.max(item.to, labelU + item.labelWidth);
    return { item, row, labelU };
  });
}

/** `null` where no truce is in view. */
export function buildTruceLane(input: TruceLaneInput): TruceLane | null {
  const { scale, top, width, direction, compact, measure, words, truces } = input;
  const drafts = truces.flatMap((truce) => draft(truce, input) ?? []).sort((a, b) => a.from - b.from);
  if (drafts.length === 0) return null;
  const placed = assignRows(drafts, scale);
  const rows = Math.max(...placed.map(({ row }) => row)) + 1;
  const head = compact ? NAME_ABOVE : 0;
  const nameStart = compact ? scale.u0 : 10;
  const nameBox = {
    x: nameStart,
    y: top + (compact ? 3 : 10),
    width: measure(words.name, NAME_FONT),
    height: 17,
  };
  const within = (u: number) => Math.min(Math.max(u, scale.u0), scale.u1);
  return {
    box: mirrorBox({ x: 0, y: top, width, height: head + rows * ROW + 2 * PAD }, width, direction),
    name: placeText([words.name], nameBox, 'start', NAME_FONT, width, direction),
    marks: placed.map(({ item, row, labelU }) => {
      const rowTop = top + head + PAD + row * ROW;
      const y = round(rowTop + BAR_CENTRE);
      const at = (kind: TrucePoint['kind']) => item.points.find((point) => point.kind === kind)?.u;
      const [agreed, started, accused] = [at('agreement'), at('start'), at('accusation')];
      const begun = started ?? agreed;
      const until = accused ?? (begun === undefined ? undefined : begun + OPEN_LENGTH);
      const stretch = (
        from: number | undefined,
        to: number | undefined,
      ): readonly [number, number] | null => {
        if (from === undefined || to === undefined || to <= from) return null;
        const [a, b] = [within(from), within(to)];
        return b - a < 0.5 ? null : [toX(a, width, direction), toX(b, width, direction)];
      };
      const [left, right] = [
        Math.min(within(item.from), labelU),
        Math.max(within(item.to), labelU + item.labelWidth),
      ];
      const box = { x: left, y: rowTop + 1, width: right - left, height: ROW - 2 };
      const labelBox = { x: labelU, y: rowTop + LABEL_TOP, width: item.labelWidth, height: 15.5 };
      return {
        id: item.truce.id,
        truce: item.truce,
        y,
        box: mirrorBox(box, width, direction),
        points: item.points
          .filter(({ u }) => u >= scale.u0 - 0.05 && u <= scale.u1 + 0.05)
          .map(({ kind, id, u, soft, since, until }) => ({
            kind,
            id,
            x: toX(u, width, direction),
            soft,
            extent:
              until - since > 2 * POINT_RADIUS + 4
                ? [toX(within(since), width, direction), toX(within(until), width, direction)]
                : null,
          })),
        waiting: started === undefined ? null : stretch(agreed, started),
        announced: stretch(begun, until),
        open: accused !== undefined ? null : direction === 'ltr' ? 'right' : 'left',
        label:
          item.label === null
            ? null
            : placeText([item.label], labelBox, 'start', LABEL_FONT, width, direction),
      };
    }),
  };
}
