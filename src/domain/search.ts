// Full-text search over the index of the site: an inverted index of folded words, built once; a query is a few look-ups.
// It never throws, whatever is typed, and builds no pattern from a query.
import type { Actor, Place } from './corpus-schema.ts';
import type { ArticleHead, EventSummary } from './site-data.ts';
import { cliticForms, searchWords } from './search-fold.ts';

export interface SearchSource {
  readonly events: readonly EventSummary[];
  readonly actors: readonly Actor[];
  readonly places: readonly Place[];
  readonly articles: readonly ArticleHead[];
}

/** `null`: the query holds nothing to look for, so nothing is filtered. */
export type Search = (query: string) => ReadonlySet<string> | null;

const MAX_QUERY_WORDS = 32;

type Named = Pick<Actor | Place, 'label' | 'names'>;
const textsOf = ({ label, names }: Named): string[] => [
  label.ar,
  label.en,
  ...names.map((name) => name.text),
];

/** The words under which each event is found: its own texts, its actors', their sides' and its places' names, its outlets. */
function* wordsOfEvents({
  events,
  actors,
  places,
  articles,
}: SearchSource): Generator<[string, ReadonlySet<string>]> {
  const actorById = new Map(actors.map((actor) => [actor.id, actor]));
  const words = (texts: readonly string[]) => texts.flatMap(searchWords);
  const namesOf = new Map<string, readonly string[]>();
  for (const actor of actors) {
    const side = actorById.get(actor.side);
    namesOf.set(actor.id, words([...textsOf(actor), ...(side ? textsOf(side) : [])]));
  }
  const placeNames = new Map(places.map((place) => [place.id, words(textsOf(place))]));
  const outlets = new Map(articles.map(({ id, publisher }) => [id, words(publisher ? [publisher] : [])]));
  for (const event of events) {
    const own = words([event.headline.ar, event.headline.en, event.label.ar, event.label.en]);
    const speakers = [...event.actors.map(([actor]) => actor), ...event.claimants, ...event.deniers];
    yield [
      event.id,
      new Set([
        ...own,
        ...speakers.flatMap((id) => namesOf.get(id) ?? []),
        ...event.places.flatMap((id) => placeNames.get(id) ?? []),
        ...event.articles.flatMap((id) => outlets.get(id) ?? []),
      ]),
    ];
  }
}

/** Word → ids of the events it finds, under the word as written and under its checked clitic-free forms. */
function buildPostings(source: SearchSource): Map<string, Set<string>> {
  const written = new Map<string, Set<string>>();
  for (const [id, words] of wordsOfEvents(source)) {
    for (const word of words) {
      const ids = written.get(word);
      if (ids) ids.add(id);
      else written.set(word, new Set([id]));
    }
  }
  const known = new Set([...written.keys()].flatMap((word) => cliticForms(word).sure));
  const postings = new Map<string, Set<string>>();
  for (const [word, ids] of written) {
    const { sure, guessed } = cliticForms(word);
    for (const form of [...sure, ...guessed.filter((rest) => known.has(rest))]) {
      const held = postings.get(form);
      if (!held) postings.set(form, new Set(ids));
      else for (const id of ids) held.add(id);
    }
  }
  return postings;
}

/** The index of the first entry not below `word`, in a sorted list. */
function lowerBound(words: readonly string[], word: string): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] as string) < word) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Indexes the site's events. All words of a query must be found, the last one as a beginning:
 * `createSearch(index)('والهدنة موس')` → the ids of events that hold هدنة and a word like موسكو.
 */
export function createSearch(source: SearchSource): Search {
  const postings = buildPostings(source);
  const vocabulary = [...postings.keys()].sort();

  const findWord = (word: string, asPrefix: boolean): ReadonlySet<string> => {
    const { sure, guessed } = cliticForms(word);
    const found = new Set<string>();
    const collect = (form: string) => {
      for (const id of postings.get(form) ?? []) found.add(id);
    };
    for (const form of [...sure, ...guessed]) collect(form);
    if (!asPrefix) return found;
    for (const form of sure) {
      for (let at = lowerBound(vocabulary, form); at < vocabulary.length; at++) {
        const next = vocabulary[at] as string;
        if (!next.startsWith(form)) break;
        collect(next);
      }
    }
    return found;
  };

  return (query) => {
    const words = searchWords(query).slice(0, MAX_QUERY_WORDS);
    if (words.length === 0) return null;
    const founds = words.map((word, at) => findWord(word, at === words.length - 1));
    const [first, ...others] = founds;
    return new Set([...(first ?? [])].filter((id) => others.every((found) => found.has(id))));
  };
}
