// The axis from decades to minutes: one row of ticks in the smallest unit whose labels fit, and above it the larger unit.
// Labels never collide: the unit is chosen by the widest label it can have.
import { utcDay, utcHour, utcMinute, utcMonth, utcMonday, utcYear } from 'd3';
import type { CountableTimeInterval, TimeInterval } from 'd3';
import { dayOfNumber } from '../../domain/iso-day.ts';
import type { Font, MeasureText, TimelineFormats, Viewport } from './scene.ts';
import type { AxisSpan } from './span-names.ts';
import type { TimeScale } from './time-scale.ts';

export const TICK_FONT: Font = { size: 12.5, weight: 400 };
const TICK_GAP = 14;
const MS = 86_400_000;

type Unit = 'minute' | 'hour' | 'day' | 'month' | 'year';
interface Step {
  readonly unit: Unit;
  readonly interval: TimeInterval;
  /** The least length of a step in days, for choosing. */
  readonly days: number;
}

const every = (interval: CountableTimeInterval, count: number): TimeInterval =>
  interval.every(count) ?? interval;
const STEPS: readonly Step[] = [
  ...[1, 5, 15, 30].map((n): Step => ({ unit: 'minute', interval: every(utcMinute, n), days: n / 1440 })),
  ...[1, 3, 6, 12].map((n): Step => ({ unit: 'hour', interval: every(utcHour, n), days: n / 24 })),
  { unit: 'day', interval: utcDay, days: 1 },
  { unit: 'day', interval: utcMonday, days: 7 },
  ...[1, 3, 6].map((n): Step => ({ unit: 'month', interval: every(utcMonth, n), days: 28 * n })),
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].map(
    (n): Step => ({ unit: 'year', interval: every(utcYear, n), days: 365 * n }),
  ),
];

/** Half of a unit in days. */
const HALF: Readonly<Record<Unit, number>> = { minute: 0, hour: 0, day: 0.5, month: 15, year: 182.5 };

/** The unit that a context spans above ticks of a unit. */
const CONTEXT: Readonly<Record<Unit, TimeInterval | null>> = {
  minute: utcDay,
  hour: utcDay,
  day: utcMonth,
  month: utcYear,
  year: null,
};

export interface AxisTick {
  readonly time: number;
  readonly u: number;
  readonly label: string;
  /** Where the label is centred: the middle of the unit that it names; a clock time stands on its line. */
  readonly labelU: number;
  readonly width: number;
  readonly major: boolean;
}

const isoOf = (time: number) => dayOfNumber(time);
const yearOf = (time: number) => new Date(time * MS).getUTCFullYear();

function labelOf(unit: Unit, time: number, formats: TimelineFormats): string {
  if (unit === 'minute' || unit === 'hour')
    return formats.clock(Math.round((time - Math.floor(time)) * 1440));
  if (unit === 'day') return formats.day(isoOf(time));
  if (unit === 'month') return formats.month(isoOf(time));
  return formats.year(yearOf(time));
}

/** The widest label that a unit can have in this view, from a few samples. */
function widestLabel(unit: Unit, viewport: Viewport, formats: TimelineFormats, measure: MeasureText): number {
  const samples =
    unit === 'month'
      ? Array.from({ length: 12 }, (_, month) => Date.UTC(2020, month, 1) / MS)
      : unit === 'day'
        ? [Date.UTC(2020, 0, 28) / MS]
        : [viewport.start, viewport.end];
  return Math.max(...samples.map((time) => measure(labelOf(unit, time, formats), TICK_FONT)));
}

/** The finest step whose labels leave a gap between them. */
function chooseStep(
  { viewport, pixelsPerDay }: TimeScale,
  formats: TimelineFormats,
  measure: MeasureText,
): Step {
  const widths = new Map<Unit, number>();
  const fits = ({ unit, days }: Step) => {
    const width = widths.get(unit) ?? widestLabel(unit, viewport, formats, measure);
    widths.set(unit, width);
    return days * pixelsPerDay >= width + TICK_GAP;
  };
  return STEPS.find(fits) ?? (STEPS.at(-1) as Step);
}

/**
 * The ticks of a scale, in order of time, and the spans of the larger unit:
 * 45 days over 800 px → Mondays with day numbers, under "October 2020" and "November 2020".
 */
export function buildAxis(
  scale: TimeScale,
  formats: TimelineFormats,
  measure: MeasureText,
): { ticks: AxisTick[]; spans: AxisSpan[] } {
  const { viewport, toU } = scale;
  const step = chooseStep(scale, formats, measure);
  const range = (interval: TimeInterval) =>
    interval.range(new Date(Math.ceil(viewport.start * MS)), new Date(Math.floor(viewport.end * MS) + 1));
  const larger = CONTEXT[step.unit];
  const ticks: AxisTick[] = [];
  for (const date of range(step.interval)) {
    const time = date.getTime() / MS;
    const label = labelOf(step.unit, time, formats);
    const width = measure(label, TICK_FONT);
    const u = toU(time);
    const previous = ticks.at(-1);
    const labelU = toU(time + HALF[step.unit]);
    // A month's last Monday may stand near its first of the next only in steps that restart; the later one gives way.
    if (previous && labelU - previous.labelU < (previous.width + width) / 2 + 4) continue;
    ticks.push({
      time,
      u,
      label,
      labelU,
      width,
      major: larger !== null && larger.floor(date).getTime() === date.getTime(),
    });
  }
  return { ticks, spans: larger ? buildSpans(larger, step.unit, viewport, formats, range(larger)) : [] };
}

function buildSpans(
  larger: TimeInterval,
  unit: Unit,
  viewport: Viewport,
  formats: TimelineFormats,
  inner: readonly Date[],
): AxisSpan[] {
  const first = larger.floor(new Date(viewport.start * MS));
  const starts = inner[0]?.getTime() === first.getTime() ? inner : [first, ...inner];
  return starts.map((date, at) => {
    const time = date.getTime() / MS;
    const day = isoOf(time);
    const labels =
      unit === 'month'
        ? [formats.year(yearOf(time))]
        : unit === 'day'
          ? [formats.monthYear(day), formats.month(day)]
          : [formats.dayLong(day), formats.dayMonth(day), formats.day(day)];
    const next = starts[at + 1];
    return { start: time, end: next ? next.getTime() / MS : viewport.end, labels };
  });
}
