// The row of Hijri dates over the axis: days with their months where these fit, else months with the numbers of days in the
// room that is left, else years. The calendar itself comes in with the formats.
import type { AxisContext, HijriFormats, MeasureText, Tick, TimeDirection } from './scene.ts';
import { TICK_FONT } from './axis-ticks.ts';
import type { AxisSpan, NamedSpan } from './span-names.ts';
import { CONTEXT_FONT, drawSpan, nameSpan } from './span-names.ts';
import type { TimeScale } from './time-scale.ts';
import { mirrorBox } from './time-scale.ts';

const TOP = 3;
const GAP = 14;
/** Between a number and the end of its month. */
const EDGE = 2;
/** Mean lengths in days. */
const YEAR = 354.37;
const MONTH = 29;
const YEARS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];
const NUMBERS = [1, 2, 5];

const shortest = (names: readonly string[]) => names.at(-1) ?? '';

/** Spans of days, months or years, in order of time; `months` says that they are months. */
export function findHijriSpans(
  scale: TimeScale,
  hijri: HijriFormats,
  measure: MeasureText,
): { spans: AxisSpan[]; months: boolean } {
  const { viewport, pixelsPerDay } = scale;
  const first = Math.max(Math.floor(viewport.start), hijri.monthStart(1, 1));
  if (first >= viewport.end) return { spans: [], months: false };
  const { year, month } = hijri.dateOf(first);
  const fits = (names: readonly (readonly string[])[], days: number) =>
    Math.max(...names.map((each) => measure(shortest(each), CONTEXT_FONT))) + GAP <= days * pixelsPerDay;
  const months = Array.from({ length: 12 }, (_, at) => ({ year, month: at + 1, day: 29 }));
  if (fits(months.map(hijri.day), 1)) {
    const days = Array.from({ length: Math.ceil(viewport.end) - first }, (_, at) => first + at);
    const spans = days.map((day) => ({
      start: day,
      end: day + 1,
      labels: hijri.day(hijri.dateOf(day)),
    }));
    return { spans, months: false };
  }
  const spans: AxisSpan[] = [];
  if (fits(months.map(hijri.month), MONTH)) {
    for (let at = (year - 1) * 12 + month - 1; ; at++) {
      const start = startOfMonth(at, hijri);
      if (start >= viewport.end) return { spans, months: true };
      const date = { year: Math.floor(at / 12) + 1, month: (at % 12) + 1, day: 1 };
      spans.push({ start, end: startOfMonth(at + 1, hijri), labels: hijri.month(date) });
    }
  }
  const years = YEARS.find((count) => fits([[hijri.year(year)]], count * YEAR)) ?? 1000;
  for (let at = Math.max(1, Math.floor(year / years) * years); ; ) {
    const start = hijri.monthStart(at, 1);
    if (start >= viewport.end) return { spans, months: false };
    // Years go by round numbers; the calendar begins with 1.
    const next = (Math.floor(at / years) + 1) * years;
    // Of several years the name is true of the first alone: not at the edge of a view that begins later.
    const labels = years > 1 && start < viewport.start ? [] : [hijri.year(at)];
    spans.push({ start, end: hijri.monthStart(next, 1), labels });
    at = next;
  }
}

/** The first day of a month counted from the first of all. */
const startOfMonth = (at: number, hijri: HijriFormats) =>
  hijri.monthStart(Math.floor(at / 12) + 1, (at % 12) + 1);

/** Numbers of days in the middle of their days, in what a month's name leaves free. */
function numberDays(
  span: AxisSpan,
  named: NamedSpan,
  scale: TimeScale,
  hijri: HijriFormats,
  measure: MeasureText,
): { text: string; u: number; width: number }[] {
  const room = measure(hijri.number(29), TICK_FONT) + GAP;
  const step = NUMBERS.find((days) => days * scale.pixelsPerDay >= room);
  if (step === undefined) return [];
  let free = named.name ? named.name.u + named.name.width + GAP : named.from + EDGE;
  const numbers = [];
  for (let day = step; span.start + day <= span.end; day += step) {
    const text = hijri.number(day);
    const width = measure(text, TICK_FONT);
    const u = scale.toU(span.start + day - 0.5) - width / 2;
    if (u < free || u + width > named.to - EDGE) continue;
    numbers.push({ text, u, width });
    free = u + width + 2 * EDGE;
  }
  return numbers;
}

export function buildHijriRow(
  scale: TimeScale,
  hijri: HijriFormats,
  measure: MeasureText,
  width: number,
  direction: TimeDirection,
): { spans: AxisContext[]; numbers: NonNullable<Tick['label']>[] } {
  const { spans, months } = findHijriSpans(scale, hijri, measure);
  const drawn: AxisContext[] = [];
  const numbers: NonNullable<Tick['label']>[] = [];
  for (const span of spans) {
    const named = nameSpan(span, scale, measure);
    if (!named) continue;
    drawn.push(drawSpan(named, TOP, width, direction));
    if (!months) continue;
    for (const { text, u, width: length } of numberDays(span, named, scale, hijri, measure))
      numbers.push({ text, box: mirrorBox({ x: u, y: TOP, width: length, height: 16 }, width, direction) });
  }
  return { spans: drawn, numbers };
}
