// Events that others are counted from: "غداة قصف رفح، دعت مصر أمس إلى …", "انسحبت الأحد بعد يومين من إعلان الهدنة". The shelling
// and the truce lie so far from the day of what the clause tells.
import type { OffsetUnit } from '../../time/shapes.ts';
import type { SentenceView } from '../sentence-view.ts';
import type { Trigger } from '../triggers/trigger.ts';
import type { EventOffset } from './time-anchor.ts';
import { HAS_NOUN, IS_PREPOSITION } from '../word-facts.ts';

/** How far behind the words of counting their event may stand, in chunks. */
const REACH = 5;
/** Words between: "بعد يومين من إعلان الهدنة", "غداة انتهاء القمة". */
const BETWEEN = /^(?:من|علي|اعلان|الاعلان|عن|بدء|بدايه|انتهاء|نهايه|توقيع|اعاده|«|")(?:ه|ها|هم|هما)?$/;
/** What somebody announced has the day of the announcement, whoever it was: "غداة إعلان الجيش مقتل". */
const TOLD = /^(?:اعلان|تاكيد)$/;
const TOLD_REACH = 10;

/** Units in days or months; finer ones stay within the day. */
const MEASURES: { readonly [unit in OffsetUnit]?: readonly ['day' | 'month', number] } = {
  day: ['day', 1],
  week: ['day', 7],
  month: ['month', 1],
  year: ['month', 12],
};

/** "بعد يوم من هجوم أسفر عن مقتل خمسة", "غداة مقتل خمسة في قصف": what came of an event has its day. */
function causeOf(
  view: SentenceView,
  { first, verbal }: Trigger,
  triggers: readonly Trigger[],
): Trigger | null {
  if (verbal) return null;
  const before = triggers.findLast((other) => other.last < first) ?? null;
  if (before === null || before.verbal || before.last < view.clauseStart(first)) return null;
  if (/^(?:في|خلال|جراء|اثر)$/.test(view.text(first - 1)) && !view.hasFiniteVerb(before.last + 1, first))
    return before;
  const verb = view.find(before.last + 1, first, 'cause');
  return verb !== null && !view.text(verb).startsWith('و') ? before : null;
}

/**
 * The distance from a trigger to what is counted from it ("بعد يومين من قصف كييف" → 2 days for the shelling); `null`: nothing is.
 * `triggers` are all those of the sentence in their order.
 */
export function eventOffset(
  view: SentenceView,
  trigger: Trigger,
  triggers: readonly Trigger[],
): EventOffset | null {
  const own = offsetOf(view, trigger);
  if (own !== null) return own;
  const cause = causeOf(view, trigger, triggers);
  return cause && offsetOf(view, cause);
}

/** Where a trigger begins with whoever announced it: of "غداة إعلان الجيش مقتل خمسة" the chunk behind "إعلان"; else its own first. */
function overTeller(view: SentenceView, { first, verbal }: Trigger): number {
  if (verbal && !view.has(first, HAS_NOUN)) return first;
  for (let at = first - 1; at >= Math.max(0, first - TOLD_REACH); at--) {
    if (TOLD.test(view.text(at))) return at + 1;
    const chunk = view.at(at);
    if (chunk?.kind === 'mark' || chunk?.kind === 'time' || view.isFiniteVerb(at)) return first;
    if (chunk?.kind === 'word' && !/^ال|^لل/.test(chunk.text) && view.has(at, IS_PREPOSITION)) return first;
  }
  return first;
}

function offsetOf(view: SentenceView, trigger: Trigger): EventOffset | null {
  const from = overTeller(view, trigger);
  for (let at = from - 1; at >= Math.max(0, from - REACH); at--) {
    const time = view.at(at)?.time;
    if (time) {
      const { shape } = time;
      if (shape.kind !== 'anaphoric' || shape.of !== 'event' || shape.offset === null) return null;
      const measure = MEASURES[shape.unit];
      return measure ? { unit: measure[0], count: shape.offset * measure[1], words: time.words } : null;
    }
    if (!BETWEEN.test(view.text(at))) return null;
  }
  return null;
}
