// Looking words up in the lexicon: which phrases of the dictionary begin at a token, clitics taken off only where the rest is
// listed, and which of them a pattern takes.
import type { Term } from '../lexicon/lexicon.ts';
import type { TrieNode } from '../lexicon/trie.ts';
import type { Clitics } from './clitics.ts';
import { allows } from './clitics.ts';
import type { Token } from './tokens.ts';
import type { Word } from './word.ts';

/** A phrase of the dictionary found at a token. */
export interface Match<T extends Term = Term> {
  readonly term: T;
  readonly start: number;
  /** Exclusive token index. */
  readonly end: number;
  /** The clitics before it, '' if none. */
  readonly prefix: string;
}

/** A phrase of the dictionary that begins at a token, whatever it means. */
export interface Reading {
  readonly terms: readonly Term[];
  /** The kinds of its terms as bits. */
  readonly kinds: number;
  readonly prefix: string;
  /** In tokens. */
  readonly length: number;
}

/** A bit for each kind of entry. */
export const KIND = {
  actor: 1,
  place: 2,
  nisba: 4,
  body: 8,
  office: 16,
  spokesperson: 32,
  post: 64,
  title: 128,
  complement: 256,
  group: 512,
  'place-noun': 1024,
  'place-part': 2048,
  anaphor: 4096,
} as const satisfies Readonly<Record<Term['t'], number>>;

/** Every kind but complements, which name nothing. */
export const BUT_COMPLEMENTS = 8191 & ~KIND.complement;

/** Whether an entry is meant wherever its words stand. */
export const isUnguarded = (term: Term): term is Term => !('guarded' in term && term.guarded);

type Kinds = typeof KIND;
/** The entries of a kind that has a bit of its own. */
export type TermOf<Bit extends number> = Extract<
  Term,
  { t: { [K in keyof Kinds]: Kinds[K] extends Bit ? K : never }[keyof Kinds] }
>;

/** Every phrase that begins with a word at token `i`, those with fewer clitics first, and their kinds together. */
export function readingsOf(
  word: Word,
  tokens: readonly Token[],
  i: number,
): { readonly readings: readonly Reading[]; readonly kinds: number } {
  const readings: Reading[] = [];
  let all = 0;
  for (const { prefix, rest, node: start } of word.beginnings) {
    let node: TrieNode<Term> | undefined = start;
    for (let end = i + 1; node; end++) {
      const { terms }: TrieNode<Term> = node;
      const length = end - i;
      // Short words lose their clitics too easily: a one-word rest of three letters needs the article.
      const safe = prefix === '' || length > 1 || rest.length >= 4 || prefix.endsWith('لل') || prefix === 'و';
      if (safe && terms.length > 0) {
        const kinds = kindsOf(terms);
        readings.push({ terms, kinds, prefix, length });
        all |= kinds;
      }
      if (node.next.size === 0) break;
      const next = tokens[end];
      if (!next || next.gap !== 'joint') break;
      node = node.next.get(next.text);
    }
  }
  return { readings, kinds: all };
}

function kindsOf(terms: readonly Term[]): number {
  let kinds = 0;
  for (const { t } of terms) kinds |= KIND[t];
  return kinds;
}

/** Looks up the phrases that begin at each token: they are kept with it. */
export function lookUp(tokens: readonly Token[]): void {
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.word.beginnings.length === 0) continue;
    const { readings, kinds } = readingsOf(token.word, tokens, i);
    token.readings = readings;
    token.kinds = kinds;
  }
}

/**
 * The longest phrase at token `i` with a term of the kinds (bits) that passes the test; among equals the one with fewer
 * clitics.
 */
export function lookup<T extends Term>(
  tokens: readonly Token[],
  i: number,
  kinds: number,
  test: ((term: Term) => term is T) | null,
  clitics: Clitics,
): Match<T> | null {
  const token = tokens[i];
  if (!token || (token.kinds & kinds) === 0) return null;
  let best: Match<T> | null = null;
  for (const reading of token.readings) {
    if ((reading.kinds & kinds) === 0) continue;
    if (best && i + reading.length <= best.end) continue;
    if (!allows(clitics, reading.prefix)) continue;
    const areAllOfKinds = (reading.kinds & ~kinds) === 0;
    for (const term of reading.terms) {
      if (!areAllOfKinds && (KIND[term.t] & kinds) === 0) continue;
      if (test && !test(term)) continue;
      best = { term: term as T, start: i, end: i + reading.length, prefix: reading.prefix };
      break;
    }
  }
  return best;
}
