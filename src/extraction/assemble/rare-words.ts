// What clauses and sentences say beside names: their content words, without clitics, each with its rarity in the corpus.
import { foldArabic } from '../../domain/arabic-fold.ts';
import { LETTER, NUMBER, wordsOf } from '../arabic/unit-class.ts';
import type { WordNumbers } from '../arabic/word-numbers.ts';

const CLITICS = /^[وف]?(?:[بلك]?ال|لل|[بلك])(?=.{3})/;
/** Shorter words are particles, in UTF-16 units. */
const SHORTEST = 3;

/** The different content words of a text by number, in the order in which they stand, each with its rarity, 0 to 1. */
export class RareWords {
  readonly words: readonly number[];
  readonly rarity: readonly number[];
  /** The rarity of all together. */
  readonly total: number;
  private held: ReadonlySet<number> | null = null;

  constructor(words: readonly number[], rarity: readonly number[]) {
    this.words = words;
    this.rarity = rarity;
    let total = 0;
    for (let i = 0; i < rarity.length; i++) total += rarity[i] as number;
    this.total = total;
  }

  /** Asked of few texts: most are compared with none. */
  has(word: number): boolean {
    this.held ??= new Set(this.words);
    return this.held.has(word);
  }
}

const withoutClitics = (word: string) => word.replace(CLITICS, '');

/** The content words of a text without clitics and article: `contentOf('لوقف القتال')` → `وقف`, `قتال`. */
export const contentOf = (text: string): string[] =>
  wordsOf(foldArabic(text), LETTER | NUMBER)
    .filter((word) => word.length >= SHORTEST)
    .map(withoutClitics);

/** The same of words by number: of some words the different content words. */
export type ReadContent = (words: readonly number[]) => number[];

/** Reads the content words of texts whose words have these numbers; they are numbered among them. */
export function makeContentReader(numbers: WordNumbers): ReadContent {
  // By the number of a word that of what is left without clitics; -1 for a particle.
  const stems: (number | undefined)[] = [];
  // For which text a stem was met last: none is met twice.
  const metIn: (number | undefined)[] = [];
  let text = 0;
  const stemOf = (word: number): number => {
    if (numbers.lengthOf(word) < SHORTEST) return -1;
    return numbers.read(withoutClitics(numbers.nameOf(word)))[0] ?? -1;
  };
  return (words) => {
    const content: number[] = [];
    text++;
    for (const word of words) {
      const stem = (stems[word] ??= stemOf(word));
      if (stem < 0 || metIn[stem] === text) continue;
      metIn[stem] = text;
      content.push(stem);
    }
    return content;
  };
}

/**
 * The words of some texts with their rarity among these, 0 (in all) to 1 (in one): the usual logarithm, scaled. Texts that follow
 * one another as the same list are given as the same.
 */
export function withRarity(texts: readonly (readonly number[])[]): RareWords[] {
  const holders: number[] = [];
  for (const words of texts) for (const word of words) holders[word] = (holders[word] ?? 0) + 1;
  const most = Math.log(texts.length + 1);
  const rarityOf = (word: number) =>
    most > 0 ? Math.log((texts.length + 1) / (holders[word] ?? 1)) / most : 1;
  const known: (number | undefined)[] = [];
  const all: RareWords[] = [];
  texts.forEach((words, i) => {
    const before = all[i - 1];
    if (before && texts[i - 1] === words) {
      all.push(before);
      return;
    }
    const rarity = words.map((word) => (known[word] ??= rarityOf(word)));
    all.push(new RareWords(words, rarity));
  });
  return all;
}

/** The share of rare words that the poorer text has in common with the other, 0 to 1; 0 where they are too few. */
export function sharedWords(a: RareWords, b: RareWords, enough: number): number {
  const [small, large] = a.words.length <= b.words.length ? [a, b] : [b, a];
  if (small.total < enough) return 0;
  let shared = 0;
  for (let i = 0; i < small.words.length; i++)
    if (large.has(small.words[i] as number)) shared += small.rarity[i] as number;
  return shared < enough ? 0 : shared / small.total;
}
