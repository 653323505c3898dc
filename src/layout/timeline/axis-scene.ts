// The axis on the screen: ticks with their labels in one row, the larger unit above them.
import { buildAxis, CONTEXT_FONT, TICK_FONT } from './axis-ticks.ts';
import type { AxisSpan, AxisTick } from './axis-ticks.ts';
import type { AxisContext, MeasureText, Tick, TimeDirection, TimelineFormats } from './scene.ts';
import { mirrorBox, round, toX } from './time-scale.ts';
import type { TimeScale } from './time-scale.ts';
import { placeText } from './place-text.ts';

/** Two rows of text and the line under them. */
export const AXIS_HEIGHT = 46;
const CONTEXT_BASELINE = 15;
const TICK_BASELINE = 36;
const GAP = 10;
/** How far a label may hang over the ends of the axis. */
const OVERHANG = 10;

/** The name of a larger unit, at its beginning or, where that is out of view, at the edge; the longest that fits. */
function placeContext(
  span: AxisSpan,
  scale: TimeScale,
  measure: MeasureText,
  width: number,
  direction: TimeDirection,
): AxisContext | null {
  const from = Math.max(scale.toU(span.start), scale.u0);
  const to = Math.min(scale.toU(span.end), scale.u1);
  if (to <= from) return null;
  const label = span.labels.find((text) => measure(text, CONTEXT_FONT) + GAP <= to - from);
  const box = { x: from, y: 0, width: to - from, height: 20 };
  const text =
    label === undefined
      ? null
      : placeText(
          [label],
          {
            x: from + (span.start < scale.viewport.start ? 0 : 5),
            y: CONTEXT_BASELINE - 12,
            width: measure(label, CONTEXT_FONT),
            height: 16,
          },
          'start',
          CONTEXT_FONT,
          width,
          direction,
        );
  const { x, width: length } = mirrorBox(box, width, direction);
  const start = span.start < scale.viewport.start ? null : toX(from, width, direction);
  return { start, x, width: length, text };
}

/** `null` where it would stand more than a little outside the plot. */
function placeTickLabel(
  { label, labelU, width: length }: AxisTick,
  { u0, u1 }: TimeScale,
  width: number,
  direction: TimeDirection,
): Tick['label'] {
  const left = labelU - length / 2;
  if (left < u0 - OVERHANG || left + length > u1 + OVERHANG) return null;
  const box = { x: left, y: round(TICK_BASELINE - TICK_FONT.size), width: length, height: 16 };
  return { text: label, box: mirrorBox(box, width, direction) };
}

export function buildAxisScene(
  scale: TimeScale,
  formats: TimelineFormats,
  measure: MeasureText,
  width: number,
  direction: TimeDirection,
): { ticks: Tick[]; contexts: AxisContext[] } {
  const { ticks, spans } = buildAxis(scale, formats, measure);
  return {
    ticks: ticks.map((tick) => ({
      time: tick.time,
      x: toX(tick.u, width, direction),
      major: tick.major,
      label: placeTickLabel(tick, scale, width, direction),
    })),
    contexts: spans.flatMap((span) => placeContext(span, scale, measure, width, direction) ?? []),
  };
}
