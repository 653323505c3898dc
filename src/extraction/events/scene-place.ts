// Where something took place, as its own sentence tells: the most specific place that its construction names, else what stands
// "in", "near" or "north of" it in its clause, else the place that opens the sentence. What other sentences leave to it is
// supplied in stage.ts.
import type { Span } from '../../domain/corpus-schema.ts';
import type { EventType } from '../../domain/event-types.ts';
import { familyOf } from '../../domain/event-types.ts';
import { governedBy, isAdverb } from './government.ts';
import { REACH } from './names-behind.ts';
import type { SentenceView } from './sentence-view.ts';
import type { Trigger } from './triggers/trigger.ts';
import { IS_AN } from './word-facts.ts';
import { hostOf, placeBeforeFollowing, placeBeforeWhere, placeOfPronoun } from './where-clause.ts';

export interface FoundPlace {
  readonly at: number;
  readonly place: string;
  readonly span: Span;
}

/** Words have no place: where a minister condemns something is not where it happened, and a call has two ends. */
export const isNowhere = (type: EventType): boolean => familyOf(type) === 'stance' || type === 'call';

/** What happens on ground and is told of it. */
const isOnGround = (type: EventType): boolean =>
  ['combat', 'territory', 'ceasefire', 'humanitarian'].includes(familyOf(type));

/** A holder stands within so many chunks behind what it holds: "مدينة شوشا الاستراتيجية في منطقة …". */
const HOLDER_REACH = 5;
const HOLDS = /^(?:في|ب|من|عاصمه|شمال|جنوب|شرق|غرب|شمالي|جنوبي|شرقي|غربي|وسط|قرب|ضمن)$/;

/** A place told by a compass word ("شمال X") says where without a preposition. */
const isCompass = (view: SentenceView, at: number): boolean =>
  view.at(at)?.kind === 'name' && /^(?:شمال|جنوب|شرق|غرب)ي? /.test(view.text(at));

const TOWARDS = /^[وف]?(?:علي|الي|من|نحو|باتجاه|عن)$/;

function isHolder(view: SentenceView, inner: number, outer: number): boolean {
  if (isCompass(view, outer)) return true;
  for (let at = inner + 1; at < outer; at++) if (HOLDS.test(view.text(at))) return true;
  return view.text(outer - 1) === '(' || view.at(outer)?.prefix.endsWith('ب') === true;
}

/** "مطار X في وسط Y", "جبرائيل (جنوب Y)": of a place and what holds it, the place that is held. */
function heldBy(view: SentenceView, trigger: Trigger, at: number): number {
  for (let inner = at - 1; inner >= Math.max(0, at - HOLDER_REACH); inner--) {
    if ((inner >= trigger.first && inner <= trigger.last) || view.isFiniteVerb(inner)) return at;
    const name = view.at(inner)?.name;
    if (name && name.actors.length > 0) return at;
    if (name?.place && governedBy(view, trigger, inner) !== 'from' && isHolder(view, inner, at)) return inner;
  }
  return at;
}

const foundAt = (view: SentenceView, at: number): FoundPlace[] => {
  const chunk = view.at(at);
  return chunk?.name?.place ? [{ at, place: chunk.name.place, span: chunk.span }] : [];
};

/** "مدينة X في إقليم Y": of a place and what holds it, the place; members of a list are all kept. */
function mostSpecific(view: SentenceView, trigger: Trigger, found: readonly FoundPlace[]): FoundPlace[] {
  // What the words behind it say goes before what its clause has told already; of talks, what they are about stands behind.
  const sits = familyOf(trigger.type) === 'talks' && trigger.type !== 'visit';
  const nearer = found.filter(({ at }) => (sits ? at < trigger.first : at > trigger.last));
  const sorted = (nearer.length > 0 ? nearer : found)
    .flatMap(({ at }) => foundAt(view, view.at(at)?.prefix === 'و' ? at : heldBy(view, trigger, at)))
    .sort((a, b) => a.at - b.at);
  const out: FoundPlace[] = [];
  for (const next of sorted) {
    const last = out.at(-1);
    const listed = view.at(next.at)?.prefix.startsWith('و') === true;
    const holds =
      last !== undefined &&
      last.at < next.at &&
      !listed &&
      next.at - last.at <= HOLDER_REACH &&
      isHolder(view, last.at, next.at);
    if (!holds && !out.some(({ place }) => place === next.place)) out.push(next);
  }
  return out;
}

/** The place at the head of a sentence: "وفي مدينة شوشا، طال القصف …" sets the scene for all that follows. */
function frontedPlace(view: SentenceView): number | null {
  for (let at = 0; at < Math.min(4, view.length); at++) {
    const chunk = view.at(at);
    if (chunk?.name?.place)
      return /^[وف]?في$/.test(view.text(at - 1)) || /^[وف]?ب$/.test(chunk.prefix) ? at : null;
    if (chunk?.kind !== 'word' || (!/^[وف]?في$/.test(chunk.text) && !view.is(at, 'land'))) return null;
  }
  return null;
}

/** Whether places found for a trigger are but the scene that opens its sentence. */
export function isFronted(
  view: SentenceView,
  trigger: Trigger,
  places: readonly { readonly span: Span }[],
): boolean {
  const at = frontedPlace(view);
  return (
    at !== null && at < trigger.first && places.every(({ span }) => span.start === view.at(at)?.span.start)
  );
}

/** Whether the clause goes on to say where in words that name no place ("في المنطقة", "على الجبهات"). */
function hasOwnLocative(view: SentenceView, trigger: Trigger): boolean {
  for (let at = trigger.last + 1; at < Math.min(view.clauseEnd(trigger.last), trigger.last + 4); at++) {
    if (/^(?:في|علي)$/.test(view.text(at)) && view.at(at + 1)?.kind === 'word') return true;
  }
  return false;
}

/** Verbs whose object or subject is where a deed falls: "قصف طال X", "غارة أصابت X", "المعارك التي تشهدها X". */
const FALLS_ON = /^[وف]?[يت]?(?:طال|استهدف|ستهدف|اصاب|صيب|ضرب|هز|شهد)(?:ت|ه|ها|تها)?$/;
const DEED = ['fight', 'strike', 'attack'] as const;

/** The word before a chunk, times and adverbs left out: "استهدف صباح اليوم X" → استهدف. */
function wordBefore(view: SentenceView, at: number): number {
  let back = at - 1;
  while (back > at - 4 && (view.at(back)?.kind === 'time' || ADVERBIAL.test(view.text(back)))) back--;
  return back;
}
const ADVERBIAL = /^(?:ايضا|مجددا|مباشره|لاحقا|مؤخرا|سابقا|صباحا|مساء|فجرا|ليلا)$/;

/** Whether the words before a place tell that something is there: a preposition, a deed that has it, a verb that falls on it. */
function isWhere(view: SentenceView, trigger: Trigger, at: number): boolean {
  if (view.at(at)?.name?.place == null) return false;
  const relation = governedBy(view, trigger, at);
  if (relation === 'in' || (isCompass(view, at) && !TOWARDS.test(view.text(at - 1)))) return true;
  // "معارك حول X": around a place, fights are there; talks about it are not.
  if (view.text(at - 1) === 'حول') return isOnGround(trigger.type);
  const isDeed = (k: number) => view.is(k, ...DEED) !== null && !view.isFiniteVerb(k);
  // "في معارك X"; "جراء غارات إسرائيلية على X".
  const verb = wordBefore(view, at);
  if (relation === null && view.at(at)?.prefix === '' && (isDeed(at - 1) || FALLS_ON.test(view.text(verb))))
    return verb > trigger.last;
  if (trigger.type !== 'losses' || relation !== 'on' || view.text(at - 1) !== 'علي') return false;
  return [at - 2, at - 3, at - 4].some((k) => k > trigger.last && isDeed(k));
}

/** "وأن", "وبأن": another thing that is said, of another place. */
const AND_THAT = /^وب?ان(?:ه|ها|هم)?$/;

/** The nearest place of the clause, then of the clauses around it with no subordinate one between. */
function nearbyPlace(view: SentenceView, trigger: Trigger): number | null {
  const clauseEnd = view.clauseEnd(trigger.last);
  for (let at = trigger.last + 1; at < Math.min(clauseEnd, trigger.last + REACH); at++)
    if (isWhere(view, trigger, at)) return at;
  if (hasOwnLocative(view, trigger)) return null;
  const back = Math.max(0, trigger.first - REACH);
  for (
    let at = trigger.first - 1;
    at >= back && !view.isSubordinator(at) && !(view.has(at, IS_AN) && AND_THAT.test(view.text(at)));
    at--
  )
    if (isWhere(view, trigger, at)) return at;
  for (let at = clauseEnd; at < Math.min(view.length, trigger.last + REACH / 2); at++)
    if (isWhere(view, trigger, at)) return at;
  return null;
}

/** Types whose object is a thing of a place: "السيطرة على مقر شرطة X", "قصف مستشفى X". */
const ON_THINGS: ReadonlySet<EventType> = new Set(['capture', 'strike', 'attack', 'advance']);

/** The place that a thing taken or struck belongs to, where nothing else says where it is. */
function placeOfThing(view: SentenceView, trigger: Trigger): number | null {
  if (!ON_THINGS.has(trigger.type)) return null;
  const end = Math.min(view.clauseEnd(trigger.last), trigger.last + REACH / 2);
  for (let at = trigger.last + 1; at < end; at++) {
    const name = view.at(at)?.name;
    if (view.isFiniteVerb(at)) return null;
    if (name?.place == null || name.actors.length > 0) continue;
    const relation = governedBy(view, trigger, at);
    if (relation === null || relation === 'on' || relation === 'to') return at;
  }
  return null;
}

/** "بحثت X الملف خلال زيارة لـY": one who visits meets where he is. */
function visitedMeanwhile(view: SentenceView, trigger: Trigger): number | null {
  if (trigger.type !== 'meeting') return null;
  const end = Math.min(view.length, trigger.last + REACH);
  for (let at = trigger.last + 1; at < end; at++) {
    if (!/^(?:خلال|اثناء)$/.test(view.text(at)) || view.is(at + 1, 'visit') === null) continue;
    for (let to = at + 2; to < at + 5; to++)
      if (
        view.at(to)?.name?.place != null &&
        (/^لل?$/.test(view.at(to)?.prefix ?? '') || view.text(to - 1) === 'الي')
      )
        return to;
  }
  return null;
}

/** Whether "in X" says where the trigger itself is, and not where something between them is ("لبحث الوضع في X"). */
export function isOwnLocative(view: SentenceView, trigger: Trigger, at: number): boolean {
  // "في أوكرانيا وليبيا": what holds of the first of a list holds of all.
  if (view.at(at)?.prefix === 'و' && view.at(at - 1)?.kind === 'name')
    return isOwnLocative(view, trigger, at - 1);
  let back = at - 1;
  while (back > trigger.last && (/^[وف]?(?:في|ب)$/.test(view.text(back)) || view.is(back, 'land'))) back--;
  while (back > trigger.last && isAdverb(view, back) && !/^(?:من|عن|علي|الي|بين)$/.test(view.text(back)))
    back--;
  // One adjective may stand between: "اجتماع مماثل في X", "محادثات غير مباشرة في X"; or the subject of a verb: "يجتمع الجانبان في X".
  const not = view.text(back - 1) === 'غير' ? 1 : 0;
  if (
    back === trigger.last + 1 + not &&
    view.at(back)?.kind === 'word' &&
    view.at(back)?.analyses.length === 0
  )
    return true;
  // "وقع الاتفاق في X": what was agreed or held.
  if (back === trigger.last + 1 && view.is(back, 'agree', 'talks') !== null) return true;
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

/**
 * Where an event took place by its own sentence; `named`: the places that stand to the trigger as its place.
 * "قُصف مطار X في محافظة Y" → X; "وفي X، قُتل ثلاثة" → X.
 */
export function findPlaces(
  view: SentenceView,
  trigger: Trigger,
  named: readonly FoundPlace[],
): readonly FoundPlace[] {
  if (isNowhere(trigger.type)) return [];
  if (named.length > 0) return mostSpecific(view, trigger, named);
  const nearby = isOnGround(trigger.type) ? nearbyPlace(view, trigger) : null;
  const at =
    frontedPlace(view) ??
    // What its own words say goes before what it followed.
    (nearby !== null && nearby > trigger.last ? nearby : placeBeforeFollowing(view, trigger)) ??
    nearby ??
    placeOfThing(view, trigger) ??
    visitedMeanwhile(view, trigger) ??
    placeBeforeWhere(view, trigger) ??
    placeOfPronoun(view, trigger) ??
    hostOf(view, trigger);
  return at === null ? [] : foundAt(view, heldBy(view, trigger, at));
}
