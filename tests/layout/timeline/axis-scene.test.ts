import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber } from '../../../src/domain/iso-day.ts';
import { dateStyle } from '../../../src/i18n/date-style.ts';
import { translator } from '../../../src/i18n/translate.ts';
import { axisHeight, buildAxisScene } from '../../../src/layout/timeline/axis-scene.ts';
import type { Box, TimeDirection, Viewport } from '../../../src/layout/timeline/scene.ts';
import { makeTimeScale } from '../../../src/layout/timeline/time-scale.ts';
import { hijriFormats } from '../../../src/views/timeline/hijri-formats.ts';
import { timelineFormats } from '../../../src/exports/picture/timeline-formats.ts';
import { measureHalf } from './fixtures.ts';

const STYLES = [
  dateStyle('en'),
  dateStyle('ar', { months: 'levant', digits: 'arab' }),
  dateStyle('ar', { months: 'maghreb', digits: 'latn' }),
];
const [EN] = STYLES;
const MINUTE = 1 / 1440;
const MILLENNIUM = 365_250;
const WIDTH = 1000;

function sceneOf(
  viewport: Viewport,
  { style = EN ?? expect.fail(), hijri = false, measure = measureHalf, width = WIDTH } = {},
  direction: TimeDirection = 'ltr',
  today: number | null = null,
) {
  const formats = timelineFormats(style, hijri ? hijriFormats(style) : null, translator(style.language));
  return buildAxisScene(makeTimeScale(viewport, 0, width), formats, today, measure, width, direction);
}
const days = (from: string, to: string): Viewport => ({ start: dayNumber(from), end: dayNumber(to) });

/** Any stretch of time from a minute to a thousand years, each order of length as often as the others. */
const viewport: fc.Arbitrary<Viewport> = fc
  .tuple(
    fc.double({ min: -MILLENNIUM, max: MILLENNIUM, noNaN: true }),
    fc.double({ min: Math.log(MINUTE), max: Math.log(MILLENNIUM), noNaN: true }),
  )
  .map(([start, length]) => ({ start, end: start + Math.exp(length) }));
/** A width for every text, alike for the same text and otherwise arbitrary. */
const measure = fc.func(fc.double({ min: 0, max: 300, noNaN: true }));

function expectApart(boxes: readonly Box[]) {
  const sorted = [...boxes].sort((a, b) => a.x - b.x);
  sorted.slice(1).forEach((box, at) => {
    const before = sorted[at] ?? expect.fail();
    expect(box.x).toBeGreaterThanOrEqual(before.x + before.width);
  });
}

describe('the rows of the axis', () => {
  it('never let texts touch: any view from a minute to a thousand years, any measure, both directions', () => {
    fc.assert(
      fc.property(
        viewport,
        measure,
        fc.integer({ min: 120, max: 2400 }),
        fc.constantFrom('ltr' as const, 'rtl' as const),
        fc.constantFrom(...STYLES),
        (view, any, width, direction, style) => {
          const today = (view.start + view.end) / 2;
          const scene = sceneOf(view, { style, hijri: true, measure: any, width }, direction, today);
          expectApart(scene.ticks.flatMap(({ label }) => label?.box ?? []));
          expectApart(
            [...scene.contexts, scene.today ?? { text: null }].flatMap(({ text }) => text?.box ?? []),
          );
          const { spans, numbers } = scene.hijri ?? expect.fail();
          expectApart([...spans.flatMap(({ text }) => text?.box ?? []), ...numbers.map(({ box }) => box)]);
        },
      ),
      { numRuns: 400 },
    );
  });

  it('mirror each other in the two directions', () => {
    fc.assert(
      fc.property(viewport, (view) => {
        const [ltr, rtl] = [sceneOf(view, { hijri: true }), sceneOf(view, { hijri: true }, 'rtl')];
        const words = (scene: typeof ltr) => [
          scene.ticks.map(({ label }) => label?.text),
          scene.contexts.map(({ text }) => text?.lines),
          scene.hijri?.spans.map(({ text }) => text?.lines),
        ];
        expect(words(rtl)).toEqual(words(ltr));
        rtl.ticks.forEach(({ x }, at) => expect(x).toBeCloseTo(WIDTH - (ltr.ticks[at]?.x ?? 0), 5));
      }),
    );
  });
});

describe('the row of Hijri dates', () => {
  const namesOf = (view: Viewport) =>
    sceneOf(view, { hijri: true }).hijri?.spans.flatMap(({ text }) => text?.lines ?? []);

  it('names days where they fit, then months, then years, then round years', () => {
    expect(namesOf(days('2020-10-08', '2020-10-11'))).toEqual([
      '21 Safar 1442 AH',
      '22 Safar 1442 AH',
      '23 Safar 1442 AH',
    ]);
    expect(namesOf(days('2020-09-01', '2020-11-01'))).toEqual([
      'Muharram 1442 AH',
      'Safar 1442 AH',
      'Rabi I 1442 AH',
    ]);
    expect(namesOf(days('2018-10-01', '2022-03-01'))).toEqual(['1440 AH', '1441 AH', '1442 AH', '1443 AH']);
    expect(namesOf(days('1900-01-01', '2020-01-01'))?.slice(0, 3)).toEqual(['1320 AH', '1330 AH', '1340 AH']);
  });

  it('numbers days in what the names of months leave free', () => {
    const row = sceneOf(days('2020-10-08', '2020-10-28'), { hijri: true }).hijri;
    expect(row?.numbers.map(({ text }) => text)).toContain('29');
  });

  it('is empty before the calendar begins, and takes height only where it is wanted', () => {
    expect(namesOf(days('0300-01-01', '0500-01-01'))).toEqual([]);
    expect(namesOf(days('0600-01-01', '0700-01-01'))?.[0]).toBe('1 AH');
    const style = dateStyle('en');
    const height = (hijri: boolean) =>
      axisHeight(timelineFormats(style, hijri ? hijriFormats(style) : null, translator('en')));
    expect(height(true)).toBeGreaterThan(height(false));
    expect(sceneOf(days('2020-10-08', '2020-10-11')).hijri).toBeNull();
  });
});

describe('today', () => {
  const view = days('2020-10-08', '2020-10-28');

  it('is the stretch of its day with its word over it', () => {
    const { today } = sceneOf(view, {}, 'ltr', dayNumber('2020-10-17'));
    expect(today).toMatchObject({ x: 450, width: 50 });
    expect(today?.text?.lines).toEqual(['Today']);
  });

  it('is marked only where it is in view', () => {
    expect(sceneOf(view, {}, 'ltr', dayNumber('2020-10-28')).today).toBeNull();
    expect(sceneOf(view, {}, 'ltr', dayNumber('2020-10-07')).today).toBeNull();
    expect(sceneOf(view).today).toBeNull();
  });

  it('gives its word up where the name of a month stands', () => {
    const { today } = sceneOf(view, {}, 'ltr', dayNumber('2020-10-08'));
    expect(today).toMatchObject({ x: 0, width: 50, text: null });
  });

  it('stands behind the name of its own day, seen near', () => {
    const near = days('2020-10-15', '2020-10-19');
    const { contexts, today } = sceneOf(near, {}, 'ltr', dayNumber('2020-10-17'));
    const name = contexts[2]?.text?.box ?? expect.fail();
    expect(today).toMatchObject({ x: 500, width: 250 });
    expect(today?.text?.box.x).toBe(name.x + name.width + 10);
  });

  it('is still a line seen from afar', () => {
    const { today } = sceneOf(days('1900-01-01', '2100-01-01'), {}, 'ltr', dayNumber('2020-10-17'));
    expect(today?.width).toBe(1.5);
  });
});
