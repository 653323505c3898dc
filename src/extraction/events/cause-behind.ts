// The deed that caused losses where it stands behind them: "مقتل ستة جراء قصف نفذه X", "أصيب ثلاثة في غارات شنتها X". Whoever did it killed.
import type { SentenceView } from './sentence-view.ts';
import type { Trigger } from './triggers/trigger.ts';
import { IS_RELATIVE } from './word-facts.ts';

/** How far behind the losses their cause stands, in chunks. */
const REACH = 14;

/** Of what is told only to have gone on meanwhile ("خلال") nobody need have died. */
const CAUSED = /^(?:من )?(?:جراء|اثر|نتيجه|بسبب|بفعل|في)$/;
/** Words between a cause and its noun that count or weigh it: "في عدة غارات", "جراء سلسلة هجمات". */
const COUNTS = /^(?:عده|سلسله|موجه|عشرات|ثلاث|اربع|خمس|\d+)$/;

/** The strike or attack that a clause gives as the cause of losses told before it; `null` where it gives none. */
export function causeBehind(
  view: SentenceView,
  losses: Trigger,
  triggers: readonly Trigger[],
): Trigger | null {
  if (losses.type !== 'losses') return null;
  const deed = triggers.find(({ first, type }) => first > losses.last && type !== 'losses');
  if (deed === undefined || deed.verbal || deed.first > losses.last + REACH) return null;
  if (deed.type !== 'strike' && deed.type !== 'attack') return null;
  let cause = deed.first - 1;
  while (cause > losses.last && COUNTS.test(view.text(cause))) cause--;
  const isCause = CAUSED.test(view.text(cause)) || view.at(deed.first)?.prefix.startsWith('ب') === true;
  if (!isCause) return null;
  for (let at = losses.last + 1; at < deed.first; at++) {
    // "مقتل ستة، جراء قصف": a comma before the cause parts nothing.
    if (view.isClauseMark(at) && at + 1 < cause) return null;
    if (view.has(at, IS_RELATIVE) || view.isSubordinator(at)) return null;
    if (view.isFiniteVerb(at)) return null;
  }
  return deed;
}
