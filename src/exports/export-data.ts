// What every export is made of: the events that a filter lets through, their mentions and what both name, and the frame in
// which they are told (language, filter, links). Formats differ; what they may say of an event they all take from here.
import { compareText } from '../domain/compare-text.ts';
import type { Actor, Article, Corpus, Mention, NewsEvent, Place } from '../domain/corpus-schema.ts';
import type { IsoDay } from '../domain/iso-day.ts';
import { hasLapsed } from '../domain/lapsed.ts';
import { comparePublished } from '../domain/ledger.ts';
import type { ArticleHead } from '../domain/site-data.ts';
import type { Language } from '../i18n/language.ts';

/** An article without its text: with it only where a build publishes texts. */
export type ExportArticle = Omit<ArticleHead, 'file'>;

export type ExportBody = Pick<Article, 'text' | 'boilerplate' | 'times' | 'actorSpans'>;

export interface ExportData extends Pick<Corpus, 'about' | 'generator' | 'review' | 'warnings'> {
  readonly articles: readonly ExportArticle[];
  readonly actors: readonly Actor[];
  readonly places: readonly Place[];
  /** In order of date, as the corpus has them. */
  readonly events: readonly NewsEvent[];
  readonly mentions: readonly Mention[];
  /** The last day on which an article of the whole corpus appeared: the date of every export, since there is no clock. */
  readonly lastPublication: IsoDay | null;
}

export interface ExportFrame {
  readonly language: Language;
  /** The filter in words; empty: everything. */
  readonly filter: string;
  /** Where the chronology is published, ending in `/`; `null`: nowhere yet. */
  readonly publicUrl: string | null;
  /** The text of an article and what was found in it, where texts are published. */
  readonly bodyOf: (article: string) => ExportBody | null;
}

/** The events of some ids with all that they name; what nothing of it names stays behind. */
export function selectExport(data: ExportData, ids: ReadonlySet<string>): ExportData {
  const events = data.events.filter(({ id }) => ids.has(id));
  const mentions = data.mentions.filter(({ event }) => ids.has(event));
  const articles = new Set(mentions.map(({ article }) => article));
  const named = new Set<string>();
  for (const { actors, claims, quantities } of mentions) {
    for (const { actor } of actors) named.add(actor);
    for (const { chain } of claims) for (const { actor } of chain) named.add(actor);
    for (const { whose, countedBy } of quantities) {
      if (whose !== null) named.add(whose);
      if (countedBy !== null) named.add(countedBy);
    }
  }
  for (const { actors, sources } of events) {
    for (const { actor } of actors) named.add(actor);
    for (const claimant of sources.claimants) named.add(claimant);
  }
  for (const { id, side } of data.actors) if (named.has(id)) named.add(side);
  const places = new Set([...events, ...mentions].flatMap(placesOf));
  return {
    ...data,
    events,
    mentions,
    articles: data.articles.filter(({ id }) => articles.has(id)),
    actors: data.actors.filter(({ id }) => named.has(id)),
    places: data.places.filter(({ id }) => places.has(id)),
  };
}

const placesOf = ({ places }: NewsEvent | Mention): string[] =>
  places.map((place) => (typeof place === 'string' ? place : place.place));

/** Mentions by event, those of an event in order of publication, article and text. */
export function groupMentions({ mentions, articles }: ExportData): ReadonlyMap<string, readonly Mention[]> {
  const heads = new Map(articles.map((article) => [article.id, article]));
  const groups = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const group = groups.get(mention.event);
    if (group) group.push(mention);
    else groups.set(mention.event, [mention]);
  }
  for (const group of groups.values())
    group.sort(
      (a, b) =>
        comparePublished(heads.get(a.article), heads.get(b.article)) ||
        compareText(a.article, b.article) ||
        a.passage.start - b.passage.start ||
        compareText(a.id, b.id),
    );
  return groups;
}

/** Whether an event was planned for a day that has passed without a word of it. */
export const wasPlanned = (event: NewsEvent, { lastPublication }: ExportData): boolean =>
  hasLapsed(event.status, event.date, lastPublication);

/** `'2020-11-09T00:00:00Z'`: the only time stamp there is. A corpus in which no day of publication is known has that of 1970. */
export const timestampOf = ({ lastPublication }: Pick<ExportData, 'lastPublication'>): string =>
  `${lastPublication ?? '1970-01-01'}T00:00:00Z`;
