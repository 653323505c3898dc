// How the names around a trigger stand to it: subject, object, genitive, or governed by a preposition. Grammar only; what a
// relation makes of an actor is said by the type, in arguments.ts.
import { foldArabic } from '../../domain/arabic-fold.ts';
import { familyOf } from '../../domain/event-types.ts';
import type { SentenceView } from './sentence-view.ts';
import type { Trigger } from './triggers/trigger.ts';

export type Relation =
  | 'subject'
  | 'object'
  | 'genitive'
  | 'before'
  | 'with'
  | 'between'
  | 'to'
  | 'on'
  | 'against'
  | 'in'
  | 'from'
  | 'by'
  | 'mediation'
  | 'visited'
  | 'about';

export interface RelatedName {
  readonly at: number;
  readonly relation: Relation;
}

/** Arguments stand at most this far behind their trigger, in chunks. */
export const REACH = 22;
const MEDIATION = /^[وف]?(?:بوساطه|بدعوه|برعايه|بطلب|بمبادره|باشراف|برئاسه|وساطه)$/;
const BY = /^(?:بيد|قبل|يد|ايدي|بقياده)$/;
const PREPOSITION: Readonly<Record<string, Relation>> = {
  مع: 'with',
  بين: 'between',
  الي: 'to',
  علي: 'on',
  ضد: 'against',
  في: 'in',
  من: 'from',
  عن: 'about',
  حول: 'about',
  بشان: 'about',
  ازاء: 'about',
  حيال: 'about',
  نحو: 'to',
  باتجاه: 'to',
  تجاه: 'to',
  لدي: 'in',
  قرب: 'in',
  داخل: 'in',
  شمال: 'in',
  جنوب: 'in',
  شرق: 'in',
  غرب: 'in',
  وسط: 'in',
  محيط: 'in',
  لصالح: 'to',
  قبل: 'about',
};
/** Nouns that may stand between a preposition and the name it governs: "في أراضي X", "من مصادر X". */
const BRIDGE =
  /^(?:ال)?(?:مقاتلو|مقاتلي|مسلحو|مسلحي|عناصر|جنود|وحدات|طائرات|مقاتلات|مروحيات|مسيرات|مسيره|زوارق|دبابات|مدفعيه|صواريخ|طيران|اراضي|اراض|حدود|عاصمه|كل|كلا|كلتا|جميع|قوات|مدن|سلطات|جانب|مواقع|محيط|بعض|طرفي|اطراف|اعضاء|منطقه|عده)$/;

/** The relation that the words before a name give it; `null` where it stands free. */
export function governedBy(view: SentenceView, trigger: Trigger, at: number): Relation | null {
  const chunk = view.at(at);
  if (!chunk) return null;
  const clitic = chunk.prefix.replace(/لل$/, 'ل').replace(/ال$/, '').slice(-1);
  if (clitic === 'ل') return 'to';
  if (clitic === 'ب') {
    // "اتصل بـ", "التقى بـ": the other party.
    const party = trigger.type === 'call' || trigger.type === 'meeting';
    return chunk.name?.place ? 'in' : party ? 'with' : 'on';
  }
  for (let back = at - 1; back >= Math.max(0, at - 3); back--) {
    if (view.at(back)?.kind === 'mark') {
      if (view.isClauseMark(back)) return null;
      continue;
    }
    const word = view.text(back).replace(/^[وف](?=.{2})/, '');
    if (MEDIATION.test(word) || (word === 'من' && MEDIATION.test(view.text(back - 1)))) return 'mediation';
    if (BY.test(word)) return word === 'قبل' && view.text(back - 1) !== 'من' ? 'about' : 'by';
    const relation = PREPOSITION[word];
    // "وفد من X", "ممثلين عن Y": the delegation is the party.
    if (
      (relation === 'from' || relation === 'about') &&
      /^[وبل]?(?:ال)?(?:وفد|وفدين|وفدا|وفود|ممثلين|ممثلون|ممثلي|مسؤولين|مسؤولون)/.test(view.text(back - 1))
    )
      return 'between';
    if (relation) return relation;
    if (back <= trigger.last && back >= trigger.first) return null;
    if (view.is(back, 'visit')) return 'visited';
    if (!BRIDGE.test(word) && !view.is(back, 'land')) return null;
  }
  return null;
}

/** One past the last chunk in which arguments of the trigger may stand: its clause, and lists and asides behind it. */
export function reachEnd(view: SentenceView, trigger: Trigger): number {
  let end = view.clauseEnd(trigger.last);
  const continues = (at: number) => view.at(at)?.kind === 'name' && view.at(at)?.prefix !== '';
  while (end < view.length && view.text(end) === '،' && continues(end + 1)) end = view.clauseEnd(end + 1);
  return Math.min(end, trigger.last + REACH);
}

/**
 * Whether a free name belongs to the noun before it (مشاورات موسكو, برلمان ولاية X) and not to the trigger: 'talks' names
 * the place of a talk, 'noun' anything else; `null` when it stands on its own.
 */
function ownerNoun(view: SentenceView, at: number): 'talks' | 'noun' | null {
  const before = view.at(at - 1);
  if (before?.kind !== 'word' || view.at(at)?.name?.form === 'demonym' || view.at(at)?.prefix !== '')
    return null;
  if (view.is(at - 1, 'talks')) return 'talks';
  if (view.isFiniteVerb(at - 1) || view.is(at - 1, 'land', 'fighters') || BRIDGE.test(before.text))
    return null;
  return /^(?:ايضا|مجددا|امس|اليوم|مرارا|سابقا|كذلك|قد|ان|انه|انها|اولا|رسميا|مؤخرا|اخيرا)$/.test(
    before.text,
  ) || before.analyses.some((a) => a.concept === 'say')
    ? null
    : 'noun';
}

const OTHER_VERB_MAY_STAND = ['say', 'do', 'continue', 'begin', 'resume'] as const;

function namesBehind(view: SentenceView, trigger: Trigger): RelatedName[] {
  const out: RelatedName[] = [];
  const passive =
    trigger.verbal && view.at(trigger.anchor)?.analyses.some((a) => a.passive && a.pos === 'verb') === true;
  // The subject before its verb ("إسرائيل قصفت غزة", "إنها قصفت") leaves the first free name behind it to be the object.
  // So does a participle, whose subject is the speaker: "متهما Y".
  const participle =
    view.as(
      trigger.anchor,
      'participle',
      'accuse',
      'call-for',
      'threaten',
      'support',
      'concern',
      'refuse',
    ) !== null && !view.isFiniteVerb(trigger.anchor);
  let free = trigger.verbal && (participle || subjectStandsBefore(view, trigger)) ? 1 : 0;
  let carried: Relation | null = null;
  for (let at = trigger.first; at < reachEnd(view, trigger); at++) {
    const chunk = view.at(at);
    if (!chunk || at === trigger.anchor) continue;
    if (chunk.kind === 'word') {
      // Another finite verb takes the free names that follow for itself.
      if (view.isFiniteVerb(at) && at > trigger.last && !view.is(at, ...OTHER_VERB_MAY_STAND)) free = 2;
      if (!chunk.text.startsWith('و')) carried = null;
      continue;
    }
    if (!chunk.name) continue;
    const governed = governedBy(view, trigger, at);
    // "إطلاق الجيش النار", "شن X هجوما": a free name between the trigger's words is their subject.
    const insideTrigger = at > trigger.first && at < trigger.last && governed === null;
    const owner = at > trigger.last + 1 ? ownerNoun(view, at) : null;
    const joined: boolean = carried !== null && chunk.prefix === 'و';
    let relation: Relation | null = insideTrigger ? 'subject' : (governed ?? (joined ? carried : null));
    if (!relation && owner !== null) {
      if (owner === 'talks') out.push({ at, relation: 'in' });
      continue;
    }
    // An adjective belongs to the noun before it: to another deed ("أصيب … في غارات إسرائيلية") it is no object of this one.
    if (chunk.name.form === 'demonym' && isOtherDeed(view, trigger, at - 1)) {
      if (trigger.type === 'losses') out.push({ at, relation: 'by' });
      continue;
    }
    // An adjective of origin tells whose the object is: "دمر قافلة أرمينية".
    if (!relation && trigger.verbal && chunk.name.form === 'demonym' && free < 2) relation = 'object';
    if (!relation && trigger.verbal) {
      // A dual or plural in the oblique case is no subject: "ناشد الطرفين".
      const oblique = free === 0 && chunk.name.form === 'anaphor' && foldArabic(chunk.text).endsWith('ين');
      relation = free === 0 && !oblique ? (passive ? 'object' : 'subject') : free <= 1 ? 'object' : null;
      if (relation) free++;
    } else if (!relation) relation = at <= trigger.last + 2 ? 'genitive' : null;
    if (!relation) continue;
    carried = relation;
    out.push({ at, relation });
  }
  return out;
}

/** Whether the verb's subject stands right before it: a free name, or the pronoun on أن. */
function subjectStandsBefore(view: SentenceView, trigger: Trigger): boolean {
  let at = trigger.first - 1;
  while (
    at >= 0 &&
    (view.at(at)?.kind === 'time' || /^(?:قد|لم|لن|لا|كان|كانت|ايضا|كذلك)$/.test(view.text(at)))
  )
    at--;
  const chunk = view.at(at);
  if (/^[وف]?ب?(?:ان|لان|كان)(?:ه|ها|هم|هما)$/.test(view.text(at))) return true;
  return (
    (chunk?.name?.actors.length ?? 0) > 0 &&
    chunk?.name?.form !== 'demonym' &&
    governedBy(view, trigger, at) === null &&
    ownerNoun(view, at) === null
  );
}

/** Whether a chunk is the noun of a deed other than the trigger's own. */
function isOtherDeed(view: SentenceView, trigger: Trigger, at: number): boolean {
  return (
    (at < trigger.first || at > trigger.last) &&
    view.is(at, 'strike', 'attack', 'fire', 'munition', 'fight') !== null &&
    !view.isFiniteVerb(at)
  );
}

const HANGS_ON = /^[وف]?(?:رغم|بعد|قبل|عقب|اثر|خلال|منذ|وسط|بسبب|جراء|لحين)$/;
const RELATIVE = /^[وف]?(?:الذي|التي|اللذان|اللذين|اللتان|اللتين|الذين)$/;

/** Names before the trigger in its clause: its subject where the verb comes second, and what prepositions govern. */
function namesBefore(view: SentenceView, trigger: Trigger, skip: ReadonlySet<number>): RelatedName[] {
  const out: RelatedName[] = [];
  let subject: number | null = null;
  // Of a relative clause only what stands right before the pronoun is the subject.
  const relative = RELATIVE.test(view.text(trigger.first - 1));
  for (let at = trigger.first - 1; at >= view.clauseStart(trigger.first); at--) {
    const chunk = view.at(at);
    // "في موسكو رغم تواصل المعارك": the trigger hangs on a preposition of its own.
    if (chunk?.kind === 'word' && HANGS_ON.test(chunk.text)) break;
    if (relative && at < trigger.first - 2) break;
    if (!chunk?.name || skip.has(chunk.span.start)) continue;
    const governed = governedBy(view, trigger, at);
    if (governed === 'mediation' || governed === 'by' || governed === 'in')
      out.push({ at, relation: governed });
    else if (
      !governed &&
      !isCritic(view, trigger, at) &&
      (subject === null || (subject === at + 1 && view.at(subject)?.prefix === 'و'))
    ) {
      out.push({ at, relation: 'before' });
      subject = at;
    }
  }
  return out;
}

/**
 * Whether a name before the noun of a deed is subject of something else: "دان X الغارات", "وصف X القصف". Deeds of force have
 * their doer before them only with a verb that does them ("نفذ X هجوما").
 */
function isCritic(view: SentenceView, trigger: Trigger, at: number): boolean {
  if (trigger.verbal) return false;
  const act = view.is(
    at - 1,
    'call-for',
    'refuse',
    'accuse',
    'concern',
    'support',
    'protest',
    'threaten',
    'say',
    'deny',
    'agree',
  );
  // "أعلنت X دعمها": who says it is whose stance it is.
  const voiced = act?.concept === 'say' && familyOf(trigger.type) === 'stance';
  if (act && !voiced && view.isFiniteVerb(at - 1)) return true;
  if (!FORCE.has(trigger.type) || trigger.consumes.length > 0) return false;
  return (
    view.find(view.clauseStart(trigger.first), trigger.first, 'do', 'begin', 'resume', 'continue') === null
  );
}
const FORCE: ReadonlySet<string> = new Set(['strike', 'attack', 'clash', 'losses', 'deployment']);

/**
 * The names around a trigger with their relations, those behind it first. `skip` holds the starts of names that are
 * speakers of the words in which the trigger stands: they say it, they do not do it.
 */
export function relateNames(view: SentenceView, trigger: Trigger, skip: ReadonlySet<number>): RelatedName[] {
  return [...namesBehind(view, trigger), ...namesBefore(view, trigger, skip)];
}
