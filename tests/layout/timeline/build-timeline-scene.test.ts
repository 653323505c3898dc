import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { STATUSES } from '../../../src/domain/vocabulary.ts';
import { EVENT_FAMILIES, EVENT_TYPES } from '../../../src/domain/event-types.ts';
import { shiftDay } from '../../../src/domain/iso-day.ts';
import type { EventSummary } from '../../../src/domain/site-data.ts';
import { UNDATED } from '../../../src/domain/site-data.ts';
import { findInView, indexEvents } from '../../../src/layout/timeline/event-index.ts';
import { OTHER_LANE } from '../../../src/layout/timeline/group-events.ts';
import { GROUPINGS } from '../../../src/layout/timeline/scene.ts';
import type { Box, TimelineScene } from '../../../src/layout/timeline/scene.ts';
import { dayDate, galleryEvents, makeArticle, makeEvent, makeScene, manyEvents } from './fixtures.ts';

const dates = fc
  .record({
    offset: fc.integer({ min: -40, max: 40 }),
    length: fc.integer({ min: 0, max: 30 }),
    open: fc.constantFrom('no', 'start', 'end'),
    stated: fc.boolean(),
    dated: fc.integer({ min: 0, max: 9 }),
  })
  .map(({ offset, length, open, stated, dated }) => {
    if (dated === 0) return UNDATED;
    const start = shiftDay('2020-10-09', offset);
    const end = shiftDay(start, length);
    const precision = length === 0 ? 'day' : 'span';
    if (open === 'start') return dayDate(end, { start: null, precision: 'span', stated });
    return dayDate(start, { end: open === 'end' ? null : end, precision, stated });
  });
const events = fc
  .array(
    fc.record({
      date: dates,
      alternative: fc.option(dates),
      type: fc.constantFrom(...EVENT_TYPES),
      status: fc.constantFrom(...STATUSES),
      words: fc.integer({ min: 0, max: 14 }),
      article: fc.constantFrom('a0', 'a1', 'a2', 'nowhere'),
    }),
    { maxLength: 80 },
  )
  .map((list) =>
    list.map(({ date, alternative, type, status, words, article }, at) =>
      makeEvent(`e${at}`, {
        date,
        type,
        status,
        articles: [article],
        dateAlternatives: alternative ? [alternative] : [],
        label: { ar: 'كلمة '.repeat(words), en: 'word '.repeat(words) },
      }),
    ),
  );
const views = fc.option(
  fc
    .tuple(
      fc.double({ min: 18_500, max: 18_580, noNaN: true }),
      fc.double({ min: 0.05, max: 300, noNaN: true }),
    )
    .map(([start, length]) => ({ start, end: start + length })),
);
const scenes = fc.record({
  events,
  viewport: views,
  width: fc.integer({ min: 320, max: 1600 }),
  grouping: fc.constantFrom(...GROUPINGS),
  arrangement: fc.record({
    order: fc.uniqueArray(fc.constantFrom<string>(...EVENT_FAMILIES), { maxLength: 6 }),
    collapsed: fc.uniqueArray(fc.constantFrom<string>(...EVENT_FAMILIES, ...STATUSES, OTHER_LANE), {
      maxLength: 4,
    }),
  }),
});

const overlap = (a: Box, b: Box) =>
  a.x + 0.2 < b.x + b.width &&
  b.x + 0.2 < a.x + a.width &&
  a.y + 0.2 < b.y + b.height &&
  b.y + 0.2 < a.y + a.height;

/** Ids that a scene shows, each as often as it does. */
const shownIds = (scene: TimelineScene): string[] =>
  scene.marks.flatMap((mark) => (mark.kind === 'event' ? [mark.id] : mark.events.map(({ id }) => id))).sort();

const inViewIds = (list: readonly EventSummary[], scene: TimelineScene): string[] => {
  const index = indexEvents(list);
  return findInView(index, scene.viewport)
    .map((at) => index.events[at]?.id ?? '')
    .sort();
};

describe('a timeline scene', () => {
  it('shows every dated event in view in exactly one mark or stack', () => {
    fc.assert(
      fc.property(scenes, (options) => {
        const scene = makeScene(options);
        const ids = inViewIds(options.events, scene);
        expect(shownIds(scene)).toEqual(ids);
        expect(scene.inView).toBe(ids.length);
      }),
    );
  });

  it('accounts for every dated event: in view, before it or after it', () => {
    fc.assert(
      fc.property(scenes, (options) => {
        const scene = makeScene(options);
        const dated = options.events.filter(({ date }) => date.start !== null || date.end !== null).length;
        expect(scene.inView + (scene.before?.count ?? 0) + (scene.after?.count ?? 0)).toBe(dated);
      }),
    );
  });

  it('lets no two labels touch, nor a label and a mark, and clips none', () => {
    fc.assert(
      fc.property(scenes, (options) => {
        const scene = makeScene(options);
        scene.labels.forEach((label, at) => {
          expect(label.lines.length).toBeLessThanOrEqual(2);
          expect(label.box.x).toBeGreaterThanOrEqual(scene.plot.x - 0.2);
          expect(label.box.x + label.box.width).toBeLessThanOrEqual(scene.plot.x + scene.plot.width + 0.2);
          expect(label.box.y).toBeGreaterThanOrEqual(scene.plot.y);
          expect(label.box.y + label.box.height).toBeLessThanOrEqual(scene.plot.y + scene.plot.height);
          for (const other of scene.labels.slice(at + 1)) expect(overlap(label.box, other.box)).toBe(false);
          for (const mark of scene.marks) expect(overlap(label.box, mark.box)).toBe(false);
        });
      }),
    );
  });

  it('never cuts a label: its lines are the whole text', () => {
    fc.assert(
      fc.property(scenes, (options) => {
        const scene = makeScene(options);
        const byId = new Map(options.events.map((event) => [event.id, event]));
        for (const { id, lines } of scene.labels)
          expect(lines.join(' ')).toBe(byId.get(id)?.label.en.replace(/\s+/g, ' ').trim());
      }),
    );
  });

  it('lets no two marks overlap, and keeps them in the plot', () => {
    fc.assert(
      fc.property(scenes, (options) => {
        const scene = makeScene(options);
        scene.marks.forEach((mark, at) => {
          expect(mark.box.x).toBeGreaterThanOrEqual(scene.plot.x - 0.2);
          expect(mark.box.x + mark.box.width).toBeLessThanOrEqual(scene.plot.x + scene.plot.width + 0.2);
          for (const other of scene.marks.slice(at + 1)) expect(overlap(mark.box, other.box)).toBe(false);
        });
      }),
    );
  });

  it('is the same picture in a mirror when time runs the other way', () => {
    fc.assert(
      fc.property(scenes, (options) => {
        const ltr = makeScene({ ...options, direction: 'ltr' });
        const rtl = makeScene({ ...options, direction: 'rtl' });
        const mirrored = ({ x, y, width, height }: Box) => [ltr.width - x - width, y, width, height];
        const flat = (boxes: readonly Box[]) => boxes.map(({ x, y, width, height }) => [x, y, width, height]);
        const same = (a: readonly Box[], b: readonly Box[]) => {
          expect(b.length).toBe(a.length);
          const [left, right] = [a.map(mirrored), flat(b)];
          left.forEach((box, at) => {
            box.forEach((value, part) => {
              expect(Math.abs(value - (right[at]?.[part] ?? Number.NaN))).toBeLessThan(0.05);
            });
          });
        };
        expect(rtl.marks.map(({ id }) => id)).toEqual(ltr.marks.map(({ id }) => id));
        same(
          ltr.marks.map(({ box }) => box),
          rtl.marks.map(({ box }) => box),
        );
        expect(rtl.labels.map(({ id, lines }) => [id, lines])).toEqual(
          ltr.labels.map(({ id, lines }) => [id, lines]),
        );
        same(
          ltr.labels.map(({ box }) => box),
          rtl.labels.map(({ box }) => box),
        );
        same(
          ltr.lanes.map(({ box }) => box),
          rtl.lanes.map(({ box }) => box),
        );
        same(
          ltr.ticks.flatMap(({ label }) => label?.box ?? []),
          rtl.ticks.flatMap(({ label }) => label?.box ?? []),
        );
        same([ltr.plot, ltr.overview.window], [rtl.plot, rtl.overview.window]);
        expect(rtl.height).toBe(ltr.height);
      }),
    );
  });

  it('does not depend on the order in which events come', () => {
    fc.assert(
      fc.property(scenes, (options) => {
        const turned = { ...options, events: [...options.events].reverse() };
        expect(makeScene(turned)).toEqual(makeScene(options));
      }),
    );
  });

  it('gives collapsed lanes one thin row, and their height to the others', () => {
    const events = manyEvents(400);
    const open = makeScene({ events, height: 640 });
    const arrangement = { order: [], collapsed: ['talks', 'stance'] };
    const scene = makeScene({ events, height: 640, arrangement });
    const heightOf = (from: TimelineScene, key: string) =>
      from.lanes.find((lane) => lane.key === key)?.box.height ?? 0;
    expect(heightOf(scene, 'talks')).toBe(28);
    const rest = (from: TimelineScene) =>
      ['ceasefire', 'territory', 'combat', 'humanitarian'].reduce((sum, key) => sum + heightOf(from, key), 0);
    expect(rest(scene)).toBeGreaterThan(rest(open));
    expect(scene.lanes.map(({ count, total }) => [count, total])).toEqual(
      open.lanes.map(({ count, total }) => [count, total]),
    );
    const thin = new Set(scene.lanes.flatMap(({ collapsed }, at) => (collapsed ? [at] : [])));
    const named = scene.marks.filter(({ id }) => scene.labels.some((label) => label.id === id));
    expect(named.some(({ lane }) => thin.has(lane))).toBe(false);
  });

  it('says how many events of a lane are in view, and how many there are', () => {
    const events = [makeEvent('a'), makeEvent('b', { date: dayDate('2020-11-20') })];
    const lane = (viewport: { start: number; end: number } | null) =>
      makeScene({ events, viewport }).lanes.map(({ countText }) => countText);
    expect(lane({ start: 18_540, end: 18_550 })).toEqual(['1/2']);
    expect(lane({ start: 18_540, end: 18_600 })).toEqual(['2']);
  });

  it('stays bounded by pixels when events are many', () => {
    const scene = makeScene({ events: manyEvents(20_000), width: 1200, height: 600 });
    expect(scene.marks.length).toBeLessThan(1000);
    expect(scene.labels.length).toBeLessThanOrEqual(100);
    expect(scene.inView).toBeGreaterThan(18_000);
    expect(scene.height).toBeLessThan(720);
  });

  it('shows in a stack that some of its events are disputed or told by one side', () => {
    const stack = makeScene({ events: galleryEvents() }).marks.find(
      (mark) => mark.kind === 'stack' && mark.id.startsWith('stack:c-'),
    );
    const all = makeScene({ events: galleryEvents(), height: 300 }).marks.flatMap((mark) =>
      mark.kind === 'stack' ? [mark] : [],
    );
    expect(stack).toBeDefined();
    const truce = all.find(({ families }) => families[0]?.[0] === 'ceasefire');
    expect(truce?.events.length).toBe(13);
    expect(truce?.oneSided).toBe(1);
    expect(truce?.text).toBe('13');
  });

  it('labels the selected event before all others', () => {
    const crowd = Array.from({ length: 4 }, (_, at) =>
      makeEvent(`e${at}`, {
        status: 'contested',
        label: { ar: '', en: `A rather long label of event ${at}` },
      }),
    );
    const scene = makeScene({
      events: [...crowd, makeEvent('me', { status: 'hypothetical' })],
      selected: 'me',
    });
    expect(scene.labels[0]).toMatchObject({ id: 'me', font: { weight: 600 } });
  });

  it('draws what dates are: dots, capsules, soft and open ends, inferred or stated', () => {
    const scene = makeScene({ events: galleryEvents(), width: 1400, height: 900 });
    const mark = (id: string) => {
      const found = scene.marks.find((each) => each.id === id);
      return found?.kind === 'event' ? found : undefined;
    };
    expect(mark('p-day')).toMatchObject({ shape: 'dot', inferred: false });
    expect(mark('p-inferred')).toMatchObject({ shape: 'dot', inferred: true });
    expect(mark('p-night')).toMatchObject({ shape: 'capsule' });
    expect(mark('p-span')).toMatchObject({ shape: 'bar', left: 'firm', right: 'firm' });
    expect(mark('p-part of a month')).toMatchObject({ shape: 'bar', left: 'cut', right: 'soft' });
    expect(mark('p-since')).toMatchObject({ left: 'firm', right: 'open' });
    expect(mark('p-until')).toMatchObject({ left: 'open', right: 'firm' });
    expect(mark('moved')?.alternatives).toHaveLength(1);
    expect(scene.before).toMatchObject({ count: 1, side: 'left' });
  });

  it('draws a day as a box once it is wide: a dot alone would claim noon', () => {
    const events = [makeEvent('a')];
    const near = makeScene({ events, viewport: { start: 18_543, end: 18_547 } });
    expect(near.trays).toHaveLength(1);
    expect(near.trays[0]?.box.width).toBeGreaterThan(100);
    expect(near.legend).toContain('shape.day');
    expect(makeScene({ events, viewport: { start: 18_500, end: 18_600 } }).trays).toEqual([]);
  });

  it('explains a dot by what it says: its day from afar, its hour in a near view', () => {
    const clock = { from: '10:00', to: null, zone: null };
    const hours = { from: '06:00', to: '18:00', zone: null };
    const events = [
      makeEvent('minute', { date: dayDate('2020-10-09', { precision: 'minute', clock }) }),
      makeEvent('hours', { date: dayDate('2020-10-09', { precision: 'hour', clock: hours }) }),
      makeEvent('day'),
    ];
    const shapesOf = (options: Partial<Parameters<typeof makeScene>[0]>) =>
      makeScene({ events, ...options }).legend.filter((key) => key.startsWith('shape.'));
    expect(shapesOf({ viewport: { start: 18_500, end: 18_600 } })).toEqual(['shape.dot']);
    const near = { start: 18_544, end: 18_545 };
    expect(shapesOf({ viewport: near })).toEqual(['shape.hour', 'shape.day', 'shape.bar']);
    // By publication all stand on days.
    const articles = [makeArticle('one', '2020-10-10')];
    const published = { start: 18_545, end: 18_546 };
    expect(shapesOf({ viewport: published, clock: 'report', articles })).toEqual(['shape.day']);
  });

  it('unfolds a crowd of one day as it is seen nearer, and names all of it at last', () => {
    const crowd = Array.from({ length: 16 }, (_, at) => makeEvent(`e${at}`));
    const shown = (days: number) => {
      const viewport = { start: 18_544.5 - days / 2, end: 18_544.5 + days / 2 };
      const { marks, labels } = makeScene({ events: crowd, viewport, width: 1400, height: 700 });
      return [marks.filter(({ kind }) => kind === 'event').length, labels.length];
    };
    const [far, near] = [shown(40), shown(4)];
    expect(far[0]).toBeLessThan(8);
    expect(near[0]).toBe(16);
    expect(near[1]).toBeGreaterThan(4);
    expect(shown(1)).toEqual([16, 16]);
    expect(shown(0.2)).toEqual([16, 16]);
  });

  it('says of a stack whether a nearer view parts it: a day does, a minute does not', () => {
    const viewport = { start: 18_444, end: 18_644 };
    const minute = dayDate('2020-10-09', {
      precision: 'minute',
      clock: { from: '10:00', to: null, zone: null },
    });
    const apart = (date: EventSummary['date']) =>
      makeScene({
        events: Array.from({ length: 40 }, (_, at) => makeEvent(`e${at}`, { date })),
        viewport,
      }).marks.flatMap((mark) => (mark.kind === 'stack' ? [mark.apart] : []));
    expect(apart(dayDate('2020-10-09'))).toEqual([true]);
    expect(apart(minute)).toEqual([false]);
  });

  it('keeps the marks of a day within its box, and all other marks out of it', () => {
    fc.assert(
      fc.property(scenes, (options) => {
        const scene = makeScene(options);
        const index = indexEvents(options.events);
        for (const tray of scene.trays) {
          const inside = scene.marks.filter(
            ({ lane, box }) =>
              lane === tray.lane && overlap({ ...box, height: 1, y: box.y + box.height / 2 }, tray.box),
          );
          expect(inside.length).toBeGreaterThan(0);
          const held = inside.flatMap((mark) => (mark.kind === 'event' ? [mark.event] : mark.events));
          const days = new Set(held.map(({ date }) => `${date.precision} ${date.start} ${date.end}`));
          expect(days.size).toBe(1);
          expect(held.every(({ date }) => date.precision === 'day')).toBe(true);
          const at = index.events.findIndex(({ id }) => id === held[0]?.id);
          const { start = 0, end = 0 } = index.intervals[at] ?? {};
          const perDay = scene.plot.width / (scene.viewport.end - scene.viewport.start);
          const from = scene.plot.x + (Math.max(start, scene.viewport.start) - scene.viewport.start) * perDay;
          const to = scene.plot.x + (Math.min(end, scene.viewport.end) - scene.viewport.start) * perDay;
          expect(tray.box.x).toBeGreaterThanOrEqual(from - 0.2);
          expect(tray.box.x + tray.box.width).toBeLessThanOrEqual(to + 0.2);
          for (const { box } of inside) {
            expect(box.x).toBeGreaterThanOrEqual(tray.box.x - 0.2);
            expect(box.x + box.width).toBeLessThanOrEqual(tray.box.x + tray.box.width + 0.2);
          }
        }
      }),
    );
  });

  it('stands a stack where one of its events is, were it alone', () => {
    fc.assert(
      fc.property(scenes, (options) => {
        const scene = makeScene({ ...options, direction: 'ltr' });
        const perDay = scene.plot.width / (scene.viewport.end - scene.viewport.start);
        const index = indexEvents(options.events);
        const interval = new Map(index.events.map(({ id }, at) => [id, index.intervals[at]]));
        const xOf = (time: number) => scene.plot.x + (time - scene.viewport.start) * perDay;
        for (const mark of scene.marks) {
          if (mark.kind === 'event') continue;
          const touched = mark.events.some(({ id }) => {
            const { start = 0, end = 0 } = interval.get(id) ?? {};
            return xOf(start) <= mark.box.x + mark.box.width + 0.2 && xOf(end) >= mark.box.x - 0.2;
          });
          expect(touched).toBe(true);
        }
      }),
    );
  });

  it('stays bounded by pixels when a day holds ten thousand events', () => {
    const day = Array.from({ length: 10_000 }, (_, at) =>
      makeEvent(`e${at}`, { type: EVENT_TYPES[at % EVENT_TYPES.length] ?? 'clash' }),
    );
    const scene = makeScene({
      events: day,
      width: 1400,
      height: 600,
      viewport: { start: 18_544, end: 18_545 },
    });
    expect(scene.marks.length).toBeLessThan(1000);
    expect(scene.marks.some(({ kind }) => kind === 'stack')).toBe(true);
    expect(shownIds(scene)).toHaveLength(10_000);
    expect(scene.labels.length).toBeLessThanOrEqual(100);
    expect(scene.height).toBeLessThan(860);
  });

  it('hatches the days that no article covers', () => {
    const scene = makeScene({ events: [makeEvent('a')], viewport: { start: 18_540, end: 18_550 } });
    // Articles of 9 and 10 October lie within: what is before and after is uncovered.
    expect(scene.uncovered).toHaveLength(2);
    expect(scene.publications.map(({ time }) => time)).toEqual([18_544, 18_545]);
    expect(makeScene({ events: [makeEvent('a')], articles: [] }).uncovered).toEqual([]);
  });

  it('has a picture where there is nothing to show', () => {
    const scene = makeScene({ events: [] });
    expect(scene.marks).toEqual([]);
    expect(scene.height).toBeGreaterThan(0);
  });

  it.each(['ltr', 'rtl'] as const)('draws the gallery of forms, time from %s', (direction) => {
    const language = direction === 'rtl' ? 'ar' : 'en';
    const scene = makeScene({ events: galleryEvents(), direction, language });
    const { marks, labels, ...frame } = scene;
    const brief = marks.map((mark) => {
      const { kind, id, lane, box } = mark;
      if (mark.kind === 'stack') return { kind, id, lane, box, text: mark.text };
      const { shape, left, right, status, inferred } = mark;
      return { kind, id, lane, box, shape, left, right, status, inferred };
    });
    expect({ ...frame, marks: brief, labels }).toMatchSnapshot();
  });
});
