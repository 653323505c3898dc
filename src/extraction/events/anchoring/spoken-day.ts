// The day something was said: "قال الرئيس أمس: «سيطرنا اليوم»". Relative words inside quotation marks count from the time that
// the verb of saying has, in its own sentence or where the same speaker was last given one; weekdays of reported speech too
// ("قال السبت إنه سيزورها الاثنين") and the last hours or days ("أعلن السبت مقتل 10 خلال اليومين الماضيين"), its other words from
// the day of writing.
import type { TimeShape } from '../../time/shapes.ts';
import type { SentenceView } from '../sentence-view.ts';
import type { SpeechAct } from '../speech.ts';
import { IS_AN } from '../word-facts.ts';
import { directionOf } from './direction.ts';
import { timesOf } from './times.ts';
import { hostOf, isDocument } from './noun-time.ts';
import { relativeOf } from './relative-clause.ts';
import type { CountedFrom, TimeReading, TimeWords } from './time-anchor.ts';

/** Who spoke last, and when, as far as the text has told; and whether the paragraph at hand told it. */
export interface LastSpeech {
  readonly speaker: string;
  readonly here: boolean;
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

/** Whether nothing but the occasion of speech stands between its verb and a time: "قال في مقابلة أجريت معه الاثنين". */
function isOfSpeech(view: SentenceView, verb: number, at: number): boolean {
  let occasion = false;
  for (let k = Math.min(verb, at) + 1; k < Math.max(verb, at); k++) {
    occasion ||= isDocument(view, k);
    if (view.isFiniteVerb(k) && !occasion) return false;
  }
  return occasion || (relativeOf(view, at) === null && hostOf(view, at) === null);
}

/** The time of a verb of saying: in its clause, outside what it says from chunk `to` on. */
function timeOfSpeech(view: SentenceView, verb: number, to: number): TimeWords | null {
  if (verb < 0) return null;
  const start = view.clauseStart(verb);
  // A time set off by a comma before the verb is the verb's: "وأمس، قال".
  const from = view.isClauseMark(start - 1) && start > 1 ? view.clauseStart(start - 2) : start;
  const [found] = timesOf(view)
    .filter(
      ({ at }) =>
        at >= from &&
        at < to &&
        view.at(at)?.quotation === (view.at(verb)?.quotation ?? null) &&
        isOfSpeech(view, verb, at),
    )
    .sort((a, b) => Math.abs(a.at - verb) - Math.abs(b.at - verb));
  return found ? { expression: found.expression, prefer: directionOf(view, found.at, 'happened') } : null;
}

/** Verbs that bring a quotation with them: of saying, and the acts that are done by saying. */
const SPEAKS = [
  'say',
  'according-to',
  'deny',
  'admit',
  'accuse',
  'refuse',
  'threaten',
  'vow',
  'call-for',
  'support',
  'concern',
  'protest',
] as const;

/** The verb of saying before a quotation in its sentence. */
function verbBefore(view: SentenceView, opening: number): number | null {
  for (let k = opening - 1; k >= 0; k--) {
    const reading = view.is(k, ...SPEAKS);
    if (reading && reading.pos !== 'noun' && view.at(k)?.quotation == null) return k;
  }
  return null;
}

/** What the text has told of speaking before a sentence: who spoke when, and the day of its story. */
export interface SpokenBefore {
  readonly last: LastSpeech | null;
  readonly thread: TimeReading | null;
}

const UP_TO_NOW: ReadonlySet<string> = new Set(['hour', 'day']);

/** Whether a weekday or its night is left open, neither "الماضي" nor a date says which is meant; or days up to now are told ("خلال اليومين الماضيين"). */
function isOpenInReport(shape: TimeShape): boolean {
  if (shape.kind === 'night') return isOpenInReport(shape.first);
  if (shape.kind === 'window') return shape.direction === 'past' && UP_TO_NOW.has(shape.unit);
  return shape.kind === 'weekday' && shape.hint === null && shape.weekOffset === null && !shape.told;
}

/** Whether a time stands in what an act of speech says: behind its أن, else in the clause of its verb. */
function isReported(view: SentenceView, at: number, { from, to, verb }: SpeechAct): boolean {
  if (verb < 0 || verb >= from || at < from || at >= to) return false;
  for (let k = verb + 1; k <= Math.min(from, at); k++) if (view.has(k, IS_AN)) return true;
  return view.clauseStart(at) === view.clauseStart(verb);
}

/** What a time outside quotation marks counts from: an open weekday of reported speech, and the days up to it, from when that was said. */
function countedInReport(view: SentenceView, at: number, acts: readonly SpeechAct[]): CountedFrom {
  const shape = view.at(at)?.time?.shape;
  const act = shape && isOpenInReport(shape) ? acts.findLast((said) => isReported(view, at, said)) : null;
  const on = act ? timeOfSpeech(view, act.verb, act.from) : null;
  return on ? { kind: 'reported', on } : { kind: 'writing' };
}

/** What the words of a time count from: inside a quotation that somebody speaks, the day of speaking. */
export function countedFrom(
  view: SentenceView,
  at: number,
  acts: readonly SpeechAct[],
  { last, thread }: SpokenBefore,
): CountedFrom {
  const quotation = view.at(at)?.quotation ?? null;
  if (quotation === null) return countedInReport(view, at, acts);
  const act = acts.findLast(
    ({ from, to, verb }) => at >= from && at < to && (verb < 0 || view.at(verb)?.quotation !== quotation),
  );
  const opening = view.chunks.findIndex((chunk) => chunk.quotation === quotation);
  const verb = act ? act.verb : verbBefore(view, opening);
  if (verb === null) return { kind: 'writing' };
  const here = timeOfSpeech(view, verb, opening);
  const before = last !== null && last.speaker === act?.speakers[0]?.actor ? last : null;
  // "رفض المبادرة أمس … . وقال": the saying goes on with the story of its paragraph.
  const goesOn = verb >= 0 && verb <= 1 && view.text(verb).startsWith('و');
  const told = before?.here === true ? before.on : goesOn && thread?.from.kind === 'writing' ? thread : null;
  return { kind: 'speaking', on: here ?? told ?? before?.on ?? null };
}

/** The last act of speech of a sentence that is told with its time. */
export function lastSpeechOf(view: SentenceView, acts: readonly SpeechAct[]): LastSpeech | null {
  for (const act of [...acts].reverse()) {
    const speaker = act.speakers[0]?.actor;
    const on = timeOfSpeech(
      view,
      act.verb,
      act.from <= act.verb ? view.clauseEnd(act.verb) : saidFrom(view, act),
    );
    if (on && speaker !== undefined) return { speaker, on, here: true };
  }
  return null;
}
