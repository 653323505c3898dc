// An event in sentences: its date as a person would say it, its sources, its permalink. Words only, no markup.
import type { EventDate, Mention } from '../../domain/corpus-schema.ts';
import type { ArticleHead, EventSummary } from '../../domain/site-data.ts';
import type { Language } from '../../i18n/language.ts';
import type { Translate } from '../../i18n/translate.ts';
import { formatDay, formatEventDate } from '../../i18n/format-date.ts';
import { DEFAULT_URL_STATE, serializeUrlState } from '../../store/url-state.ts';

/** Precisions whose date names one day, which then has a weekday. */
const ONE_DAY = new Set(['minute', 'hour', 'part-of-day', 'day']);

/** `الأحد 8 نوفمبر/تشرين الثاني 2020`, with the clock time where the texts give one. */
export function wordDate(date: EventDate, language: Language, t: Translate): string {
  const day = formatEventDate(date, language, { weekday: ONE_DAY.has(date.precision), months: 'both' });
  if (day === null) return t('date.undated');
  if (!date.clock) return day;
  const { from, to, zone } = date.clock;
  return [day, to ? `${from}–${to}` : from, zone].filter((part) => part).join(' · ');
}

/** The words of the passage that give the time, where they stand inside it. */
export function timeExpression({ passage, date }: Mention): string | null {
  if (!date.expression) return null;
  const from = date.expression.start - passage.start;
  const words = passage.exact.slice(Math.max(0, from), date.expression.end - passage.start);
  return from >= 0 && words !== '' ? words : null;
}

/** The mention that the event's date comes from: one that has it and, where the date is stated, states it. */
export function findDateMention(event: EventSummary, mentions: readonly Mention[]): Mention | null {
  const own = mentions.filter((mention) => mention.event === event.id);
  const dated = own.filter(({ date }) => date.edtf === event.date.edtf);
  return dated.find(({ date }) => date.stated === event.date.stated) ?? dated[0] ?? own[0] ?? null;
}

/**
 * How the date is known, in a sentence or two: `يقول النص «أمس». نُشر المقال على الأرجح في 9 نوفمبر 2020.`
 */
export function wordDateReason(
  event: EventSummary,
  mention: Mention,
  article: ArticleHead | undefined,
  language: Language,
  t: Translate,
): string {
  if (!event.date.start && !event.date.end) return t('drawer.undated');
  const expression = timeExpression(mention);
  const published = article ? wordPublication(article, language, t) : '';
  switch (mention.date.basis) {
    case 'explicit':
      return expression ? t('drawer.dateStated', { expression }) : t('drawer.dateStatedPlain');
    case 'relative':
      return expression ? `${t('drawer.dateRelative', { expression })} ${published}` : published;
    case 'news-day':
      return `${t('drawer.dateNewsDay')} ${published}`;
    case 'narrative':
      return t('drawer.dateNarrative');
    case 'none':
      return t('drawer.dateNone');
    default:
      return mention.date.basis satisfies never;
  }
}

function wordPublication({ published }: ArticleHead, language: Language, t: Translate): string {
  if (!published.date) return t('drawer.publishedUnknown');
  const day = formatDay(published.date, language);
  return published.basis === 'inferred'
    ? t('drawer.publishedInferred', { day })
    : t('drawer.publishedKnown', { day });
}

/** Keeps words of another script from pulling their neighbours along (Unicode first-strong isolate), also in plain text. */
const isolate = (text: string) => `\u2068${text}\u2069`;

/** Where words stand: outlet, day, title: `وسيلة إعلام غير معروفة، 9 نوفمبر 2020، «العنوان»`. */
export function wordSource(article: ArticleHead, language: Language, t: Translate): string {
  const comma = language === 'ar' ? '، ' : ', ';
  const title = article.title ?? t('app.articleUntitled');
  const day = article.published.date ? formatDay(article.published.date, language) : t('drawer.unknownDay');
  const quoted = isolate(language === 'ar' ? `«${title}»` : `“${title}”`);
  return [isolate(article.publisher ?? t('drawer.unknownOutlet')), day, quoted].join(comma);
}

/** A link to an event in the reader's language, everything else as it is by default. */
export function permalinkOf(event: string, language: Language, address: string): string {
  return `${address.replace(/#.*$/s, '')}${serializeUrlState({ ...DEFAULT_URL_STATE, event, language })}`;
}
