// An event in sentences: its date as a person would say it, its sources, its permalink. Words only, no markup.
import { details } from '../../i18n/messages/details.ts';
import { drawer } from '../../i18n/messages/drawer.ts';
import { list } from '../../i18n/messages/list.ts';
import { addMessages } from '../../i18n/translate.ts';
import { timeExpression } from '../../domain/date-accounts.ts';
import { shiftDay } from '../../domain/iso-day.ts';
import type { Mention } from '../../domain/corpus-schema.ts';
import type { ArticleHead, EventSummary } from '../../domain/site-data.ts';
import type { Language } from '../../i18n/language.ts';
import type { DateStyle } from '../../i18n/date-style.ts';
import type { Translate } from '../../i18n/translate.ts';
import { formatDay } from '../../i18n/format-date.ts';
import { isAhead } from '../../i18n/format-event-date.ts';
import { isolate } from '../../i18n/isolate.ts';
import { DEFAULT_URL_STATE, serializeUrlState } from '../../store/url-state.ts';

addMessages(details);

addMessages(drawer);
addMessages(list);

/**
 * The mention that the event's date comes from: one with the event's own date and, if there is a choice, one that states
 * it or infers it as the event does, and gives words for it. Of the others the first stands in.
 */
export function findDateMention(event: EventSummary, mentions: readonly Mention[]): Mention | null {
  const own = mentions.filter((mention) => mention.event === event.id);
  const dated = own.filter(({ date }) => date.edtf === event.date.edtf);
  const alike = dated.filter(({ date }) => date.stated === event.date.stated);
  return alike.find(({ date }) => date.expression !== null) ?? alike[0] ?? dated[0] ?? own[0] ?? null;
}

/**
 * Why the day of the news is another than that of publication; `null` where it is not: 'Most of what this article tells
 * is of “yesterday”, 9 October 2020; the article probably appeared on 10 October 2020.'
 */
function wordNewsDay(
  event: EventSummary,
  { newsDay, published }: ArticleHead,
  dates: DateStyle,
  t: Translate,
): string | null {
  if (newsDay === null || published.date === null || newsDay !== event.date.start) return null;
  if (newsDay !== shiftDay(published.date, -1)) return null;
  const days = { news: formatDay(newsDay, dates), day: formatDay(published.date, dates) };
  return published.basis === 'inferred'
    ? t('drawer.newsDayBeforeInferred', days)
    : t('drawer.newsDayBefore', days);
}

/**
 * How the date is known, in a sentence or two: `يقول النص «أمس». نُشر المقال على الأرجح في 9 نوفمبر 2020.`
 */
export function wordDateReason(
  event: EventSummary,
  mention: Mention,
  article: ArticleHead | undefined,
  dates: DateStyle,
  t: Translate,
): string {
  const words = timeExpression(mention);
  const expression = words && isolate(words);
  if (!event.date.start && !event.date.end)
    return expression ? t('drawer.undatedWords', { expression }) : t('drawer.undated');
  const published = article ? wordPublication(article, dates, t) : '';
  switch (mention.date.basis) {
    case 'explicit':
      return expression ? t('drawer.dateStated', { expression }) : t('drawer.dateStatedPlain');
    case 'relative': {
      const spoken = mention.date.steps.find(({ rule }) => rule === 'anchor.spoken-on')?.params.day;
      const antecedent = mention.date.steps.find(({ params }) => params.antecedent)?.params.antecedent;
      if (expression && antecedent)
        return t('drawer.dateCounted', { expression, antecedent: isolate(antecedent) });
      if (expression && spoken)
        return t('drawer.dateSpoken', { expression, day: formatDay(spoken, dates, { weekday: true }) });
      return expression ? `${t('drawer.dateRelative', { expression })} ${published}` : published;
    }
    case 'news-day':
      return `${t('drawer.dateNewsDay')} ${(article && wordNewsDay(event, article, dates, t)) ?? published}`;
    case 'narrative':
      return isAhead(event) && expression
        ? t('drawer.dateAheadFrom', { expression })
        : wordNarrative(mention, t);
    case 'none':
      return t('drawer.dateNone');
    default:
      return mention.date.basis satisfies never;
  }
}

/** Where a date comes from that the clause itself does not give: words of the same passage, or of one before. */
function wordNarrative(mention: Mention, t: Translate): string {
  const own = timeExpression(mention);
  if (own) return t('drawer.dateInherited', { expression: isolate(own) });
  const told = mention.date.steps.findLast(({ params }) => params.words !== undefined)?.params.words;
  return told ? t('drawer.dateThread', { expression: isolate(told) }) : t('drawer.dateNarrative');
}

function wordPublication({ published }: ArticleHead, dates: DateStyle, t: Translate): string {
  if (!published.date) return t('drawer.publishedUnknown');
  const day = formatDay(published.date, dates);
  return published.basis === 'inferred'
    ? t('drawer.publishedInferred', { day })
    : t('drawer.publishedKnown', { day });
}

/**
 * The outlets that tell an event: those known, counted once a group, the articles whose outlet nobody names, which may be of
 * one outlet or of several, and the articles of no outlet named that repeat the text of one: `{ known: 1, unknown: 1, repeats: 1 }`
 * of three.
 */
export function countOutlets(articles: readonly ArticleHead[]): {
  known: number;
  unknown: number;
  repeats: number;
} {
  const known = new Set(articles.filter(({ publisher }) => publisher !== null).map((one) => one.outletGroup));
  const unnamed = articles.filter(({ publisher }) => publisher === null);
  const repeats = unnamed.filter((one) => known.has(one.outletGroup)).length;
  return { known: known.size, unknown: unnamed.length - repeats, repeats };
}

/** A link to an event in the reader's language, everything else as it is by default. */
export function permalinkOf(event: string, language: Language, address: string): string {
  return `${address.replace(/#.*$/s, '')}${serializeUrlState({ ...DEFAULT_URL_STATE, event, language })}`;
}
