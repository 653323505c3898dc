// Where something took place when no construction of its own says so: the scene that the sentence sets.
import { governedBy } from './government.ts';
import { REACH } from './relations.ts';
import type { SentenceView } from './sentence-view.ts';
import type { Trigger } from './triggers/trigger.ts';

/** The place at the head of a sentence: "وفي مدينة شوشا، طال القصف …" sets the scene for all that follows. */
export function frontedPlace(view: SentenceView): number | null {
  for (let at = 0; at < Math.min(4, view.length); at++) {
    const chunk = view.at(at);
    if (chunk?.name?.place)
      return /^[وف]?في$/.test(view.text(at - 1)) || /^[وف]?ب$/.test(chunk.prefix) ? at : null;
    if (chunk?.kind !== 'word' || (!/^[وف]?في$/.test(chunk.text) && !view.is(at, 'land'))) return null;
  }
  return null;
}

/** Whether the clause goes on to say where in words that name no place ("في المنطقة", "على الجبهات"). */
function hasOwnLocative(view: SentenceView, trigger: Trigger): boolean {
  for (let at = trigger.last + 1; at < Math.min(view.clauseEnd(trigger.last), trigger.last + 4); at++) {
    if (/^(?:في|علي)$/.test(view.text(at)) && view.at(at + 1)?.kind === 'word') return true;
  }
  return false;
}

/** The nearest place "in" which something is told, before the trigger and then behind it, with no verb between. */
export function nearbyPlace(view: SentenceView, trigger: Trigger): number | null {
  if (hasOwnLocative(view, trigger)) return null;
  const isWhere = (at: number) => view.at(at)?.name?.place != null && governedBy(view, trigger, at) === 'in';
  const back = Math.max(0, trigger.first - REACH);
  for (let at = trigger.first - 1; at >= back && !view.isSubordinator(at); at--) if (isWhere(at)) return at;
  for (let at = trigger.last + 1; at < Math.min(view.length, trigger.last + REACH / 2); at++)
    if (isWhere(at)) return at;
  return null;
}

/** Whether "in X" says where the trigger itself is, and not where something between them is ("لبحث الوضع في X"). */
export function isOwnLocative(view: SentenceView, trigger: Trigger, at: number): boolean {
  // "في أوكرانيا وليبيا": what holds of the first of a list holds of all.
  if (view.at(at)?.prefix === 'و' && view.at(at - 1)?.kind === 'name')
    return isOwnLocative(view, trigger, at - 1);
  let back = at - 1;
  while (back > trigger.last && (/^[وف]?(?:في|ب)$/.test(view.text(back)) || view.is(back, 'land'))) back--;
  // One adjective may stand between: "اجتماع مماثل في X".
  if (back === trigger.last + 1 && view.at(back)?.kind === 'word' && view.at(back)?.analyses.length === 0)
    return true;
  const before = view.at(back);
  return (
    back <= trigger.last ||
    before?.kind === 'name' ||
    before?.kind === 'time' ||
    before?.kind === 'mark' ||
    EXPECTED.test(before?.text ?? '')
  );
}
const EXPECTED = /^(?:ال)?(?:منتظر|مقرر|مقبل|قادم|مغلق|ثلاثي|ثنائي|طارئ|هاتفي)ه?$/;
