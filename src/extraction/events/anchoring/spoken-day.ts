// The day a quotation was spoken: "قال الرئيس أمس: «سيطرنا اليوم»". Relative words inside quotation marks count from the time
// that the verb of saying has, in its own sentence or where the same speaker was last given one.
import type { SentenceView } from '../sentence-view.ts';
import type { SpeechAct } from '../speech.ts';
import { directionOf } from './direction.ts';
import { timesOf } from './times.ts';
import { hostOf } from './noun-time.ts';
import { relativeOf } from './relative-clause.ts';
import type { CountedFrom, TimeWords } from './time-anchor.ts';

/** Who spoke last, and when, as far as the text has told. */
export interface LastSpeech {
  readonly speaker: string;
  readonly on: TimeWords;
}

/** Where what is said begins: its quotation, else the complement of the verb. */
function saidFrom(view: SentenceView, { verb, from, to }: SpeechAct): number {
  const own = view.at(verb)?.quotation ?? null;
  for (let k = verb + 1; k < to; k++) {
    const quotation = view.at(k)?.quotation ?? null;
    if (quotation !== null && quotation !== own) return k;
    if (k >= from && view.isFiniteVerb(k)) break;
  }
  return Math.max(from, verb + 1);
}

/** The time of a verb of saying: in its clause, outside what it says. */
export function timeOfSpeech(view: SentenceView, act: SpeechAct): TimeWords | null {
  const { verb } = act;
  if (verb < 0) return null;
  const start = view.clauseStart(verb);
  // A time set off by a comma before the verb is the verb's: "وأمس، قال".
  const from = view.isClauseMark(start - 1) && start > 1 ? view.clauseStart(start - 2) : start;
  const to = act.from <= verb ? view.clauseEnd(verb) : saidFrom(view, act);
  const [found] = timesOf(view)
    .filter(
      ({ at }) =>
        at >= from &&
        at < to &&
        view.at(at)?.quotation === (view.at(verb)?.quotation ?? null) &&
        relativeOf(view, at) === null &&
        hostOf(view, at) === null,
    )
    .sort((a, b) => Math.abs(a.at - verb) - Math.abs(b.at - verb));
  return found ? { expression: found.expression, prefer: directionOf(view, found.at, 'happened') } : null;
}

/** What the words of a time count from: inside a quotation that somebody speaks, the day of speaking. */
export function countedFrom(
  view: SentenceView,
  at: number,
  acts: readonly SpeechAct[],
  last: LastSpeech | null,
): CountedFrom {
  const quotation = view.at(at)?.quotation ?? null;
  if (quotation === null) return { kind: 'writing' };
  const act = acts.findLast(
    ({ from, to, verb }) => at >= from && at < to && (verb < 0 || view.at(verb)?.quotation !== quotation),
  );
  if (!act) return { kind: 'writing' };
  const speaker = act.speakers[0]?.actor;
  const before = last !== null && last.speaker === speaker ? last.on : null;
  return { kind: 'speaking', on: timeOfSpeech(view, act) ?? before };
}
