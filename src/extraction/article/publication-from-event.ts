// What the news of an article came after, with the date of that: "وقعا أمس …، بعد ثلاثة أيام من اتفاق 7 نوفمبر" → so many days behind
// the date the news lies, whose weekday or distance from publication its sentence tells.
import type { Span } from '../../domain/corpus-schema.ts';
import type { Shadow } from '../arabic/shadow.ts';
import type { Weekday } from '../time/shapes.ts';
import { inOneSentence, weekdayBeside } from './publication-beside.ts';
import type { Placed } from './publication-constraint.ts';

interface FromEvent {
  readonly span: Span;
  readonly words: string;
  /** Days from the event to publication, or, where a weekday is told, to that weekday. */
  readonly amount: number;
  /** The date of the event. */
  readonly anchor: Placed;
  readonly weekday: Weekday | null;
}

/** Characters from such a distance to the date of its event, over an apposition or two. */
const EVENT_REACH = 110;
/** Words behind which another event is told. */
const ANOTHER = /(?<!\p{L})(?:وذلك|فيما|بينما|ثم)(?!\p{L})/u;
/** A relative clause tells of the event only near it: "من الاتفاق الذي أبرم في 3 مايو". */
const RELATIVE = /(?<!\p{L})(?:الذي|التي)(?!\p{L})/u;
const RELATIVE_REACH = 60;

/** The offset of the deictic before a place in its sentence: "أعلن أمس …، بعد ثلاثة أيام من". */
const deicticBefore = ({ text }: Shadow, at: number, all: readonly Placed[]): number | null => {
  const found = all.findLast(
    (other) =>
      other.shape.kind === 'relative-day' &&
      !other.quoted &&
      other.at < at &&
      inOneSentence(text, other.at, at),
  );
  return found?.shape.kind === 'relative-day' ? found.shape.offset : null;
};

const isOfEvent = (between: string): boolean =>
  !ANOTHER.test(between) && (between.length <= RELATIVE_REACH || !RELATIVE.test(between));

/** "بعد ثلاثة أيام من اتفاق 3 نوفمبر" with the day or weekday of what then happened; without one it dates nothing. */
export function readFromEvent(shadow: Shadow, placed: Placed, all: readonly Placed[]): FromEvent | null {
  const { text } = shadow;
  const { shape, quoted, expression, at } = placed;
  if (quoted || shape.kind !== 'anaphoric' || shape.of !== 'event' || shape.measure !== 'distance')
    return null;
  if (shape.unit !== 'day' && shape.unit !== 'week') return null;
  const deictic = deicticBefore(shadow, at, all);
  const weekday = deictic === null ? weekdayBeside(text, at, all) : null;
  const anchor = all.find(
    (other) =>
      other.shape.kind === 'day' &&
      other.at > at &&
      other.at - at <= EVENT_REACH + expression.words.length &&
      inOneSentence(text, at, other.at) &&
      isOfEvent(text.slice(at, other.at)),
  );
  if (!anchor || (weekday === null && deictic === null) || shape.offset === null || shape.offset < 1)
    return null;
  const { span, words } = expression;
  const amount = (shape.unit === 'week' ? 7 * shape.offset : shape.offset) - (deictic ?? 0);
  return { span, words, amount, anchor, weekday };
}
