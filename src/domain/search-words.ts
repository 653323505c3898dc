// The words of many documents, each found under its own form and without its clitics, by its beginning, or, where nothing
// else is found, by a word a slip of the finger away. Which texts make a document, and what a find is worth, is search.ts's.
import { firstIndex } from './halving.ts';
import { countSlips, slipsAllowed } from './search-distance.ts';
import { cliticForms, searchWords } from './search-fold.ts';

/** What a typed word stands for. */
export interface WordMatch {
  readonly typed: string;
  /** Forms that are the word itself, or another name of what it names. */
  readonly exact: ReadonlySet<string>;
  /** Beginnings of words. */
  readonly prefixes: readonly string[];
  /** The words taken for a misspelt one; empty where it was found as typed. */
  readonly corrected: readonly string[];
}

/** Documents by number, and whether the word is there itself or only begins one that is. */
export type Finds = (document: number, exact: boolean) => void;

export interface WordIndex {
  /** Adds a text to a document; numbers are the caller's. */
  readonly add: (document: number, text: string) => void;
  /** Words that name one thing: whoever looks for one of them also means the others. */
  readonly addAliases: (words: readonly string[]) => void;
  /** Puts the words in order, which the first match would wait for. */
  readonly prepare: () => void;
  readonly match: (word: string, asPrefix: boolean) => WordMatch;
  readonly collect: (match: WordMatch, found: Finds) => void;
}

/** Shorter beginnings would bring the other names of too many things. */
const ALIAS_PREFIX = 4;

function pushTo<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

/** The index of the first entry not below `word`, in a sorted list. */
const lowerBound = (words: readonly string[], word: string): number =>
  firstIndex(words.length, (at) => (words[at] as string) >= word);

export function createWordIndex(): WordIndex {
  /** Documents by the word as it is written, each once and in order. */
  const documents = new Map<string, number[]>();
  /** Written words by their forms: those that are sure, and those that hold only if they are sure of another word. */
  const sureOf = new Map<string, string[]>();
  const guessedOf = new Map<string, string[]>();
  const aliases = new Map<string, (readonly string[])[]>();
  let sorted: readonly string[] | null = null;

  const learn = (word: string): number[] => {
    const list: number[] = [];
    documents.set(word, list);
    const { sure, guessed } = cliticForms(word);
    for (const form of sure) pushTo(sureOf, form, word);
    for (const form of guessed) pushTo(guessedOf, form, word);
    sorted = null;
    return list;
  };
  const vocabulary = () => (sorted ??= [...sureOf.keys()].sort());
  const isKnown = (form: string) => sureOf.has(form);

  function* beginningWith(prefix: string): Generator<string> {
    const words = vocabulary();
    for (let at = lowerBound(words, prefix); at < words.length; at++) {
      const word = words[at] as string;
      if (!word.startsWith(prefix)) return;
      yield word;
    }
  }

  /** The nearest words within the slips allowed, all those at the least distance. */
  const findNearest = (typed: string, asPrefix: boolean): string[] => {
    let most = slipsAllowed(typed.length);
    if (most === 0) return [];
    let nearest: string[] = [];
    for (const word of vocabulary()) {
      const slips = countSlips(typed, word, most, asPrefix);
      if (slips === null) continue;
      if (slips < most) nearest = [];
      most = slips;
      nearest.push(word);
    }
    return nearest;
  };

  /** The other names of what these words name. */
  const aliasesOf = (forms: readonly string[]): string[] =>
    forms.flatMap((form) => (aliases.get(form) ?? []).flat()).flatMap((name) => cliticForms(name).sure);

  return {
    add: (document, text) => {
      for (const word of searchWords(text)) {
        const list = documents.get(word) ?? learn(word);
        if (list.at(-1) !== document) list.push(document);
      }
    },
    addAliases: (words) => {
      if (words.length < 2) return;
      for (const word of words) for (const form of cliticForms(word).sure) pushTo(aliases, form, words);
    },
    prepare: () => void vocabulary(),
    match: (typed, asPrefix) => {
      const { sure, guessed } = cliticForms(typed);
      const forms = [...sure, ...guessed].filter(isKnown);
      const prefixes = asPrefix ? sure.filter((form) => !beginningWith(form).next().done) : [];
      if (forms.length > 0 || prefixes.length > 0) {
        const begun = prefixes.flatMap((form) =>
          form.length < ALIAS_PREFIX ? [] : [...beginningWith(form)],
        );
        return {
          typed,
          exact: new Set([...forms, ...aliasesOf([...forms, ...begun])]),
          prefixes,
          corrected: [],
        };
      }
      const corrected = findNearest(typed, asPrefix);
      return { typed, exact: new Set([...corrected, ...aliasesOf(corrected)]), prefixes: [], corrected };
    },
    collect: ({ exact, prefixes }, found) => {
      const give = (form: string, isExact: boolean) => {
        for (const list of [sureOf.get(form), isKnown(form) ? guessedOf.get(form) : undefined])
          for (const word of list ?? [])
            for (const document of documents.get(word) ?? []) found(document, isExact);
      };
      for (const form of exact) give(form, true);
      for (const prefix of prefixes) for (const form of beginningWith(prefix)) give(form, false);
    },
  };
}
