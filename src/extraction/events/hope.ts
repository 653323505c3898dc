// What is only hoped for or wished: "أعرب عن أمله في أن يتم تبادل الأسرى", "أبدى رغبته في انسحاب القوات". Whoever voices a hope asserts nothing.
import { familyOf } from '../../domain/event-types.ts';
import type { SentenceView } from './sentence-view.ts';
import type { Trigger } from './triggers/trigger.ts';
import { isDoneBySaying } from './speech-acts-by-type.ts';
import { HAS_NOUN, IS_AN, IS_JOINED, IS_RELATIVE } from './word-facts.ts';

/** Nouns of hoping and wishing, and verbs of it. */
const HOPE =
  /^[وفب]?(?:(?:ال)?(?:امل|امال|تطلع|تطلعات|تفاؤل|طموح|رغبه|امنيه)|(?:امل|امال|تطلع|تطلعات|تفاؤل|طموح|رغبت|امنيت)(?:ه|ها|هم|هما|نا|ا))$/;
const HOPES = /^[وف]?(?:[ينت]امل|[ينت]املون|امل[تن]ا?|[يت]تمني|تمني|تمنت|[يت]تطلع|تطلعت)$/;
/** What leads from a hope to what is hoped for: "في", "بأن", "أن", "بوصول". */
const LEADS = /^(?:في|الي|علي|ب?ان)$/;
/** What a hope only stands beside in time or cause has happened: "عن أمله في حل بعد الهجوم". */
const HANGS_ON = /^[وف]?(?:بعد|عقب|اثر|خلال|منذ|رغم|وسط|بسبب|جراء|ازاء|حيال|بشان|حول|عن|من)$/;
/** A hope stands so many chunks before what is hoped for at most. */
const REACH = 10;

/** Where the hope for a trigger's deed stands before it in its clause; `null`: it is told as more than a hope. */
export function hopeBefore(view: SentenceView, { type, first, verbal }: Trigger): number | null {
  if (isDoneBySaying(type) || type === 'losses') return null;
  // "أملها في أن ينتهي القصف", "في صمود الاتفاق": what has the article has been told; of ground the noun of taking may have it.
  if (!verbal && familyOf(type) !== 'territory' && /^[وف]?(?:[بك]?ال|لل)/.test(view.text(first))) return null;
  // "عبرت عن أملها في حل وزار مبعوثها دمشق": a verb that "and" joins tells something else.
  if (verbal && view.has(first, IS_JOINED)) return null;
  for (let at = first - 1; at >= Math.max(view.clauseStart(first), first - REACH); at--) {
    if ((HOPE.test(view.text(at)) && isOwnHope(view, at)) || HOPES.test(view.text(at)))
      return [at + 1, at + 2].some((k) => k <= first && leads(view, k)) ? at : null;
    if (HANGS_ON.test(view.text(at)) || view.has(at, IS_RELATIVE)) return null;
    if (view.isFiniteVerb(at) && !view.has(at - 1, IS_AN)) return null;
  }
  return null;
}

const leads = (view: SentenceView, at: number): boolean =>
  LEADS.test(view.text(at)) || (view.has(at, HAS_NOUN) && /^[بل].{3,}$/.test(view.text(at)));

/** "عن أمله", "أبدى أملا", "الأمل": Amal is a name too. */
const isOwnHope = (view: SentenceView, at: number): boolean =>
  view.text(at) !== 'امل' || /^(?:عن|علي)$/.test(view.text(at - 1)) || SHOWS.test(view.text(at - 1));

/** "عبرت عن أملها في", "أبدى رغبته في": whether the hope is voiced as such, by nobody's statement. */
export function isVoicedHope(view: SentenceView, trigger: Trigger): boolean {
  const at = hopeBefore(view, trigger);
  if (at === null || HOPES.test(view.text(at))) return false;
  return view.text(at - 1) === 'عن' || [at - 1, at - 2].some((k) => SHOWS.test(view.text(k)));
}
const SHOWS = /^[وف]?(?:[يت]?بد[يت]|ابد[يت]|ابدا|مبدي(?:ا|ه)?)$/;
