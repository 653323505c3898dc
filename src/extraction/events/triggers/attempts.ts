// Attacks that were tried, kept off or claimed by nobody.
import type { SentenceView } from '../sentence-view.ts';
import { cliticOf, upTo } from './reach.ts';
import { joined, rule, trigger } from './trigger.ts';

/** "لم تعلن أي جهة مسؤوليتها عن الهجوم", "لم تعلن أي جهة تبنيها": that nobody at all has claimed it says nothing of it. */
export function isUnclaimed(view: SentenceView, i: number): boolean {
  const before = upTo(Math.max(view.clauseStart(i), i - UNCLAIMED_WITHIN), i).map((at) => view.text(at));
  const stands = (pattern: RegExp) => before.some((text) => pattern.test(text));
  return stands(/مسؤولي[ته]|تبني|^[يت]تبن$/) && stands(/^[وف]?لم$/) && stands(/^اي[ه]?$/);
}
const UNCLAIMED_WITHIN = 11;

/** "لشن هجوم", "تنفيذ هجمات". */
export const LAUNCHING = /^[وفبل]?(?:شن|تنفيذ|القيام)$/;

/** "محاولة لشن هجوم", "محاولة المسلحين التسلل", "حاولا مهاجمة نقطة": tried, by whoever stands between. */
export function isAttempted(view: SentenceView, i: number): boolean {
  let at = LAUNCHING.test(view.text(i - 1)) ? i - 2 : i - 1;
  const least = at - 3;
  while (
    at > least &&
    (view.at(at)?.kind === 'name' || view.is(at, 'fighters') || view.text(at).startsWith('ال'))
  )
    at--;
  if (/^[وف]?(?:ب|ل)?(?:ال)?(?:محاوله|محاولات|محاولته|محاولتهم)$/.test(view.text(at))) return true;
  return (
    /^[وف]?(?:[يت]?حاول|حاولت|حاولوا|حاولا|[يت]حاولون|[يت]حاولان)$/.test(view.text(at)) &&
    view.is(i, 'attack')?.lemma.includes(' ') === true
  );
}

/** "تصدت لهما القوات", "تصدت القوات لهم": who is kept off has been told to attack. */
export const keptOff = rule('keptOff', ['repel'], (view, i) => {
  const found = view.is(i, 'repel');
  if (found?.lemma !== 'صدي 5' || found.pos !== 'verb' || !view.isFiniteVerb(i) || view.negation(i))
    return null;
  const end = Math.min(view.clauseEnd(i), i + 5);
  const whom = upTo(i + 1, end).find(
    (at) =>
      /^له(?:م|ما)$/.test(view.text(at)) || (cliticOf(view, at) === 'ل' && view.is(at, 'fighters') !== null),
  );
  return whom === undefined ? null : trigger('attack', i, { over: joined(i, whom, 3), verbal: true });
});
