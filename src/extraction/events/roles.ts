// What the type of an event makes of the relation in which a name stands to its trigger: agent, target, mediator or place.
import type { Role } from '../../domain/corpus-schema.ts';
import type { EventType } from '../../domain/event-types.ts';
import { familyOf } from '../../domain/event-types.ts';
import { isOwned } from './pronoun-owner.ts';
import { PREPOSITIONS } from './function-words.ts';
import { readNumber } from './numbers.ts';
import type { RelatedName, Relation } from './relation.ts';
import { FORCE } from './relation.ts';
import type { SentenceView } from './sentence-view.ts';
import type { Trigger } from './triggers/trigger.ts';
import { isExposure, isHeard } from './undergone.ts';
import { isVictim } from './victims.ts';
import { areMen, countedFrom } from './whose-dead.ts';

/** Types whose parties stand side by side: both are agents. */
export const MUTUAL: ReadonlySet<EventType> = new Set([
  'meeting',
  'call',
  'agreement',
  'clash',
  'ceasefire-agreement',
  'ceasefire-start',
  'ceasefire-violation',
  'exchange',
]);
/** What follows the noun directly suffers the deed (قصف المدينة); of the others it does it (انسحاب القوات, سيطرة الجيش). */
const GENITIVE_IS_OBJECT: ReadonlySet<EventType> = new Set([
  'strike',
  'losses',
  'accusation',
  'ceasefire-call',
]);
/** Types with nobody to suffer them. */
const NO_TARGET: ReadonlySet<EventType> = new Set([
  'withdrawal',
  'visit',
  'deployment',
  'declaration',
  'advance',
]);
/** Types that happen to ground: a place behind their noun is where, not who (قصف موسكو). */
export const GROUND: ReadonlySet<EventType> = new Set([
  'strike',
  'capture',
  'visit',
  'attack',
  'meeting',
  'losses',
  'advance',
]);
/** "عن قلقه", "رفضها": the pronoun points to who voices it; names behind are what it is about. */
const VOICED: ReadonlySet<EventType> = new Set(['refusal', 'concern', 'support', 'threat']);
/** Acts addressed to somebody: "طلب من X", "دعت X إلى". */
const ADDRESSED: ReadonlySet<EventType> = new Set(['demand', 'ceasefire-call', 'invitation']);

/** Of what is no talk, what can come about by a mediator. */
const BROKERED: ReadonlySet<EventType> = new Set([
  'ceasefire-agreement',
  'ceasefire-start',
  'ceasefire-call',
  'exchange',
  'withdrawal',
]);

export type Reading = Role | 'place' | null;

/** Nouns of single deeds, whose ل tells whose they are: "غارة للتحالف", "قصف لقوات X"; of استهداف it is the object, and "كمين لقوات X" is laid by them or for them. */
const SINGLE_DEED =
  /^[وفب]?(?:ال)?(?:غاره|غارات|ضربه|ضربات|هجوم|هجوما|هجمات|قصف|قصفا|توغل|تسلل|عمليه|عمليات|اعتداء|اعتداءات)(?: |$)/;

const AMBUSH = /^[وفبل]?(?:ال)?كمين$/;

/**
 * Whether ل before a name makes it the doer of the trigger's noun, or of the noun that is the subject of its verb ("استهدفت غارات للتحالف
 * مواقع X"): nothing but adjectives and times between them.
 */
function isOwner(view: SentenceView, trigger: Trigger, at: number): boolean {
  const noun = trigger.verbal ? trigger.last + 1 : trigger.anchor;
  if (trigger.verbal && !FORCE.has(trigger.type) && trigger.type !== 'losses') return false;
  if (!SINGLE_DEED.test(view.text(noun)) || at < noun) return false;
  // "استهدف هجوما لـX": in the accusative it is what is hit.
  if (trigger.verbal && view.text(noun).endsWith('ا')) return false;
  if (view.at(at)?.prefix.endsWith('ل') !== true) return false;
  for (let between = noun + 1; between < at; between++) {
    const chunk = view.at(between);
    if (chunk?.kind === 'mark' || chunk?.kind === 'name' || PREPOSITIONS.has(view.text(between)))
      return false;
    if (view.is(between, 'land', 'materiel', 'fighters')) return false;
  }
  return true;
}

/** "وصول تعزيزات لقوات X": whose the forces are that come; of those sent ل tells where to. */
function areTheirForces(view: SentenceView, trigger: Trigger, at: number): boolean {
  if (trigger.type !== 'deployment' || at <= trigger.anchor || view.at(at)?.name?.place != null) return false;
  if (sends(view, trigger)) return false;
  return (
    view.at(at)?.prefix.endsWith('ل') === true &&
    (at - 1 <= trigger.last || view.is(at - 1, 'fighters') !== null)
  );
}

/** "أرسلت", "نقل", "بإمدادات": of those who deploy, who sends others. */
const sends = (view: SentenceView, { anchor, first }: Trigger): boolean =>
  SENDS.test(view.text(anchor)) || SENDS.test(view.text(first));
const SENDS = /رسل|رسال|نقل|زود|تزويد|دعم|امداد/;
/** Men who are the object of sending, as a name is written. */
const SENT = /^(?:ال)?(?:مقاتلين|مسلحين|مرتزق[هة]|متطوعين|مستشارين|عسكريين|جنود|جنودا)(?: |$)/;

/** Whether an object follows the name in the genitive, so that the name is the noun's subject: "استهداف قواتها دبابات", "قصف الجيش لمدينة X". */
function hasObjectBehind(view: SentenceView, at: number): boolean {
  const next = view.at(at + 1);
  if (next?.kind === 'name') return /^(?:ل|لل)?$/.test(next.prefix) && next.name?.form !== 'demonym';
  if (next?.kind !== 'word' || PREPOSITIONS.has(next.text)) return false;
  if (/^\d/.test(next.text) || OF_SEVERAL.test(next.text)) return true;
  const object = view.is(at + 1, 'materiel', 'land', 'fighters', 'munition');
  return object !== null && /^(?:ل|لل)?$/.test(object.prefix.replace('ال', ''));
}

/** "استهداف الجيش لأحد المواقع" */
const OF_SEVERAL = /^ل(?:احد|احدي|عدد|عده|بعض)$/;

/** What governs whose losses they are only close behind them: "خسائر للجيش", "في صفوف X". */
const LOOSE: ReadonlySet<Relation> = new Set(['to', 'on', 'against']);
const LOSSES_REACH = 5;

/**
 * The first chunk of the weapons whose owner a ل names right behind them: in "دمرت أربع دبابات وثلاثة مدافع للجيش" that of "أربع"; else
 * the name's own.
 */
function materielBefore(view: SentenceView, at: number): number {
  if (view.at(at)?.prefix.endsWith('ل') !== true) return at;
  let first = at;
  while (view.is(first - 1, 'materiel') !== null || (first < at && readNumber(view, first - 1) !== null))
    first--;
  return first;
}

/** "قياديا في X": a body behind the men that are in it. */
const isTheirBody = (view: SentenceView, { last }: Trigger, at: number) =>
  at > last && view.at(at)?.name?.place == null && view.text(at - 1) === 'في' && areMen(view.text(at - 2));

/** Whether a name is of a town that may stand for its state: "دمشق", not "سوريا". */
function isTown(view: SentenceView, at: number): boolean {
  const name = view.at(at)?.name;
  return name?.place != null && !name.actors.includes(name.place);
}

/** "غارات التحالف", "ضربات X": raids are of whoever flies them; قصف and استهداف are done to what stands behind. */
const RAIDS = /^[وفبل]?(?:غاره|غارات|ضربه|ضربات)$/;
const areRaidsOf = (view: SentenceView, trigger: Trigger, at: number) =>
  at === trigger.anchor + 1 && view.at(at)?.name?.place == null && RAIDS.test(view.text(trigger.anchor));

/** "تعرضت القافلة لهجوم", "شهدت البلاد غارات": who undergoes a deed is the subject of the verb beside its noun. */
const undergoes = (view: SentenceView, trigger: Trigger) =>
  !trigger.verbal &&
  (trigger.consumes.some((at) => UNDERGOES.test(view.text(at))) || isExposedTo(view, trigger));
const UNDERGOES = /^[وف]?(?:ت|ي)?(?:تعرض|شهد)(?:ت|وا)?$/;

/** "تعرضت القوات لقصف": with its subject between the verb and the deed. */
function isExposedTo(view: SentenceView, trigger: Trigger): boolean {
  if (!FORCE.has(trigger.type) || view.at(trigger.first)?.prefix.endsWith('ل') !== true) return false;
  const start = Math.max(view.clauseStart(trigger.first), trigger.first - EXPOSED_WITHIN);
  for (let at = trigger.first - 1; at >= start; at--) if (isExposure(view, at)) return true;
  return false;
}
const EXPOSED_WITHIN = 5;

/** "تكبدت القوات خسائر", "خسرت الحركة المئات من عناصرها": who bears losses is the subject, and nobody else in its clause. */
export const bearsLosses = (view: SentenceView, trigger: Trigger) =>
  trigger.type === 'losses' &&
  view.chunks
    .slice(trigger.first, trigger.last + 1)
    .some(({ text }) =>
      /^[وف]?(?:[يت]تكبد(?:ون|وا)?|تكبد(?:ت|وا)?|[يت]?(?:خسر|فقد)(?:ت|وا|ون)?)$/.test(text),
    );

function byRelation(type: EventType, relation: Relation, verbal: boolean): Reading {
  const talks = familyOf(type) === 'talks';
  switch (relation) {
    case 'mediation':
      // "خرق الهدنة المعلنة بوساطة X", "طالبوا بوساطة X": he brokered what was broken, or is asked to.
      return talks || BROKERED.has(type) ? 'mediator' : null;
    case 'by':
      return 'agent';
    case 'between':
      // "دعت إلى تبادل الأسرى بين X وY": the parties of what is called for.
      if (type === 'visit') return null;
      return MUTUAL.has(type) || type === 'attack' || type === 'strike' ? 'agent' : 'target';
    case 'with':
      // "رفضه الحوار مع X", "لن يجلس مع X": whom one will not talk to.
      return MUTUAL.has(type) ? 'agent' : type === 'refusal' ? 'target' : null;
    case 'in':
    case 'visited':
      return 'place';
    case 'from':
      // Where fighters come from is not where they are sent.
      if (type === 'deployment') return null;
      // "تلقى X اتصالا من Y": Y called.
      if (type === 'call') return 'agent';
      if (type === 'capture' || (ADDRESSED.has(type) && verbal)) return 'target';
      return type === 'strike' || type === 'attack' ? 'agent' : 'place';
    case 'subject':
    case 'before':
      return 'agent';
    case 'object':
      if (MUTUAL.has(type) && type !== 'ceasefire-violation') return 'agent';
      return NO_TARGET.has(type) ? 'place' : 'target';
    case 'genitive':
      return VOICED.has(type) ? 'target' : GENITIVE_IS_OBJECT.has(type) ? 'target' : 'agent';
    case 'to':
      if (type === 'visit') return 'place';
      // "معارك … في العاصمة لليوم الثالث": nobody suffers a fight that both fight.
      if (type === 'clash') return null;
      if (talks && type !== 'invitation') return verbal ? 'place' : 'agent';
      return NO_TARGET.has(type) ? 'place' : 'target';
    case 'on':
      return talks ? null : type === 'capture' || type === 'advance' ? 'place' : 'target';
    case 'against':
      // "الحرب ضد X": both fight.
      return type === 'clash' ? 'agent' : 'target';
    case 'about':
      return null;
  }
}

/** "تبادل X وY الاتهامات": each of the two charges the other. */
const isSwapped = (view: SentenceView, { first, consumes }: Trigger): boolean =>
  [first, ...consumes].some((at) => view.is(at, 'swap') !== null);
const BESIDE: ReadonlySet<Relation> = new Set(['subject', 'object', 'before', 'genitive', 'with', 'between']);
const OWN = /(?:نا|ها|ه|هم)$/;

/**
 * What a related name is to the event: `genitive` of a strike → target, of a withdrawal → agent. The construction may turn
 * it round: a subject that undergoes, an owner behind ل, the dead of "قُتل", whoever "commits war crimes" and so is accused.
 */
export function readingOf(view: SentenceView, trigger: Trigger, { at, relation }: RelatedName): Reading {
  const { type, verbal } = trigger;
  const form = view.at(at)?.name?.form;
  if (type === 'losses' && isVictim(view, trigger, { at, relation })) return 'target';
  if (type === 'accusation' && BESIDE.has(relation) && isSwapped(view, trigger)) return 'agent';
  // "لن نسحب قواتنا", "لن توقف دعمها": what is refused is one's own, and nobody whom the refusal is meant for.
  if (type === 'refusal' && relation === 'object' && form === 'anaphor' && OWN.test(view.text(at)))
    return null;
  // A demonym beside a noun tells whose deed it is (القصف الأذري), beside what is hit, whose that is (إسقاط طائرة أرمينية).
  if (form === 'demonym' && relation === 'genitive' && type === 'losses') return 'target';
  // "مهاجمته الجنود": the pronoun is who does it.
  if (relation === 'genitive' && FORCE.has(type) && isOwned(view, trigger.anchor)) return 'target';
  if (form === 'demonym' && relation === 'genitive')
    return view.is(at - 1, 'materiel') && at - 1 > trigger.anchor ? 'target' : 'agent';
  if (
    relation === 'genitive' &&
    type === 'strike' &&
    (hasObjectBehind(view, at) || areRaidsOf(view, trigger, at))
  )
    return 'agent';
  // "سمعت القوات دوي انفجار": whoever hears it has not done it.
  if (type === 'strike' && relation === 'subject' && isHeard(view, trigger)) return null;
  // "مقتل 50 عنصرا في حركة X": of what body they were.
  if (type === 'losses' && relation === 'in' && isTheirBody(view, trigger, at)) return 'target';
  // "أصيب عدد منهم خلال قمع مسيرات في اليوم المئة لإعلان X": whose the losses are stands beside them.
  if (
    type === 'losses' &&
    LOOSE.has(relation) &&
    Math.min(countedFrom(view, at), materielBefore(view, at)) > trigger.last + LOSSES_REACH
  )
    return null;
  if (relation === 'to' && (isOwner(view, trigger, at) || areTheirForces(view, trigger, at))) return 'agent';
  // "وقع كمين لـX": laid by them or for them.
  if (relation === 'to' && AMBUSH.test(view.text(trigger.anchor)) && at <= trigger.anchor + 2) return null;
  // "من مدينة X" is where a capture begins; "من قوات X", from whom.
  if (type === 'capture' && relation === 'from' && view.at(at)?.name?.place != null) return 'place';
  // "أرسلت X مقاتلين": those who are sent send nobody.
  if (type === 'deployment' && sends(view, trigger) && SENT.test(view.text(at))) return null;
  const reading = byRelation(type, relation, verbal);
  const bears = bearsLosses(view, trigger);
  if (bears && reading === 'target') return null;
  const suffers = bears || undergoes(view, trigger);
  // "تشهد البلاد معارك": the land where others fight one another.
  if (suffers && type === 'clash' && reading === 'agent' && view.at(at)?.name?.place != null) return 'place';
  const isTheirs = relation === 'subject' || relation === 'before';
  // "تعرضت العاصمة لهجمات من X": a town undergoes it as the place; its own name stands for no state there.
  if (suffers && !bears && isTheirs && type !== 'losses' && isTown(view, at)) return 'place';
  const turned = trigger.accuses || (suffers && (bears || isTheirs));
  return turned && reading === 'agent' ? 'target' : reading;
}

/** Whether a relation of a name behind the trigger gives the trigger its own subject. */
export function isSubject(view: SentenceView, trigger: Trigger, name: RelatedName): boolean {
  return (
    name.relation === 'subject' ||
    name.relation === 'by' ||
    (name.relation === 'between' && trigger.type !== 'visit') ||
    // "انسحاب القوات": the noun's own subject stands behind it.
    (name.relation === 'genitive' &&
      !MUTUAL.has(trigger.type) &&
      // "زيارة موسكو": one visits places.
      !(trigger.type === 'visit' && view.at(name.at)?.name?.place != null) &&
      readingOf(view, trigger, name) === 'agent')
  );
}
