// Events that others are counted from: "غداة قصف رفح، دعت مصر أمس إلى …", "انسحبت الأحد بعد يومين من إعلان الهدنة". The shelling
// and the truce lie so far from the day of what the clause tells.
import type { OffsetUnit } from '../../time/shapes.ts';
import type { SentenceView } from '../sentence-view.ts';
import type { Trigger } from '../triggers/trigger.ts';
import type { EventOffset } from './time-anchor.ts';

/** How far behind the words of counting their event may stand, in chunks. */
const REACH = 5;
/** Words between: "بعد يومين من إعلان الهدنة", "غداة انتهاء القمة". */
const BETWEEN = /^(?:من|علي|اعلان|الاعلان|عن|بدء|بدايه|انتهاء|نهايه|توقيع|«|")(?:ه|ها|هم|هما)?$/;

/** Units in days or months; finer ones stay within the day. */
const MEASURES: { readonly [unit in OffsetUnit]?: readonly ['day' | 'month', number] } = {
  day: ['day', 1],
  week: ['day', 7],
  month: ['month', 1],
  year: ['month', 12],
};

/** "بعد يوم من هجوم أسفر عن مقتل خمسة": what came of an event has its day. */
function causeOf(
  view: SentenceView,
  { first, verbal }: Trigger,
  triggers: readonly Trigger[],
): Trigger | null {
  if (verbal) return null;
  const before = triggers.findLast((other) => other.last < first) ?? null;
  if (before === null || before.verbal || before.last < view.clauseStart(first)) return null;
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
  const cause = causeOf(view, trigger, triggers);
  return offsetOf(view, trigger) ?? (cause && offsetOf(view, cause));
}

function offsetOf(view: SentenceView, trigger: Trigger): EventOffset | null {
  for (let at = trigger.first - 1; at >= Math.max(0, trigger.first - REACH); at--) {
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
