// The form in which every pattern hands back what it found, in token indices, and what the patterns share.
import type { Lexicon, Term } from '../lexicon/lexicon.ts';
import type { BodyWord, OfficeWord } from '../lexicon/words-for-names.ts';
import type { Shadow } from '../arabic/shadow.ts';
import type { History } from './history.ts';
import type { Clitics } from './clitics.ts';
import type { Match, TermOf } from './lookup.ts';
import { KIND, lookup } from './lookup.ts';
import type { NameForm } from './name-mention.ts';
import type { Registry } from './registry.ts';
import type { Token } from './tokens.ts';

export interface Context {
  readonly shadow: Shadow;
  readonly tokens: readonly Token[];
  readonly lexicon: Lexicon;
  readonly registry: Registry;
  readonly history: History;
}

/** The office or body a phrase names: what "his counterpart" and "the ministry" later repeat. */
export type Post =
  | { readonly kind: 'office'; readonly word: OfficeWord }
  | { readonly kind: 'body'; readonly word: BodyWord };

export interface Phrase {
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
  readonly prefix: string;
  readonly head: readonly [start: number, end: number];
  readonly actors: readonly string[];
  readonly place: string | null;
  readonly form: NameForm;
  readonly gender: 'm' | 'f' | null;
  readonly post: Post | null;
  /** The noun that introduced a place: 'city', 'region'. */
  readonly noun: string | null;
  /** The plural noun that a named group was called by: "rebels" in "المتمردين الحوثيين". */
  readonly group: string | null;
  /** Named as somebody's counterpart, so not the subject. */
  readonly oblique: boolean;
}

/** A phrase that names somebody or a place, with nothing more to tell of it. */
export const bare = (
  start: number,
  end: number,
  prefix: string,
  actors: readonly string[],
  form: NameForm,
  place: string | null = null,
): Phrase => ({
  start,
  end,
  prefix,
  head: [start, end],
  actors,
  place,
  form,
  gender: null,
  post: null,
  noun: null,
  group: null,
  oblique: false,
});

/** A phrase with the usual parts left out. All have one shape: such objects are read much faster than those of many. */
export const phrase = (
  part: Pick<Phrase, 'start' | 'end' | 'prefix' | 'actors' | 'form'> & Partial<Phrase>,
): Phrase => ({
  start: part.start,
  end: part.end,
  prefix: part.prefix,
  head: part.head ?? [part.start, part.end],
  actors: part.actors,
  place: part.place ?? null,
  form: part.form,
  gender: part.gender ?? null,
  post: part.post ?? null,
  noun: part.noun ?? null,
  group: part.group ?? null,
  oblique: part.oblique ?? false,
});

/** What the phrases that can begin at a word share, whatever they go on with. */
type Opening = Pick<Phrase, 'start' | 'prefix' | 'form'> &
  Partial<Pick<Phrase, 'gender' | 'post' | 'oblique'>>;

/**
 * A phrase with its opening, which is never spread into it: objects made by spreading others and adding to them have no shape in
 * common, and are slow to make and to read.
 */
export const phraseOf = (
  opening: Opening,
  part: Pick<Phrase, 'end' | 'actors'> & Partial<Pick<Phrase, 'head' | 'form' | 'group'>>,
): Phrase => ({
  start: opening.start,
  end: part.end,
  prefix: opening.prefix,
  head: part.head ?? [opening.start, part.end],
  actors: part.actors,
  place: null,
  form: part.form ?? opening.form,
  gender: opening.gender ?? null,
  post: opening.post ?? null,
  noun: null,
  group: part.group ?? null,
  oblique: opening.oblique ?? false,
});

/** A phrase that ends in a person's name: the name is its head, whatever office stands before it. */
export function personPhrase(
  {
    start,
    prefix,
    gender = null,
    post = null,
  }: Pick<Phrase, 'start' | 'prefix'> & { readonly gender?: Phrase['gender']; readonly post?: Post | null },
  person: { readonly id: string; readonly start: number; readonly end: number },
): Phrase {
  const { id, end } = person;
  return { ...bare(start, end, prefix, [id], 'name'), head: [person.start, end], gender, post };
}

/** The longest phrase of the lexicon at a token that is of a kind: `find(ctx, i, KIND.office)`. */
export function find<Bit extends number>(
  ctx: Context,
  i: number,
  kind: Bit,
  clitics: Clitics = 'any',
): Match<TermOf<Bit>> | null {
  return lookup<TermOf<Bit>>(ctx.tokens, i, kind, null, clitics);
}

/** The longest phrase of the lexicon at a token that is of one of the kinds (bits) and passes the test. */
export function findOf<T extends Term>(
  ctx: Context,
  i: number,
  kinds: number,
  test: (term: Term) => term is T,
  clitics: Clitics = 'any',
): Match<T> | null {
  return lookup(ctx.tokens, i, kinds, test, clitics);
}

/** The person met whose surname is the word at a token. */
export function surnameOf(ctx: Context, i: number): string | null {
  const word = ctx.tokens[i]?.word;
  return word && ctx.registry.short.mayBegin(word) ? ctx.registry.short.surname(word.spelling) : null;
}

/** The next token if nothing but a space (or, where allowed, a comma or bracket) stands before it. */
export function joined(ctx: Context, i: number, gaps = 'joint'): Token | null {
  const token = ctx.tokens[i];
  return token && (token.gap === 'joint' || (gaps !== 'joint' && gaps.includes(token.gap))) ? token : null;
}

/** The next token beside this one, or behind an opening quotation mark: "مقاتلو «X»", "قوات «X»". */
export function besideOrQuoted(ctx: Context, i: number): Token | null {
  const token = ctx.tokens[i];
  const before = ctx.tokens[i - 1];
  if (!token || !before || token.gap !== 'bracket') return joined(ctx, i);
  return /[()[\]]/.test(ctx.shadow.text.slice(before.end, token.start)) ? null : token;
}

type Nisba = Extract<Term, { t: 'nisba' }>;

/** A national adjective at a token; `peoples`: the name of a people is one as well ("الجنود الأتراك"). */
export function nisbaAt(
  ctx: Context,
  i: number,
  definite: boolean | null,
  clitics: Clitics = 'none',
  peoples = false,
): Match<Nisba> | null {
  if (!joined(ctx, i)) return null;
  return findOf(
    ctx,
    i,
    KIND.nisba,
    (term): term is Nisba =>
      term.t === 'nisba' && (peoples || !term.people) && (definite === null || term.definite === definite),
    clitics,
  );
}

/** The words of the source from one token to another, without marks over letters and those of tags ("#بيت_رجال"). */
export function written(ctx: Context, from: number, to: number): string {
  const first = ctx.tokens[from];
  const last = ctx.tokens[to - 1];
  if (!first || !last) return '';
  const { map, source } = ctx.shadow;
  return source
    .slice(map[first.start] ?? 0, (map[last.end - 1] ?? 0) + 1)
    .replace(/[\u0640\u064b-\u065f\u0670#]/g, '')
    .replace(/_/g, ' ');
}
