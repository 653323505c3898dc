// When somebody says that the fighting has to stop: "يجب وقف القتال", "على الطرفين أن …": a call for a truce without a verb of calling.
import type { SentenceView } from '../sentence-view.ts';
import { upTo } from './reach.ts';
import { rule, trigger } from './trigger.ts';
import { IS_AN } from '../word-facts.ts';

/** So many chunks behind the duty stands what is to be done: "يجب على جميع الأطراف وقف القتال". */
const DUE_WITHIN = 6;
const DUTY = /^[وف]?(?:يجب|ينبغي|يتعين|يتوجب|يتحتم|لابد|لا بد)$/;
const STOPS = /^[يت](?:توقف|نتهي)$/;

/** "يجب أن يتوقف القتال": the fight that is to stop. */
function stopping(view: SentenceView, i: number): number | null {
  if (!view.has(i + 1, IS_AN) || !STOPS.test(view.text(i + 2))) return null;
  // "الحرب لا بد أن تتوقف": the fighting may stand first.
  return (
    view.find(i + 3, i + 5, 'fight', 'strike', 'attack') ?? view.findBack(i, 3, 'fight', 'strike', 'attack')
  );
}

/** The truce that is due: only whose duty it is stands between. */
function due(view: SentenceView, i: number): number | null {
  for (let at = i + 1; at < Math.min(view.clauseEnd(i), i + DUE_WITHIN); at++) {
    if (view.is(at, 'truce')) return at;
    if (view.isFiniteVerb(at) || view.has(at, IS_AN)) return null;
  }
  return null;
}

/** "يجب وقف القتال فورا", "ينبغي للطرفين وقف إطلاق النار", "لا بد أن تتوقف الحرب". */
export const ceasefireDue = rule(
  'ceasefireDue',
  { written: /^[وف]?(?:يجب|ينبغي|يتعين|يتوجب|يتحتم|لابد|بد)$/ },
  (view, i) => {
    if (!DUTY.test(view.text(i)) && !/^[وف]?لا$/.test(view.text(i - 1))) return null;
    if (DUTY.test(view.text(i)) && view.negation(i) !== null) return null;
    const fight = stopping(view, i);
    const what = fight ?? due(view, i);
    if (what === null) return null;
    if (what < i) return trigger('ceasefire-call', what, { last: i + 2, consumes: upTo(what, i + 3) });
    const first = what - i <= 3 ? i : what;
    return trigger('ceasefire-call', what, { first, consumes: upTo(i, what + 1) });
  },
);
