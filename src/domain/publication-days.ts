// When events became known: the days on which their articles appeared. What a day shows "as known on" it, and where the
// clock of publication places an event.
import { compareText } from './compare-text.ts';
import type { IsoDay } from './iso-day.ts';
import { isIsoDay } from './iso-day.ts';
import type { ArticleHead, EventSummary } from './site-data.ts';

/** Which time places an event: its own as told, or that of the first article that tells it. */
export const CLOCKS = ['event', 'report'] as const;
export type Clock = (typeof CLOCKS)[number];

/**
 * Whether an article can have appeared on a day: `isPublicationDay('0001-01-01')` → `false`, which some systems write for
 * "unknown". The oldest newspapers are of the 17th century; days counted from these years have four digits too.
 */
export function isPublicationDay(text: string): boolean {
  return isIsoDay(text) && text >= '1600' && text < '3000';
}

type DatedArticle = Pick<ArticleHead, 'id' | 'published'>;

/** Days of publication by article; articles without a known day are left out. */
export type PublicationDays = ReadonlyMap<string, IsoDay>;

export function indexPublicationDays(articles: readonly DatedArticle[]): PublicationDays {
  return new Map(
    articles.flatMap(({ id, published }) => (published.date === null ? [] : [[id, published.date] as const])),
  );
}

/** The days on which an event was told, in order, each once: `['2020-10-09', '2020-10-21']`. */
export function findReportDays(
  { articles }: Pick<EventSummary, 'articles'>,
  days: PublicationDays,
): IsoDay[] {
  return [...new Set(articles.flatMap((id) => days.get(id) ?? []))].sort(compareText);
}

/** Whether an event had been told by the end of a day. An article whose day nobody knows proves nothing. */
export function wasToldBy(
  { articles }: Pick<EventSummary, 'articles'>,
  day: IsoDay,
  days: PublicationDays,
): boolean {
  return articles.some((id) => (days.get(id) ?? '~') <= day);
}
