// The day a quotation was spoken: "قال الرئيس أمس: «سيطرنا اليوم»". Relative words inside quotation marks count from the time
// that the verb of saying has, in its own sentence or where the same speaker was last given one.
import type { SentenceView } from '../sentence-view.ts';
import type { SpeechAct } from '../speech.ts';
import { directionOf } from './direction.ts';
import { timesOf } from './find-anchors.ts';
import { hostOf } from './noun-time.ts';
import { relativeOf } from './relative-clause.ts';
import type { CountedFrom, TimeWords } from './time-anchor.ts';

/** Who spoke last, and when, as far as the text has told. */
export interface LastSpeech {
  readonly speaker: string;
  readonly on: TimeWords;
}

/** The time of a verb of saying: in its clause, outside what it says. */
export function timeOfSpeech(view: SentenceView, act: SpeechAct): TimeWords | null {
  if (act.verb < 0) return null;
  const start = view.clauseStart(act.verb);
  const quotation = view.at(act.verb)?.quotation ?? null;
  const end = Math.max(act.from, act.verb + 1);
  const [found] = timesOf(view)
    .filter(
      ({ at }) =>
        (at < act.from || at >= act.to) &&
        at >= (view.isClauseMark(start - 1) ? view.clauseStart(start - 2) : start) &&
        at < (act.from <= act.verb ? view.clauseEnd(end) : end) &&
        view.at(at)?.quotation === quotation &&
        relativeOf(view, at) === null &&
        hostOf(view, at) === null,
    )
    .sort((a, b) => Math.abs(a.at - act.verb) - Math.abs(b.at - act.verb));
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
