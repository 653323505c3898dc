// A person's name after an office, a title or a post: one of the lexicon, or a stranger's by a conservative rule.
import { foldArabic } from '../../domain/arabic-fold.ts';
import type { Term } from '../lexicon/lexicon.ts';
import { FOREIGN_ENDINGS, GIVEN_NAMES, NAME_BINDERS, NOT_NAMES } from '../lexicon/words-around-people.ts';
import { remember } from '../remember.ts';
import { isTerm } from './lookup.ts';
import type { Context } from './phrase.ts';
import { find, written } from './phrase.ts';

const folded = (list: readonly string[]) => new Set(list.map(foldArabic));
const GIVEN = folded(GIVEN_NAMES);
const BINDERS = folded(NAME_BINDERS);
const NOT = folded(NOT_NAMES);
const ENDINGS = folded(FOREIGN_ENDINGS);
const ENDING_LENGTHS = [...new Set([...ENDINGS].map(({ length }) => length))];
/** A name of this many words, binders aside, is the longest that is taken. */
const MAX_WORDS = 4;

export interface PersonFound {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

const isForeign = remember(
  (word) => word.length >= 5 && ENDING_LENGTHS.some((length) => ENDINGS.has(word.slice(-length))),
);

/**
 * Verbal nouns and present verbs that news puts after an office, by their shape: استقبال, تدمير, اجتماع, انسحاب, يعتزم; as an object
 * or in the dual too: اجتماعا, اتصالين.
 */
const looksLikeVerbOrNoun = (word: string) =>
  /^(?:است..ا.|ا.ت.ا.|ات.ا.|ان..ا.)(?:ا|ين|ان)$|^(?:است..ا.|ا.ت.ا.|ان..ا.|ت..ي.|ت..ي.ه|ا..ا.ها?|م.ا..ه|ي.{3,4}|ست.{2,4}|سي.{2,4})$/.test(
    word,
  );

/** "that": between an office and it there can hardly be anything but a name. */
const THAT = new Set(['ان', 'انه', 'انها', 'بان']);

/** Words that may stand after a stranger's name and so close it: أن, إن, الذي … */
const CLOSERS = new Set([
  'ان',
  'انه',
  'انها',
  'الذي',
  'التي',
  'الى',
  'عن',
  'في',
  'من',
  'قوله',
  'قولها',
  'قال',
  'قالت',
  'اكد',
  'اكدت',
  'بان',
  'علي',
  'مساء',
  'امس',
  'اليوم',
]);

type PersonTerm = Extract<Term, { t: 'actor' }>;

function listedPerson(ctx: Context, i: number, clitics: 'none' | 'and') {
  const isPerson = (term: Term): term is PersonTerm =>
    term.t === 'actor' && ctx.lexicon.actors.get(term.id)?.kind === 'person';
  return find(ctx, i, isPerson, clitics);
}

/** The surname of a listed person behind a first name that is spelled otherwise: "إسحق" + هرتسوغ. */
function listedSurname(ctx: Context, i: number) {
  const found = ctx.tokens[i]?.gap === 'joint' ? listedPerson(ctx, i, 'none') : null;
  return found?.end === i + 1 && !found.term.guarded ? found : null;
}

const isNameless = (term: Term): term is Term => term.t !== 'complement';

/** Whether a word can be part of a stranger's name. */
function fits(ctx: Context, i: number, first: boolean): boolean {
  const text = ctx.tokens[i]?.text ?? '';
  if (!/^[\u0621-\u064a\u067e\u0686\u06a4\u0698]{2,}$/.test(text)) return false;
  const spelled = written(ctx, i, i + 1);
  // "على استخدام": the preposition is spelled like علي once letters are folded.
  if (spelled === 'على' && !startsName(ctx.tokens[i + 1]?.text ?? '')) return false;
  // "أفاد حاكم X Y بأن": with its hamza it is "that"; without it a name, as in بان كي مون.
  if (/^[وف]?بأن(?:ه|ها|هم|هما|نا)?$/.test(spelled)) return false;
  if (GIVEN.has(text) || BINDERS.has(text)) return true;
  if (NOT.has(text) || /\S{3}(?:ها|هم|هما)$/.test(text)) return false;
  // "and" or "for the" with a common word: ومن, وفي, للصحفيين.
  if (/^[وف]/.test(text) && NOT.has(text.slice(1)) && !isForeign(text)) return false;
  if (/^[وف]?لل\S{3}/.test(text)) return false;
  if (/^[وف]?بال\S{3}/.test(text) && !isForeign(text)) return false;
  // A given name may look like a nationality; the surname after it tells.
  const next = ctx.tokens[i + 1];
  if (
    first &&
    next?.gap === 'joint' &&
    (isForeign(next.text) || GIVEN.has(next.text)) &&
    !text.startsWith('ال')
  ) {
    const nationality = find(ctx, i, (candidate): candidate is Term => candidate.t === 'nisba', 'none');
    if (nationality) return true;
  }
  if (first && (text.startsWith('ال') || looksLikeVerbOrNoun(text))) return false;
  // "and" before a verb ("وعين"), a preposition before a noun ("لسيطرة").
  if (first && text.startsWith('و') && text.length > 3 && (!isForeign(text) || GIVEN.has(text.slice(1))))
    return false;
  // "استقالته": a noun with a pronoun; "لإسرائيل": a word of the lexicon behind a preposition.
  if (spelled.endsWith('ته') && text.length > 4) return false;
  if (/^[بل]\S{5}/.test(text) && !isForeign(text) && /^[بل]/.test(find(ctx, i, isNameless)?.prefix ?? ''))
    return false;
  if (/^[بلك]\S{4}/.test(text) && NOT.has(text.slice(1)) && !isForeign(text)) return false;
  if (
    !first &&
    text.length > 3 &&
    text.startsWith('و') &&
    (GIVEN.has(text.slice(1)) || text.startsWith('وال'))
  )
    return false;
  // "أبلغه": a verb with its object, where no given name.
  if (!first && /^ا\S{3}ه$/.test(text)) return false;
  if (!first && looksLikeVerbOrNoun(text) && !isForeign(text) && !GIVEN.has(ctx.tokens[i - 1]?.text ?? ''))
    return false;
  // A word of the lexicon is what it is there, not part of a name (a surname may be a place's adjective: الحلبي is not listed).
  const term = find(
    ctx,
    i,
    (candidate): candidate is Term =>
      candidate.t !== 'complement' && !('guarded' in candidate && candidate.guarded),
    'none',
  );
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

/** Whether a folded word looks like the beginning of a name: a given name, or a foreign ending. */
export const startsName = (word: string): boolean => GIVEN.has(word) || isForeign(word);

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
  const title = options.afterTitle ? null : find(ctx, i, isTerm('title'), 'none');
  if (title && ctx.tokens[title.end]?.gap === 'joint') {
    return findName(ctx, title.end, owner, { ...options, titled: true, afterTitle: true });
  }
  const listed = listedPerson(ctx, i, options.and ? 'and' : 'none');
  const known = listed ? ctx.registry.short.surname(token.text) : null;
  if (listed && listed.end - i > 1) return { id: listed.term.id, start: i, end: listed.end };
  if (known) return { id: known, start: i, end: i + 1 };

  const end = wordsEnd(ctx, i);
  const words = ctx.tokens.slice(i, end).map(({ text }) => text);
  const surname = words.length > 0 && words.every((word) => GIVEN.has(word)) ? listedSurname(ctx, end) : null;
  if (surname) return { id: surname.term.id, start: i, end: surname.end };
  const closed = isClosed(ctx, end);
  const sign =
    options.expected === true ||
    words.some((word) => GIVEN.has(word) || isForeign(word)) ||
    (closed && (token.gap !== 'joint' || options.titled === true || isPlainlyName(ctx, words, end, owner)));
  const again = words.length > 0 ? ctx.registry.short.surname(words[0] as string) : null;
  if (words.length >= 2 && sign) return { id: null, start: i, end: closed ? end : openEnd(words, i, end) };
  if (listed) return { id: listed.term.id, start: i, end: listed.end };
  if (again) return { id: again, start: i, end: i + 1 };
  const only = words[0];
  const isEnough =
    only !== undefined &&
    (isForeign(only) || (options.titled === true && closed && only.length >= 4)) &&
    words.length === 1;
  return isEnough ? { id: null, start: i, end } : null;
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
    // "قال X Y بقطع": behind two names a word with ب is rather a preposition.
    if (count >= 2 && /^ب\S{3}/.test(ctx.tokens[end]?.text ?? '') && !startsName(ctx.tokens[end]?.text ?? ''))
      break;
    if (!BINDERS.has(ctx.tokens[end]?.text ?? '')) count++;
    end++;
  }
  while (end > i && BINDERS.has(ctx.tokens[end - 1]?.text ?? '')) end--;
  return end;
}

/** Whether what follows closes a name: a mark, or a word that continues the sentence behind its subject. */
function isClosed(ctx: Context, end: number): boolean {
  const after = ctx.tokens[end];
  return (
    !after ||
    after.gap !== 'joint' ||
    CLOSERS.has(after.text) ||
    (/^[وف]/.test(after.text) && (CLOSERS.has(after.text.slice(1)) || after.text.startsWith('وال')))
  );
}

/** Words behind an office whose owner is known that can hardly be anything but a name: "that" follows, or no word has an article. */
function isPlainlyName(ctx: Context, words: readonly string[], end: number, owner: string | null): boolean {
  if (owner === null) return false;
  if (THAT.has(ctx.tokens[end]?.text ?? '')) return true;
  // A verbal noun such as ضلوع has the shape of few names.
  return words.length >= 2 && words.every((word) => !/^ال|^..و.$/.test(word));
}

/** An open end after foreign names: stop at the last word that shows a sign, so that no stray noun comes along. */
function openEnd(words: readonly string[], start: number, end: number): number {
  const last = words.findLastIndex((word) => GIVEN.has(word) || isForeign(word));
  if (last >= 1) return start + last + 1;
  return words.length > 2 ? start + 2 + (BINDERS.has(words[1] ?? '') ? 1 : 0) : end;
}
