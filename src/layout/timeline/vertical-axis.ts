// The axis of a picture in which time runs down: names of days, months or years beside their lines. The larger unit is
// named where it begins, and what would touch its name gives way.
import { buildAxis, TICK_FONT } from './axis-ticks.ts';
import { AXIS_WIDTH } from './columns.ts';
import type { Columns } from './columns.ts';
import { placeText } from './place-text.ts';
import type { Box, Font, HijriFormats, MeasureText, PlacedText, TimelineFormats } from './scene.ts';
import { CONTEXT_FONT } from './span-names.ts';
import type { AxisSpan } from './span-names.ts';
import type { Standing } from './stand-up.ts';
import { standBox } from './stand-up.ts';
import { round } from './time-scale.ts';
import type { TimeScale } from './time-scale.ts';
import type { VerticalFrame } from './vertical-scene.ts';
import { breakInTwo, fitLine } from './wrap-label.ts';

const LINE = 15;
/** The length that a name of a tick takes along the axis, for choosing the unit; the axis adds its gap. */
const TICK_LENGTH = 6;
/** That of a Hijri day with its month on a second line. */
const HIJRI_LENGTH = 20;
/** Names keep clear of the days of publication at the edge. */
const NAME_WIDTH = AXIS_WIDTH - 9;
const INSET = 3;
/** How far a name may hang over the ends of the axis. */
const OVERHANG = 6;

const meets = (a: Box, b: Box) => a.y < b.y + b.height && b.y < a.y + a.height;

/** One line or two that the axis has room for. */
function wrap(name: string, font: Font, measure: MeasureText): readonly string[] | null {
  const most = NAME_WIDTH;
  return (fitLine(name, most, font, measure) ?? breakInTwo(name, most, font, measure))?.lines ?? null;
}

/** Lines from a height on; `x` from the side where lines begin. */
function nameAt(
  x: number,
  y: number,
  lines: readonly string[],
  font: Font,
  { width, reading }: Standing,
): PlacedText {
  const box = { x, y, width: NAME_WIDTH, height: lines.length * LINE };
  return placeText(lines, box, 'start', font, width, reading);
}

/** The longest name that has room in its stretch. */
function nameContext(
  { labels }: AxisSpan,
  x: number,
  from: number,
  to: number,
  font: Font,
  measure: MeasureText,
  standing: Standing,
): PlacedText | null {
  for (const label of labels) {
    const lines = wrap(label, font, measure);
    if (lines && lines.length * LINE + INSET <= to - from)
      return nameAt(x, from + INSET, lines, font, standing);
  }
  return null;
}

/** Words that are short enough for a column: `'Oct 2020'`, `'9 Oct'`. */
function shorten(formats: TimelineFormats): TimelineFormats {
  const { day, year, monthBrief } = formats;
  return {
    ...formats,
    month: monthBrief,
    dayMonth: (date) => `${day(date)} ${monthBrief(date)}`,
    monthYear: (date) => `${monthBrief(date)} ${year(Number(date.slice(0, -6)))}`,
  };
}

/** Hijri months or years and, seen so near, days: their numbers, with the month where it or the view begins. */
function nameHijri(scale: TimeScale, hijri: HijriFormats): AxisSpan[] {
  const { spans } = hijri.findSpans(scale, hijri, () => HIJRI_LENGTH);
  return spans.map((span, at) => {
    if (span.end - span.start > 1) return span;
    const date = hijri.dateOf(span.start);
    const number = hijri.number(date.day);
    return { ...span, labels: at === 0 || date.day === 1 ? [...span.labels, number] : [number] };
  });
}

/** `today` is a day number, `null` where nobody says which day it is; Hijri dates stand on the outer side. */
export function buildVerticalAxis(
  scale: TimeScale,
  formats: TimelineFormats,
  today: number | null,
  measure: MeasureText,
  { axis, end }: Pick<Columns, 'axis' | 'end'>,
  standing: Standing,
): Pick<VerticalFrame, 'ticks' | 'contexts' | 'hijri' | 'today'> {
  const { toU, u0, u1, viewport } = scale;
  const { ticks, spans } = buildAxis(scale, shorten(formats), () => TICK_LENGTH);
  const inner = axis - AXIS_WIDTH;
  const place = (all: readonly AxisSpan[], x: number, font: Font) =>
    all.flatMap((span) => {
      const [from, to] = [Math.max(toU(span.start), u0), Math.min(toU(span.end), u1)];
      if (to <= from) return [];
      const start = span.start < viewport.start ? null : round(from);
      return [{ time: span.start, start, text: nameContext(span, x, from, to, font, measure, standing) }];
    });
  const contexts = place(spans, inner, CONTEXT_FONT);
  const names = contexts.flatMap(({ text }) => (text ? [text.box] : []));

  const now = today === null ? null : [Math.max(toU(today), u0), Math.min(toU(today + 1), u1)];
  const [from = 0, to = 0] = now ?? [];
  const word =
    to > from
      ? nameAt(
          inner,
          Math.min(Math.max((from + to - LINE) / 2, u0), u1 - LINE),
          [formats.today],
          CONTEXT_FONT,
          standing,
        )
      : null;
  const free =
    word && measure(formats.today, CONTEXT_FONT) <= NAME_WIDTH && !names.some((box) => meets(box, word.box));
  if (word && free) names.push(word.box);
  const stretch = { x: Math.min(from, to - 1.5), width: Math.max(to - from, 1.5) };
  return {
    contexts,
    hijri: formats.hijri && place(nameHijri(scale, formats.hijri), 0, TICK_FONT),
    today: word && {
      box: standBox({ ...stretch, y: axis, height: end - axis }, standing),
      text: free ? word : null,
    },
    ticks: ticks.map(({ time, u, label, labelU, major }) => {
      const lines = wrap(label, TICK_FONT, measure);
      const y = labelU - (lines ?? []).length * (LINE / 2);
      const inside = y >= u0 - OVERHANG && labelU * 2 - y <= u1 + OVERHANG;
      const text = lines && inside ? nameAt(inner, y, lines, TICK_FONT, standing) : null;
      const clear = text && !names.some((box) => meets(box, text.box));
      return { time, y: round(u), major, label: clear ? text : null };
    }),
  };
}
