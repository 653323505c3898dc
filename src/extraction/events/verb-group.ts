// Where a verb begins with the auxiliaries before it, which have its subject for theirs: "أن [تكون قد قصفت]", "التي [كانت انتزعت]".
import type { SentenceView } from './sentence-view.ts';

/** كان in any person, قد, negations and adverbs that stand before a verb and open nothing. */
const AUXILIARY =
  /^[وف]?(?:(?:كان|كانت|كانوا|كانا|كانتا|يكون|تكون|يكونا|تكونا|يكونوا|يكن|تكن)(?: قد)?|قد|لم|لن|لا|سوف|ايضا|كذلك|مرارا)$/;

/** The first chunk of the verb at a chunk with its auxiliaries: of "نفت أن تكون قد قصفت" that of "تكون"; times between count with it. */
export function verbGroupStart(view: SentenceView, verb: number): number {
  let start = verb;
  for (let at = verb - 1; at >= 0; at--) {
    if (view.at(at)?.kind === 'time') continue;
    if (!AUXILIARY.test(view.text(at))) break;
    start = at;
  }
  return start;
}
