// How far the dates of a news text lie from the day it appeared: shares counted on some 14,000 dated articles of six Arabic
// outlets (2013 to 2018), rounded. A date says much about a day near it and next to nothing about one far from it.

/** Which way a date looks by the words before it: "انتهت في", "ستبدأ في", or neither. */
export type Side = 'told' | 'ahead' | 'unclear';

/** Last day of each bucket, in days from the date to publication; below zero the date lies ahead. */
const EDGES = [
  -184, -32, -22, -15, -8, -1, 0, 6, 13, 31, 62, 183, 400, 731, 1096, 1825, 3650, 18_250,
] as const;
/** Where the first bucket begins. */
const FIRST = -400;
/** The bucket of each gap from the first on: asked of every candidate day of every date. */
const bucketsOf = (edges: readonly number[]) =>
  Uint8Array.from({ length: (edges.at(-1) ?? 0) - FIRST + 1 }, (_, i) =>
    edges.findIndex((edge) => FIRST + i <= edge),
  );
const BUCKETS = bucketsOf(EDGES);
/** Outside all buckets nothing is impossible, only very unlikely. */
const BEYOND = 1e-7;

/** A share for each bucket of `EDGES`; what is left out at the end is nothing. */
type Shares = readonly number[];

/** Dates without a year. Those ahead grow likelier up to the week before them: counted week by week on 500, those of this month on 146. */
const OPEN: Record<Side, Shares> = {
  told: [0, 0.05, 0.025, 0.0175, 0.0175, 0.035, 0.06, 0.16, 0.175, 0.215, 0.13, 0.115],
  ahead: [0, 0.25, 0.105, 0.115, 0.2, 0.22, 0.02, 0.02, 0.02, 0.02, 0.005, 0.025],
  unclear: [0, 0.12, 0.067, 0.0465, 0.0465, 0.09, 0.06, 0.135, 0.13, 0.135, 0.065, 0.105],
};
/** The last of several dates told, where it stands at the front of the text: the news itself. */
const LEADING: Shares = [0, 0.05, 0.029, 0.0205, 0.0205, 0.03, 0.17, 0.4, 0.13, 0.11, 0.035, 0.005];
/** "الجمعة 9 أكتوبر": few days lie between such a date and its article. */
const OPEN_WEEKDAY: Record<Side, Shares> = {
  told: [0, 0.01, 0.004, 0.003, 0.003, 0.07, 0.15, 0.66, 0.04, 0.03, 0.01, 0.02],
  ahead: [0, 0.03, 0.02, 0.02, 0.05, 0.62, 0.17, 0.04, 0.02, 0.02, 0, 0.01],
  unclear: [0, 0.01, 0.008, 0.006, 0.006, 0.2, 0.25, 0.42, 0.05, 0.02, 0.01, 0.02],
};
/** "21 أكتوبر الجاري". */
const CURRENT: Record<Side, Shares> = {
  told: [0, 0, 0.008, 0.006, 0.006, 0.03, 0.02, 0.28, 0.38, 0.27, 0, 0],
  ahead: [0, 0, 0.035, 0.1, 0.31, 0.455, 0.04, 0.03, 0.01, 0.02, 0, 0],
  unclear: [0, 0, 0.042, 0.029, 0.029, 0.18, 0.05, 0.16, 0.26, 0.25, 0, 0],
};
const PAST: Shares = [0, 0.05, 0.004, 0.003, 0.003, 0.01, 0.003, 0.03, 0.11, 0.23, 0.277, 0.28];
/** "9 يناير المقبل", by its own last days of buckets: counted on 307, of which 8 were of a month gone by. */
const NEXT_EDGES = [-93, -63, -47, -32, -22, -15, -8, -1, 183] as const;
const NEXT: Shares = [0.088, 0.15, 0.14, 0.153, 0.12, 0.143, 0.112, 0.068, 0.026];
const SINCE: Shares = [0, 0.01, 0.004, 0.003, 0.003, 0.005, 0.005, 0.06, 0.2, 0.34, 0.25, 0.12];
const UNTIL: Shares = [0.08, 0.17, 0.08, 0.07, 0.12, 0.28, 0.03, 0.06, 0.03, 0.03, 0.02, 0.03];
/** Dates with a year, of the last one that the text names: the news, or history. */
const KNOWN: Record<Side, Shares> = {
  told: [
    0.006, 0.007, 0.006, 0.0045, 0.0045, 0.03, 0.03, 0.104, 0.052, 0.044, 0.052, 0.118, 0.139, 0.123, 0.05,
    0.057, 0.051, 0.122,
  ],
  ahead: [
    0.13, 0.17, 0.08, 0.07, 0.1, 0.15, 0.04, 0.08, 0.02, 0.03, 0.01, 0.02, 0.02, 0.02, 0.015, 0.015, 0.015,
    0.015,
  ],
  unclear: [
    0.03, 0.035, 0.016, 0.012, 0.012, 0.07, 0.04, 0.11, 0.03, 0.06, 0.03, 0.125, 0.096, 0.102, 0.062, 0.047,
    0.038, 0.085,
  ],
};
/** The same of earlier years: history. */
const HISTORIC: Record<Side, Shares> = {
  told: [
    0.002, 0.003, 0.0016, 0.0012, 0.0012, 0.008, 0.002, 0.007, 0.004, 0.006, 0.006, 0.014, 0.05, 0.09, 0.11,
    0.128, 0.123, 0.443,
  ],
  ahead: KNOWN.ahead,
  unclear: [
    0.01, 0.012, 0.006, 0.0045, 0.0045, 0.02, 0.002, 0.006, 0.003, 0.005, 0.003, 0.012, 0.046, 0.108, 0.091,
    0.112, 0.11, 0.445,
  ],
};
const KNOWN_WEEKDAY: Record<Side, Shares> = {
  told: [
    0.015, 0.035, 0.004, 0.003, 0.003, 0.05, 0.25, 0.38, 0.03, 0.04, 0.02, 0.04, 0.06, 0.02, 0.015, 0.015,
    0.01, 0.01,
  ],
  ahead: [0.015, 0.035, 0.06, 0.08, 0.14, 0.45, 0.14, 0.04, 0.01, 0.01, 0, 0, 0.01, 0.004, 0.003, 0.003],
  unclear: [
    0.015, 0.035, 0.012, 0.009, 0.009, 0.2, 0.44, 0.17, 0.03, 0.02, 0.01, 0.01, 0.02, 0.008, 0.006, 0.006,
  ],
};
/**
 * "مساء الجمعة (التاسع من أكتوبر 2020)", the first date of a text: in brackets behind its weekday, with its year, an editor writes
 * the day of publication. Counted: so it was of 15 such dates of 15; of 5 without the year only 2 were.
 */
const GLOSS: Shares = [0, 0.005, 0.001, 0.002, 0.002, 0.02, 0.9, 0.04, 0.005, 0.005, 0.005, 0.005, 0.01];
const KNOWN_SINCE: Shares = [
  0.004, 0.006, 0.002, 0.001, 0.002, 0.005, 0.005, 0.02, 0.03, 0.05, 0.05, 0.125, 0.14, 0.18, 0.1, 0.1, 0.07,
  0.11,
];

const NEXT_BUCKETS = bucketsOf(NEXT_EDGES);
/** The gaps at which the density of such buckets begins to be another one, in order. */
const changesOf = (edges: readonly number[]): readonly number[] => [FIRST, ...edges.map((edge) => edge + 1)];
const [CHANGES, NEXT_CHANGES] = [changesOf(EDGES), changesOf(NEXT_EDGES)];

export interface DateKind {
  readonly side: Side;
  readonly yearKnown: boolean;
  readonly weekday: boolean;
  readonly hint: 'past' | 'current' | 'next' | null;
  readonly bound: 'since' | 'until' | null;
  /** Whether it is the first date of the text and stands in brackets behind its weekday. */
  readonly gloss: boolean;
  /** Whether it is the last of several dates told and stands at the front of the text. */
  readonly leads: boolean;
  /** Whether the text names a later year than that written with it. */
  readonly historic: boolean;
}

function sharesOf({ side, yearKnown, weekday, hint, bound, gloss, leads, historic }: DateKind): Shares {
  if (gloss) return GLOSS;
  if (hint === 'next') return NEXT;
  if (bound === 'until') return UNTIL;
  // "منذ 4 أبريل الماضي" is some months back as any such date is.
  if (bound === 'since' && hint !== 'past') return yearKnown ? KNOWN_SINCE : SINCE;
  if (hint === 'past') return PAST;
  if (hint === 'current' && !weekday) return CURRENT[side];
  if (yearKnown && weekday) return KNOWN_WEEKDAY[side];
  if (yearKnown) return (historic ? HISTORIC : KNOWN)[side];
  if (weekday) return OPEN_WEEKDAY[side];
  return leads && side === 'told' ? LEADING : OPEN[side];
}

interface Density {
  /** The likelihood, a day, that a date lies `gap` days before publication: `at(-3)` is of one ahead. */
  readonly at: (gap: number) => number;
  readonly peak: number;
  /** The gaps at which it begins to be another one, in order. */
  readonly changes: readonly number[];
}

/** How far dates of a kind lie from publication. */
export function makeDensity(kind: DateKind): Density {
  const shares = sharesOf(kind);
  const isNext = shares === NEXT;
  const [edges, buckets] = isNext ? [NEXT_EDGES, NEXT_BUCKETS] : [EDGES, BUCKETS];
  const densities = edges.map((edge, i) => {
    const from = (edges[i - 1] ?? FIRST - 1) + 1;
    return (shares[i] ?? 0) / (edge - from + 1);
  });
  const at = (gap: number) => {
    if (gap < FIRST) return BEYOND;
    return Math.max(BEYOND, densities[buckets[gap - FIRST] ?? -1] ?? 0);
  };
  return { at, peak: Math.max(...densities), changes: isNext ? NEXT_CHANGES : CHANGES };
}

/**
 * How a text names a year: alone ("عام 2014"), with its month ("آب 2014"), since when something lasts, as one that began
 * ("منذ مطلع 2023", which runs to the day of writing), as one to come ("بحلول عام 2030"), or with the month that it calls
 * the running one ("آب 2014" beside "آب الجاري"; counted on 27).
 */
export type YearKind = 'year' | 'month' | 'month-again' | 'since-year' | 'since-month' | 'begun' | 'ahead';

/** Years from the last year that a text names to that of publication, from -1 on, and the share of any later one. */
const YEARS: Record<YearKind, { readonly shares: readonly number[]; readonly later: number }> = {
  year: { shares: [0.03, 0.13, 0.17, 0.18, 0.12, 0.08, 0.05, 0.04, 0.035, 0.03, 0.02], later: 0.012 },
  month: { shares: [0.03, 0.18, 0.36, 0.21, 0.1, 0.05, 0.02, 0.014, 0.012, 0.006], later: 0.003 },
  'month-again': { shares: [0.07, 0.07, 0.37, 0.33, 0.03], later: 0.01 },
  'since-year': { shares: [0.005, 0.01, 0.03, 0.08, 0.13, 0.13, 0.1, 0.075, 0.06, 0.05, 0.04], later: 0.025 },
  'since-month': { shares: [0.005, 0.07, 0.36, 0.22, 0.11, 0.08, 0.035, 0.03, 0.025, 0.01], later: 0.005 },
  begun: { shares: [0.005, 0.8, 0.08, 0.04, 0.02], later: 0.003 },
  ahead: { shares: [0.25, 0.35], later: 0.004 },
};
/** Years ahead of publication from two on. */
const YEARS_AHEAD: Record<'ahead' | 'other', readonly number[]> = {
  ahead: [0.12, 0.06, 0.03, 0.03, 0.02, 0.02, 0.02, 0.02, 0.02, 0.02, 0.02],
  other: [0.008, 0.004],
};
const YEAR_FAR_AHEAD = 0.002;

/** `yearDensity('month', 0)`: how likely "آب 2014" is said in 2014, `yearDensity('ahead', -2)`: "بحلول عام 2030" in 2028. */
export function yearDensity(kind: YearKind, gap: number): number {
  if (gap < -1) return YEARS_AHEAD[kind === 'ahead' ? kind : 'other'][-2 - gap] ?? YEAR_FAR_AHEAD;
  return YEARS[kind].shares[gap + 1] ?? YEARS[kind].later;
}

/** Months from "أيلول الماضي" to the month of publication, 0 to 11. */
const MONTHS_PAST = [0.02, 0.2, 0.22, 0.15, 0.09, 0.09, 0.06, 0.05, 0.03, 0.02, 0.02, 0.02] as const;
/** The same to "تشرين الثاني المقبل": 11 is the month after publication. */
const MONTHS_NEXT = [0.01, 0.01, 0.01, 0.01, 0.02, 0.02, 0.04, 0.04, 0.07, 0.15, 0.3, 0.34] as const;

/** The same to a month named alone, counted on 900 of them: told, with its part ("منتصف أيلول", 180), or to come (70). */
const MONTHS_NAMED = [
  0.035, 0.26, 0.235, 0.125, 0.085, 0.055, 0.035, 0.035, 0.03, 0.03, 0.04, 0.035,
] as const;
const MONTHS_PART = [0.16, 0.34, 0.14, 0.14, 0.06, 0.02, 0.035, 0.02, 0.01, 0.01, 0.02, 0.045] as const;
const MONTHS_AHEAD = [0.075, 0.045, 0.03, 0.02, 0.02, 0.035, 0.08, 0.05, 0.1, 0.17, 0.17, 0.205] as const;

/** The same to "أيلول الجاري", counted on 404: of those outside the month most were of the one before, in its last days. */
const MONTHS_CURRENT = [
  0.918, 0.059, 0.007, 0.005, 0.005, 0.002, 0.001, 0.001, 0.001, 0.0005, 0.0005, 0.0005,
] as const;

/**
 * How a text names a month without its year: "أيلول الماضي", "أيلول الجاري", "أيلول المقبل", "أيلول", "منتصف أيلول", or one
 * planned for.
 */
export type MonthKind = 'past' | 'current' | 'next' | 'named' | 'part' | 'ahead';
const MONTHS: Record<MonthKind, readonly number[]> = {
  past: MONTHS_PAST,
  current: MONTHS_CURRENT,
  next: MONTHS_NEXT,
  named: MONTHS_NAMED,
  part: MONTHS_PART,
  ahead: MONTHS_AHEAD,
};

/** `monthDensity('past', 1)`: "أيلول الماضي" in an article of October. */
export function monthDensity(kind: MonthKind, months: number): number {
  return MONTHS[kind][months] ?? 0;
}

/** Days between publication and a feast that the text names without a date: last day of each bucket and its share, of 108. */
const FEAST = [
  [7, 0.45],
  [14, 0.12],
  [30, 0.24],
  [60, 0.07],
  [183, 0.12],
] as const;

/** The likelihood, a day, that a feast named in the news lies `gap` days away, whichever way. */
export const feastDensity = (gap: number): number => densityIn(FEAST, gap);

/**
 * Where a text names a weekday alone: the first one, in its lead (told or not clear; counted on 4100; 5500 set off by commas; 300 in
 * the morning or at noon, 570 in the evening or at night, which news tells on the next day) or behind it (2200), the first one where
 * it is planned for (210), or a later one, told (2100) or planned for (400). Where the lead tells it, what the text says of other
 * weekdays counts: it is the day of writing where something is still to come on it (122), and the day before where the next one is
 * told as well (282).
 */
export type WeekdayKind =
  | 'lead'
  | 'lead-set-off'
  | 'lead-morning'
  | 'lead-evening'
  | 'still-ahead'
  | 'next-told'
  | 'first'
  | 'ahead'
  | 'later'
  | 'later-ahead';

/** Days from a bare weekday to publication, 0 to 6: agencies name the day of writing so, later weekdays are of the days before. */
const WEEKDAYS: Record<WeekdayKind, readonly number[]> = {
  lead: [0.7, 0.25, 0.016, 0.007, 0.005, 0.006, 0.016],
  'lead-set-off': [0.835, 0.147, 0.006, 0.004, 0.003, 0.002, 0.003],
  'lead-morning': [0.9, 0.065, 0.01, 0.006, 0.005, 0.005, 0.009],
  'lead-evening': [0.39, 0.54, 0.03, 0.012, 0.01, 0.008, 0.01],
  'still-ahead': [0.81, 0.1, 0.005, 0.01, 0.015, 0.015, 0.045],
  'next-told': [0.23, 0.56, 0.11, 0.05, 0.02, 0.01, 0.02],
  first: [0.35, 0.35, 0.12, 0.055, 0.04, 0.035, 0.05],
  ahead: [0.4, 0.09, 0.03, 0.03, 0.05, 0.11, 0.29],
  later: [0.12, 0.4, 0.21, 0.1, 0.06, 0.05, 0.06],
  'later-ahead': [0.16, 0.08, 0.06, 0.08, 0.11, 0.19, 0.32],
};

export function weekdayDensity(kind: WeekdayKind, ago: number): number {
  return WEEKDAYS[kind][ago] ?? 0;
}

/** The density of a distance among buckets, each its last day and its share of both sides. */
function densityIn(buckets: readonly (readonly [edge: number, share: number])[], gap: number): number {
  let before = -1;
  for (const [edge, share] of buckets) {
    if (gap <= edge) return share / (2 * (edge - before));
    before = edge;
  }
  return BEYOND;
}

/** Days between two articles with a passage in common: last day of each bucket, from 0 on, and its share. */
const PASSAGE = [
  [1, 0.8],
  [3, 0.08],
  [7, 0.04],
  [30, 0.04],
  [400, 0.03],
  [3650, 0.01],
] as const;
/** Articles of one subject come in waves: half of a wave lies within so many days. */
const WAVE_DAYS = 10;

/**
 * The likelihood, a day, that two kindred articles lie `gap` days apart: with a passage in common nearly always a day or
 * two, of one subject the less the further, and a year later hardly ever.
 */
export function kinDensity(kind: 'subject' | 'passage', gap: number): number {
  return kind === 'subject' ? 1 / (WAVE_DAYS + gap) ** 1.5 : densityIn(PASSAGE, gap);
}
