import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { STATUSES } from '../../../src/domain/vocabulary.ts';
import { EVENT_FAMILIES, EVENT_TYPES } from '../../../src/domain/event-types.ts';
import { dayNumber, shiftDay } from '../../../src/domain/iso-day.ts';
import type { EventSummary } from '../../../src/domain/site-data.ts';
import { UNDATED } from '../../../src/domain/site-data.ts';
import { compareText } from '../../../src/domain/compare-text.ts';
import { findInView, indexEvents } from '../../../src/layout/timeline/event-index.ts';
import { findMotion } from '../../../src/layout/timeline/moving-scene.ts';
import { GROUPINGS } from '../../../src/layout/timeline/scene.ts';
import type { Box } from '../../../src/layout/timeline/scene.ts';
import { panViewport, zoomViewport } from '../../../src/layout/timeline/time-scale.ts';
import type { VerticalScene } from '../../../src/layout/timeline/vertical-scene.ts';
import { dayDate, galleryEvents, makeEvent, makeVerticalScene, manyEvents } from './fixtures.ts';

const events = fc
  .array(
    fc.record({
      offset: fc.integer({ min: -40, max: 40 }),
      length: fc.integer({ min: 0, max: 30 }),
      open: fc.constantFrom('no', 'start', 'end', 'undated'),
      moved: fc.boolean(),
      type: fc.constantFrom(...EVENT_TYPES),
      status: fc.constantFrom(...STATUSES),
      words: fc.integer({ min: 0, max: 14 }),
    }),
    { maxLength: 80 },
  )
  .map((list) =>
    list.map(({ offset, length, open, moved, type, status, words }, at) => {
      const start = shiftDay('2020-10-09', offset);
      const end = shiftDay(start, length);
      const span = { precision: length === 0 ? ('day' as const) : ('span' as const) };
      const date =
        open === 'undated'
          ? UNDATED
          : open === 'start'
            ? dayDate(end, { start: null, precision: 'span' })
            : dayDate(start, { end: open === 'end' ? null : end, ...span });
      return makeEvent(`e${at}`, {
        date,
        type,
        status,
        dateAlternatives: moved ? [dayDate(shiftDay(end, 3))] : [],
        deniers: status === 'contested' ? ['south'] : [],
        label: { ar: 'كلمة '.repeat(words), en: `North: ${'word '.repeat(words)}` },
      });
    }),
  );
const scenes = fc.record({
  events,
  viewport: fc.option(
    fc
      .tuple(
        fc.double({ min: 18_500, max: 18_580, noNaN: true }),
        fc.double({ min: 0.05, max: 300, noNaN: true }),
      )
      .map(([start, length]) => ({ start, end: start + length })),
  ),
  width: fc.oneof(fc.integer({ min: 280, max: 760 }), fc.integer({ min: 760, max: 1500 })),
  direction: fc.constantFrom('ltr' as const, 'rtl' as const),
  grouping: fc.constantFrom(...GROUPINGS),
  arrangement: fc.record({
    order: fc.uniqueArray(fc.constantFrom<string>(...EVENT_FAMILIES, ...EVENT_TYPES), { maxLength: 12 }),
    collapsed: fc.uniqueArray(fc.constantFrom<string>(...EVENT_FAMILIES), { maxLength: 3 }),
  }),
});

const overlap = (a: Box, b: Box) =>
  a.x + 0.2 < b.x + b.width &&
  b.x + 0.2 < a.x + a.width &&
  a.y + 0.2 < b.y + b.height &&
  b.y + 0.2 < a.y + a.height;
const within = (inner: Box, outer: Box, slack = 0.2) =>
  inner.x >= outer.x - slack &&
  inner.y >= outer.y - slack &&
  inner.x + inner.width <= outer.x + outer.width + slack &&
  inner.y + inner.height <= outer.y + outer.height + slack;
const mirrored = ({ x, ...box }: Box, { width }: VerticalScene) => ({ ...box, x: width - x - box.width });
const check = (test: (scene: VerticalScene, options: { events: readonly EventSummary[] }) => void) =>
  fc.assert(
    fc.property(scenes, (options) => {
      test(makeVerticalScene(options), options);
      expect(true).toBe(true);
    }),
  );

describe('a scene in which time runs down', () => {
  it('shows every dated event in view in exactly one mark or stack', () => {
    check((scene, options) => {
      const index = indexEvents(options.events);
      const ids = findInView(index, scene.viewport).map((at) => index.events[at]?.id ?? '');
      const shown = scene.marks.flatMap((mark) =>
        mark.kind === 'event' ? [mark.id] : mark.events.map(({ id }) => id),
      );
      expect(shown.toSorted(compareText)).toEqual(ids.toSorted(compareText));
      expect(scene.inView).toBe(ids.length);
    });
  });

  it('has marks in the columns of their lanes, none over another', () => {
    check((scene) => {
      scene.marks.forEach((mark, at) => {
        const column = scene.lanes[mark.lane]?.box;
        expect(column && within(mark.box, column)).toBe(true);
        for (const other of scene.marks.slice(at + 1)) expect(overlap(mark.box, other.box)).toBe(false);
      });
    });
  });

  it('has at most six columns besides a pinned one, each broad enough for a thumb, side by side from the axis on', () => {
    check(({ lanes, reading, axis, width }) => {
      expect(lanes.length).toBeLessThanOrEqual(6);
      const ltr = reading === 'ltr';
      let edge = ltr ? axis.x + axis.width : axis.x;
      for (const { box } of lanes) {
        expect(box.width).toBeGreaterThanOrEqual(24);
        expect(ltr ? box.x : box.x + box.width).toBeCloseTo(edge, 3);
        edge = ltr ? box.x + box.width : box.x;
      }
      expect(ltr ? edge : width - edge).toBeLessThan(width);
    });
  });

  it('lets no two labels touch, keeps them in the gutter, and in the order of their marks', () => {
    check((scene) => {
      const markOf = (id: string) => scene.marks.find((mark) => mark.id === id);
      const { reading, plot, width, height } = scene;
      const gutter =
        reading === 'ltr'
          ? { x: plot.x + plot.width, width: width - plot.x - plot.width }
          : { x: 0, width: plot.x };
      scene.labels.forEach((label, at) => {
        expect(within(label.box, { ...gutter, y: plot.y, height: height - plot.y })).toBe(true);
        expect(label.lines.length).toBeLessThanOrEqual(3);
        for (const other of scene.labels.slice(at + 1)) {
          expect(overlap(label.box, other.box)).toBe(false);
          const [a, b] = [markOf(label.id)?.y ?? 0, markOf(other.id)?.y ?? 0];
          expect((a - b) * (label.box.y - other.box.y)).toBeGreaterThanOrEqual(-0.5 * Math.abs(a - b));
        }
      });
    });
  });

  it('never cuts who claims and who denies', () => {
    check((scene) => {
      for (const { id, lines } of scene.labels) {
        const mark = scene.marks.find((each) => each.id === id);
        const text = lines.join(' ');
        expect(text.startsWith('North:')).toBe(true);
        if (mark?.kind === 'event' && mark.event.deniers.length > 0) {
          expect(text).toBe(mark.event.label.en.replace(/\s+/g, ' ').trim());
        }
      }
    });
  });

  it('names time without one name over another', () => {
    check(({ ticks, contexts, today, axis }) => {
      const names = [...ticks.map(({ label }) => label), ...contexts.map(({ text }) => text), today?.text];
      const boxes = names.flatMap((name) => (name ? [name.box] : []));
      boxes.forEach((box, at) => {
        expect(within(box, axis, 8)).toBe(true);
        for (const other of boxes.slice(at + 1)) expect(overlap(box, other)).toBe(false);
      });
    });
  });

  it('is the same picture in a mirror where text runs the other way', () => {
    fc.assert(
      fc.property(scenes, (options) => {
        const ltr = makeVerticalScene({ ...options, direction: 'ltr' });
        const rtl = makeVerticalScene({ ...options, direction: 'rtl' });
        expect(rtl.marks.map(({ id }) => id)).toEqual(ltr.marks.map(({ id }) => id));
        expect(rtl.labels.map(({ id, lines }) => [id, lines])).toEqual(
          ltr.labels.map(({ id, lines }) => [id, lines]),
        );
        const boxes = (scene: VerticalScene) =>
          [...scene.marks, ...scene.labels, ...scene.lanes].map(({ box }) => box);
        const [a, b] = [boxes(ltr).map((box) => mirrored(box, ltr)), boxes(rtl)];
        a.forEach((box, at) => {
          expect(b[at]?.x).toBeCloseTo(box.x, 0);
          expect(b[at]?.y).toBe(box.y);
        });
      }),
      { numRuns: 40 },
    );
  });

  it('puts later below, at the height that its time has', () => {
    const viewport = { start: dayNumber('2020-10-01'), end: dayNumber('2020-10-11') };
    const list = [
      makeEvent('first', { date: dayDate('2020-10-02') }),
      makeEvent('span', {
        type: 'meeting',
        date: dayDate('2020-10-04', { end: '2020-10-06', precision: 'span' }),
      }),
    ];
    const { marks, plot } = makeVerticalScene({ events: list, viewport, height: 500, width: 390 });
    const [first, span] = marks;
    expect(first?.y).toBeCloseTo(plot.y + 75, 0);
    expect(span?.box.y).toBeCloseTo(plot.y + 150, 0);
    expect(span?.box.height).toBeCloseTo(150, 0);
    expect(span?.box.width).toBe(8);
    expect(span).toMatchObject({ left: 'firm', right: 'firm', shape: 'bar' });
  });

  it('is bounded however many events there are', () => {
    const scene = makeVerticalScene({ events: manyEvents(5000), width: 390 });
    expect(scene.inView).toBe(5000);
    expect(scene.marks.length).toBeLessThan(300);
    expect(scene.labels.length).toBeLessThanOrEqual(60);
    expect(scene.height).toBeLessThan(1200);
    const broad = makeVerticalScene({ events: manyEvents(5000), width: 1400 });
    expect(broad.inView).toBe(5000);
    expect(broad.marks.length).toBeLessThan(1000);
  });

  /** With no room for several tracks beside the labels, as a column has on a phone. */
  const NARROW = 200;
  const FAR = { start: 18_500, end: 18_600 };

  it('tells a stack by its weightiest event and how many more there are, and by the selected one if that is in it', () => {
    const crowd = ['a', 'b', 'c'].map((id) =>
      makeEvent(id, { status: id === 'b' ? 'contested' : 'reported', label: { ar: id, en: `Event ${id}` } }),
    );
    const lines = (selected: string | null) =>
      makeVerticalScene({
        events: crowd,
        width: NARROW,
        selected,
        viewport: FAR,
      }).labels.map((label) => label.lines);
    expect(lines(null)).toEqual([['Event b (+2)']]);
    expect(lines('c')).toEqual([['Event c (+2)']]);
  });

  it('unfolds a crowd of one day as it is seen nearer, on a phone and on a wide screen', () => {
    const crowd = Array.from({ length: 16 }, (_, at) => makeEvent(`e${at}`));
    const shown = (days: number, width: number) => {
      const viewport = { start: 18_544.5 - days / 2, end: 18_544.5 + days / 2 };
      const scene = makeVerticalScene({ events: crowd, viewport, width });
      return [scene.marks.filter(({ kind }) => kind === 'event').length, scene.trays.length];
    };
    expect(shown(60, NARROW)).toEqual([0, 0]);
    expect(shown(1, NARROW)).toEqual([16, 1]);
    expect(shown(60, 1400)[0]).toBeGreaterThan(2);
    expect(shown(6, 1400)).toEqual([16, 1]);
  });

  it('leaves what has an hour at its hour, with the events of the day in boxes before and after', () => {
    const noon = dayDate('2020-10-09', {
      precision: 'minute',
      clock: { from: '12:00', to: null, zone: null },
    });
    const events = [makeEvent('noon', { date: noon }), makeEvent('a'), makeEvent('b'), makeEvent('c')];
    const scene = makeVerticalScene({ events, width: NARROW, viewport: { start: 18_544, end: 18_545 } });
    const { y = 0 } = scene.marks.find(({ id }) => id === 'noon') ?? {};
    expect(y).toBeCloseTo(scene.plot.y + scene.plot.height / 2, 0);
    expect(scene.trays).toHaveLength(2);
    for (const { box } of scene.trays) expect(y > box.y && y < box.y + box.height).toBe(false);
    expect(scene.marks).toHaveLength(4);
  });

  it('names no event of a collapsed lane but the selected one', () => {
    const list = [
      makeEvent('one', { type: 'clash' }),
      makeEvent('two', { type: 'clash', date: dayDate('2020-10-20') }),
    ];
    const arrangement = { order: [], collapsed: ['combat'] };
    expect(makeVerticalScene({ events: list, width: 390, arrangement }).labels).toEqual([]);
    const [label] = makeVerticalScene({ events: list, width: 390, arrangement, selected: 'two' }).labels;
    expect(label?.id).toBe('two');
  });

  it('shows every precision and status of the gallery with what the legend explains', () => {
    const { legend } = makeVerticalScene({ events: galleryEvents(), width: 390 });
    expect(legend).toEqual(expect.arrayContaining(['shape.dot', 'stack', 'publication', 'uncovered']));
  });

  it('moves its marks to the height that a scene of the live view gives them', () => {
    const list = manyEvents(40);
    const viewport = { start: 18_540, end: 18_560 };
    const live = panViewport(zoomViewport(viewport, 1.5), 2);
    const drawn = makeVerticalScene({ events: list, viewport, width: 390 });
    const there = makeVerticalScene({ events: list, viewport: live, width: 390 });
    const { scale, shift } = findMotion(drawn, live);
    const gaps = drawn.publications.flatMap(({ time, y }) => {
      const other = there.publications.find((each) => each.time === time);
      return other ? [Math.abs(scale * y + shift - other.y)] : [];
    });
    expect(gaps.length).toBeGreaterThan(0);
    expect(Math.max(...gaps)).toBeLessThan(0.5);
  });
});
