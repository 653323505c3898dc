// Words when an article was published and how that is known.
import type { ArticleHead } from '../../domain/site-data.ts';
import { formatDay } from '../../i18n/format-date.ts';
import type { DateStyle } from '../../i18n/date-style.ts';
import type { Translate } from '../../i18n/translate.ts';

/** `'published on 9 October 2020 (inferred from the text)'`; in messages of about.ts. */
export function wordPublished(
  { date, basis }: ArticleHead['published'],
  dates: DateStyle,
  t: Translate,
): string {
  if (!date) return `${t('about.publishedUnknown')} (${t('about.basis.unknown')})`;
  const day = formatDay(date, dates);
  const said = basis === 'inferred' ? t('about.publishedInferred', { day }) : t('about.published', { day });
  return `${said} (${t(`about.basis.${basis}`)})`;
}
