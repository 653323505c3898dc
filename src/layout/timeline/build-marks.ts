// Marks on the screen: packed events with their shapes, ends and forms, and stacks with what they hold.
import { familyOf } from '../../domain/event-types.ts';
import type { EventFamily } from '../../domain/event-types.ts';
import type { EventSummary } from '../../domain/site-data.ts';
import { compareWeight } from './event-index.ts';
import { rowCentre, TRAY_ROW_HEIGHT } from './lane-scene.ts';
import type { Placing } from './lane-scene.ts';
import { DOT_RADIUS, STACK_HALF_WIDTH } from './shape-event.ts';
import type { PackedLane } from './pack-lane.ts';
import type { PackedEvent, PackedStack } from './shape-event.ts';
import type { EventMark, Mark, MarkEnd, StackMark, TimelineFormats, TrayScene } from './scene.ts';
import { mirrorBox, round, toX } from './time-scale.ts';

const CAPSULE_HEIGHT = 11;
const BAR_HEIGHT = 8;
const STACK_HEIGHT = 22;
/** A night wider than this on the screen is drawn as hours within which something happened. */
const NIGHT_AS_BAR = 60;

function endsOf(
  { interval, shape, u0, u1 }: PackedEvent,
  u0Plot: number,
  u1Plot: number,
): [MarkEnd, MarkEnd] {
  if (shape === 'dot') return ['firm', 'firm'];
  // Seen near, a day or a night is only known to hold the event somewhere.
  const within = interval.kind === 'day' || (interval.kind === 'night' && u1 - u0 > NIGHT_AS_BAR);
  const soft = interval.soft || within ? 'soft' : 'firm';
  const cut = (edge: boolean, open: boolean): MarkEnd => (open ? 'open' : edge ? 'cut' : soft);
  return [cut(u0 <= u0Plot + 0.05, interval.openStart), cut(u1 >= u1Plot - 0.05, interval.openEnd)];
}

function buildEventMark(
  item: PackedEvent,
  lane: number,
  y: number,
  { width, direction }: Placing,
  plot: readonly [number, number],
): EventMark {
  const { event, shape, u0, u1 } = item;
  const height = shape === 'dot' ? 2 * DOT_RADIUS : shape === 'capsule' ? CAPSULE_HEIGHT : BAR_HEIGHT;
  const [start, end] = endsOf(item, ...plot);
  return {
    kind: 'event',
    id: event.id,
    event,
    lane,
    x: toX((u0 + u1) / 2, width, direction),
    y: round(y),
    box: mirrorBox({ x: u0, y: y - height / 2, width: u1 - u0, height }, width, direction),
    family: familyOf(event.type),
    shape,
    left: direction === 'ltr' ? start : end,
    right: direction === 'ltr' ? end : start,
    status: event.status,
    lapsed: event.lapsed,
    inferred: !item.stated,
    seen: item.seen,
    alternatives: item.alternatives.map((u) => toX(u, width, direction)),
  };
}

function countFamilies(events: readonly EventSummary[]): (readonly [EventFamily, number])[] {
  const counts = new Map<EventFamily, number>();
  for (const { type } of events) counts.set(familyOf(type), (counts.get(familyOf(type)) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}

function buildStackMark(
  { members, u }: PackedStack,
  lane: number,
  y: number,
  { width, direction }: Placing,
  formats: TimelineFormats,
): StackMark {
  const events = members.map(({ event }) => event);
  const statuses = { contested: 0, oneSided: 0 };
  let lead = events[0];
  let apart = false;
  let start = Number.POSITIVE_INFINITY;
  let end = Number.NEGATIVE_INFINITY;
  for (const { event, interval } of members) {
    if (event.status === 'contested') statuses.contested++;
    if (event.status === 'claimed' || event.status === 'denied') statuses.oneSided++;
    if (lead === undefined || compareWeight(event, lead) < 0) lead = event;
    // Those of one day are parted by a box of the day.
    apart ||= interval.kind === 'day';
    apart ||= interval.start !== members[0]?.interval.start || interval.end !== members[0].interval.end;
    start = Math.min(start, interval.start);
    end = Math.max(end, interval.end);
  }
  return {
    kind: 'stack',
    id: `stack:${lead?.id ?? ''}`,
    events,
    lane,
    x: toX(u, width, direction),
    y: round(y),
    box: mirrorBox(
      { x: u - STACK_HALF_WIDTH, y: y - STACK_HEIGHT / 2, width: 2 * STACK_HALF_WIDTH, height: STACK_HEIGHT },
      width,
      direction,
    ),
    text: formats.count(events.length),
    families: countFamilies(events),
    ...statuses,
    start,
    end,
    apart,
  };
}

/** All marks, in order of time (then lane, then row), which is the order of the keyboard. */
export function buildMarks(
  lanes: readonly PackedLane[],
  placing: Placing,
  plot: readonly [number, number],
  formats: TimelineFormats,
): Mark[] {
  const marks: Mark[] = [];
  lanes.forEach((lane, at) => {
    const top = placing.tops[at] ?? 0;
    const centre = (kind: 'bar' | 'mark' | 'tray', row: number) => rowCentre(lane, top, kind, row, placing);
    for (const [row, items] of lane.barRows.entries())
      for (const item of items) marks.push(buildEventMark(item, at, centre('bar', row), placing, plot));
    for (const [row, items] of lane.markRows.entries())
      for (const item of items) marks.push(buildEventMark(item, at, centre('mark', row), placing, plot));
    const last = centre('mark', lane.markRows.length - 1);
    for (const stack of lane.stacks) marks.push(buildStackMark(stack, at, last, placing, formats));
    for (const { placed, rows, rest } of lane.trays) {
      for (const { item, row } of placed)
        marks.push(buildEventMark(item, at, centre('tray', row), placing, plot));
      if (rest) marks.push(buildStackMark(rest, at, centre('tray', rows - 1), placing, formats));
    }
  });
  const begin = ({ box }: Mark) => round(placing.direction === 'ltr' ? box.x : -box.x - box.width);
  return marks.sort((a, b) => begin(a) - begin(b) || a.lane - b.lane || a.y - b.y || (a.id < b.id ? -1 : 1));
}

/** The boxes of the days seen near. */
export function buildTrays(lanes: readonly PackedLane[], placing: Placing): TrayScene[] {
  const { width, direction, tops, track = TRAY_ROW_HEIGHT } = placing;
  return lanes.flatMap((lane, at) =>
    lane.trays.map(({ u0, u1, rows, columns }): TrayScene => {
      const y = rowCentre(lane, tops[at] ?? 0, 'tray', 0, placing) - track / 2;
      const box = { x: u0, y: y + 1, width: u1 - u0, height: rows * track - 2 };
      return { lane: at, box: mirrorBox(box, width, direction), columns };
    }),
  );
}
