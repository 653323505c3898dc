// Who fights those with whom the fighting is, where its clause names only them: "سيطر X على البلدة بعد معارك مع Y".
import type { Argument } from './arguments.ts';
import { collectSpeakers } from './collect-speakers.ts';
import type { Supply } from './supply.ts';
import { asAgents, isOneSide } from './supply.ts';
import { unspanned } from './supply-targets.ts';

/** "في معارك مع", "بعد اشتباكات مع", "خلال مواجهات مع": fighting told beside what else happened. */
const FIGHTING_BESIDE = /^[وف]?(?:في|بعد|عقب|اثر|خلال|اثناء|وسط)$/;

/**
 * Who fights those with whom the fighting is: the side of those who died in it ("مقتل خمسة من X في معارك مع Y"), else the subject of the
 * clause that it is told beside ("سيطر X على البلدة بعد معارك مع Y").
 */
export function fightersBeside(supply: Supply): readonly Argument[] {
  const { view, trigger, found, covering, lastDeed, lastTrigger, kindOf } = supply;
  const on = [trigger.first - 1, trigger.first - 2].find((at) => FIGHTING_BESIDE.test(view.text(at)));
  if (trigger.verbal || on === undefined) return [];
  const isOfDead = lastTrigger?.type === 'losses';
  const start = Math.max(view.clauseStart(on), covering.at(-1)?.from ?? 0);
  const subject = asAgents(
    collectSpeakers(view, start, on, 1).filter(({ described }) => described === undefined),
  );
  // "قالت X إنها استعادت أراضي في القتال مع Y": no name is left in the clause.
  // "حررت جبل كذا، بعد معارك مع Y": what hangs on the clause before goes on with it.
  const hangsOn = view.isClauseMark(on - 1) && view.text(on - 1) === '،';
  const goesOn =
    lastTrigger !== null && (hangsOn || view.clauseStart(lastTrigger.anchor) === view.clauseStart(on));
  const beside: readonly Argument[] = isOfDead
    ? lastDeed
        .filter(({ role }) => role === 'target')
        .map(({ actor }) => ({ actor, role: 'agent', span: null }))
    : subject.length > 0
      ? subject
      : goesOn
        ? unspanned(supply.beside)
        : [];
  return beside.filter(
    ({ actor }) => kindOf(actor) !== 'person' && !found.some((one) => isOneSide(supply, one.actor, actor)),
  );
}
