import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { STATUSES } from '../../src/domain/vocabulary.ts';
import { EVENT_FAMILIES, EVENT_TYPES } from '../../src/domain/event-types.ts';
import { LIST_COLUMNS, LIST_SORTS } from '../../src/domain/list-shape.ts';
import { NO_FILTER } from '../../src/domain/filter.ts';
import { makePair } from '../../src/domain/pair-of-sides.ts';
import { GROUPINGS } from '../../src/layout/timeline/scene.ts';
import { dayOfNumber } from '../../src/domain/iso-day.ts';
import { CLOCKS } from '../../src/domain/publication-days.ts';
import type { UrlState } from '../../src/store/url-state.ts';
import {
  BRIEF_MODES,
  DEFAULT_URL_STATE,
  ORDERS,
  parseUrlState,
  serializeUrlState,
  TABS,
  UNDERLINED,
} from '../../src/store/url-state.ts';

const id = fc.oneof(
  fc.stringMatching(/^[0-9a-f]{12}$/),
  fc.constantFrom('a,b', 'أرمينيا', 'x&e=y', '50%', '#v=2', 'a b', '__proto__', '😀'),
);
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const some = <T>(values: readonly T[]) => fc.uniqueArray(fc.constantFrom(...values), { maxLength: 6 });
const ids = fc.uniqueArray(id, { maxLength: 5 });
const urlState: fc.Arbitrary<UrlState> = fc.record({
  event: maybe(id),
  article: maybe(id),
  passage: maybe(id),
  beside: maybe(id),
  underlined: some(UNDERLINED),
  filter: fc.record({
    families: some(EVENT_FAMILIES),
    types: some(EVENT_TYPES),
    sides: ids,
    actors: ids,
    places: ids,
    articles: ids,
    statuses: some(STATUSES),
    query: fc.oneof(fc.string({ maxLength: 40 }), fc.constantFrom('شوشه', '(', '\\', 'a=b&c')),
  }),
  viewport: maybe(
    fc
      .tuple(fc.integer({ min: -7e9, max: 2.9e10 }), fc.integer({ min: 1, max: 3e8 }))
      .map(([start, length]) => ({ start: start / 1e4, end: (start + length) / 1e4 }))
      .filter(({ start, end }) => start < end && end < 2_932_896),
  ),
  grouping: fc.constantFrom(...GROUPINGS),
  truces: fc.boolean(),
  laneOrder: ids,
  collapsedLanes: ids,
  pin: fc.tuple(id, id).map(([one, other]) => makePair(one, other)),
  lens: maybe(
    fc.oneof(
      fc.tuple(id),
      fc.tuple(id, id).filter(([one, other]) => one !== other),
    ),
  ),
  clock: fc.constantFrom(...CLOCKS),
  known: maybe(fc.integer({ min: -30_000, max: 60_000 }).map(dayOfNumber)),
  coverage: fc.boolean(),
  direction: maybe(fc.constantFrom('rtl' as const, 'ltr' as const, 'down' as const)),
  order: fc.constantFrom(...ORDERS),
  sort: fc.constantFrom(...LIST_SORTS),
  columns: maybe(some(LIST_COLUMNS)),
  focus: maybe(id),
  graph: fc.boolean(),
  openedSides: ids,
  tie: maybe(id),
  tab: fc.constantFrom(...TABS),
  language: maybe(fc.constantFrom('ar' as const, 'en' as const)),
  months: maybe(fc.constantFrom('both' as const, 'gulf' as const, 'levant' as const, 'maghreb' as const)),
  digits: maybe(fc.constantFrom('latn' as const, 'arab' as const)),
  hijri: maybe(fc.boolean()),
  reviewing: fc.boolean(),
  embedded: fc.boolean(),
  theme: fc.constantFrom(null, 'light', 'dark'),
  changes: fc.constantFrom(null, 'log', 'sign', '2020-10-09'),
  brief: maybe(
    fc.record({
      mode: fc.constantFrom(...BRIEF_MODES),
      step: fc.integer({ min: 1, max: 999 }),
      link: maybe(fc.stringMatching(/^[\w-]{1,40}$/)),
    }),
  ),
});

describe('the hash as state', () => {
  it('reads back what it wrote, whatever the state', () => {
    fc.assert(
      fc.property(urlState, (state) => {
        expect(parseUrlState(serializeUrlState(state))).toEqual(state);
      }),
    );
  });

  it('carries a briefing with its step; a step that is no number, and what no briefing is written in, are passed over', () => {
    const brief = (hash: string) => parseUrlState(`#v=1&${hash}`).brief;
    expect(brief('brief=present&step=3&bf=Ab-_9')).toEqual({ mode: 'present', step: 3, link: 'Ab-_9' });
    expect(brief('brief=edit')).toEqual({ mode: 'edit', step: 1, link: null });
    expect(brief('brief=print&step=-1&bf=%3Cb%3E')).toEqual({ mode: 'print', step: 1, link: null });
    expect(brief('brief=sing&step=2')).toBeNull();
    expect(brief('step=2&bf=Ab')).toBeNull();
  });

  it('writes only characters that a link may hold', () => {
    fc.assert(
      fc.property(urlState, (state) => {
        expect(serializeUrlState(state)).toMatch(/^#[\w\-.!~*'()%,=&]+$/);
      }),
    );
  });

  it('leaves defaults out', () => {
    expect(serializeUrlState(DEFAULT_URL_STATE)).toBe('#v=1');
    expect(serializeUrlState({ ...DEFAULT_URL_STATE, event: 'abc', order: 'oldest' })).toBe(
      '#v=1&e=abc&order=oldest',
    );
  });

  it('says how dates are written, also as usual, and leaves to the reader what it does not name', () => {
    const state = { ...DEFAULT_URL_STATE, months: 'levant', digits: 'arab', hijri: true } as const;
    expect(serializeUrlState(state)).toBe('#v=1&mn=levant&dg=arab&hij=1');
    const usual = { ...DEFAULT_URL_STATE, months: 'both', digits: 'latn', hijri: false } as const;
    expect(serializeUrlState(usual)).toBe('#v=1&mn=both&dg=latn&hij=0');
    expect(parseUrlState('#v=1')).toMatchObject({ months: null, digits: null, hijri: null });
  });

  it('says that an editor reviews, and takes nothing but 1 for it', () => {
    expect(serializeUrlState({ ...DEFAULT_URL_STATE, event: 'm1', reviewing: true })).toBe('#v=1&e=m1&rv=1');
    expect(parseUrlState('#v=1&rv=1').reviewing).toBe(true);
    expect(parseUrlState('#v=1&rv=yes').reviewing).toBe(false);
    expect(serializeUrlState({ ...DEFAULT_URL_STATE, embedded: true, theme: 'dark' })).toBe(
      '#v=1&em=1&th=dark',
    );
    expect(parseUrlState('#v=1&th=pink').theme).toBeNull();
    expect(serializeUrlState({ ...DEFAULT_URL_STATE, changes: 'log' })).toBe('#v=1&chg=log');
    expect(parseUrlState('#v=1&chg=2020-10-09').changes).toBe('2020-10-09');
    expect(parseUrlState('#v=1&chg=2020-13-09').changes).toBeNull();
  });

  it('never throws on any hash and gives a state that stays the same when written and read again', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.string().map((text) => `#v=1&${text}`),
        ),
        (hash) => {
          const state = parseUrlState(hash);
          expect(parseUrlState(serializeUrlState(state))).toEqual(state);
        },
      ),
    );
  });

  it.each([
    ['nothing', ''],
    ['another version', '#v=2&e=abc'],
    ['no version', '#e=abc'],
    ['a broken escape', '#v=1&e=%E0%A4%A'],
    ['an id with control characters', '#v=1&e=a%00b'],
    ['an id of 300 characters', `#v=1&e=${'a'.repeat(300)}`],
    ['a hash of 30,000 characters', `#v=1&e=abc&q=${'a'.repeat(30_000)}`],
    [
      'unknown values',
      '#v=1&by=colour&order=random&tab=x&dir=up&lang=fr&graph=yes&mn=x&dg=roman&hij=yes&st=lies&fam=,,&type=%2C',
    ],
    ['a pair of one side', '#v=1&pin=a'],
    ['a pair of three sides', '#v=1&pin=a,b,c'],
    ['a side paired with itself', '#v=1&pin=a,a'],
    ['a lens of three sides', '#v=1&lens=a,b,c'],
    ['a lens of nobody', '#v=1&lens=,'],
    ['lanes without names', '#v=1&lo=,,&lc=%00'],
    ['a viewport backwards', '#v=1&t=20_10'],
    ['a viewport of nonsense', '#v=1&t=NaN_Infinity'],
    ['a viewport beyond the calendar', '#v=1&t=-9999999_9999999'],
    ['a key without a value', '#v=1&e'],
    ['keys of Object.prototype', '#v=1&__proto__=x&constructor=y&toString=z'],
  ])('makes defaults of %s', (_what, hash) => {
    expect(parseUrlState(hash)).toEqual(DEFAULT_URL_STATE);
  });

  it('keeps what is good beside what is not', () => {
    const state = parseUrlState('#v=1&e=abc&by=colour&st=contested,lies&t=x');
    expect(state).toEqual({
      ...DEFAULT_URL_STATE,
      event: 'abc',
      filter: { ...NO_FILTER, statuses: ['contested'] },
    });
  });

  it('lets the first of two equal keys win', () => {
    expect(parseUrlState('#v=1&e=one&e=two').event).toBe('one');
  });

  it('keeps the order of the sides of a lens, and takes a side beside itself as one', () => {
    expect(parseUrlState('#v=1&lens=south,north').lens).toEqual(['south', 'north']);
    expect(parseUrlState('#v=1&lens=south,south').lens).toEqual(['south']);
  });

  it('bounds a list and a query', () => {
    const many = Array.from({ length: 500 }, (_, at) => `s${at}`).join(',');
    expect(parseUrlState(`#v=1&side=${many}`).filter.sides).toHaveLength(100);
    expect(parseUrlState(`#v=1&q=${'a'.repeat(5000)}`).filter.query).toHaveLength(500);
  });
});
