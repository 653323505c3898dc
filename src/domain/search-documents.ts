// What search looks through: the headlines, the names of actors, places and outlets with the events they are in, the
// passages and who speaks in them. Each is a document with its texts; which words find it is search-words.ts's work.
import type { Actor, Mention, Place } from './corpus-schema.ts';
import type { ArticleHead, EventSummary } from './site-data.ts';

export interface SearchSource {
  readonly events: readonly EventSummary[];
  readonly actors: readonly Actor[];
  readonly places: readonly Place[];
  readonly articles: readonly ArticleHead[];
}

/** A passage with all the events it tells of: one sentence may tell of several. */
export interface FoundPassage {
  readonly mention: string;
  readonly event: string;
  readonly article: string;
  readonly text: string;
}

export type SearchDocument = {
  readonly texts: readonly string[];
  /** Events by their number. */
  readonly events: readonly number[];
} & (
  | { readonly kind: 'headline' | 'outlet' | 'speaker' }
  | { readonly kind: 'actor' | 'place'; readonly id: string }
  | { readonly kind: 'passage'; readonly passage: FoundPassage }
);

/** A mention as far as search looks at it. */
export type SearchedMention = Pick<Mention, 'id' | 'event' | 'article' | 'passage' | 'claims'>;

const namesOf = ({ label, names }: Pick<Actor | Place, 'label' | 'names'>): string[] => [
  ...new Set([label.ar, label.en, ...names.map((name) => name.text)]),
];

const placeNames = (place: Place): string[] => [
  ...namesOf(place),
  ...(place.disputed ? [place.disputed.ar, place.disputed.en] : []),
];

/** Numbers of events by an id that each of them has some of. */
function groupNumbers(
  events: readonly EventSummary[],
  idsOf: (event: EventSummary) => Iterable<string>,
): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>();
  for (const [number, event] of events.entries()) {
    for (const id of new Set(idsOf(event))) {
      const group = groups.get(id);
      if (group) group.push(number);
      else groups.set(id, [number]);
    }
  }
  return groups;
}

/** The documents of the site's index. An event is found by the names of its actors, of their sides and of who claims or denies. */
export function* documentsOf({ events, actors, places, articles }: SearchSource): Generator<SearchDocument> {
  const sides = new Map(actors.map(({ id, side }) => [id, side]));
  const ofActor = groupNumbers(events, (event) => {
    const ids = [...event.actors.map(([actor]) => actor), ...event.claimants, ...event.deniers];
    return [...ids, ...ids.flatMap((id) => sides.get(id) ?? [])];
  });
  const ofPlace = groupNumbers(events, (event) => event.places);
  const ofArticle = groupNumbers(events, (event) => event.articles);
  for (const actor of actors)
    yield { kind: 'actor', id: actor.id, texts: namesOf(actor), events: ofActor.get(actor.id) ?? [] };
  for (const place of places)
    yield { kind: 'place', id: place.id, texts: placeNames(place), events: ofPlace.get(place.id) ?? [] };
  for (const { id, publisher } of articles)
    if (publisher !== null) yield { kind: 'outlet', texts: [publisher], events: ofArticle.get(id) ?? [] };
  for (const [number, { headline, label }] of events.entries())
    yield {
      kind: 'headline',
      texts: [...new Set([headline.ar, headline.en, label.ar, label.en])],
      events: [number],
    };
}

/** The passages as documents, one for each sentence; those of events that the index does not hold are left out. */
export function passageDocuments(
  mentions: readonly SearchedMention[],
  events: readonly EventSummary[],
): SearchDocument[] {
  const numbers = new Map(events.map(({ id }, number) => [id, number]));
  const byPlace = new Map<string, { passage: FoundPassage; events: number[] }>();
  for (const { id, event, article, passage } of mentions) {
    const number = numbers.get(event);
    if (number === undefined) continue;
    const key = `${passage.start} ${passage.end} ${article}`;
    const known = byPlace.get(key);
    if (!known)
      byPlace.set(key, { passage: { mention: id, event, article, text: passage.exact }, events: [number] });
    else if (!known.events.includes(number)) known.events.push(number);
  }
  return [...byPlace.values()].map(({ passage, events: numbers }) => ({
    kind: 'passage',
    passage,
    events: numbers,
    texts: [passage.text],
  }));
}

/**
 * Those through whom the words of passages came, each with the events of which they speak: the index knows only the sides
 * that claim or deny.
 */
export function speakerDocuments(
  mentions: readonly SearchedMention[],
  { events, actors }: Pick<SearchSource, 'events' | 'actors'>,
): SearchDocument[] {
  const speakers = new Map<string, Set<string>>();
  for (const { event, claims } of mentions)
    for (const { actor } of claims.flatMap(({ chain }) => chain)) {
      const told = speakers.get(actor);
      if (told) told.add(event);
      else speakers.set(actor, new Set([event]));
    }
  const numbers = new Map(events.map(({ id }, number) => [id, number]));
  return actors.flatMap((actor): SearchDocument[] => {
    const told = [...(speakers.get(actor.id) ?? [])].flatMap((event) => numbers.get(event) ?? []);
    return told.length > 0 ? [{ kind: 'speaker', texts: namesOf(actor), events: told }] : [];
  });
}
