// Search over headlines, names and passages: which events a query finds, and what a list of its results shows, best first.
// It never throws, whatever is typed, and builds no pattern from a query.
import type { FoundPassage, SearchDocument, SearchedMention, SearchSource } from './search-documents.ts';
import { documentsOf, passageDocuments, speakerDocuments } from './search-documents.ts';
import { searchWords } from './search-fold.ts';
import type { WordMatch } from './search-words.ts';
import { createWordIndex } from './search-words.ts';

export interface FoundName {
  readonly kind: 'actor' | 'place';
  readonly id: string;
  /** How many events it is in. */
  readonly events: number;
}

export interface SearchResults {
  /** Ids of events, best first, and how many there are in all. */
  readonly events: readonly string[];
  readonly eventCount: number;
  readonly names: readonly FoundName[];
  readonly passages: readonly FoundPassage[];
  readonly passageCount: number;
  /** What each word of the query stands for: for lighting it, and for saying which was taken for another. */
  readonly matches: readonly WordMatch[];
}

export interface Finder {
  /** The ids of the events found; `null`: the query holds nothing to look for, so nothing is filtered. */
  readonly find: (query: string) => ReadonlySet<string> | null;
  /**
   * What a list shows, at most so many of each; `null` as above. `within`: only these events and their passages, where
   * a filter lets no others through.
   */
  readonly look: (query: string, most: number, within?: ReadonlySet<string>) => SearchResults | null;
}

export interface FinderBuilder {
  /** Adds passages: events are then found by them and by who speaks in them, and they themselves. */
  readonly addPassages: (mentions: readonly SearchedMention[]) => void;
  /** Indexes so many more documents; whether there are more: a page does it in slices, so that keys are heard between. */
  readonly work: (most: number) => boolean;
  /** A finder over all that has been added. */
  readonly finder: () => Finder;
}

const MAX_QUERY_WORDS = 32;
/** What a find is worth: the word itself before its beginning, and then where it stands. */
const KIND_WORTH: Readonly<Record<SearchDocument['kind'], number>> = {
  headline: 4,
  actor: 3,
  place: 3,
  speaker: 2,
  outlet: 2,
  passage: 1,
};
const EXACT_WORTH = 5;

interface Answer {
  readonly matches: readonly WordMatch[];
  /** By number of event and of document: 0 where a word of the query is missing, else how good the find is. */
  readonly events: Float64Array;
  readonly documents: Float64Array;
}

/** The best few numbers by their worth, ties in order of number. */
function bestOf(worth: Float64Array, numbers: readonly number[], most: number): number[] {
  return numbers.toSorted((a, b) => (worth[b] ?? 0) - (worth[a] ?? 0) || a - b).slice(0, most);
}

const indicesOf = (worth: Float64Array): number[] => {
  const numbers: number[] = [];
  for (let at = 0; at < worth.length; at++) if (worth[at] !== 0) numbers.push(at);
  return numbers;
};

/**
 * Indexes the site's events. All words of a query must be found, the last one as a beginning:
 * `createSearch(index).finder().find('والهدنة موس')` → the ids of events that hold هدنة and a word like موسكو.
 */
export function createSearch(source: SearchSource): FinderBuilder {
  const words = createWordIndex();
  const documents: SearchDocument[] = [];
  const waiting: Iterator<SearchDocument>[] = [documentsOf(source)];
  const addDocument = (document: SearchDocument) => {
    for (const text of document.texts) words.add(documents.length, text);
    documents.push(document);
    if (document.kind === 'actor' || document.kind === 'place')
      words.addAliases([
        ...new Set(
          document.texts
            .map(searchWords)
            .flatMap(([word, ...more]) => (word && more.length === 0 ? [word] : [])),
        ),
      ]);
  };

  const work = (most: number) => {
    for (let done = 0; done < most && waiting[0]; ) {
      const next = waiting[0].next();
      if (next.done) waiting.shift();
      else {
        addDocument(next.value);
        done++;
      }
    }
    return waiting.length > 0;
  };

  const answer = (query: string): Answer | null => {
    const typed = searchWords(query).slice(0, MAX_QUERY_WORDS);
    if (typed.length === 0) return null;
    const last = typed.at(-1);
    const matches = [...new Set(typed)].map((word) => words.match(word, word === last));
    let events: Float64Array | null = null;
    let found: Float64Array | null = null;
    for (const match of matches) {
      const eventsNow = new Float64Array(source.events.length);
      const foundNow = new Float64Array(documents.length);
      words.collect(match, (number, exact) => {
        const document = documents[number] as SearchDocument;
        const worth = KIND_WORTH[document.kind] + (exact && match.corrected.length === 0 ? EXACT_WORTH : 0);
        if (worth > (foundNow[number] as number)) foundNow[number] = worth;
        for (const event of document.events)
          if (worth > (eventsNow[event] as number)) eventsNow[event] = worth;
      });
      events = events ? addWhereBoth(events, eventsNow) : eventsNow;
      found = found ? addWhereBoth(found, foundNow) : foundNow;
    }
    return events && found && { matches, events, documents: found };
  };
  const known = { query: '', size: -1, answer: null as Answer | null };
  const answerOnce = (query: string) => {
    if (known.query !== query || known.size !== documents.length)
      Object.assign(known, { query, size: documents.length, answer: answer(query) });
    return known.answer;
  };
  const idOf = (event: number) => source.events[event]?.id ?? '';

  const find: Finder['find'] = (query) => {
    const given = answerOnce(query);
    return given && new Set(indicesOf(given.events).map(idOf));
  };

  const look: Finder['look'] = (query, most, within) => {
    const given = answerOnce(query);
    if (!given) return null;
    const isIn = (event: number) => within === undefined || within.has(idOf(event));
    const events = indicesOf(given.events).filter(isIn);
    const names: FoundName[] = [];
    const passages: number[] = [];
    const nameNumbers: number[] = [];
    for (const number of indicesOf(given.documents)) {
      const { kind, events: told } = documents[number] as SearchDocument;
      if (kind === 'passage') {
        if (told.some(isIn)) passages.push(number);
      } else if ((kind === 'actor' || kind === 'place') && told.length > 0) nameNumbers.push(number);
    }
    const whole = searchWords(query).join(' ');
    const isWhole = (number: number) =>
      documents[number]?.texts.some((text) => searchWords(text).join(' ') === whole) ?? false;
    const size = (number: number) => documents[number]?.events.length ?? 0;
    const named = nameNumbers
      .map((number) => ({ number, whole: isWhole(number), worth: given.documents[number] ?? 0 }))
      .sort(
        (a, b) =>
          Number(b.whole) - Number(a.whole) ||
          b.worth - a.worth ||
          size(b.number) - size(a.number) ||
          a.number - b.number,
      );
    for (const { number } of named.slice(0, most)) {
      const document = documents[number];
      if (document?.kind === 'actor' || document?.kind === 'place')
        names.push({ kind: document.kind, id: document.id, events: document.events.length });
    }
    return {
      events: bestOf(given.events, events, most).map(idOf),
      eventCount: events.length,
      names,
      passages: bestOf(given.documents, passages, most).flatMap((number) => {
        const document = documents[number];
        return document?.kind === 'passage' ? [document.passage] : [];
      }),
      passageCount: passages.length,
      matches: given.matches,
    };
  };

  return {
    addPassages: (mentions) => {
      waiting.push(passageDocuments(mentions, source.events).values());
      waiting.push(speakerDocuments(mentions, source).values());
    },
    work,
    finder: () => {
      work(Number.POSITIVE_INFINITY);
      words.prepare();
      // A new object each time: whoever remembers an answer by its finder asks the new one again.
      return { find, look };
    },
  };
}

function addWhereBoth(a: Float64Array, b: Float64Array): Float64Array {
  return a.map((worth, at) => (worth !== 0 && b[at] ? worth + b[at] : 0));
}
