// Who does it with those found of whom the words say only that it is done with them: "كما تحدث هاتفيا مع X", "للاجتماع بـX".
import { familyOf } from '../../domain/event-types.ts';
import type { Argument } from './arguments.ts';
import { isAim } from './arguments.ts';
import { fightersBeside } from './fighters-beside.ts';
import { subjectBehindWhere, subjectOfMatrix } from './left-out-subject.ts';
import { isOwned } from './pronoun-owner.ts';
import { sharedSubject } from './shared-subject.ts';
import { hasUnlistedSubject } from './subject-of-verb.ts';
import type { Supply } from './supply.ts';
import { asAgents, subjectOf } from './supply.ts';
import { speakersOf } from './supply-speakers.ts';
import { IS_RELATIVE } from './word-facts.ts';

const without = (found: readonly Argument[], agents: readonly Argument[]): readonly Argument[] =>
  agents.filter(({ actor }) => !found.some((one) => one.actor === actor));

/**
 * Who does it with the companions found: the subject of the clause that it is part of, who says it of himself ("موافقته على … مع X"),
 * else who did the last thing ("كما تحدث هاتفيا مع X", "للاجتماع بـX").
 */
export function besideCompanions(supply: Supply): readonly Argument[] {
  const { view, trigger, lastAgents, found } = supply;
  const shared = sharedSubject(view, trigger, supply.acts);
  if (shared.length > 0) return asAgents(shared);
  const owned = [trigger.anchor, trigger.first - 1].some(
    (at) => isOwned(view, at) || HOLDING.test(view.text(at)),
  );
  // "نفت X إجراء محادثات مع Y": what the act of speech begins with.
  const told = supply.covering.at(-1);
  const held =
    told !== undefined && told.verb >= 0 && told.from <= trigger.first && HELD.test(view.text(told.from));
  if (!trigger.verbal && (owned || held)) return without(found, asAgents(speakersOf(supply)));
  // "وأجرى محادثات مع Y": a light verb has a subject as any verb.
  const verbAt = trigger.verbal ? trigger.anchor : trigger.first;
  const verb = view.at(verbAt)?.analyses.find(({ pos }) => pos === 'verb');
  // "أجريت محادثات": nobody's doing, for all that its letters tell.
  const isPassive = verb?.passive || view.at(verbAt)?.analyses.some((a) => a.passive && a.person === '3fs');
  const goesOn =
    view.isFiniteVerb(trigger.first) &&
    !isPassive &&
    verb?.person !== '1p' &&
    !hasUnlistedSubject(view, trigger) &&
    !view.has(trigger.first - 1, IS_RELATIVE);
  if (trigger.type === 'clash') return without(found, fightersBeside(supply));
  if (familyOf(trigger.type) !== 'talks' || !(goesOn || isAim(view, trigger))) return [];
  const subject = goesOn ? subjectBehindWhere(view, trigger.first) : subjectOfMatrix(view, trigger.first);
  return without(found, subject.length > 0 ? asAgents(subject) : subjectOf(lastAgents));
}

/** "إجراؤه محادثات", "عقدهما لقاء": the noun of a light verb, with its subject. */
const HOLDING = /^[بل]?(?:اجراؤ|اجرائ|اجراء|عقد)(?:ه|ها|هما|هم)$/;
const HELD = /^(?:اجراء|عقد)$/;
