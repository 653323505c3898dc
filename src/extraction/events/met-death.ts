// Who "met their death", the noun at the end of it: "لقي 20 عنصرا من X مصرعهم", "لقي القائد X، الملقب بكذا، حتفه".
import type { RelatedName } from './relation.ts';
import type { SentenceView } from './sentence-view.ts';
import type { Trigger } from './triggers/trigger.ts';
import { areMen, areOfForces } from './whose-dead.ts';

const THEIR_DEATH = /^(?:مصرع|حتف)(?:ه|ها|هم|هما|هن)$/;
const MET = /^[وف]?(?:س?[يت]لقي|لقيت?|لقوا|لقيا)$/;
/** How far behind its verb the noun stands, in chunks. */
const REACH = 24;
/** What ends the phrase of those who died: with whom, where and of what. */
const BESIDE = /^[وف]?(?:مع|في|علي|الي|خلال|اثناء|بعد|قبل|عقب|اثر|جراء|قرب|بين|ضد)$/;

/**
 * The names between the verb and its noun as those who died; `null` where the trigger is no such noun. "لقي القيادي في X مصرعه": of whom he
 * was is told behind في.
 */
export function whoMetDeath(view: SentenceView, trigger: Trigger): RelatedName[] | null {
  if (trigger.type !== 'losses' || !THEIR_DEATH.test(view.text(trigger.anchor))) return null;
  for (let verb = trigger.anchor - 1; verb >= Math.max(0, trigger.anchor - REACH); verb--) {
    if (MET.test(view.text(verb)))
      return verb + 1 === trigger.anchor ? nameBefore(view, verb) : namesFrom(view, verb + 1, trigger.first);
    if (view.isFiniteVerb(verb)) return null;
  }
  return null;
}

/** "خمسة من مقاتليها لقوا مصرعهم": with those who died before the verb. */
function nameBefore(view: SentenceView, verb: number): RelatedName[] | null {
  const at = verb - (view.text(verb - 1) === 'قد' ? 2 : 1);
  const name = view.at(at)?.name;
  return name && name.actors.length > 0 && isTheirs(view, at) ? [{ at, relation: 'object' }] : null;
}

function namesFrom(view: SentenceView, from: number, to: number): RelatedName[] {
  const out: RelatedName[] = [];
  for (let at = from; at < to; at++) {
    const ofWhom = view.text(at) === 'في' && LEADER.test(view.text(at - 1));
    if (BESIDE.test(view.text(at)) && !ofWhom) break;
    const name = view.at(at)?.name;
    if (name && name.actors.length > 0 && isTheirs(view, at)) out.push({ at, relation: 'object' });
  }
  return out;
}
const LEADER = /^(?:ال)?(?:قيادي|قياديان|قيادي?ين|عضو|مقاتل|مسلح|عنصر|قائد|مسؤول)$/;

/**
 * Whether a name is of the dead: not that of those whom they served or stood against ("عميل لـX", "مناهضين لـX"), nor a nation that only
 * describes men who are no fighters ("صحافي فرنسي").
 */
function isTheirs(view: SentenceView, at: number): boolean {
  const chunk = view.at(at);
  const before = view.text(at - 1);
  if (AGAINST.test(before)) return false;
  if (chunk?.prefix.endsWith('ل') === true) return BELONGING.test(before);
  if (chunk?.name?.form !== 'demonym') return true;
  return areOfForces(before) || (areMen(before) && !PERSONS.test(before));
}
const AGAINST = /^(?:ال)?(?:مناهض|معارض|معاد|منشق|عميل|جاسوس)(?:ا|ه|ي|ين|ون|ان)?$|^(?:ال)?(?:عملاء|جواسيس)$/;
const BELONGING = /^(?:ال)?تابع(?:ا|ه|ين|ون|ان)?$/;
/** Men of whom it is not said that they fight. */
const PERSONS = /^(?:شخص|اشخاص|رجال|رجلين)/;
