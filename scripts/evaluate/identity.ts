// Actors and places of a corpus under the gold's names: by id, else by an Arabic form that the gold lists for one.
import type { Corpus, Mention, Span } from '../../src/domain/corpus-schema.ts';
import { foldArabic } from '../../src/domain/arabic-fold.ts';
import type { Gold } from './gold.ts';

/** Forms compare without punctuation, and without the article and "and" before it. */
function plain(form: string): string {
  return foldArabic(form)
    .replace(/[«»"“”().،:]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^و?(?:ال)?/, '');
}

const formIndex = (table: Readonly<Record<string, readonly string[]>> | undefined): Map<string, string> =>
  new Map(Object.entries(table ?? {}).flatMap(([id, forms]) => forms.map((form) => [plain(form), id])));

export interface Identity {
  /** The side that the gold puts an actor of its own on. */
  readonly sideOfGold: (id: string) => string;
  /** The gold's id for an actor of the corpus, else the corpus's own. */
  readonly actor: (mention: Mention, actor: string, span: Span | null) => string;
  readonly side: (mention: Mention, actor: string, span: Span | null) => string;
  readonly isPlace: (mention: Mention, wanted: string) => boolean;
}

export function identify(corpus: Corpus, gold: Gold): Identity {
  const actors = new Map(corpus.actors.map((actor) => [actor.id, actor]));
  const places = new Map(corpus.places.map((place) => [place.id, place]));
  const texts = new Map(corpus.articles.map((article) => [article.id, article.text]));
  const actorForms = formIndex(gold.aliases);
  const placeForms = formIndex(gold.placeAliases);
  const known = new Set([
    ...Object.keys(gold.sides),
    ...Object.values(gold.sides),
    ...Object.keys(gold.aliases),
    ...gold.annotations.flatMap((one) => one.actors.map(({ id }) => id)),
  ]);
  const wordsOf = (mention: Mention, span: Span | null) =>
    span ? (texts.get(mention.article) ?? '').slice(span.start, span.end) : '';
  const sideOfGold = (id: string) => gold.sides[id] ?? id;
  const goldActor = (id: string, words: string): string | null =>
    known.has(id)
      ? id
      : (actorForms.get(plain(words)) ?? actorForms.get(plain(actors.get(id)?.label.ar ?? '')) ?? null);
  return {
    sideOfGold,
    actor: (mention, actor, span) => goldActor(actor, wordsOf(mention, span)) ?? actor,
    side: (mention, actor, span) => {
      const direct = goldActor(actor, wordsOf(mention, span));
      if (direct !== null) return sideOfGold(direct);
      const side = actors.get(actor)?.side ?? actor;
      const through = side === actor ? null : goldActor(side, '');
      return through === null ? side : sideOfGold(through);
    },
    isPlace: (mention, wanted) =>
      mention.places.some(
        ({ place, span }) =>
          place === wanted ||
          placeForms.get(plain(places.get(place)?.label.ar ?? '')) === wanted ||
          placeForms.get(plain(wordsOf(mention, span))) === wanted,
      ),
  };
}
