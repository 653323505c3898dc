// Stage 9: who is agent, target and mediator of an event, and where it took place: what the type makes of the relations in
// which names stand to the trigger.
import type { Role, Span } from '../../domain/corpus-schema.ts';
import { foldArabic } from '../../domain/arabic-fold.ts';
import { familyOf } from '../../domain/event-types.ts';
import { remember } from '../remember.ts';
import { causeBehind } from './cause-behind.ts';
import { PURPOSE_PREFIX } from './function-words.ts';
import type { RelatedName } from './relation.ts';
import { relateNames } from './relations.ts';
import { GROUND, MUTUAL, isSubject, readingOf } from './roles.ts';
import type { FoundPlace } from './scene-place.ts';
import { findPlaces, isOwnLocative } from './scene-place.ts';
import type { SentenceView } from './sentence-view.ts';
import type { Trigger } from './triggers/trigger.ts';

export interface Argument {
  readonly actor: string;
  readonly role: Role;
  readonly span: Span | null;
}

export interface Arguments {
  readonly actors: readonly Argument[];
  readonly places: readonly { readonly place: string; readonly span: Span }[];
  /** The names that stand in a relation to the trigger, whatever its type makes of them. */
  readonly related: readonly RelatedName[];
  /** Those of the agents with whom the subject does it: "أجرى X اتصالا بـY". */
  readonly companions: ReadonlySet<string>;
}

/**
 * The arguments of a trigger within its sentence; `speakers`: where the names of those who say it begin; `outlets`: actors
 * that print the news and take no part in it; `others`: all triggers of the sentence.
 */
export function findArguments(
  view: SentenceView,
  trigger: Trigger,
  speakers: ReadonlySet<number>,
  outlets: ReadonlySet<string>,
  others: readonly Trigger[],
): Arguments {
  const { type } = trigger;
  const actors: Argument[] = [];
  const places: FoundPlace[] = [];
  const companions = new Set<string>();
  const talks = familyOf(type) === 'talks';
  const cause = causeBehind(view, trigger, others);
  const related = relateNames(view, trigger, speakers, others).filter(
    (name) => cause === null || !isOfCause(view, cause, name),
  );
  const hasSubject = related.some(
    (name) => isSubject(view, trigger, name) && (view.at(name.at)?.name?.actors.length ?? 0) > 0,
  );
  // "عدنا إلى": the subject is whoever speaks, never a name before the verb.
  const we =
    trigger.verbal &&
    view.at(trigger.anchor)?.analyses.some(({ person }) => person === '1p' || person === '1s') === true &&
    !view.at(trigger.anchor)?.analyses.some(({ person }) => person === '3md' || person === '3fs');
  // "الهدنة التي كان يفترض أن تدخل حيز التنفيذ": a truce takes effect by itself.
  const byItself = type === 'ceasefire-start' && view.is(trigger.anchor, 'take-effect') !== null;
  // "تصدت X لهجوم شنته Y": of an attack that is beaten off, whoever made it is whom the others beat.
  const repelled =
    type === 'attack' &&
    view.isFiniteVerb(trigger.first) &&
    related.some(({ relation }) => relation === 'subject' || relation === 'before') &&
    trigger.consumes.some((at) => view.is(at, 'repel') !== null);
  for (const { at, relation } of related) {
    const chunk = view.at(at);
    const name = chunk?.name;
    // "صنعاء لا تزال تحت سيطرة X": what stands before is what is held.
    const held = relation === 'before' && type === 'capture' && trigger.modality === 'ongoing';
    const taken = (hasSubject && !repelled && !held) || we || byItself;
    if (!chunk || !name || (relation === 'before' && taken)) continue;
    const read = readingOf(view, trigger, { at, relation });
    const isRepelled = repelled && (relation === 'by' || (relation === 'to' && read === 'agent'));
    const reading = isRepelled ? 'target' : read;
    // Who hosts or chairs a meeting stands between its parties.
    const hosts =
      talks &&
      reading === 'agent' &&
      (relation === 'subject' || relation === 'before') &&
      isHosted(view, trigger);
    const isWhere =
      name.place !== null &&
      (name.actors.length === 0 ||
        reading === 'place' ||
        (relation === 'genitive' && GROUND.has(type)) ||
        (GROUND.has(type) && isSite(chunk.text)) ||
        held ||
        // "اتفاق جنيف": an accord is called after the town.
        (relation === 'genitive' && MUTUAL.has(type) && !name.actors.includes(name.place)) ||
        // One visits places, and capitals stand for nobody there.
        (type === 'visit' &&
          relation !== 'by' &&
          name.form === 'name' &&
          !name.actors.includes(name.place)) ||
        (type === 'visit' && relation === 'to'));
    // "وصول مقاتلين من X إلى Y": where they come from is not where they are.
    if (type === 'deployment' && relation === 'from') continue;
    if (isWhere) {
      const elsewhere = talks && relation === 'in' && at > trigger.last && !isOwnLocative(view, trigger, at);
      if (relation !== 'about' && name.place !== null && !elsewhere)
        places.push({ at, place: name.place, span: chunk.span });
    } else if (reading !== null && reading !== 'place') {
      // A city that stands for its state is where it happened too: "قصفت كييف", "غارات على دمشق".
      const city =
        name.place !== null && !name.actors.includes(name.place) && reading === 'target' && GROUND.has(type);
      if (city && name.place !== null) places.push({ at, place: name.place, span: chunk.span });
      // "التقى X Y": the object is whom the subject meets.
      const met =
        talks &&
        reading === 'agent' &&
        (relation === 'object' ? trigger.verbal : relation === 'genitive' && isAim(view, trigger));
      if (relation === 'with' || met) for (const actor of name.actors) companions.add(actor);
      for (const actor of name.actors)
        if (!outlets.has(actor) && !actors.some((found) => found.actor === actor))
          actors.push({ actor, role: hosts ? 'mediator' : reading, span: chunk.span });
    }
  }
  return {
    actors,
    related,
    places: findPlaces(view, trigger, places).map(({ place, span }) => ({ place, span })),
    companions,
  };
}

/** "للقاء X", "لإجراء مباحثات": what somebody goes somewhere for. */
export const isAim = (view: SentenceView, { verbal, first, anchor }: Trigger): boolean =>
  !verbal && [first, anchor].some((at) => PURPOSE_PREFIX.test(view.at(at)?.prefix ?? ''));

/** "مقتل ستة في كمين لـX", "قتل ستة في غارات للتحالف ضد Y": whose the deed is, and whom it is meant for, who need not have died. */
const isOfCause = (view: SentenceView, cause: Trigger, name: RelatedName): boolean =>
  name.at > cause.last &&
  (name.relation === 'against' || (name.relation === 'to' && readingOf(view, cause, name) === 'agent'));

/** "العاصمة X", "مطار X" is the town or the site, not the state that X is capital of. */
const SITE = /^(?:ال)?(?:عاصمه|مطار|ميناء|قاعده|معبر|مخيم|جسر|قصر) /;
const isSite = remember((name) => SITE.test(foldArabic(name)));

/** "استضافت X اجتماعا", "ترأس X جلسة": the light verb makes its subject the host. */
function isHosted(view: SentenceView, trigger: Trigger): boolean {
  return trigger.consumes.some((at) =>
    /^[وف]?س?[يت]?(?:استضاف|ستضيف|استقبل|احتضن|تراس|رعي|رعت)(?:ت|ا|وا)?$/.test(view.text(at)),
  );
}
