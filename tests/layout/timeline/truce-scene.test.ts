import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber, shiftDay } from '../../../src/domain/iso-day.ts';
import { findTruces } from '../../../src/domain/truces.ts';
import type { TimeDirection } from '../../../src/layout/timeline/scene.ts';
import { makeTimeScale } from '../../../src/layout/timeline/time-scale.ts';
import { buildTruceLane } from '../../../src/layout/timeline/truce-scene.ts';
import { dayDate, makeEvent } from './fixtures.ts';

const WIDTH = 800;
const VIEW = { start: dayNumber('2021-03-01'), end: dayNumber('2021-04-01') };
const measure = (text: string) => text.length * 6;
const words = { name: 'Truces', label: () => ['Truce of a day: accused the same day', 'Truce'] };
const event = (id: string, type: 'agreement' | 'start' | 'violation', day: string) =>
  makeEvent(id, { type: `ceasefire-${type}`, date: dayDate(day) });

function lane(events: Parameters<typeof findTruces>[0], direction: TimeDirection = 'ltr') {
  return buildTruceLane({
    truces: findTruces(events, (actor) => actor),
    scale: makeTimeScale(VIEW, 100, WIDTH - 20),
    top: 46,
    width: WIDTH,
    direction,
    compact: false,
    measure,
    words,
  });
}
const whole = [
  event('a', 'agreement', '2021-03-05'),
  event('s', 'start', '2021-03-08'),
  event('b', 'violation', '2021-03-12'),
  event('b2', 'violation', '2021-03-15'),
];

describe('the lane of truces', () => {
  it('draws one bar from the announced start to the first accusation, and every point', () => {
    const mark = lane(whole)?.marks[0];
    expect(mark?.points.map(({ kind }) => kind)).toEqual(['agreement', 'start', 'accusation', 'accusation']);
    const [agreed, started, accused] = mark?.points.map(({ x }) => x) ?? [];
    expect(mark?.waiting).toEqual([agreed, started]);
    expect(mark?.announced).toEqual([started, accused]);
    expect(mark?.open).toBeNull();
  });

  it('leaves a bar open, towards later time, where nobody accuses', () => {
    expect(lane(whole.slice(0, 2))?.marks[0]?.open).toBe('right');
    expect(lane(whole.slice(0, 2), 'rtl')?.marks[0]?.open).toBe('left');
  });

  it('sets points of one day apart, the start before who says it was broken', () => {
    const sameDay = [whole[0], whole[1], event('b', 'violation', '2021-03-08')].flatMap((each) => each ?? []);
    const [, started, accused] = lane(sameDay)?.marks[0]?.points ?? [];
    expect(started?.kind).toBe('start');
    expect((accused?.x ?? 0) - (started?.x ?? 0)).toBeGreaterThan(10);
  });

  it('mirrors the scene from right to left', () => {
    const [ltr, rtl] = [lane(whole), lane(whole, 'rtl')];
    const xs = ltr?.marks[0]?.points.map(({ x }) => WIDTH - x);
    rtl?.marks[0]?.points.forEach(({ x }, n) => expect(x).toBeCloseTo(xs?.[n] ?? Number.NaN, 1));
  });

  it('is not there where no truce is in view', () => {
    expect(lane([event('a', 'agreement', '2019-01-01'), event('b', 'violation', '2019-01-02')])).toBeNull();
    expect(lane([])).toBeNull();
  });

  it('puts truces whose bars or labels would meet in rows of their own', () => {
    const many = fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(many, (days) => {
        const events = days.map((day, n) => event(`a${n}`, 'agreement', shiftDay('2021-03-01', day)));
        const marks = lane(events)?.marks ?? [];
        const boxes = marks.flatMap(({ label, box }) => [
          { ...box, own: box.y },
          ...(label ? [{ ...label.box, own: box.y }] : []),
        ]);
        for (const a of boxes)
          for (const b of boxes) {
            if (a.own === b.own) continue;
            const apart =
              a.x + a.width <= b.x ||
              b.x + b.width <= a.x ||
              a.y + a.height <= b.y + 0.1 ||
              b.y + b.height <= a.y + 0.1;
            expect(apart).toBe(true);
          }
        for (const { label } of marks) if (label) expect(label.box.x).toBeGreaterThanOrEqual(100 - 0.1);
      }),
    );
  });
});
