// When somebody says that ground is still his: "القاعدة لا تزال تحت سيطرة قواتنا", "المدينة ما زالت بيد الجيش", "قواتنا لا تزال صامدة". In an
// article's own voice it is a state and no event. "ما زالت تسيطر على" is read with the other words of control.
import type { SentenceView } from '../sentence-view.ts';
import { isSaid } from './said.ts';
import { rule, trigger } from './trigger.ts';
import { IS_AN, IS_PREPOSITION } from '../word-facts.ts';

/** "لا تزال", "ما زالوا", as one chunk or its second half. */
const STILL = /^[وف]?(?:[لم]ا ?)?(?:[يتن]زال|يزالون|زال|زالت|زالوا|زلنا)$/;
/** "Still" stands so many chunks before what it is said of at most, the subject between. */
const REACH = 7;

/** Whether "still" stands before a chunk in its clause. */
function isStill(view: SentenceView, i: number): boolean {
  for (let at = i - 1; at >= Math.max(view.clauseStart(i), i - REACH); at--)
    if (STILL.test(view.text(at))) return true;
  return false;
}

const UNDER = /^(?:سيطره|سيطرت(?:ه|ها|هم|نا)|قبضه|قبضت(?:ه|ها|هم|نا)|السيطره)$/;
const HAND = /^[بف]?(?:يد|ايدي|حوزه)(?:ه|ها|هم|نا)?$/;
const STEADFAST = /^صامد(?:ه|ا|ون|ين|ات)?$/;

/** Where the words that name the hold begin and end behind its opening word; `null`: it is none. */
function holdAt(view: SentenceView, i: number): { first: number; last: number } | null {
  const [word, next] = [view.text(i), view.text(i + 1)];
  if (STEADFAST.test(word) || /^ب(?:يد|ايدي)/.test(word)) return { first: i, last: i };
  if (word === 'تحت') return UNDER.test(next) ? { first: i, last: i + 1 } : null;
  return HAND.test(next) || UNDER.test(next) ? { first: i, last: i + 1 } : null;
}

/** What is in somebody's hands too, and no ground. */
const NO_GROUND =
  /^(?:ال)?(?:وضع|اوضاع|هدنه|اتفاق|تهدئه|اسير|اسري|رهينه|رهائن|رهينتين|محتجزين|محتجزون|مختطفين|سفينه)$/;

const DEFENCE = /^(?:ال)?(?:دفاعات|حاميه|خطوط)(?:ه|ها|هم|نا)?$/;

/** Where what is said behind the last أن or colon before a chunk begins: whoever says it stands before that. */
function saidFrom(view: SentenceView, i: number): number {
  for (let at = i - 1; at > view.clauseStart(i); at--)
    if (view.has(at, IS_AN) || view.text(at) === ':' || view.at(at)?.text === '«') return at + 1;
  return view.clauseStart(i);
}

/** Ground, or those who hold it, is what is held: "الوضع في X", "الأسرى" are in somebody's hands too. */
function isOfGround(view: SentenceView, i: number): boolean {
  let isGround = false;
  for (let at = saidFrom(view, i); at < i; at++) {
    if (NO_GROUND.test(view.text(at))) return false;
    const isFree = !view.has(at - 1, IS_PREPOSITION) && !/[بلك]$/.test(view.at(at)?.prefix ?? '');
    isGround ||=
      isFree &&
      (view.at(at)?.name?.place != null ||
        view.is(at, 'land', 'fighters', 'front') !== null ||
        DEFENCE.test(view.text(at)));
  }
  return isGround;
}

export const hold = rule('hold', { written: /^(?:تحت|في|ب(?:يد|ايدي).{0,3}|صامد.{0,2})$/ }, (view, i) => {
  const words = holdAt(view, i);
  if (words === null || !isStill(view, i) || !isSaid(view, i) || !isOfGround(view, i)) return null;
  return trigger('capture', words.last, { over: words, modality: 'ongoing', consumes: [words.first] });
});
