// What the articles cover: the days on which one was printed or on which one reports, and the gaps between them.
import { compareText } from '../../domain/compare-text.ts';
import { dayNumber } from '../../domain/iso-day.ts';
import { onceForEach } from '../../domain/once-for-each.ts';
import type { ArticleHead } from '../../domain/site-data.ts';
import type { Viewport } from './scene.ts';
import type { TimeScale } from './time-scale.ts';

export interface PublicationDay {
  readonly day: number;
  readonly articles: readonly string[];
}

/** Days of publication in order, each with its articles (once for the same ones: every picture of a motion asks); undated articles have none. */
export const findPublicationDays = onceForEach(
  (articles: readonly ArticleHead[]): readonly PublicationDay[] => {
    const byDay = new Map<number, string[]>();
    for (const { id, published } of articles) {
      if (published.date === null) continue;
      const day = dayNumber(published.date);
      const list = byDay.get(day);
      if (list) list.push(id);
      else byDay.set(day, [id]);
    }
    return [...byDay]
      .sort(([a], [b]) => a - b)
      .map(([day, ids]) => ({ day, articles: ids.sort(compareText) }));
  },
);

/** Days with an article: the day it was printed, and the day that it reports on where it says so. */
export const findCoveredDays = onceForEach((articles: readonly ArticleHead[]): readonly number[] => {
  const days = articles.flatMap(({ published, newsDay }) => [published.date, newsDay]);
  return [...new Set(days.flatMap((day) => (day === null ? [] : [dayNumber(day)])))].sort((a, b) => a - b);
});

/** The stretches of a view that lie on no covered day; none at all where no article is dated. */
export function findUncovered(covered: readonly number[], { start, end }: Viewport): Viewport[] {
  if (covered.length === 0) return [];
  const gaps: Viewport[] = [];
  let from = start;
  for (const day of covered) {
    if (day >= end) break;
    if (day > from) gaps.push({ start: from, end: day });
    from = Math.max(from, day + 1);
  }
  if (from < end) gaps.push({ start: from, end });
  return gaps;
}

/** The uncovered stretches of a view that can be seen: a gap thinner than two pixels cannot. */
export function findVisibleGaps(
  articles: readonly ArticleHead[],
  { viewport, pixelsPerDay }: Pick<TimeScale, 'viewport' | 'pixelsPerDay'>,
): Viewport[] {
  return findUncovered(findCoveredDays(articles), viewport).filter(
    ({ start, end }) => (end - start) * pixelsPerDay >= 2,
  );
}

/** The days of publication whose noon lies in a view. */
export function findPublicationsIn(
  publications: readonly PublicationDay[],
  { start, end }: Viewport,
): PublicationDay[] {
  return publications.filter(({ day }) => day + 0.5 >= start && day + 0.5 <= end);
}
