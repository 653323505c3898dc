// The URL hash as state: what of the app a link carries, and how. Parsing never fails: what it does not understand
// becomes the default. Reading and writing `location` is history-sync's work.
import type { Filter } from '../domain/filter.ts';
import { NO_FILTER } from '../domain/filter.ts';
import { readFilter, writeFilter } from '../domain/filter-link.ts';
import type { LinkFields } from '../domain/link-fields.ts';
import { makeLinkWriter, oneOf, readLinkFields } from '../domain/link-fields.ts';
import type { IsoDay } from '../domain/iso-day.ts';
import { isIsoDay } from '../domain/iso-day.ts';
import type { Clock } from '../domain/publication-days.ts';
import { CLOCKS } from '../domain/publication-days.ts';
import type { ListColumn, ListSort } from '../domain/list-shape.ts';
import { LIST_COLUMNS, LIST_SORTS } from '../domain/list-shape.ts';
import type { Lens } from '../domain/lens.ts';
import type { PairOfSides } from '../domain/pair-of-sides.ts';
import { makePair } from '../domain/pair-of-sides.ts';
import type { Digits, MonthChoice } from '../i18n/date-style.ts';
import { DIGITS, MONTH_CHOICES } from '../i18n/date-style.ts';
import type { Language } from '../i18n/language.ts';
import type { Grouping, PictureDirection } from '../layout/timeline/scene.ts';
import { GROUPINGS, PICTURE_DIRECTIONS } from '../layout/timeline/scene.ts';

/** The version of the hash; a link of another version opens the default view. */
export const URL_VERSION = 1;

export const ORDERS = ['newest', 'oldest'] as const;
export type Order = (typeof ORDERS)[number];
/** What of a text can be underlined. */
export const UNDERLINED = ['times', 'actors'] as const;
export type Underlined = (typeof UNDERLINED)[number];
export const TABS = ['timeline', 'list', 'graph'] as const;
export type Tab = (typeof TABS)[number];
const LANGUAGES = ['ar', 'en'] as const;
const THEMES = ['light', 'dark'] as const;
/** `null`: as the system has it. */
export type Theme = (typeof THEMES)[number] | null;

const CHANGE_LISTS = ['log', 'sign'] as const;
/** `log`: the corrections; `sign`: what changed since the sign-off; an ISO day: what texts printed after it added. */
export type ChangesShown = string;

/** `edit`: it is being made; `present`, `print`: as it is shown and printed. */
export const BRIEF_MODES = ['edit', 'present', 'print'] as const;
/** The briefing that takes the place of the views. */
export interface BriefPlace {
  readonly mode: (typeof BRIEF_MODES)[number];
  /** The step on show, from 1. */
  readonly step: number;
  /** The briefing itself, as briefing-link.ts writes it, where it fits. */
  readonly link: string | null;
}

/** A range of the time axis, in fractional day numbers. */
export interface Viewport {
  readonly start: number;
  readonly end: number;
}

/** What a link says. `null` means "not said": the default, or the reader's own choice. */
export interface UrlState {
  readonly event: string | null;
  readonly article: string | null;
  readonly passage: string | null;
  /** The copy beside the article. */
  readonly beside: string | null;
  /** What of the article's text is underlined. */
  readonly underlined: readonly Underlined[];
  readonly filter: Filter;
  readonly viewport: Viewport | null;
  readonly grouping: Grouping;
  /** The lane of truces as announced. */
  readonly truces: boolean;
  /** Keys of lanes of this grouping, in the order wished for; empty: as usual. */
  readonly laneOrder: readonly string[];
  readonly collapsedLanes: readonly string[];
  /** Two sides with a lane of their own. */
  readonly pin: PairOfSides | null;
  /** Whose account is shown, and whose beside it. */
  readonly lens: Lens | null;
  readonly clock: Clock;
  /** As known on this day. */
  readonly known: IsoDay | null;
  readonly coverage: boolean;
  /** Which way time runs. */
  readonly direction: PictureDirection | null;
  readonly order: Order;
  /** The list: what it is sorted by, and its columns. */
  readonly sort: ListSort;
  readonly columns: readonly ListColumn[] | null;
  readonly focus: string | null;
  readonly graph: boolean;
  /** Sides whose actors the graph shows. */
  readonly openedSides: readonly string[];
  /** The tie of the graph whose events are shown. */
  readonly tie: string | null;
  readonly tab: Tab;
  readonly language: Language | null;
  readonly months: MonthChoice | null;
  readonly digits: Digits | null;
  readonly hijri: boolean | null;
  /** Whether an editor goes through the events. */
  readonly reviewing: boolean;
  /** Inside another page: the view alone, with a line about it. */
  readonly embedded: boolean;
  /** Of an embedded chronology, which goes with the page about it; nobody else's link carries it. */
  readonly theme: Theme;
  /** Which list of changes is open. */
  readonly changes: ChangesShown | null;
  readonly brief: BriefPlace | null;
}

export const DEFAULT_URL_STATE: UrlState = {
  event: null,
  article: null,
  passage: null,
  beside: null,
  underlined: [],
  filter: NO_FILTER,
  viewport: null,
  grouping: 'family',
  truces: false,
  laneOrder: [],
  collapsedLanes: [],
  pin: null,
  lens: null,
  clock: 'event',
  known: null,
  coverage: true,
  direction: null,
  order: 'newest',
  sort: 'date',
  columns: null,
  focus: null,
  graph: false,
  openedSides: [],
  tie: null,
  tab: 'timeline',
  language: null,
  months: null,
  digits: null,
  hijri: null,
  reviewing: false,
  embedded: false,
  theme: null,
  changes: null,
  brief: null,
};

/** Year 0 to 9999 in days since 1970. */
const DAY_LIMITS = { least: -719_528, most: 2_932_896 };
/** A viewport's decimals: 1/100,000 of a day is less than a second. */
const DAY_DECIMALS = 5;

const YES_OR_NO: ReadonlyMap<string | undefined, boolean> = new Map([
  ['1', true],
  ['0', false],
]);

const parseDay = (day: string | null): IsoDay | null => (day !== null && isIsoDay(day) ? day : null);

function parseViewport(raw: string | undefined): Viewport | null {
  const match = /^(-?\d{1,7}(?:\.\d{1,5})?)_(-?\d{1,7}(?:\.\d{1,5})?)$/.exec(raw ?? '');
  if (!match) return null;
  const [start, end] = [Number(match[1]), Number(match[2])];
  return start < end && start >= DAY_LIMITS.least && end <= DAY_LIMITS.most ? { start, end } : null;
}

function parseBrief({ raw, one }: LinkFields): BriefPlace | null {
  const mode = oneOf(BRIEF_MODES, one('brief'));
  // What the link holds is read when it is opened: here it is characters.
  const [, link = null] = /^([\w-]+)$/.exec(raw('bf') ?? '') ?? [];
  return mode && { mode, step: Number(/^[1-9]\d{0,2}$/.exec(raw('step') ?? '') ?? 1), link };
}

/**
 * Reads a hash: `parseUrlState('#v=1&e=abc&st=contested')` → the default state with an event and a status.
 * Junk, other versions and hostile values become defaults, field by field.
 */
export function parseUrlState(hash: string): UrlState {
  const fields = readLinkFields(hash);
  const { raw, one, many, manyOf } = fields;
  if (raw('v') !== String(URL_VERSION)) return DEFAULT_URL_STATE;

  const pair = (key: string) => {
    const [side, other, ...more] = many(key);
    return side !== undefined && other !== undefined && more.length === 0 ? makePair(side, other) : null;
  };
  const oneOrTwo = (key: string): Lens | null => {
    const [side, other, ...more] = many(key);
    if (side === undefined || more.length > 0) return null;
    return other === undefined ? [side] : [side, other];
  };

  return {
    event: one('e'),
    article: one('a'),
    passage: one('p'),
    beside: one('with'),
    underlined: manyOf('rd', UNDERLINED),
    filter: readFilter(fields),
    viewport: parseViewport(raw('t')),
    grouping: oneOf(GROUPINGS, one('by')) ?? DEFAULT_URL_STATE.grouping,
    truces: raw('truce') === '1',
    laneOrder: many('lo'),
    collapsedLanes: many('lc'),
    pin: pair('pin'),
    lens: oneOrTwo('lens'),
    clock: oneOf(CLOCKS, one('clk')) ?? DEFAULT_URL_STATE.clock,
    known: parseDay(one('known')),
    coverage: raw('cov') !== '0',
    direction: oneOf(PICTURE_DIRECTIONS, one('dir')),
    order: oneOf(ORDERS, one('order')) ?? DEFAULT_URL_STATE.order,
    sort: oneOf(LIST_SORTS, one('sort')) ?? DEFAULT_URL_STATE.sort,
    columns: raw('cols') !== undefined ? manyOf('cols', LIST_COLUMNS) : null,
    focus: one('focus'),
    graph: raw('graph') === '1',
    openedSides: many('gx'),
    tie: one('tie'),
    tab: oneOf(TABS, one('tab')) ?? DEFAULT_URL_STATE.tab,
    language: oneOf(LANGUAGES, one('lang')),
    months: oneOf(MONTH_CHOICES, one('mn')),
    digits: oneOf(DIGITS, one('dg')),
    hijri: YES_OR_NO.get(raw('hij')) ?? null,
    reviewing: raw('rv') === '1',
    embedded: raw('em') === '1',
    theme: oneOf(THEMES, one('th')),
    changes: oneOf(CHANGE_LISTS, one('chg')) ?? parseDay(one('chg')),
    brief: parseBrief(fields),
  };
}

/**
 * Writes a hash, defaults left out: the default state → `'#v=1'`. `parseUrlState` reads it back. What a reader may have
 * chosen otherwise for good (language, ways of writing dates) has no default here: said, it holds for whoever opens the link.
 */
export function serializeUrlState(state: UrlState): string {
  const writer = makeLinkWriter();
  const { pairs, put, putMany } = writer;
  put('v', String(URL_VERSION));
  const putUnless = <T extends string>(key: string, value: T, usual: T) =>
    put(key, value === usual ? null : value);
  const { filter, viewport } = state;

  put('lang', state.language);
  put('e', state.event);
  put('a', state.article);
  put('p', state.passage);
  put('with', state.beside);
  putMany('rd', state.underlined);
  writeFilter(filter, writer);
  if (viewport) {
    const days = [viewport.start, viewport.end].map((day) => String(Number(day.toFixed(DAY_DECIMALS))));
    pairs.push(`t=${days.join('_')}`);
  }
  putUnless('by', state.grouping, DEFAULT_URL_STATE.grouping);
  if (state.truces) pairs.push('truce=1');
  putMany('lo', state.laneOrder);
  putMany('lc', state.collapsedLanes);
  putMany('pin', state.pin ?? []);
  putMany('lens', state.lens ?? []);
  putUnless('clk', state.clock, DEFAULT_URL_STATE.clock);
  put('known', state.known);
  if (!state.coverage) pairs.push('cov=0');
  put('dir', state.direction);
  putUnless('order', state.order, DEFAULT_URL_STATE.order);
  putUnless('sort', state.sort, DEFAULT_URL_STATE.sort);
  if (state.columns) pairs.push(`cols=${state.columns.join()}`);
  put('focus', state.focus);
  if (state.graph) pairs.push('graph=1');
  putMany('gx', state.openedSides);
  put('tie', state.tie);
  putUnless('tab', state.tab, DEFAULT_URL_STATE.tab);
  put('mn', state.months);
  put('dg', state.digits);
  if (state.hijri !== null) pairs.push(`hij=${state.hijri ? 1 : 0}`);
  if (state.reviewing) pairs.push('rv=1');
  if (state.embedded) pairs.push('em=1');
  put('th', state.theme);
  put('chg', state.changes);
  if (state.brief) {
    const { mode, step, link } = state.brief;
    put('brief', mode);
    if (step > 1) pairs.push(`step=${step}`);
    put('bf', link);
  }
  return `#${pairs.join('&')}`;
}
