// What a chronology is made of, in a line: how many articles of which outlets, and the day of the latest.
import { findLastPublication } from '../domain/lapsed.ts';
import type { ArticleHead } from '../domain/site-data.ts';
import type { DateStyle } from './date-style.ts';
import { formatDay } from './format-date.ts';
import { joinNames } from './join-names.ts';
import { embed } from './messages/embed.ts';
import type { Translate } from './translate.ts';
import { addMessages } from './translate.ts';

addMessages(embed);

/**
 * `'Sources: 5 articles (AFP and unknown outlets) · Latest article: 10 November 2020'`. Of a part of a chronology, `all` is the
 * whole, whose latest article says how far it goes.
 */
export function wordSources(
  articles: readonly ArticleHead[],
  dates: DateStyle,
  t: Translate,
  all: readonly ArticleHead[] = articles,
): string {
  const last = findLastPublication(all);
  const known = [...new Set(articles.flatMap(({ publisher }) => publisher ?? []))];
  const unnamed = articles.filter(({ publisher }) => publisher === null).length;
  const outlets = unnamed > 0 ? [...known, t('embed.outletsUnknown', { count: unnamed })] : known;
  const sources = t('embed.sources', {
    articles: t('unit.articles', { count: articles.length }),
    outlets: joinNames(outlets, t),
  });
  return last === null ? sources : `${sources} · ${t('embed.updated', { day: formatDay(last, dates) })}`;
}
