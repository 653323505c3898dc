// The patterns for one phrase and the entries of the dictionary that open each: which of them can begin at a token is known from
// its readings alone, before anything is known of the article.
import { areaAt } from './area-phrase.ts';
import { bodyAt } from './body-phrase.ts';
import { counterpartAt } from './counterpart-phrase.ts';
import { demonymAt, listedNameAt, surnameAt } from './listed-name.ts';
import { groupAt } from './group-phrase.ts';
import { followsControl, heldGroundAt } from './held-ground.ts';
import { KIND } from './lookup.ts';
import { followsSaying, namedFirstAt } from './named-first.ts';
import { officeAt } from './office-phrase.ts';
import { aliasAt, openBodyAt } from './open-body.ts';
import { ownedBodyAt } from './owned-body.ts';
import type { Context, Phrase } from './phrase.ts';
import { nounPlacesAt } from './place-phrase.ts';
import { postAt, spokespersonAt, titledAt } from './post-phrase.ts';
import { loyalForcesAt } from './principal.ts';
import { referenceAt } from './reference.ts';
import type { Token } from './tokens.ts';
import { OPENS } from './word.ts';

type PatternAt = (ctx: Context, i: number) => Phrase | null;

interface Pattern {
  readonly at: PatternAt;
  /** The kinds of entry (bits) of which one must begin at the token; `null`: the words themselves tell. */
  readonly opens: number | null;
  /** What the words must open (bits of `OPENS`), and what they must not: the others need not be tried. */
  readonly when?: number;
  readonly unless?: number;
}

const NOTHING: readonly Phrase[] = [];

const NAMED_FIRST: Pattern = { at: namedFirstAt, opens: null, when: OPENS.name };
const OPEN_BODY: Pattern = { at: openBodyAt, opens: null, when: OPENS.body };
const LOYAL_FORCES: Pattern = { at: loyalForcesAt, opens: null, when: OPENS.forces };
const ALIAS: Pattern = { at: aliasAt, opens: null, unless: OPENS.body };
const SURNAME: Pattern = { at: surnameAt, opens: null };

/** Those first that win when two accept equally much. */
const PATTERNS: readonly Pattern[] = [
  NAMED_FIRST,
  { at: officeAt, opens: KIND.office },
  { at: counterpartAt, opens: KIND.anaphor },
  { at: spokespersonAt, opens: KIND.spokesperson },
  { at: postAt, opens: KIND.post },
  { at: titledAt, opens: KIND.title },
  { at: listedNameAt, opens: KIND.actor | KIND.place },
  LOYAL_FORCES,
  { at: areaAt, opens: KIND['place-part'] },
  { at: bodyAt, opens: KIND.body },
  { at: ownedBodyAt, opens: KIND.body },
  { at: groupAt, opens: KIND.group },
  OPEN_BODY,
  ALIAS,
  { at: demonymAt, opens: KIND.nisba },
  { at: referenceAt, opens: KIND.anaphor | KIND.body },
  SURNAME,
];

/** For a token where no entry begins. */
const OF_STRANGERS: readonly Pattern[] = [NAMED_FIRST, LOYAL_FORCES, OPEN_BODY, ALIAS, SURNAME];

/** What can begin at a token: one of the patterns, or a list of places behind their noun. */
export interface Beginnings {
  readonly patterns: readonly PatternAt[];
  /** Whether the longest phrase is meant, else the first. */
  readonly longest: boolean;
  readonly places: boolean;
  /** Whether it stands where only ground can. */
  readonly ground: boolean;
}

/** Beginnings by the kinds of entry and what the words allow: few sets of them occur. */
const known = new Map<number, Beginnings>();

/** What can begin at a token of a text; `null` for most: there only a short name of somebody met before. */
export function beginningsAt(tokens: readonly Token[], i: number): Beginnings | null {
  const token = tokens[i];
  if (!token) return null;
  const { kinds, word } = token;
  const said = followsSaying(tokens, i);
  const ground = followsControl(tokens, i);
  if ((kinds | word.opens) === 0 && !said && !ground) return null;
  const allowed = said ? word.opens | OPENS.name : word.opens;
  const key = 16 * kinds + 8 * Number(ground) + allowed;
  let beginnings = known.get(key);
  if (!beginnings) {
    const fits = ({ opens, when, unless }: Pattern) =>
      (opens === null || (kinds & opens) > 0) &&
      (when === undefined || (allowed & when) > 0) &&
      (unless === undefined || (allowed & unless) === 0);
    const patterns = (kinds === 0 ? OF_STRANGERS : PATTERNS).filter(fits).map(({ at }) => at);
    beginnings = { patterns, longest: kinds > 0, places: (kinds & KIND['place-noun']) > 0, ground };
    known.set(key, beginnings);
  }
  return beginnings;
}

/** The phrases that begin at a token: one, or several where a plural noun opens a list of places. */
export function phrasesAt(ctx: Context, i: number, beginnings: Beginnings | null): readonly Phrase[] {
  if (!beginnings) {
    const short = aliasAt(ctx, i) ?? surnameAt(ctx, i);
    return short ? [short] : NOTHING;
  }
  const { patterns, longest, places, ground } = beginnings;
  let best: Phrase | null = null;
  for (const pattern of patterns) {
    const found = pattern(ctx, i);
    if (found && !longest) return [found];
    if (found && (!best || found.end > best.end)) best = found;
  }
  const listed = places ? nounPlacesAt(ctx, i) : null;
  if (listed && (!best || (listed[0]?.end ?? 0) > best.end)) return listed;
  if (best) return [best];
  return (ground ? heldGroundAt(ctx, i) : null) ?? NOTHING;
}
