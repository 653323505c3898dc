// Events that others are counted from: "غداة قصف رفح، دعت مصر أمس إلى …", "انسحبت الأحد بعد يومين من إعلان الهدنة". The shelling
// and the truce lie so far from the day of what the clause tells.
import type { SentenceView } from '../sentence-view.ts';
import type { Trigger } from '../triggers/trigger.ts';
import type { EventOffset } from './time-anchor.ts';

/** How far behind the words of counting their event may stand, in chunks. */
const REACH = 5;
/** Words between: "بعد يومين من إعلان الهدنة", "غداة انتهاء القمة". */
const BETWEEN = /^(?:من|علي|اعلان|الاعلان|عن|بدء|بدايه|انتهاء|نهايه|توقيع|«|")(?:ه|ها|هم|هما)?$/;

/** The distance from a trigger to what is counted from it; `null`: nothing is. */
export function eventOffset(view: SentenceView, trigger: Trigger): EventOffset | null {
  for (let at = trigger.first - 1; at >= Math.max(0, trigger.first - REACH); at--) {
    const time = view.at(at)?.time;
    if (time) {
      const { shape } = time;
      if (shape.kind !== 'anaphoric' || shape.of !== 'event' || shape.offset === null) return null;
      if (shape.unit !== 'day' && shape.unit !== 'week') return null;
      return { days: shape.offset * (shape.unit === 'week' ? 7 : 1), words: time.words };
    }
    if (!BETWEEN.test(view.text(at))) return null;
  }
  return null;
}
