// What exports say in words, in the language asked for: names, dates, status, who says what and how, the state of review.
import type { NewsEvent } from '../domain/corpus-schema.ts';
import type { DateStyle } from '../i18n/date-style.ts';
import { dateStyle } from '../i18n/date-style.ts';
import { isolate } from '../i18n/isolate.ts';
import { joinNames } from '../i18n/join-names.ts';
import { about } from '../i18n/messages/about.ts';
import { exports as messages } from '../i18n/messages/exports.ts';
import { FIRST_MESSAGES } from '../i18n/messages/first.ts';
import { statusKey } from '../i18n/status-key.ts';
import type { Translate } from '../i18n/translate.ts';
import { addMessages, translator } from '../i18n/translate.ts';
import { wordEventDate, wordSource } from '../i18n/word-event.ts';
import { findForm } from '../i18n/word-form.ts';
import { wordReview } from '../i18n/word-review.ts';
import type { ClaimRow } from './claim-rows.ts';
import type { ExportArticle, ExportData, ExportFrame } from './export-data.ts';
import { wasPlanned } from './export-data.ts';

addMessages(FIRST_MESSAGES);
addMessages(messages);
addMessages(about);

export interface ExportWords {
  readonly t: Translate;
  readonly dates: DateStyle;
  readonly actor: (id: string) => string;
  readonly side: (actor: string) => string;
  readonly place: (id: string) => string;
  readonly type: (event: NewsEvent) => string;
  readonly status: (event: NewsEvent) => string;
  /** `9 October 2020 (estimated date)`. */
  readonly date: (event: NewsEvent) => string;
  /** The claimant with the side it speaks for, or the article's own voice. */
  readonly speaker: (row: ClaimRow) => string;
  /** `denies that it happened, direct speech`. */
  readonly manner: (row: ClaimRow) => string;
  readonly source: (article: ExportArticle | undefined) => string;
  /** The state of review of the whole. */
  readonly review: string;
  /** Of one event: who looked at it and when; the state of the whole where nobody did. */
  readonly eventReview: (event: NewsEvent) => string;
  /** `Filter: conflicting accounts`; empty where everything is exported. */
  readonly filter: string;
}

export function makeExportWords(data: ExportData, { language, filter }: ExportFrame): ExportWords {
  const dates = dateStyle(language);
  const t = translator(language);
  const actors = new Map(data.actors.map((actor) => [actor.id, actor]));
  const places = new Map(data.places.map(({ id, label }) => [id, label[language]]));
  const actor = (id: string) => actors.get(id)?.label[language] ?? id;
  const side = (id: string) => actor(actors.get(id)?.side ?? id);
  const review = wordReview(data.review, dates, t);
  return {
    t,
    dates,
    actor,
    side,
    place: (id) => places.get(id) ?? id,
    type: ({ type }) => t(`type.${type}`),
    status: (event) =>
      t(
        statusKey({
          status: event.status,
          lapsed: wasPlanned(event, data),
          claimants: event.sources.claimants,
        }),
      ),
    date: (event) => {
      const words = wordEventDate(event, dates, t);
      return event.date.start !== null && !event.date.stated ? `${words} (${t('date.estimated')})` : words;
    },
    speaker: ({ speaker }) => {
      if (speaker === null) return t('drawer.ownVoice');
      const name = actor(speaker);
      return side(speaker) === name ? name : t('drawer.citeSpeaker', { name, side: side(speaker) });
    },
    manner: ({ stance, denies, form, quote, speaker, via }) =>
      [
        ...(stance === 'denies' ? [t(`drawer.denies.${denies ?? 'occurrence'}`)] : []),
        t(findForm({ form, passage: quote, speaker }) ?? 'drawer.paraphrased'),
        ...(via.length > 0 ? [t('drawer.via', { name: joinNames(via.map(actor), t) })] : []),
      ].join(t('list.comma')),
    source: (article) => (article ? wordSource(article, dates, t) : ''),
    review,
    eventReview: ({ reviewed }) =>
      reviewed === null
        ? review
        : wordReview({ state: 'reviewed', by: reviewed.by, on: reviewed.on, decisions: [] }, dates, t),
    filter: filter === '' ? '' : t('exports.filter', { filter }),
  };
}

/** A row as one line of plain text: `– The Ministry (direct speech): «…» [Outlet, day, title] address`. */
export function wordRow(row: ClaimRow, words: ExportWords): string {
  const quote = row.quote.replace(/\s+/g, ' ').trim();
  return `– ${isolate(words.speaker(row))} (${words.manner(row)}): «${isolate(quote)}» [${words.source(row.article)}] ${row.link}`;
}
