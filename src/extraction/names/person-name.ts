// A person's name after an office, a title or a post: one of the lexicon, or a stranger's by a conservative rule.
import { foldArabic } from '../../domain/arabic-fold.ts';
import type { Term } from '../lexicon/lexicon.ts';
import { FOREIGN_ENDINGS, GIVEN_NAMES, NAME_BINDERS, NOT_NAMES } from '../lexicon/words-around-people.ts';
import { isTerm } from './lookup.ts';
import type { Context } from './phrase.ts';
import { find, written } from './phrase.ts';

const folded = (list: readonly string[]) => new Set(list.map(foldArabic));
const GIVEN = folded(GIVEN_NAMES);
const BINDERS = folded(NAME_BINDERS);
const NOT = folded(NOT_NAMES);
const ENDINGS = FOREIGN_ENDINGS.map(foldArabic);
/** A name of this many words, binders aside, is the longest that is taken. */
const MAX_WORDS = 4;

export interface PersonFound {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

const isForeign = (word: string) => word.length >= 5 && ENDINGS.some((ending) => word.endsWith(ending));

/** Verbal nouns and present verbs that news puts after an office, by their shape: استقبال, تدمير, اجتماع, انسحاب, يعتزم. */
const looksLikeVerbOrNoun = (word: string) =>
  /^(?:است..ا.|ا.ت.ا.|ان..ا.|ت..ي.|ت..ي.ه|ا..ا.ها?|م.ا..ه|ي.{3,4}|ست.{2,4}|سي.{2,4})$/.test(word);

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

/** Whether a word can be part of a stranger's name. */
function fits(ctx: Context, i: number, first: boolean): boolean {
  const text = ctx.tokens[i]?.text ?? '';
  if (!/^[\u0621-\u064a\u067e\u0686\u06a4\u0698]{2,}$/.test(text)) return false;
  if (GIVEN.has(text) || BINDERS.has(text)) return true;
  if (NOT.has(text) || /\S{3}(?:ها|هم|هما)$/.test(text)) return false;
  // "and" or "for the" with a common word: ومن, وفي, للصحفيين.
  if (/^[وف]/.test(text) && NOT.has(text.slice(1)) && !isForeign(text)) return false;
  if (/^[وف]?لل\S{3}/.test(text)) return false;
  if (/^[وف]?بال\S{4}/.test(text) && !isForeign(text)) return false;
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
  if (
    !first &&
    text.length > 3 &&
    text.startsWith('و') &&
    (GIVEN.has(text.slice(1)) || text.startsWith('وال'))
  )
    return false;
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

/**
 * The name of a person at token `i`, right after an office or title (`owner`: whose office). A stranger's name is two to four
 * words that are no words of the language's news; it needs a sign of being a name: a known given name, a foreign ending, or
 * marks around it. One word alone needs a foreign ending or `titled` (after "الجنرال", "السيد").
 */
export function personAt(
  ctx: Context,
  i: number,
  owner: string | null,
  options: { readonly titled?: boolean; readonly and?: boolean; readonly afterTitle?: boolean } = {},
): PersonFound | null {
  const token = ctx.tokens[i];
  if (!token || token.gap === 'break') return null;
  const title = options.afterTitle ? null : find(ctx, i, isTerm('title'), 'none');
  if (title && ctx.tokens[title.end]?.gap === 'joint') {
    return personAt(ctx, title.end, owner, { ...options, titled: true, afterTitle: true });
  }
  const listed = listedPerson(ctx, i, options.and ? 'and' : 'none');
  const known = listed ? ctx.registry.surname((ctx.tokens[i] as { text: string }).text) : null;
  if (listed && listed.end - i > 1) return acceptListed(ctx, listed.term.id, i, listed.end);
  if (known) return { id: known, start: i, end: i + 1 };

  let end = i;
  let count = 0;
  while (count < MAX_WORDS && end < ctx.tokens.length) {
    if (end > i && ctx.tokens[end]?.gap !== 'joint') break;
    if (!fits(ctx, end, end === i)) break;
    if (!BINDERS.has(ctx.tokens[end]?.text ?? '')) count++;
    end++;
  }
  while (end > i && BINDERS.has(ctx.tokens[end - 1]?.text ?? '')) end--;
  const words = ctx.tokens.slice(i, end).map(({ text }) => text);
  const after = ctx.tokens[end];
  const closed =
    !after ||
    after.gap !== 'joint' ||
    CLOSERS.has(after.text) ||
    (/^[وف]/.test(after.text) && CLOSERS.has(after.text.slice(1)));
  const sign =
    words.some((word) => GIVEN.has(word) || isForeign(word)) ||
    (closed &&
      (token.gap !== 'joint' || options.titled === true || (owner !== null && THAT.has(after?.text ?? ''))));
  const again = words.length > 0 ? ctx.registry.surname(words[0] as string) : null;
  if (words.length >= 2 && sign) {
    // An open end after foreign names: stop at the last word that shows a sign, so that no stray noun comes along.
    let stop = end;
    if (!closed) {
      const last = words.findLastIndex((word) => GIVEN.has(word) || isForeign(word));
      if (last >= 1) stop = i + last + 1;
      else if (words.length > 2) stop = i + 2 + (BINDERS.has(words[1] ?? '') ? 1 : 0);
    }
    const name = ctx.tokens.slice(i, stop).map(({ text }) => text);
    return { id: ctx.registry.person(written(ctx, i, stop), name, owner), start: i, end: stop };
  }
  if (listed) return acceptListed(ctx, listed.term.id, i, listed.end);
  if (again) return { id: again, start: i, end: i + 1 };
  const only = words[0];
  if (
    words.length === 1 &&
    only &&
    (isForeign(only) || (options.titled === true && closed && only.length >= 4))
  ) {
    return { id: ctx.registry.person(written(ctx, i, end), words, owner), start: i, end };
  }
  return null;
}

function acceptListed(ctx: Context, id: string, start: number, end: number): PersonFound {
  ctx.registry.meet(id);
  ctx.registry.remember(
    id,
    ctx.tokens.slice(start, end).map(({ text }) => text),
  );
  return { id, start, end };
}
