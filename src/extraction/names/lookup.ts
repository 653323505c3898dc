// Looking words up in the lexicon: generate-and-check of clitics. A clitic is taken off only where the rest is listed.
import type { Lexicon, Term } from '../lexicon/lexicon.ts';
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
  const add = (prefix: string, rest: string) => {
    if (rest.length >= 2) found.push([prefix, rest]);
  };
  const prepositions = (prefix: string, rest: string) => {
    if (clitics !== 'any') return;
    if (rest.startsWith('لل')) add(`${prefix}لل`, `ال${rest.slice(2)}`);
    if (/^[بلك]/.test(rest)) add(prefix + rest.charAt(0), rest.slice(1));
  };
  if (/^[وف]/.test(word)) {
    add(word.charAt(0), word.slice(1));
    prepositions(word.charAt(0), word.slice(1));
  }
  prepositions('', word);
  return found;
}

/** The longest phrase at token `i` whose term passes the test; among equals the one with fewer clitics. */
export function lookup<T extends Term>(
  lexicon: Lexicon,
  tokens: readonly Token[],
  i: number,
  test: (term: Term, length: number) => term is T,
  clitics: Clitics = 'any',
): Match<T> | null {
  const first = tokens[i];
  if (!first) return null;
  let best: Match<T> | null = null;
  for (const [prefix, rest] of splitClitics(first.text, clitics)) {
    let node = lexicon.terms.next.get(rest);
    let end = i + 1;
    while (node) {
      const length = end - i;
      const term = node.terms.find((candidate): candidate is T => test(candidate, length));
      // Short words lose their clitics too easily: a one-word rest of three letters needs the article.
      const safe = prefix === '' || length > 1 || rest.length >= 4 || /^و$|لل$/.test(prefix);
      if (term && safe && (!best || end > best.end)) best = { term, start: i, end, prefix };
      const next = tokens[end];
      if (!next || next.gap !== 'joint') break;
      node = node.next.get(next.text);
      end++;
    }
  }
  return best;
}

/** A test for terms of one or more kinds, for `lookup`. */
export function isTerm<K extends Term['t']>(...kinds: K[]) {
  return (term: Term): term is Extract<Term, { t: K }> => (kinds as string[]).includes(term.t);
}
