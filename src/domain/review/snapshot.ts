// The chronology as readers see it, taken down event by event: what an editor signs, and what later states are compared
// with. Which words of an article say so is left out.
import { compareText } from '../compare-text.ts';
import type { Corpus, Mention, NewsEvent, Quantity } from '../corpus-schema.ts';
import type { ArticleHead } from '../site-data.ts';
import { sidesOfClaims } from '../site-data.ts';
import type { SetClaim, SetQuantity, SignedArticle, SignedEvent, Signoff } from './review-schema.ts';

/** What of a corpus a snapshot is taken of; the site's index with its shards has it all too. */
export interface Pictured extends Pick<Corpus, 'events' | 'mentions' | 'actors'> {
  readonly articles: readonly Pick<ArticleHead, 'id' | 'publisher' | 'credits' | 'published' | 'url'>[];
}
/** One state of a chronology. */
export type Snapshot = Pick<Signoff, 'events' | 'articles'>;

/** Each value once, in the order of their text. */
function distinct<T>(values: readonly T[]): T[] {
  const byText = new Map(values.map((value) => [JSON.stringify(value), value]));
  return [...byText].sort(([a], [b]) => compareText(a, b)).map(([, value]) => value);
}

/** Who says what of the event, without the words of it; the article's own voice is nobody's claim. */
export function listClaims(mentions: readonly Pick<Mention, 'claims'>[]): SetClaim[] {
  const claims = mentions.flatMap((mention) =>
    mention.claims.flatMap(({ chain, stance, denies, form }): SetClaim[] => {
      const speaker = chain.at(-1)?.actor;
      return speaker === undefined ? [] : [{ speaker, stance, denies, form }];
    }),
  );
  return distinct(claims);
}

/** The figures without their words, each once. */
export const withoutSpans = (quantities: readonly Quantity[]): SetQuantity[] =>
  distinct(quantities.map(({ span: _span, ...quantity }) => quantity));

function pictureEvent(
  event: NewsEvent,
  mentions: readonly Mention[],
  sideOf: (actor: string) => string,
): SignedEvent {
  const { claimants, deniers } = sidesOfClaims(mentions, sideOf);
  const { id, type, status, date, actors, places, relations, headline, label } = event;
  return {
    id,
    mentions: [...event.mentions],
    type,
    status,
    date: { ...date, clock: date.clock && { ...date.clock } },
    otherDates: event.dateAlternatives.flatMap(({ edtf }) => edtf ?? []),
    actors: actors.map(({ actor, role }) => ({ actor, role })),
    places: [...places],
    claimants,
    deniers,
    claims: listClaims(mentions),
    quantities: withoutSpans(event.quantities),
    relations: relations.map(({ kind, event: other }) => ({ kind, event: other })),
    headline: { ...headline },
    label: { ...label },
  };
}

/** Takes down the events of a corpus, and what is known of its articles, in the corpus's order. */
export function takeSnapshot({ events, mentions, actors, articles }: Pictured): Snapshot {
  const mentionById = new Map(mentions.map((mention) => [mention.id, mention]));
  const sides = new Map(actors.map(({ id, side }) => [id, side]));
  const sideOf = (actor: string) => sides.get(actor) ?? actor;
  return {
    events: events.map((event) =>
      pictureEvent(
        event,
        event.mentions.flatMap((id) => mentionById.get(id) ?? []),
        sideOf,
      ),
    ),
    articles: articles.map(
      ({ id, publisher, credits, published, url }): SignedArticle => ({
        id,
        publisher,
        credits: [...credits],
        published: published.date,
        url,
      }),
    ),
  };
}

/** A sign-off of the corpus as it stands, and of the decisions that made it so. */
export function makeSignoff(
  corpus: Pictured,
  decisions: readonly { readonly id: string }[],
  signature: Pick<Signoff, 'by' | 'on' | 'note'>,
): Signoff {
  return { ...signature, decisions: decisions.map(({ id }) => id), ...takeSnapshot(corpus) };
}
