// Looking words up in the lexicon: generate-and-check of clitics. A clitic is taken off only where the rest is listed.
import type { Lexicon, Term } from '../lexicon/lexicon.ts';
import type { TrieNode } from '../lexicon/trie.ts';
import { remember } from '../remember.ts';
import type { Token } from './tokens.ts';

/** A phrase of the dictionary found at a token. */
export interface Match<T extends Term = Term> {
  readonly term: T;
  readonly start: number;
  /** Exclusive token index. */
  readonly end: number;
  /** The clitics before it, '' if none. */
  readonly prefix: string;
}

/** Which clitics may stand before the first word: any, only "and", or none. */
export type Clitics = 'any' | 'and' | 'none';

/**
 * The ways to read a word as clitics and rest, the whole word first: `splits('وللكرملين')` → `[['', …], ['و', 'للكرملين'],
 * ['ولل', 'الكرملين'] …]`. The rest keeps at least two letters.
 */
export function splitClitics(word: string, clitics: Clitics = 'any'): [prefix: string, rest: string][] {
  const found: [string, string][] = [['', word]];
  if (clitics === 'none') return found;
  if (/^[وف]/.test(word) && word.length >= 3) {
    const rest = word.slice(1);
    found.push([word.charAt(0), rest]);
    if (clitics === 'any') splitPreposition(word.charAt(0), rest, found);
  }
  if (clitics === 'any') splitPreposition('', word, found);
  return found;
}

function splitPreposition(prefix: string, word: string, found: [string, string][]): void {
  if (word.startsWith('لل')) found.push([`${prefix}لل`, `ال${word.slice(2)}`]);
  if (/^[بلك]/.test(word) && word.length >= 3) found.push([prefix + word.charAt(0), word.slice(1)]);
}

/** A phrase of the dictionary that begins at a token, whatever it means. */
export interface Reading {
  readonly terms: readonly Term[];
  readonly prefix: string;
  /** In tokens. */
  readonly length: number;
}

/** A word as clitics and the rest, which begins phrases of the dictionary. */
interface Beginning {
  readonly prefix: string;
  readonly rest: string;
  readonly node: TrieNode<Term>;
}

const beginnings = new WeakMap<Lexicon, (word: string) => readonly Beginning[]>();

/** The ways in which a word begins phrases of a lexicon. */
function beginningsIn(lexicon: Lexicon): (word: string) => readonly Beginning[] {
  const known = beginnings.get(lexicon);
  if (known) return known;
  const find = remember((word): readonly Beginning[] =>
    splitClitics(word).flatMap(([prefix, rest]) => {
      const node = lexicon.terms.next.get(rest);
      return node ? [{ prefix, rest, node }] : [];
    }),
  );
  beginnings.set(lexicon, find);
  return find;
}

const NO_READINGS: readonly Reading[] = [];

/** Every phrase at token `i`, those with fewer clitics first: found once, kept with the token. */
function readingsAt(lexicon: Lexicon, tokens: readonly Token[], i: number): readonly Reading[] {
  const first = tokens[i];
  if (!first) return [];
  if (first.readings) return first.readings;
  const found: Reading[] = [];
  for (const { prefix, rest, ...start } of beginningsIn(lexicon)(first.text)) {
    let node: TrieNode<Term> | undefined = start.node;
    for (let end = i + 1; node; end++) {
      const length = end - i;
      // Short words lose their clitics too easily: a one-word rest of three letters needs the article.
      const safe = prefix === '' || length > 1 || rest.length >= 4 || /^و$|لل$/.test(prefix);
      if (safe && node.terms.length > 0) found.push({ terms: node.terms, prefix, length });
      const next = tokens[end];
      if (!next || next.gap !== 'joint') break;
      node = node.next.get(next.text);
    }
  }
  first.readings = found.length === 0 ? NO_READINGS : found;
  return first.readings;
}

/** A bit for each kind of entry. */
export const KIND_BITS: Readonly<Record<Term['t'], number>> = {
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
};

/** The kinds of entry of the dictionary that begin at a token, as bits. */
export function termKindsAt(lexicon: Lexicon, tokens: readonly Token[], i: number): number {
  let kinds = 0;
  for (const { terms } of readingsAt(lexicon, tokens, i)) for (const { t } of terms) kinds |= KIND_BITS[t];
  return kinds;
}

/** Which prefixes each choice of clitics allows. */
const ALLOWED: Readonly<Record<Clitics, RegExp>> = { any: /^/, and: /^[وف]?$/, none: /^$/ };

/** The longest phrase at token `i` whose term passes the test; among equals the one with fewer clitics. */
export function lookup<T extends Term>(
  lexicon: Lexicon,
  tokens: readonly Token[],
  i: number,
  test: (term: Term) => term is T,
  clitics: Clitics = 'any',
): Match<T> | null {
  let best: Match<T> | null = null;
  for (const { terms, prefix, length } of readingsAt(lexicon, tokens, i)) {
    if (best && i + length <= best.end) continue;
    if (clitics !== 'any' && !ALLOWED[clitics].test(prefix)) continue;
    for (const term of terms) {
      if (!test(term)) continue;
      best = { term, start: i, end: i + length, prefix };
      break;
    }
  }
  return best;
}

/** A test for terms of one or more kinds, for `lookup`. */
export function isTerm<K extends Term['t']>(...kinds: K[]) {
  return (term: Term): term is Extract<Term, { t: K }> => (kinds as string[]).includes(term.t);
}
