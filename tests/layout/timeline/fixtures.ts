// Builders for timeline tests: events, articles, and scenes with a measurer that needs no browser. All content is made up.
import type { EventDate, Status } from '../../../src/domain/corpus-schema.ts';
import { STATUSES } from '../../../src/domain/vocabulary.ts';
import type { EventType } from '../../../src/domain/event-types.ts';
import { EVENT_TYPES } from '../../../src/domain/event-types.ts';
import type { PairOfSides } from '../../../src/domain/pair-of-sides.ts';
import { shiftDay } from '../../../src/domain/iso-day.ts';
import type { Clock } from '../../../src/domain/publication-days.ts';
import type { ArticleHead, EventSummary } from '../../../src/domain/site-data.ts';
import { UNDATED } from '../../../src/domain/site-data.ts';
import type { LaneArrangement, LaneRoom } from '../../../src/layout/timeline/arrange-lanes.ts';
import { arrangeLanes, AS_USUAL, COLUMNS_ROOM } from '../../../src/layout/timeline/arrange-lanes.ts';
import { buildTimelineScene } from '../../../src/layout/timeline/build-timeline-scene.ts';
import type { TimelineInput } from '../../../src/layout/timeline/scene-input.ts';
import { buildVerticalScene } from '../../../src/layout/timeline/build-vertical-scene.ts';
import type { VerticalScene } from '../../../src/layout/timeline/vertical-scene.ts';
import { indexEvents } from '../../../src/layout/timeline/event-index.ts';
import { groupEvents } from '../../../src/layout/timeline/group-events.ts';
import type {
  Grouping,
  MeasureText,
  TimeDirection,
  TimelineFormats,
  TimelineScene,
  Viewport,
} from '../../../src/layout/timeline/scene.ts';

/** A date of one day, stated. */
export function dayDate(day: string, over: Partial<EventDate> = {}): EventDate {
  return { ...UNDATED, edtf: day, start: day, end: day, precision: 'day', stated: true, ...over };
}

export function makeEvent(id: string, over: Partial<EventSummary> = {}): EventSummary {
  return {
    id,
    type: 'clash',
    status: 'reported',
    date: dayDate('2020-10-09'),
    dateAlternatives: [],
    actors: [],
    places: [],
    headline: { ar: `خبر ${id}`, en: `Headline ${id}` },
    label: { ar: `حدث ${id}`, en: `Event ${id}` },
    claimants: [],
    deniers: [],
    articles: ['one'],
    mentions: [`m-${id}`],
    lapsed: false,
    shard: 0,
    ...over,
  };
}

export function makeArticle(id: string, published: string | null): ArticleHead {
  return {
    id,
    title: `مقال ${id}`,
    titleSpan: null,
    language: 'ar',
    publisher: null,
    credits: [],
    url: null,
    published: {
      date: published,
      basis: published === null ? 'unknown' : 'metadata',
      evidence: [],
      runnerUp: null,
    },
    newsDay: null,
    sha256: '',
    outletGroup: id,
    file: '',
  };
}

/** Every precision and every status, once each, around October 2020. */
export function galleryEvents(): EventSummary[] {
  const dates: Readonly<Record<string, EventDate>> = {
    minute: dayDate('2020-10-10', { precision: 'minute', clock: { from: '12:00', to: null, zone: null } }),
    part: dayDate('2020-10-03', { precision: 'part-of-day', dayPart: 'evening' }),
    day: dayDate('2020-10-05'),
    night: dayDate('2020-10-08', { end: '2020-10-09', precision: 'night', dayPart: 'night' }),
    span: dayDate('2020-10-12', { end: '2020-10-20', precision: 'span' }),
    week: dayDate('2020-10-19', { end: '2020-10-25', precision: 'week', stated: false }),
    'part of a month': dayDate('2020-09-21', { end: '2020-09-30', precision: 'part-of-month' }),
    month: dayDate('2020-10-01', { end: '2020-10-31', precision: 'month' }),
    since: dayDate('2020-09-27', { end: null, precision: 'span' }),
    until: dayDate('2020-10-07', { start: null, precision: 'span' }),
    inferred: dayDate('2020-10-16', { stated: false }),
    decade: dayDate('1990-01-01', { end: '1999-12-31', precision: 'decade' }),
  };
  const byPrecision = Object.entries(dates).map(([name, date]) =>
    makeEvent(`p-${name}`, { date, type: 'strike', label: { ar: `قصف: ${name}`, en: `Strike: ${name}` } }),
  );
  const byStatus = STATUSES.flatMap((status: Status, at): EventSummary[] => {
    const day = shiftDay('2020-09-28', at * 5);
    const voices = {
      claimants: status === 'contested' || status === 'claimed' ? ['north'] : [],
      deniers: status === 'contested' ? ['south'] : [],
      status,
    };
    const label = { ar: `الشمال: سيطرنا على Shusha (${status})`, en: `North: took the pass (${status})` };
    return [
      makeEvent(`s-${status}`, { ...voices, date: dayDate(day), type: 'capture', label }),
      makeEvent(`i-${status}`, { ...voices, date: dayDate(day, { stated: false }), type: 'meeting', label }),
      makeEvent(`b-${status}`, {
        ...voices,
        date: dayDate(day, { end: shiftDay(day, 3), precision: 'span' }),
        type: 'accusation',
        label,
      }),
    ];
  });
  return [
    ...byPrecision,
    ...byStatus,
    makeEvent('moved', {
      type: 'exchange',
      date: dayDate('2020-10-14'),
      dateAlternatives: [dayDate('2020-10-17')],
      label: { ar: '12 قتيلا في Shusha.', en: 'Exchange: 12 bodies' },
    }),
    ...Array.from({ length: 14 }, (_, at) =>
      makeEvent(`c-${at}`, {
        type: 'ceasefire-call',
        status: at === 3 ? 'contested' : at === 4 ? 'claimed' : 'reported',
        date: dayDate('2020-10-26'),
      }),
    ),
    makeEvent('lapsed', {
      type: 'exchange',
      status: 'planned',
      lapsed: true,
      date: dayDate('2020-10-02'),
      label: { ar: 'كان مقرراً', en: 'It was planned' },
    }),
    makeEvent('undated', { date: UNDATED }),
  ];
}

/** Many events by a fixed rule, a sixth of them spans: the same on every run. */
export function manyEvents(count: number, days = 45): EventSummary[] {
  let seed = 42;
  const next = (below: number) => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((seed / 2 ** 32) * below);
  };
  return Array.from({ length: count }, (_, at) => {
    const day = shiftDay('2020-09-27', next(days));
    const type: EventType = EVENT_TYPES[next(EVENT_TYPES.length)] ?? 'clash';
    const span = next(6) === 0;
    return makeEvent(`e${String(at).padStart(6, '0')}`, {
      type,
      status: STATUSES[next(STATUSES.length)] ?? 'reported',
      date: span
        ? dayDate(day, { end: shiftDay(day, 1 + next(9)), precision: 'span', stated: next(2) === 0 })
        : dayDate(day, { stated: next(3) > 0 }),
      label: { ar: `كلمات من عنوان قصير رقم ${at}`, en: `Words of a short title ${at}` },
      articles: [`a${next(4)}`],
    });
  });
}

export const ARTICLES = [
  makeArticle('a0', '2020-10-09'),
  makeArticle('a1', '2020-10-10'),
  makeArticle('a2', '2020-10-21'),
  makeArticle('a3', '2020-11-09'),
];

/** A typeface in which every character is as wide as half its size. */
export const measureHalf: MeasureText = (text, { size }) => text.length * size * 0.5;

export const FORMATS: TimelineFormats = {
  count: String,
  clock: (minutes) =>
    `${String(Math.floor(minutes / 60) % 24).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`,
  day: (day) => String(Number(day.slice(8))),
  dayLong: (day) => `Day ${day}`,
  dayMonth: (day) => day.slice(5),
  month: (day) => `Month ${day.slice(5, 7)}`,
  monthBrief: (day) => `M${day.slice(5, 7)}`,
  monthYear: (day) => `Month ${day.slice(0, 7)}`,
  year: String,
  today: 'Today',
  hijri: null,
};

export interface SceneOptions {
  readonly events: readonly EventSummary[];
  readonly articles?: readonly ArticleHead[];
  readonly viewport?: Viewport | null;
  readonly width?: number;
  readonly height?: number;
  readonly direction?: TimeDirection;
  readonly grouping?: Grouping;
  readonly arrangement?: LaneArrangement;
  readonly pin?: PairOfSides | null;
  readonly language?: 'ar' | 'en';
  readonly selected?: string | null;
  readonly clock?: Clock;
}

/** What scenes are built from; `room`: for how many lanes. */
function makeInput(options: SceneOptions, room?: LaneRoom): TimelineInput {
  const { events, articles = ARTICLES, width = 1000, height, grouping = 'family' } = options;
  const clock = options.clock ?? 'event';
  // Open ends of the gallery run to the last day of all, whatever its articles.
  const index = clock === 'event' ? indexEvents(events) : indexEvents(events, articles, clock);
  const sideOf = (actor: string) => actor;
  return {
    index,
    lanes: arrangeLanes(
      groupEvents(index, grouping, { sideOf, articles, pin: options.pin ?? null }),
      options.arrangement ?? AS_USUAL,
      room,
    ),
    articles,
    viewport: options.viewport ?? null,
    size: height === undefined ? { width } : { width, height },
    direction: options.direction ?? 'ltr',
    language: options.language ?? 'en',
    measure: measureHalf,
    formats: FORMATS,
    nameOfLane: (key) => key,
    selected: options.selected ?? null,
    clock,
  };
}

export const makeScene = (options: SceneOptions): TimelineScene => buildTimelineScene(makeInput(options));

/** The scene in which time runs down; `direction` is the way lines of text run. */
export const makeVerticalScene = (options: SceneOptions): VerticalScene =>
  buildVerticalScene(makeInput(options, COLUMNS_ROOM));
