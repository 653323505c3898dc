// A person's name after an office, a title or a post: one of the lexicon, or a stranger's by a conservative rule.
import type { Term } from '../lexicon/lexicon.ts';
import { BUT_COMPLEMENTS, isUnguarded, KIND } from './lookup.ts';
import { NAME, STARTS_NAME } from './name-shape.ts';
import type { Context } from './phrase.ts';
import { find, findOf, surnameOf, written } from './phrase.ts';

/** A name of this many words, binders aside, is the longest that is taken. */
const MAX_WORDS = 4;

export interface PersonFound {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

/** "that": between an office and it there can hardly be anything but a name. */
const THAT = new Set(['ان', 'انه', 'انها', 'بان']);

type PersonTerm = Extract<Term, { t: 'actor' }>;

function listedPerson(ctx: Context, i: number, clitics: 'none' | 'and') {
  return findOf(
    ctx,
    i,
    KIND.actor,
    (term): term is PersonTerm => term.t === 'actor' && ctx.lexicon.actors.get(term.id)?.kind === 'person',
    clitics,
  );
}

/** The surname of a listed person behind a first name that is spelled otherwise: "إسحق" + هرتسوغ. */
function listedSurname(ctx: Context, i: number) {
  const found = ctx.tokens[i]?.gap === 'joint' ? listedPerson(ctx, i, 'none') : null;
  return found?.end === i + 1 && !found.term.guarded ? found : null;
}

/** The bits of `NAME` that the word at a token has. */
const nameBits = (ctx: Context, i: number): number => ctx.tokens[i]?.word.name ?? NAME.never;

/** Whether a word that folding made alike is, as written, the preposition or conjunction: على, بأن. */
function isParticle(ctx: Context, i: number): boolean {
  const spelled = written(ctx, i, i + 1);
  // "على استخدام": the preposition is spelled like علي once letters are folded.
  if (spelled === 'على') return (nameBits(ctx, i + 1) & STARTS_NAME) === 0;
  // "أفاد حاكم X Y بأن": with its hamza it is "that"; without it a name, as in بان كي مون.
  return /^[وف]?بأن(?:ه|ها|هم|هما|نا)?$/.test(spelled);
}

/** "قال الوزير لبي بي سي": an outlet that something is said to. */
function isToldTo(ctx: Context, i: number): boolean {
  const told = find(ctx, i, KIND.actor);
  return (
    told?.prefix === 'ل' && told.term.t === 'actor' && ctx.lexicon.actors.get(told.term.id)?.kind === 'outlet'
  );
}

/** Whether a word can be part of a stranger's name. */
function fits(ctx: Context, i: number, first: boolean): boolean {
  const token = ctx.tokens[i];
  if (!token) return false;
  const { text, word } = token;
  const shape = word.name;
  if (shape & NAME.never || (shape & NAME.lookalike && isParticle(ctx, i))) return false;
  if (shape & (NAME.given | NAME.binder)) return true;
  // A given name may look like a nationality; the surname after it tells.
  if (first && token.kinds & KIND.nisba && ctx.tokens[i + 1]?.gap === 'joint') {
    const named = (nameBits(ctx, i + 1) & STARTS_NAME) > 0 && !text.startsWith('ال');
    if (named && find(ctx, i, KIND.nisba, 'none')) return true;
  }
  if (shape & (first ? NAME.neverFirst : NAME.neverLater)) return false;
  if (shape & NAME.pronoun && written(ctx, i, i + 1).endsWith('ته')) return false;
  if (shape & NAME.preposition && /^[بل]/.test(find(ctx, i, BUT_COMPLEMENTS)?.prefix ?? '')) return false;
  if (text.startsWith('ل') && isToldTo(ctx, i)) return false;
  if (!first && shape & NAME.verbal && (nameBits(ctx, i - 1) & NAME.given) === 0) return false;
  // A word of the lexicon is what it is there, not part of a name (a surname may be a place's adjective: الحلبي is not listed).
  const term = findOf(ctx, i, BUT_COMPLEMENTS, isUnguarded, 'none');
  return term === null || (!first && term.term.t === 'title' && text.startsWith('ال'));
}

/** A person's name found but not yet noted: whose it is where that is known, else its words. */
export interface NameSpan {
  readonly id: string | null;
  readonly start: number;
  readonly end: number;
}

interface NameOptions {
  /** After a title, a comma or a bracket: one word is enough. */
  readonly titled?: boolean;
  readonly and?: boolean;
  readonly afterTitle?: boolean;
  /** Something else tells that here stands a name: an office behind it, a verb of saying before it. */
  readonly expected?: boolean;
}

/**
 * The name of a person at token `i`, right after an office or title (`owner`: whose office). A stranger's name is two to four
 * words that are no words of the language's news; it needs a sign of being a name: a known given name, a foreign ending, or
 * marks around it. One word alone needs a foreign ending or `titled` (after "الجنرال", "السيد").
 */
export function findName(
  ctx: Context,
  i: number,
  owner: string | null,
  options: NameOptions = {},
): NameSpan | null {
  const token = ctx.tokens[i];
  if (!token || token.gap === 'break') return null;
  const title = options.afterTitle ? null : find(ctx, i, KIND.title, 'none');
  if (title && ctx.tokens[title.end]?.gap === 'joint') {
    return findName(ctx, title.end, owner, { ...options, titled: true, afterTitle: true });
  }
  const listed = listedPerson(ctx, i, options.and ? 'and' : 'none');
  const known = listed ? surnameOf(ctx, i) : null;
  if (listed && listed.end - i > 1) return { id: listed.term.id, start: i, end: listed.end };
  if (known) return { id: known, start: i, end: i + 1 };

  const end = wordsEnd(ctx, i);
  const surname = countOf(ctx, i, end, NAME.given) === end - i && end > i ? listedSurname(ctx, end) : null;
  if (surname) return { id: surname.term.id, start: i, end: surname.end };
  const closed = isClosed(ctx, end);
  if (end - i >= 2) {
    const sign =
      options.expected === true ||
      countOf(ctx, i, end, STARTS_NAME) > 0 ||
      isOfFaith(ctx, i) ||
      (closed && (token.gap !== 'joint' || options.titled === true || isPlainlyName(ctx, i, end, owner)));
    if (sign) return { id: null, start: i, end: closed ? end : openEnd(ctx, i, end) };
  }
  if (listed) return { id: listed.term.id, start: i, end: listed.end };
  const again = end > i ? surnameOf(ctx, i) : null;
  if (again) return { id: again, start: i, end: i + 1 };
  const isEnough =
    end - i === 1 &&
    ((token.word.name & NAME.foreign) > 0 || (options.titled === true && closed && token.text.length >= 4));
  return isEnough ? { id: null, start: i, end } : null;
}

/** "شمس الدين", "محيي الدين": a given name of two words, whatever the first is by itself; clergy are none. */
const isOfFaith = (ctx: Context, i: number): boolean =>
  ctx.tokens[i + 1]?.text === 'الدين' &&
  ctx.tokens[i + 1]?.gap === 'joint' &&
  !/^(?:ال)?(?:رجل|رجال|علماء|عالم|يوم|اصول|باسم)$/.test(ctx.tokens[i]?.text ?? '');

/** How many words of a run have one of the bits of `NAME`. */
function countOf(ctx: Context, from: number, to: number, bits: number): number {
  let count = 0;
  for (let i = from; i < to; i++) if (nameBits(ctx, i) & bits) count++;
  return count;
}

/** Notes a name found, as a person of `owner`'s side. */
export function notePerson(ctx: Context, name: NameSpan, owner: string | null): PersonFound {
  const { start, end } = name;
  const words = ctx.tokens.slice(start, end).map(({ text }) => text);
  if (name.id === null)
    return { id: ctx.registry.person(written(ctx, start, end), words, owner), start, end };
  ctx.registry.meet(name.id);
  ctx.registry.rememberPerson(name.id, words);
  return { id: name.id, start, end };
}

/** The person named at a token, noted: see `findName`. */
export function personAt(
  ctx: Context,
  i: number,
  owner: string | null,
  options: NameOptions = {},
): PersonFound | null {
  const name = findName(ctx, i, owner, options);
  return name && notePerson(ctx, name, owner);
}

/** The end of the run of words that can be a name; binders at its end do not belong to it. */
function wordsEnd(ctx: Context, i: number): number {
  let end = i;
  let count = 0;
  while (count < MAX_WORDS && end < ctx.tokens.length) {
    if (end > i && ctx.tokens[end]?.gap !== 'joint') break;
    if (!fits(ctx, end, end === i)) break;
    const text = ctx.tokens[end]?.text ?? '';
    const shape = nameBits(ctx, end);
    // "قال X Y بقطع": behind two names a word with ب is rather a preposition.
    if (count >= 2 && text.startsWith('ب') && text.length >= 4 && (shape & STARTS_NAME) === 0) break;
    if ((shape & NAME.binder) === 0) count++;
    end++;
  }
  while (end > i && nameBits(ctx, end - 1) & NAME.binder) end--;
  return end;
}

/** Whether what follows closes a name: a mark, or a word that continues the sentence behind its subject. */
function isClosed(ctx: Context, end: number): boolean {
  const after = ctx.tokens[end];
  return !after || after.gap !== 'joint' || (after.word.name & NAME.closer) > 0;
}

/** Words behind an office whose owner is known that can hardly be anything but a name: "that" follows, or no word has an article. */
function isPlainlyName(ctx: Context, from: number, end: number, owner: string | null): boolean {
  if (owner === null) return false;
  if (THAT.has(ctx.tokens[end]?.text ?? '')) return true;
  // A verbal noun such as ضلوع has the shape of few names.
  for (let i = from; i < end; i++) if (/^ال|^..و.$/.test(ctx.tokens[i]?.text ?? '')) return false;
  return end - from >= 2;
}

/** An open end after foreign names: stop at the last word that shows a sign, so that no stray noun comes along. */
function openEnd(ctx: Context, start: number, end: number): number {
  for (let last = end - 1; last > start; last--)
    if (nameBits(ctx, last) & STARTS_NAME) return closedBy(ctx, last + 1, end);
  // A given name of two words has a surname behind it.
  const given = isOfFaith(ctx, start) ? start + 1 : start;
  if (end - given <= 2) return end;
  return closedBy(ctx, given + 2 + (nameBits(ctx, given + 1) & NAME.binder ? 1 : 0), end);
}

/** "حسن فضل الله": what closes the word before it belongs to the name. */
const closedBy = (ctx: Context, at: number, end: number): number =>
  at < end && /^(?:الله|الدين)$/.test(ctx.tokens[at]?.text ?? '') ? at + 1 : at;
