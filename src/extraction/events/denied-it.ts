// Who denies what a pronoun on the noun of denying points back to: "اتهم X Y بقصف السوق، وهو ما سارعت إلى نفيه".
import { collectSpeakers } from './collect-speakers.ts';
import type { SentenceView } from './sentence-view.ts';
import type { Speaker } from './speaker.ts';
import type { SpeechAct } from './speech.ts';
import { IS_RELATIVE } from './word-facts.ts';

/** The relative pronoun stands so many chunks before the noun at most. */
const REACH = 6;
/** "وهو ما دأبت X على نفيه": no act of this news. */
const HABIT = /^(?:داب|اعتاد|ظل)(?:ت|وا)?$/;

/** Where the relative pronoun stands before the noun of denying at `i`; `null` where the pronoun on it is who denies. */
export function relativeOfDenial(view: SentenceView, i: number): number | null {
  if (!/^نفي(?:ه|ها)$/.test(view.text(i)) || !/^(?:الي|علي)$/.test(view.text(i - 1))) return null;
  for (let at = i - 2; at >= Math.max(0, i - REACH); at--) {
    if (HABIT.test(view.text(at))) return null;
    if (view.text(at) === 'ما' || view.has(at, IS_RELATIVE)) return at;
  }
  return null;
}

/** Who denies by such a noun: who is named before it, else whoever was charged; `null` where the noun at `i` is none. */
export function deniersOfIt(
  view: SentenceView,
  i: number,
  acts: readonly SpeechAct[],
): readonly Speaker[] | null {
  const from = relativeOfDenial(view, i);
  if (from === null) return null;
  const named = collectSpeakers(view, from + 1, i, 1);
  return named.length > 0 ? named : (acts.findLast(({ charged }) => charged !== undefined)?.charged ?? null);
}
