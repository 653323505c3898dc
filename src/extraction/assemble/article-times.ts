// The time expressions of an article, now that its own day is known, and the remarks on those that contradict themselves.
import type { Article, Warning } from '../../domain/corpus-schema.ts';
import { UNDATED } from '../../domain/site-data.ts';
import type { Draft } from '../draft.ts';
import type { TimeReading } from '../events/anchoring/time-anchor.ts';
import type { ArticleDay } from './count-from.ts';
import { resolveReading } from './count-from.ts';

/** Every time expression of an article as the reader shows it, and what is wrong with some of them. */
export function resolveTimes(
  { input, times, readings }: Draft,
  article: ArticleDay,
): Pick<Article, 'times'> & { warnings: Warning[] } {
  const readingAt = new Map(readings.map((reading) => [reading.expression.span.start, reading]));
  const resolved = times.map((time) => {
    // Headings and titles are read as of the day of writing.
    const plain: TimeReading = { expression: time, prefer: 'past', from: { kind: 'writing' } };
    return { time, found: resolveReading(readingAt.get(time.span.start) ?? plain, article) };
  });
  return {
    times: resolved.map(({ time, found }) => ({ span: time.span, value: found?.date ?? UNDATED })),
    warnings: resolved.flatMap(({ time, found }) =>
      (found?.warnings ?? []).map((warning) => ({ article: input.id, span: time.span, ...warning })),
    ),
  };
}

/**
 * Each remark once, in the order of the articles and of their text: several mentions may share one expression. Of two on
 * one expression the later one counts, which knows the tense of its clause.
 */
export function distinctWarnings(warnings: readonly Warning[], articles: readonly Article[]): Warning[] {
  const rank = new Map(articles.map(({ id }, at) => [id, at]));
  const keyOf = ({ article, span, rule }: Warning) => `${article} ${span?.start ?? ''} ${rule}`;
  const distinct = new Map(warnings.map((warning) => [keyOf(warning), warning]));
  const placeOf = ({ article, span }: Warning) => [rank.get(article) ?? 0, span?.start ?? -1] as const;
  return [...distinct.values()].sort((a, b) => {
    const [[articleA, startA], [articleB, startB]] = [placeOf(a), placeOf(b)];
    return articleA - articleB || startA - startB;
  });
}
