// Names of stretches of time in a row above the ticks: at the beginning of the stretch or, where that is out of view, at
// the edge; the longest name that fits.
import type { AxisContext, Font, MeasureText, TimeDirection } from './scene.ts';
import { placeText } from './place-text.ts';
import type { TimeScale } from './time-scale.ts';
import { mirrorBox, toX } from './time-scale.ts';

export interface AxisSpan {
  readonly start: number;
  readonly end: number;
  /** From the longest to the shortest way to name it. */
  readonly labels: readonly string[];
}
/** A span in view, laid out in u. */
export interface NamedSpan {
  readonly from: number;
  readonly to: number;
  /** Whether it began before the view. */
  readonly cut: boolean;
  readonly name: { readonly text: string; readonly u: number; readonly width: number } | null;
}

export const CONTEXT_FONT: Font = { size: 12.5, weight: 600 };
/** Between a name and the ends of its span, together. */
const GAP = 10;
const INSET = 5;
const HEIGHT = 16;

/** `null` for a span out of view. */
export function nameSpan(span: AxisSpan, scale: TimeScale, measure: MeasureText): NamedSpan | null {
  const from = Math.max(scale.toU(span.start), scale.u0);
  const to = Math.min(scale.toU(span.end), scale.u1);
  if (to <= from) return null;
  const cut = span.start < scale.viewport.start;
  const text = span.labels.find((label) => measure(label, CONTEXT_FONT) + GAP <= to - from);
  const name =
    text === undefined ? null : { text, u: from + (cut ? 0 : INSET), width: measure(text, CONTEXT_FONT) };
  return { from, to, cut, name };
}

/** The span on the screen, its name in a row that begins at `top`. */
export function drawSpan(
  { from, to, cut, name }: NamedSpan,
  top: number,
  width: number,
  direction: TimeDirection,
): AxisContext {
  const { x, width: length } = mirrorBox({ x: from, y: 0, width: to - from, height: 0 }, width, direction);
  const box = name && { x: name.u, y: top, width: name.width, height: HEIGHT };
  return {
    start: cut ? null : toX(from, width, direction),
    x,
    width: length,
    text: box && placeText([name.text], box, 'start', CONTEXT_FONT, width, direction),
  };
}
