// What the texts do not say: days on which none of them appeared, dates they leave open, and sides whose answer they do not
// quote. Silence is theirs: it proves neither calm nor that a side never spoke.
import { compareText } from '../compare-text.ts';
import type { Article } from '../corpus-schema.ts';
import type { IsoDay } from '../iso-day.ts';
import { daysBetween, shiftDay } from '../iso-day.ts';
import { readLens } from '../lens.ts';
import type { EventSummary } from '../site-data.ts';

/** Days between two days of publication on which no article appeared, both inclusive. */
export interface Gap {
  readonly from: IsoDay;
  readonly to: IsoDay;
  readonly days: number;
}

/** `['2020-10-09', '2020-10-21']` → `[{ from: '2020-10-10', to: '2020-10-20', days: 11 }]`, in order of time. */
export function findGaps(published: readonly IsoDay[]): Gap[] {
  const days = [...new Set(published)].sort(compareText);
  return days.flatMap((day, at) => {
    const next = days[at + 1];
    const between = next === undefined ? 0 : daysBetween(day, next) - 1;
    return next !== undefined && between > 0
      ? [{ from: shiftDay(day, 1), to: shiftDay(next, -1), days: between }]
      : [];
  });
}

/** How much is told by one side of another that the texts quote with no word on it. */
export interface Unanswered {
  readonly claimant: string;
  readonly silent: string;
  readonly events: readonly string[];
}

/** One-sided claims whose other party says nothing of them, by pairs of sides, the most first. */
export function findUnanswered(
  events: readonly EventSummary[],
  sideOf: (actor: string) => string,
): Unanswered[] {
  const pairs = new Map<string, { claimant: string; silent: string; events: string[] }>();
  for (const event of events) {
    if (event.status !== 'claimed') continue;
    const parties = new Set(
      event.actors.flatMap(([actor, role]) => (role === 'mediator' ? [] : [sideOf(actor)])),
    );
    for (const claimant of event.claimants)
      for (const silent of parties) {
        if (event.claimants.includes(silent) || readLens(event, silent) !== 'silent') continue;
        const key = JSON.stringify([claimant, silent]);
        const pair = pairs.get(key) ?? { claimant, silent, events: [] };
        pair.events.push(event.id);
        pairs.set(key, pair);
      }
  }
  return [...pairs.values()].sort(
    (a, b) =>
      b.events.length - a.events.length ||
      compareText(a.claimant, b.claimant) ||
      compareText(a.silent, b.silent),
  );
}

export interface OpenDates {
  readonly undated: number;
  readonly estimated: number;
  readonly differing: number;
}

export function countOpenDates(events: readonly EventSummary[]): OpenDates {
  const count = (fits: (event: EventSummary) => boolean) => events.filter(fits).length;
  const isDated = ({ date }: EventSummary) => date.start !== null || date.end !== null;
  return {
    undated: count((event) => !isDated(event)),
    estimated: count((event) => isDated(event) && !event.date.stated),
    differing: count(({ dateAlternatives }) => dateAlternatives.length > 0),
  };
}

export interface Coverage {
  readonly articles: number;
  readonly first: IsoDay | null;
  readonly last: IsoDay | null;
  readonly gaps: readonly Gap[];
  /** Articles whose day of publication is inferred from their words, or unknown. */
  readonly inferred: number;
  readonly undated: number;
  readonly withoutOutlet: number;
}

export function findCoverage(articles: readonly Pick<Article, 'publisher' | 'published'>[]): Coverage {
  const days = articles.flatMap(({ published: { date } }) => date ?? []).sort(compareText);
  const count = (fits: (article: Pick<Article, 'publisher' | 'published'>) => boolean) =>
    articles.filter(fits).length;
  return {
    articles: articles.length,
    first: days[0] ?? null,
    last: days.at(-1) ?? null,
    gaps: findGaps(days),
    inferred: count(({ published }) => published.date !== null && published.basis === 'inferred'),
    undated: count(({ published }) => published.date === null),
    withoutOutlet: count(({ publisher }) => publisher === null),
  };
}
