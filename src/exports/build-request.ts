// What is to be exported, made of a corpus and a filter: for the command line, which has the corpus, and for the app, which
// puts one together of the files it has. Both give the same bytes.
import { compareText } from '../domain/compare-text.ts';
import type { Corpus } from '../domain/corpus-schema.ts';
import type { Filter } from '../domain/filter.ts';
import { passes } from '../domain/filter.ts';
import { findLastPublication } from '../domain/lapsed.ts';
import { createSearch } from '../domain/search.ts';
import type { SiteIndex } from '../domain/site-data.ts';
import { splitCorpus } from '../domain/site-data.ts';
import { addMessages, translator } from '../i18n/translate.ts';
import { FIRST_MESSAGES } from '../i18n/messages/first.ts';
import { wordFilter } from '../i18n/word-filter.ts';
import type { Language } from '../i18n/language.ts';
import type { Separator } from './csv.ts';
import { selectExport } from './export-data.ts';
import type { ExportBody } from './export-data.ts';
import type { ExportRequest } from './formats.ts';

addMessages(FIRST_MESSAGES);

export interface ExportOptions {
  readonly filter: Filter;
  readonly language: Language;
  readonly publicUrl: string | null;
  readonly separator: Separator;
  /** Whether texts may be handed on whole; else only the quoted words. */
  readonly fullTexts: boolean;
}

/** The events that pass, in the order of the corpus, with all that they name. */
export function buildRequest(corpus: Corpus, options: ExportOptions): ExportRequest {
  const { filter, language, publicUrl, separator, fullTexts } = options;
  const index = splitCorpus(corpus).index([], []);
  const sides = new Map(corpus.actors.map(({ id, side }) => [id, side]));
  const context = {
    sideOf: (actor: string) => sides.get(actor) ?? actor,
    found: findIds(corpus, index, filter.query),
  };
  const summaries = index.events.filter((event) => passes(event, filter, context));
  const labels = new Map(
    [...corpus.actors, ...corpus.places].map(({ id, label }) => [id, label[language]] as const),
  );
  const titles = new Map(corpus.articles.map(({ id, title }) => [id, title ?? id]));
  const name = (id: string) => labels.get(id) ?? id;
  const bodies = new Map<string, ExportBody>(corpus.articles.map((article) => [article.id, article]));
  // In one order wherever the corpus comes from.
  const mentions = [...corpus.mentions].sort(
    (a, b) =>
      compareText(a.article, b.article) || a.trigger.start - b.trigger.start || compareText(a.id, b.id),
  );
  const data = selectExport(
    {
      ...corpus,
      mentions,
      // Heads alone: a text leaves by `bodyOf`, where it may.
      articles: corpus.articles.map(
        ({ text: _text, boilerplate: _boilerplate, times: _times, actorSpans: _spans, ...head }) => head,
      ),
      lastPublication: findLastPublication(corpus.articles),
    },
    new Set(summaries.map(({ id }) => id)),
  );
  return {
    data,
    summaries,
    separator,
    frame: {
      language,
      publicUrl,
      filter: wordFilter(filter, translator(language), {
        actor: name,
        place: name,
        article: (id) => titles.get(id) ?? id,
      }),
      bodyOf: (article) => (fullTexts ? (bodies.get(article) ?? null) : null),
    },
  };
}

/** The events that a query finds, passages and all; `null`: it asks for nothing. */
export function findIds(
  corpus: Pick<Corpus, 'mentions'>,
  index: SiteIndex,
  query: string,
): ReadonlySet<string> | null {
  if (query.trim() === '') return null;
  const builder = createSearch(index);
  builder.addPassages(corpus.mentions);
  while (builder.work(Number.MAX_SAFE_INTEGER));
  return builder.finder().find(query);
}
