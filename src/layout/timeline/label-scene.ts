// Labels of a scene: which text each mark asks for, in which order of weight, and where it found room.
import type { TimelineInput } from './scene-input.ts';
import { compareWeight } from './event-index.ts';
import { laneBounds } from './lane-scene.ts';
import type { Placing } from './lane-scene.ts';
import { LABEL_FONT, SELECTED_FONT } from './label-fonts.ts';
import { LONG_BAR } from './pack-lane.ts';
import { ALTERNATIVE_RADIUS } from './shape-event.ts';
import type { PackedLane } from './pack-lane.ts';
import { placeLabels } from './place-labels.ts';
import { placeText } from './place-text.ts';
import type { Box, EventMark, Mark, MarkLabel, TimelineScene } from './scene.ts';
import { round } from './time-scale.ts';
import type { TimeScale } from './time-scale.ts';

const MOST_LABELS = 100;
const WIDE = { oneLine: 220, twoLines: 230 };
const NARROW = { oneLine: 150, twoLines: 150 };

/** A box of the screen in u. */
const layBack = (box: Box, { width, direction }: Placing): Box =>
  direction === 'rtl' ? { ...box, x: round(width - box.x - box.width) } : box;

/** The box of a mark in u, the alternatives of its date included. */
function extentInU({ box, ...mark }: Mark, placing: Placing): Box {
  const others = mark.kind === 'event' ? mark.alternatives : [];
  const rings = others.flatMap((x) => [x - ALTERNATIVE_RADIUS, x + ALTERNATIVE_RADIUS]);
  const xs = [box.x, box.x + box.width, ...rings];
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  return layBack({ ...box, x: left, width: round(right - left) }, placing);
}

export function buildLabels(
  packed: readonly PackedLane[],
  { marks, trays }: Pick<TimelineScene, 'marks' | 'trays'>,
  { language, selected, measure, labels }: TimelineInput,
  placing: Placing,
  scale: TimeScale,
): MarkLabel[] {
  const obstacles: Box[][] = packed.map(() => []);
  for (const mark of marks) obstacles[mark.lane]?.push(extentInU(mark, placing));
  const days = trays.map(({ box, ...tray }) => ({ ...tray, box: layBack(box, placing) }));
  const trayOf = ({ lane, x, y }: EventMark) => {
    const u = placing.direction === 'rtl' ? placing.width - x : x;
    return (
      days.find(
        ({ lane: at, box }) =>
          at === lane && u > box.x && u < box.x + box.width && y > box.y && y < box.y + box.height,
      ) ?? null
    );
  };
  const events = marks.filter((mark): mark is EventMark => mark.kind === 'event');
  const byId = new Map(events.map((mark) => [mark.id, mark]));
  const wishes = events
    // A collapsed lane is a summary: of its events only the selected one is named.
    .filter(({ id, lane }) => id === selected || packed[lane]?.collapsed === false)
    .sort((a, b) => Number(b.id === selected) - Number(a.id === selected) || compareWeight(a.event, b.event))
    .map((mark) => ({
      id: mark.id,
      lane: mark.lane,
      text: mark.event.label[language].replace(/\s+/g, ' ').trim(),
      font: mark.id === selected ? SELECTED_FONT : LABEL_FONT,
      box: extentInU(mark, placing),
      under: mark.shape !== 'dot' && mark.box.width >= LONG_BAR - 0.1,
      tray: mark.shape === 'dot' ? trayOf(mark) : null,
    }));
  const boxes = packed.map((_, at) => days.flatMap(({ lane, box }) => (lane === at ? [box] : [])));
  const limits = {
    ...(labels ?? (placing.compact ? NARROW : WIDE)),
    u0: scale.u0,
    u1: scale.u1,
    lanes: laneBounds(packed, placing),
  };
  return placeLabels(wishes, obstacles, boxes, limits, measure, MOST_LABELS).flatMap((place) => {
    const mark = byId.get(place.id);
    if (!mark) return [];
    const text = placeText(place.lines, place.box, place.flush, place.font, placing.width, placing.direction);
    return [{ id: place.id, family: mark.family, ...text }];
  });
}
