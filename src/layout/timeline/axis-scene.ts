// The axis on the screen: ticks with their labels in one row, the larger unit above them, Hijri dates over both by choice,
// and where today is.
import { buildAxis, TICK_FONT } from './axis-ticks.ts';
import type { AxisTick } from './axis-ticks.ts';
import type {
  AxisContext,
  HijriRow,
  MeasureText,
  Tick,
  TimeDirection,
  TimelineFormats,
  TodayMark,
} from './scene.ts';
import { drawSpan, nameSpan } from './span-names.ts';
import { placeToday } from './today-mark.ts';
import { mirrorBox, round, toX } from './time-scale.ts';
import type { TimeScale } from './time-scale.ts';

/** Two rows of text and the line under them. */
const ROWS_HEIGHT = 46;
/** What Hijri dates add. */
const HIJRI_HEIGHT = 20;
const CONTEXT_TOP = 3;
const TICK_BASELINE = 36;
/** How far a label may hang over the ends of the axis. */
const OVERHANG = 10;

/** How tall the axis is: a row more with Hijri dates. */
export function axisHeight({ hijri }: TimelineFormats): number {
  return ROWS_HEIGHT + (hijri ? HIJRI_HEIGHT : 0);
}

/** `null` where it would stand more than a little outside the plot. */
function placeTickLabel(
  { label, labelU, width: length }: AxisTick,
  { u0, u1 }: TimeScale,
  top: number,
  width: number,
  direction: TimeDirection,
): Tick['label'] {
  const left = labelU - length / 2;
  if (left < u0 - OVERHANG || left + length > u1 + OVERHANG) return null;
  const box = { x: left, y: round(top + TICK_BASELINE - TICK_FONT.size), width: length, height: 16 };
  return { text: label, box: mirrorBox(box, width, direction) };
}

/** `today` is a day number, `null` where nobody says which day it is. */
export function buildAxisScene(
  scale: TimeScale,
  formats: TimelineFormats,
  today: number | null,
  measure: MeasureText,
  width: number,
  direction: TimeDirection,
): { ticks: Tick[]; contexts: AxisContext[]; hijri: HijriRow | null; today: TodayMark | null } {
  const { ticks, spans } = buildAxis(scale, formats, measure);
  const named = spans.flatMap((span) => nameSpan(span, scale, measure) ?? []);
  const top = axisHeight(formats) - ROWS_HEIGHT;
  return {
    ticks: ticks.map((tick) => ({
      time: tick.time,
      x: toX(tick.u, width, direction),
      major: tick.major,
      label: placeTickLabel(tick, scale, top, width, direction),
    })),
    contexts: named.map((span) => drawSpan(span, top + CONTEXT_TOP, width, direction)),
    hijri: formats.hijri && formats.hijri.buildRow(scale, formats.hijri, measure, width, direction),
    today:
      today === null
        ? null
        : placeToday(today, named, scale, formats.today, measure, top + CONTEXT_TOP, width, direction),
  };
}
