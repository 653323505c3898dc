// The thread of a paragraph: the day that a sentence sets, and the next ones go on with ("ويوم السبت سيطر الجيش على …. كما
// قصف …"). It ends with the paragraph, unless the next one goes on with the words of the same speaker.
import type { Modality } from '../../../domain/corpus-schema.ts';
import type { SentenceView } from '../sentence-view.ts';
import type { SpeechAct } from '../speech.ts';
import type { Trigger } from '../triggers/trigger.ts';
import { isOfToday } from './background.ts';
import { directionOf, isAhead } from './direction.ts';
import type { LastSpeech } from './spoken-day.ts';
import type { EventOffset, TimeAnchor, TimeReading, TimeWords } from './time-anchor.ts';
import { openingTime, timesOf } from './times.ts';

/** Shapes that name a point of the story; a stretch that lasts ("منذ", "خلال") sets no day for what follows. */
const POINTS: ReadonlySet<string> = new Set([
  'day',
  'nth-day',
  'relative-day',
  'weekday',
  'night',
  'month',
  'year',
  'anaphoric',
]);

const isPoint = ({ expression, prefer }: TimeWords) =>
  POINTS.has(expression.shape.kind) && prefer === 'past' && !isAhead(expression);

/**
 * The time that a sentence leaves to the next one: the last that tells of what happened, else the one that opens it, whatever
 * it tells ("ويوم السبت، وصل الوفد. واجتمع …").
 */
export function threadOf(
  view: SentenceView,
  mentions: readonly { readonly anchor: TimeAnchor | null; readonly modality: Modality }[],
): TimeReading | null {
  const anchors = mentions.flatMap(({ anchor, modality }) =>
    anchor && modality === 'happened' ? [anchor] : [],
  );
  const last = anchors.findLast((anchor) => anchor.from.kind !== 'speaking' && isPoint(anchor));
  if (last) return { expression: last.expression, prefer: last.prefer, from: last.from };
  const opening = anchors.length === 0 ? openingTime(view, timesOf(view)) : null;
  if (!opening) return null;
  const { at, expression } = opening;
  const prefer = directionOf(view, at, 'happened');
  const reading: TimeReading = { expression, prefer, from: { kind: 'writing' } };
  return view.at(at)?.quotation == null && isPoint(reading) ? reading : null;
}

/** The anchor of a mention that goes on with the thread, or lies so far from its day: "وجاء كلامه غداة دعوة مماثلة". */
export function threadAnchor(
  { expression, prefer, from }: TimeReading,
  shift: EventOffset | null,
): TimeAnchor {
  return { expression, prefer, from, attachment: 'thread', shift, past: false, otherwise: null };
}

/** Whether a sentence goes on with the words of who spoke before: "وأضاف", "وأشار إيفانوف إلى أن". */
export function goesOnSpeaking(
  view: SentenceView,
  acts: readonly SpeechAct[],
  last: LastSpeech | null,
): boolean {
  const [first] = acts;
  if (!first || first.verb < 0 || first.verb > 1 || last === null) return false;
  const said = view.at(first.verb);
  return said?.text.startsWith('و') === true && first.speakers[0]?.actor === last.speaker;
}

/**
 * Whether a trigger without a time of its own goes on with the story: told in the past, as happened, and of no part of the day on
 * which the paper writes.
 */
export function followsThread(
  view: SentenceView,
  trigger: Trigger,
  modality: Modality,
  acts: readonly SpeechAct[],
): boolean {
  if (modality !== 'happened' || isOfToday(view, trigger)) return false;
  const act = acts.findLast(
    ({ from, to, verb }) =>
      verb >= 0 && trigger.anchor >= from && trigger.anchor < to && verb !== trigger.anchor,
  );
  const verb = act ? act.verb : trigger.anchor;
  const reading = view.at(verb)?.analyses.find(({ pos }) => pos === 'verb');
  return !view.isFiniteVerb(verb) || reading?.tense !== 'present' || view.negation(verb) !== null;
}
