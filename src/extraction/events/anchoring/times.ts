// The times of a sentence that can date an event: not the moment of writing, not the dateline before the story, and none
// that is counted from an event which nothing dates.
import type { TimeShape } from '../../time/shapes.ts';
import type { TimeExpression } from '../../time/types.ts';
import { perSentence } from '../per-sentence.ts';
import type { SentenceView } from '../sentence-view.ts';

/** A time of the sentence, by its chunk. */
export interface Candidate {
  readonly at: number;
  readonly expression: TimeExpression;
}

/** "الآن" is the moment of writing, and dates nothing that is told. */
const isNow = ({ words }: TimeExpression) => /الآن|الان/.test(words);

/** A dateline before the first words ("بيروت، 19 أكتوبر 2025 (أ ف ب) – قُتل") is at most this long, in chunks. */
const DATELINE = 16;

/** Where a dateline before the story ends: at a dash with a bracket and no verb before it; 0: there is none. */
function datelineEnd(view: SentenceView): number {
  let bracket = false;
  for (let k = 0; k < Math.min(DATELINE, view.length); k++) {
    if (view.isFiniteVerb(k)) return 0;
    if (view.text(k) === '(') bracket = true;
    if (bracket && /^[-–—]$/.test(view.text(k))) return k;
  }
  return 0;
}

/** Whether a shape waits for a day that the text before has not told. */
function isOpen(shape: TimeShape): boolean {
  if (shape.kind === 'anaphoric') return shape.from === null;
  if (shape.kind === 'since') return isOpen(shape.from);
  return shape.kind === 'until' && isOpen(shape.to);
}

/** The times of a sentence that can date an event. */
export const timesOf = perSentence((view): readonly Candidate[] => {
  const out: Candidate[] = [];
  view.chunks.forEach(({ time }, at) => {
    if (time && !isOpen(time.shape) && !isNow(time)) out.push({ at, expression: time });
  });
  const from = out.length === 0 ? 0 : datelineEnd(view);
  return from === 0 ? out : out.filter(({ at }) => at >= from);
});

/** Words before a time that opens its sentence: "وفي يوم السبت", "وفي وقت سابق من الشهر الجاري". */
const OPENING = /^[وف]?(?:في|يوم|ليل|ليله|صباح|مساء|فجر|خلال|في وقت سابق|وقت|سابق|لاحق|من)$/;
/** … and how many of them, in chunks. */
const OPENING_REACH = 4;

/** The time that opens a sentence: "وفي 27 أيلول، اندلعت". */
export function openingTime(view: SentenceView, times: readonly Candidate[]): Candidate | null {
  const [first] = times;
  if (!first || first.at > OPENING_REACH) return null;
  for (let k = 0; k < first.at; k++) if (!OPENING.test(view.text(k))) return null;
  return first;
}
