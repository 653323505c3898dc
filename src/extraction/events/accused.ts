// Whom a verb of accusing or calling takes for its object where word order alone does not tell: the subject is left out, or an aside
// stands between ("اتهم X، المتحدث باسم Y، Z بقصف").
import { disagrees } from './agreement.ts';
import type { SentenceView } from './sentence-view.ts';
import { IS_JOINED, IS_RELATIVE } from './word-facts.ts';

/** What a ب before these leads up to says whose or under whom somebody is, never what he is accused of. */
const WHOSE =
  /^(?:بحسب|بعد|بعدما|بينما|بين|بشان|باسم|بلسان|بقياده|بزعامه|برئاسه|بامره|بدعم|باشراف|بدور(?:ه|ها|هم)|بشكل|بشده|بوضوح|بيان)$/;
/** An aside and what stands before it are at most so long, in chunks. */
const ASIDE_REACH = 20;

/** The chunk at or behind a bracket or quotation mark that ends no clause. */
export const pastMark = (view: SentenceView, at: number): number =>
  view.at(at)?.kind === 'mark' && !view.isClauseMark(at) ? at + 1 : at;

/** Whether a ب leads up to what the verb takes, and not to whose somebody is: "بقصف", "بـ«تلقين»", never "باسم". */
export const isComplement = (view: SentenceView, at: number): boolean =>
  view.at(at)?.kind === 'word' && view.text(at).startsWith('ب') && !WHOSE.test(view.text(at));

/** "قوات الجنرال X": whose they are is named behind them. */
const chargedAt = (view: SentenceView, at: number): number =>
  view.at(at)?.kind === 'word' && view.is(at, 'fighters') ? at + 1 : at;

/** Whether a name without a preposition stands at a chunk, and right behind it the ب of what it is charged with. */
function isCharged(view: SentenceView, from: number): boolean {
  const at = chargedAt(view, from);
  const chunk = view.at(at);
  if (!chunk?.name || chunk.name.actors.length === 0 || chunk.name.form === 'demonym' || chunk.prefix !== '')
    return false;
  const next = pastMark(view, pastJoined(view, at + 1));
  // "اتهم الحركة الإرهابية بتفجير", "اتهم الجيش كذلك بقصف": an adjective of the accused or an adverb at most between.
  const aside = view.at(next)?.kind === 'word' && /^(?:ال\p{L}+يه?|كذلك|ايضا|مجددا)$/u.test(view.text(next));
  return isComplement(view, aside ? pastMark(view, next + 1) : next);
}

/** "اتهم الجيش والقوة المشتركة المتحالفة معه بقصف": one past those who are accused with him. */
function pastJoined(view: SentenceView, from: number): number {
  if (!isJoined(view, from)) return from;
  let at = from + 1;
  while (isJoined(view, at) || /^(?:ال\p{L}+|معه|معها|له|لها)$/u.test(view.text(at))) at++;
  return at;
}
const isJoined = (view: SentenceView, at: number): boolean =>
  view.has(at, IS_JOINED) || /^وال\p{L}+$/u.test(view.text(at));

const accuses = (view: SentenceView, verb: number): boolean =>
  view.is(verb, 'accuse')?.pos === 'verb' && view.isFiniteVerb(verb);

/**
 * "نفى X ذلك واتهم Y بقصف": accusing takes whom it accuses, so that the one name between its verb and ب is the accused and whoever
 * spoke before accuses; false where a second name or an unlisted noun stands between.
 */
export function accusesWithoutSubject(view: SentenceView, verb: number): boolean {
  const at = pastMark(view, verb + 1);
  // "واتهم X في المقابل بقصف": a name of the other gender is no subject, whatever stands behind it.
  const isObject = view.at(at)?.prefix === '' && view.at(at)?.name != null && disagrees(view, verb, at, true);
  return accuses(view, verb) && (isObject || isCharged(view, at));
}

/** "اتهم X، المتحدث باسم Y، Z بقصف": the chunk of the accused Z, behind the comma that closes the aside; `null` where there is no such aside. */
export function accusedBehindAside(view: SentenceView, verb: number): number | null {
  if (!accuses(view, verb)) return null;
  for (let at = verb + 1; at < Math.min(view.length, verb + ASIDE_REACH); at++) {
    if (view.isFiniteVerb(at) && !view.has(at - 1, IS_RELATIVE)) return null;
    if (view.text(at) === ':' || isCharged(view, at)) return null;
    if (view.text(at) !== '،') continue;
    const behind = pastMark(view, at + 1);
    if (isCharged(view, behind)) return chargedAt(view, behind);
  }
  return null;
}
