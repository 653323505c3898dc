// A dictionary of phrases over folded words: all terms that a run of words spells, in time linear in the run.
import { foldArabic } from '../../domain/arabic-fold.ts';

export interface TrieNode<T> {
  readonly next: Map<string, TrieNode<T>>;
  readonly terms: T[];
}

export function makeTrie<T>(): TrieNode<T> {
  return { next: new Map(), terms: [] };
}

/** A phrase as its folded words: `wordsOf('أ ف ب')` → `['ا', 'ف', 'ب']`. */
export function wordsOf(phrase: string): string[] {
  return foldArabic(phrase).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Files a term under a phrase; phrases without a letter or digit are left out. */
export function addPhrase<T>(root: TrieNode<T>, phrase: string, term: T): void {
  const words = wordsOf(phrase);
  if (words.length === 0) return;
  let node = root;
  for (const word of words) {
    let child = node.next.get(word);
    if (!child) {
      child = makeTrie<T>();
      node.next.set(word, child);
    }
    node = child;
  }
  node.terms.push(term);
}
