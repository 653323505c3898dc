// An event's date and an article's outlet in words, as every view and every export says them. Words only, no markup.
import type { DayPart } from '../domain/calendar-days.ts';
import { DAY_PARTS } from '../domain/calendar-days.ts';
import type { EventDate } from '../domain/corpus-schema.ts';
import type { ArticleHead } from '../domain/site-data.ts';
import type { DateStyle } from './date-style.ts';
import { writeDigits } from './date-style.ts';
import { formatDay } from './format-date.ts';
import type { DatedEvent } from './format-event-date.ts';
import { formatDateOf, formatEventDate, isAhead } from './format-event-date.ts';
import { formatZone } from './format-zone.ts';
import { isolate } from './isolate.ts';
import { details } from './messages/details.ts';
import { drawer } from './messages/drawer.ts';
import { list } from './messages/list.ts';
import type { Translate } from './translate.ts';
import { addMessages } from './translate.ts';

addMessages(details);
addMessages(drawer);
addMessages(list);

/** Precisions whose date names one day, which then has a weekday. */
const ONE_DAY = new Set(['minute', 'hour', 'part-of-day', 'day']);

/** `الأحد 8 نوفمبر/تشرين الثاني 2020`, with the clock time or the part of the day where the texts give one. */
export function wordDate(date: EventDate, dates: DateStyle, t: Translate): string {
  const day = formatEventDate(date, dates, { weekday: ONE_DAY.has(date.precision) });
  if (day === null) return t('date.undated');
  if (date.clock) {
    const { from, to, zone } = date.clock;
    const hours = writeDigits(to ? `${from}–${to}` : from, dates.digits);
    const time = date.approximate ? t('date.about', { time: hours }) : hours;
    return [day, zone ? `${time} ${formatZone(zone, dates.language)}` : time].join(' · ');
  }
  return date.precision === 'part-of-day' && isPartOfDay(date.dayPart)
    ? `${day}${t('list.comma')}${t(`date.part.${date.dayPart}`)}`
    : day;
}

/** The date of an event: what is only to come, and has no day set, has not lasted since. */
export function wordEventDate(event: DatedEvent, dates: DateStyle, t: Translate): string {
  return isAhead(event)
    ? t('drawer.dateAhead', { when: formatDateOf(event, dates) ?? '' })
    : wordDate(event.date, dates, t);
}

const isPartOfDay = (part: string | null): part is DayPart => DAY_PARTS.some((known) => known === part);

/** Who printed an article and when: `وسيلة إعلام غير معروفة، 9 نوفمبر 2020`. */
export function wordOutlet(
  { publisher, published }: Pick<ArticleHead, 'publisher' | 'published'>,
  dates: DateStyle,
  t: Translate,
): string {
  const day = published.date ? formatDay(published.date, dates, { short: true }) : t('drawer.unknownDay');
  return isolate(publisher ?? t('drawer.unknownOutlet')) + t('list.comma') + day;
}

/** Where words stand, as plain text: outlet, day, title: `وسيلة إعلام غير معروفة، 9 نوفمبر 2020، «العنوان»`. */
export function wordSource(
  article: Pick<ArticleHead, 'title' | 'publisher' | 'published'>,
  dates: DateStyle,
  t: Translate,
): string {
  const title = isolate(article.title ?? t('app.articleUntitled'));
  const quoted = dates.language === 'ar' ? `«${title}»` : `“${title}”`;
  return wordOutlet(article, dates, t) + t('list.comma') + quoted;
}
