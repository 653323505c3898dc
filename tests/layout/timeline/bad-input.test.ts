// What no editor would hand in, and a machine may: the scene stays small, whole and inside its box.
import { describe, expect, it } from 'vitest';
import { dayNumber } from '../../../src/domain/iso-day.ts';
import type { EventSummary } from '../../../src/domain/site-data.ts';
import { UNDATED } from '../../../src/domain/site-data.ts';
import type { TimelineScene } from '../../../src/layout/timeline/scene.ts';
import { dayDate, makeEvent, makeScene, makeVerticalScene, manyEvents } from './fixtures.ts';

const FAMILY = '\u{1F468}\u200D\u{1F469}\u200D\u{1F467}';
const TITLES = {
  'of 2,000 characters': 'كلمات كثيرة في عنوان لا ينتهي '.repeat(67).slice(0, 2000),
  'of one unbreakable word': 'a'.repeat(300),
  'of one Arabic word': 'ووو'.repeat(100),
  'of mixed scripts': '12 قتيلا في Shusha «AFP» שלום 漢字 ไทย до 27 أيلول',
  'of emoji': `${FAMILY}🔥`.repeat(60),
} as const;

const inMinute = (day: string, clock = '12:00') =>
  dayDate(day, {
    edtf: `${day}T${clock}:00`,
    precision: 'minute',
    clock: { from: clock, to: null, zone: null },
  });

/** From 1595 to 2025. */
const ALL = { start: -137_000, end: 20_100 };

const OCTOBER = { start: dayNumber('2020-09-30'), end: dayNumber('2020-10-27') };

/** How many events the marks of a scene hold: what is shown, alone or in a stack. */
const countHeld = ({ marks }: Pick<TimelineScene, 'marks'>) =>
  marks.reduce((sum, mark) => sum + (mark.kind === 'stack' ? mark.events.length : 1), 0);

/** Every number of a scene. */
function numbersOf(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  if (value === null || typeof value !== 'object' || value instanceof Map || value instanceof Set) return [];
  return Object.values(value).flatMap(numbersOf);
}

/** Both directions of a picture of some events. */
const picturesOf = (events: readonly EventSummary[], viewport = ALL) => [
  makeScene({ events, viewport }),
  makeVerticalScene({ events, width: 390, viewport }),
];

function expectWhole(events: readonly EventSummary[], viewport = ALL): void {
  for (const scene of picturesOf(events, viewport)) {
    expect(countHeld(scene)).toBe(events.length);
    expect(numbersOf(scene).every(Number.isFinite)).toBe(true);
    for (const { box } of scene.marks) {
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(scene.width);
    }
  }
}

describe('bad input', () => {
  it('gathers ten thousand events of one minute into marks that can be counted on two hands a lane', () => {
    const events = manyEvents(10_000).map((event) => ({ ...event, date: inMinute('2020-10-09') }));
    expectWhole(events);
    for (const scene of picturesOf(events)) expect(scene.marks.length).toBeLessThan(60);
  });

  it.each([
    ['within', '1800-06-01'],
    ['beyond', '2020-10-09'],
  ])('shows an event of 400 years beside one of a minute, %s them', (_where, day) => {
    const centuries = dayDate('1600-01-01', { edtf: '1600/2000', end: '2000-12-31', precision: 'span' });
    const events = [makeEvent('long', { date: centuries }), makeEvent('short', { date: inMinute(day) })];
    expectWhole(events);
    for (const scene of picturesOf(events)) expect(scene.inView).toBe(2);
  });

  it.each(Object.entries(TITLES))('keeps a title %s to its lines and inside the picture', (_what, title) => {
    const events = Array.from({ length: 24 }, (_, at) =>
      makeEvent(`e${at}`, {
        date: inMinute(`2020-10-${String(at + 1).padStart(2, '0')}`),
        headline: { ar: title, en: title },
        label: { ar: title, en: title },
      }),
    );
    expectWhole(events, OCTOBER);
    const across = makeScene({ events, viewport: OCTOBER });
    for (const { lines } of across.labels) expect(lines.length).toBeLessThanOrEqual(2);
    const down = makeVerticalScene({ events, width: 390, viewport: OCTOBER });
    for (const { lines, box } of down.labels) {
      expect(lines.length).toBeLessThanOrEqual(3);
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(down.width);
      // A character of several code units is never cut in two.
      for (const line of lines) expect(line).not.toMatch(/\p{Surrogate}/u);
    }
  });

  it.each([
    ['all are undated', manyEvents(300).map((event) => ({ ...event, date: UNDATED }))],
    ['there are none', []],
  ])('has no marks, and no number that is none, where %s', (_what, events) => {
    for (const scene of picturesOf(events)) {
      expect(scene.marks).toEqual([]);
      expect(numbersOf(scene).every(Number.isFinite)).toBe(true);
    }
  });
});
