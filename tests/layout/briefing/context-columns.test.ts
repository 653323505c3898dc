import { describe, expect, it } from 'vitest';
import { dayNumber } from '../../../src/domain/iso-day.ts';
import type { EventSummary } from '../../../src/domain/site-data.ts';
import { UNDATED } from '../../../src/domain/site-data.ts';
import { buildContextColumns } from '../../../src/layout/briefing/context-columns.ts';

const onDay = (day: string | null): EventSummary['date'] =>
  day === null ? UNDATED : { ...UNDATED, edtf: day, start: day, end: day, precision: 'day', stated: true };
const makeEvent = (id: string, day: string | null): EventSummary => ({
  id,
  type: 'attack',
  status: 'reported',
  lapsed: false,
  date: onDay(day),
  dateAlternatives: [],
  actors: [],
  places: [],
  headline: { ar: id, en: id },
  label: { ar: id, en: id },
  claimants: [],
  deniers: [],
  articles: [],
  mentions: [],
  shard: 0,
});

/** Ten days over a hundred pixels. */
const scene = {
  plot: { x: 0, y: 20, width: 100, height: 60 },
  viewport: { start: dayNumber('2020-10-01'), end: dayNumber('2020-10-11') },
  width: 100,
  direction: 'ltr',
} as const;
const build = (days: readonly (string | null)[], direction: 'ltr' | 'rtl' = 'ltr') =>
  buildContextColumns(
    days.map((day, at) => makeEvent(String(at), day)),
    [],
    { ...scene, direction },
  );

describe('columns of what a step does not name', () => {
  it('are one for each day on which something begins, as high as its share of the fullest', () => {
    const columns = build(['2020-10-02', '2020-10-02', '2020-10-04']);
    expect(columns?.count).toBe(3);
    expect(columns?.boxes.map(({ x, height }) => [x, height])).toEqual([
      [10.8, 26],
      [30.8, 13],
    ]);
  });

  it('stand on one line under the plot', () => {
    const columns = build(['2020-10-02', '2020-10-02', '2020-10-04']);
    const feet = columns?.boxes.map(({ y, height }) => y + height);
    expect(new Set(feet)).toEqual(new Set([(columns?.strip.y ?? 0) + (columns?.strip.height ?? 0)]));
    expect(columns?.strip.y).toBeGreaterThan(80);
  });

  it('are mirrored with time', () => {
    const [one] = build(['2020-10-02'])?.boxes ?? [];
    const [other] = build(['2020-10-02'], 'rtl')?.boxes ?? [];
    expect(other?.x).toBeCloseTo(100 - (one?.x ?? 0) - (one?.width ?? 0), 5);
  });

  it('leave out what begins before or after the view, or has no date', () => {
    expect(build(['2020-09-30', '2020-10-11', null])).toBeNull();
    expect(build(['2020-09-30', '2020-10-10', null])?.count).toBe(1);
  });
});
