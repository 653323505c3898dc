// The deed that caused losses where it stands behind them: "مقتل ستة جراء قصف نفذه X", "أصيب ثلاثة في غارات شنتها X". Whoever did it killed.
import type { Argument } from './arguments.ts';
import type { Carried } from './carried.ts';
import type { SentenceView } from './sentence-view.ts';
import type { Trigger } from './triggers/trigger.ts';
import { areOfForces } from './whose-dead.ts';
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

/**
 * The parties of losses, with those who did the deed that caused them where nobody else killed: "قتل ثلاثة في غارة شنتها X" → X. Nobody whose
 * own side died of it did ("قتل طيار روسي في غارة شنتها المقاتلات الروسية"), nor a state's army where soldiers died of whom it is not told
 * whose they were.
 */
export function withKillers(
  view: SentenceView,
  losses: Trigger,
  cause: Trigger,
  causers: readonly Argument[],
  parties: readonly Argument[],
  { kindOf, sideOf }: Pick<Carried, 'kindOf' | 'sideOf'>,
): readonly Argument[] {
  const causedAt = view.at(cause.first)?.span.start ?? 0;
  // Who is named before the deed died of it: "مقتل جندي من X في إطلاق نار".
  const isOfCause = ({ span }: Argument) => span !== null && span.start >= causedAt;
  const dead = parties.filter(({ role }) => role === 'target').map(({ actor }) => actor);
  const deadSides = new Set(dead.map((actor) => sideOf(actor) ?? actor));
  const maybeTheirs = dead.length === 0 && namesSoldiers(view, losses.last + 1, cause.first);
  const canHaveKilled = ({ actor }: Argument) => {
    const side = sideOf(actor) ?? actor;
    return !deadSides.has(side) && !(maybeTheirs && side !== actor && kindOf(side) === 'state');
  };
  const hasDoer = parties.some(({ role }) => role === 'agent');
  const killers = hasDoer ? [] : causers.filter((actor) => actor.role === 'agent' && isOfCause(actor));
  return [
    ...killers.filter(canHaveKilled),
    ...parties.filter((actor) => actor.role !== 'agent' || !isOfCause(actor) || canHaveKilled(actor)),
  ];
}

/** Whether men of some state's forces are told of in a stretch, by no more than their noun: "ثلاثة جنود", "شرطي". */
function namesSoldiers(view: SentenceView, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (areOfForces(view.text(at))) return true;
  return false;
}
