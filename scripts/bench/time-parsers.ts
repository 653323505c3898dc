// The parsers that the time bench compares, behind one signature. A peer is given every advantage that its result allows:
// a month that it is sure of may count as the day it fills in or as the whole month, whichever is right.
import { ar } from 'chrono-node';
import { lastDayOf } from '../../src/domain/iso-day.ts';
import { parseTimes } from '../../src/extraction/time/parse-times.ts';
import type { Answer, TimeCase } from './time-cases.ts';

type ParserInput = Pick<TimeCase, 'input' | 'reference' | 'prefer'>;
export interface TimeParser {
  readonly name: string;
  readonly parse: (input: ParserInput) => Answer[];
}

const waqai: TimeParser = {
  name: 'waqai',
  parse: ({ input, reference, prefer }) =>
    parseTimes(input, { reference, prefer }).map(({ span, date }) => ({
      start: span.start,
      end: span.end,
      first: date.start,
      last: date.end,
    })),
};

type ChronoResult = ReturnType<typeof ar.parse>[number];
type Components = ChronoResult['start'];
type Component = Parameters<Components['isCertain']>[0];

const pad = (value: number | null, width = 2) => String(value ?? 1).padStart(width, '0');

/** The day that chrono's components come to, what it was not told filled in by it. */
const dayOf = (components: Components) =>
  `${pad(components.get('year'), 4)}-${pad(components.get('month'))}-${pad(components.get('day'))}`;

/** The whole month or year where chrono is sure of no more than that; else the day. */
function widestOf(components: Components): { first: string; last: string } {
  const [year, month] = [components.get('year') ?? 0, components.get('month') ?? 1];
  const isSureOf = (...parts: readonly Component[]) => parts.some((part) => components.isCertain(part));
  if (isSureOf('day', 'weekday')) return { first: dayOf(components), last: dayOf(components) };
  if (isSureOf('month')) {
    const whole = `${pad(year, 4)}-${pad(month)}`;
    return { first: `${whole}-01`, last: `${whole}-${lastDayOf(year, month)}` };
  }
  if (isSureOf('year')) return { first: `${pad(year, 4)}-01-01`, last: `${pad(year, 4)}-12-31` };
  return { first: dayOf(components), last: dayOf(components) };
}

const noonOf = (day: string) => ({ instant: new Date(`${day}T12:00:00Z`), timezone: 0 });

const chrono: TimeParser = {
  name: 'chrono.ar',
  parse: ({ input, reference }) =>
    [false, true]
      .flatMap((forwardDate) => ar.casual.parse(input, noonOf(reference), { forwardDate }))
      .flatMap((result) => {
        const place = { start: result.index, end: result.index + result.text.length };
        const [from, to] = [result.start, result.end ?? result.start];
        return [
          { ...place, first: dayOf(from), last: dayOf(to) },
          { ...place, first: widestOf(from).first, last: widestOf(to).last },
        ];
      }),
};

export const PARSERS: readonly TimeParser[] = [waqai, chrono];
