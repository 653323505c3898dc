// The patterns for one phrase and the entries of the dictionary that open each: which of them can begin at a token is known from
// its readings alone, before anything is known of the article.
import type { Lexicon, Term } from '../lexicon/lexicon.ts';
import { areaAt } from './area-phrase.ts';
import { bodyAt, groupAt } from './body-phrase.ts';
import { counterpartAt } from './counterpart-phrase.ts';
import { demonymAt, listedNameAt, surnameAt } from './listed-name.ts';
import { KIND_BITS, termKindsAt } from './lookup.ts';
import { mayNameFirst, namedFirstAt } from './named-first.ts';
import { officeAt } from './office-phrase.ts';
import { aliasAt, mayOpenBody, openBodyAt } from './open-body.ts';
import type { Context, Phrase } from './phrase.ts';
import { nounPlacesAt } from './place-phrase.ts';
import { postAt, spokespersonAt, titledAt } from './post-phrase.ts';
import { loyalForcesAt } from './principal.ts';
import { referenceAt } from './reference.ts';
import type { Token } from './tokens.ts';

type PatternAt = (ctx: Context, i: number) => Phrase | null;

interface Pattern {
  readonly at: PatternAt;
  /** The kinds of entry of which one must begin at the token; `null`: the words themselves tell. */
  readonly opens: readonly Term['t'][] | null;
  /** Whether the words at a token and before it allow it: what is not, need not be tried. */
  readonly when?: (tokens: readonly Token[], i: number) => boolean;
}

const NAMED_FIRST: Pattern = { at: namedFirstAt, opens: null, when: mayNameFirst };
const OPEN_BODY: Pattern = { at: openBodyAt, opens: null, when: mayOpenBody };
const ALIAS: Pattern = { at: aliasAt, opens: null, when: (tokens, i) => !mayOpenBody(tokens, i) };
const SURNAME: Pattern = { at: surnameAt, opens: null };

/** Those first that win when two accept equally much. */
const PATTERNS: readonly Pattern[] = [
  NAMED_FIRST,
  { at: officeAt, opens: ['office'] },
  { at: counterpartAt, opens: ['anaphor'] },
  { at: spokespersonAt, opens: ['spokesperson'] },
  { at: postAt, opens: ['post'] },
  { at: titledAt, opens: ['title'] },
  { at: listedNameAt, opens: ['actor', 'place'] },
  { at: loyalForcesAt, opens: null },
  { at: areaAt, opens: ['place-part'] },
  { at: bodyAt, opens: ['body'] },
  { at: groupAt, opens: ['group'] },
  OPEN_BODY,
  ALIAS,
  { at: demonymAt, opens: ['nisba'] },
  { at: referenceAt, opens: ['anaphor', 'body'] },
  SURNAME,
];

/** For a token where no entry begins. */
const OF_STRANGERS: readonly Pattern[] = [NAMED_FIRST, OPEN_BODY, ALIAS, SURNAME];

/** What can begin at a token: one of the patterns, or a list of places behind their noun. */
export interface Beginnings {
  readonly patterns: readonly PatternAt[];
  /** Whether the longest phrase is meant, else the first. */
  readonly longest: boolean;
  readonly places: boolean;
}

/** Beginnings by the kinds of entry and what the words allow: few sets of them occur. */
const known = new Map<number, Beginnings>();

/** What can begin at a token of a text. */
export function beginningsAt(lexicon: Lexicon, tokens: readonly Token[], i: number): Beginnings {
  const kinds = termKindsAt(lexicon, tokens, i);
  const key = 4 * kinds + (mayNameFirst(tokens, i) ? 2 : 0) + (mayOpenBody(tokens, i) ? 1 : 0);
  let beginnings = known.get(key);
  if (!beginnings) {
    const has = (kind: Term['t']) => (kinds & KIND_BITS[kind]) > 0;
    const fits = ({ opens, when }: Pattern) =>
      (opens === null || opens.some(has)) && (when === undefined || when(tokens, i));
    const patterns = (kinds === 0 ? OF_STRANGERS : PATTERNS).filter(fits).map(({ at }) => at);
    beginnings = { patterns, longest: kinds > 0, places: has('place-noun') };
    known.set(key, beginnings);
  }
  return beginnings;
}

/** The phrases that begin at a token: one, or several where a plural noun opens a list of places. */
export function phrasesAt(
  ctx: Context,
  i: number,
  { patterns, longest, places }: Beginnings,
): readonly Phrase[] {
  let best: Phrase | null = null;
  for (const pattern of patterns) {
    const found = pattern(ctx, i);
    if (found && !longest) return [found];
    if (found && (!best || found.end > best.end)) best = found;
  }
  const listed = places ? nounPlacesAt(ctx, i) : null;
  if (listed && (!best || (listed[0]?.end ?? 0) > best.end)) return listed;
  return best ? [best] : [];
}
