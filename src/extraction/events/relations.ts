// How the names around a trigger stand to it: subject, object, genitive, or governed by a preposition. Grammar only; what a
// relation makes of an actor is said by the type, in arguments.ts.
import { foldArabic } from '../../domain/arabic-fold.ts';
import { familyOf } from '../../domain/event-types.ts';
import { AN, PURPOSE_PREFIX, WAS, isRelative } from './function-words.ts';
import { BRIDGE, governedBy, governedInList, isAdverb, isJoined, ownerNoun } from './government.ts';
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

/** One past the last chunk in which arguments of the trigger may stand: its clause, and lists and asides behind it. */
export function reachEnd(view: SentenceView, trigger: Trigger): number {
  let end = view.clauseEnd(trigger.last);
  const continues = (at: number) => view.at(at)?.kind === 'name' && view.at(at)?.prefix !== '';
  while (end < view.length && view.text(end) === '،' && continues(end + 1)) end = view.clauseEnd(end + 1);
  return Math.min(end, trigger.last + REACH);
}

const OTHER_VERB_MAY_STAND = ['say', 'do', 'continue', 'begin', 'resume', 'manage'] as const;

/** Nouns of doers that may be a verb's subject though nobody lists them: "قصفت طائرات", "هاجم مسلحون". */
const DOERS =
  /^(?:ال)?(?:طائرات|طائره|مقاتلات|مقاتله|مروحيات|مروحيه|مسيرات|مسيره|دبابات|مدفعيه|زوارق|سفن|قوات|قوه|وحدات|عناصر|جنود|مسلحون|مسلحو|مسلح|مقاتلون|مقاتلو|مجهولون|مهاجمون|مهاجم|انتحاري|متظاهرون|محتجون|فصائل|ميليشيات|صواريخ|صاروخ|قذيفه|قذائف|غاره|غارات)$/;

/** Whether an unlisted noun of a doer stands at a chunk. */
export const isDoer = (view: SentenceView, at: number): boolean =>
  view.at(at)?.kind === 'word' && DOERS.test(view.text(at));

/**
 * Where the free names behind a verb begin to be objects: 1 when its subject has been told (before it, or by a noun that
 * is no name), 0 when the first of them is the subject.
 */
function subjectTold(view: SentenceView, trigger: Trigger): 0 | 1 | 2 {
  if (!trigger.verbal) return 0;
  // It is the truce that takes effect.
  if (trigger.type === 'ceasefire-start') return 2;
  // The subject of a participle is who speaks: "متهما Y".
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
  if (participle || subjectStandsBefore(view, trigger)) return 1;
  const next = trigger.anchor + 1;
  const noun = view.at(next)?.kind === 'word' && !isAdverb(view, next) && !/^[بلك]/.test(view.text(next));
  return noun && !BRIDGE.test(view.text(next)) && !view.isFiniteVerb(next) && !isDoer(view, next) ? 1 : 0;
}

const HOSTS_IT = /^[وفس]{0,2}(?:[يت]ستضيف|استضاف(?:ت)?|[يت]رعا|رعت|[يت]حتضن|احتضن(?:ت)?)(?:ه|ها|هما)$/;
const SUFFERS_IT = /^[وف]?[يت]?تكبد(?:ت)?(?:ه|ها)$/;
const CLAIMS_IT = /^[وف]?(?:[يت]تبنا|تبنا|تبنت)(?:ه|ها)$/;
const BROKERS = /^[وف]?[يت]?توسط(?:ت|ا|وا)?$/;

/**
 * Whether a verb behind a noun takes it up again by a pronoun, so that the noun's doer is the verb's subject: "غارة شنتها X",
 * "الحملة التي تقودها X", "هدنة أعلنتها X"; 'other' where the pronoun goes with a verb of something else. Answers the relation of
 * the verb's subject to the trigger.
 */
function resumes(view: SentenceView, trigger: Trigger, at: number): Relation | 'other' | null {
  const verb = view.at(at);
  if (at <= trigger.last || verb?.kind !== 'word') return null;
  // "محادثات تستضيفها X", "توسطت فيها Y": the host.
  const within = /^في(?:ه|ها|هما)$/.test(view.text(at + 1));
  if (!trigger.verbal && (HOSTS_IT.test(verb.text) || (within && BROKERS.test(verb.text))))
    return 'mediation';
  if (!trigger.verbal && SUFFERS_IT.test(verb.text)) return 'object';
  if (!trigger.verbal && CLAIMS_IT.test(verb.text)) return 'by';
  // "محادثات يشارك فيها X": who takes part.
  if (!trigger.verbal && view.is(at, 'attend')?.pos === 'verb' && /^في(?:ه|ها)$/.test(view.text(at + 1)))
    return 'by';
  const reading = verb.analyses.find((a) => a.pos === 'verb' && /^(?:ه|ها|هما|هم)$/.test(a.suffix));
  if (!reading) return null;
  if (trigger.verbal) return 'other';
  for (let k = trigger.last + 1; k < at; k++)
    if (view.at(k)?.name && view.at(k)?.name?.form !== 'demonym') return 'other';
  return ['do', 'fire', 'say', 'begin', 'continue', 'transmit'].includes(reading.concept) ? 'by' : 'other';
}

/** Whether another verb, told as an event of its own, opens a clause at a chunk: what follows belongs to it. */
function opensOtherClause(
  view: SentenceView,
  trigger: Trigger,
  others: readonly Trigger[],
  at: number,
): boolean {
  const opens = others.some(
    (other) => other.verbal && (other.first === at || other.anchor === at) && other.anchor !== trigger.anchor,
  );
  if (at <= trigger.last || !opens) return false;
  // "على صاروخ أطلق من X": a verb right behind an indefinite noun describes it.
  if (at === trigger.last + 1 && !/^ال/.test(view.text(trigger.last)) && !trigger.verbal) return true;
  const before = view.text(at - 1);
  return (
    view.at(at)?.text.startsWith('و') === true ||
    isRelative(before) ||
    /^(?:ما|مما|حين|عندما|بعدما|حيث)$/.test(before) ||
    (AN.test(before) && (view.is(at - 2, 'need') !== null || view.text(at - 2) === 'علي'))
  );
}

/** Stances that name what is to be done to somebody. */
const NAMES_WHAT: ReadonlySet<string> = new Set(['threat', 'refusal']);

/** Whether what a warning or concern is about has begun: "حذر من أن", "قلقه من مشاركة مسلحين". */
function endsTopic(view: SentenceView, trigger: Trigger, others: readonly Trigger[], at: number): boolean {
  if (trigger.type !== 'concern' || at <= trigger.last) return false;
  return AN.test(view.text(at)) || isRelative(view.text(at)) || others.some((other) => other.first === at);
}

/** Whether the noun that a governed name hangs on is another deed of the sentence: "كرر الدعوة للطرفين". */
function belongsToOther(
  view: SentenceView,
  trigger: Trigger,
  others: readonly Trigger[],
  at: number,
  relation: Relation,
): boolean {
  if (relation === 'mediation')
    return others.some((other) => !other.verbal && other.anchor > trigger.last && other.anchor < at);
  let head = at - 1;
  if (!/[بل]$|^لل$/.test(view.at(at)?.prefix ?? '')) {
    while (head > trigger.last && (BRIDGE.test(view.text(head)) || view.is(head, 'land'))) head--;
    head--;
  }
  // "غارة جوية الأسبوع الماضي لقوات X", "الاتصالات الثنائية بين": adjectives and times between.
  const isDeed = (k: number) =>
    others.some((other) => !other.verbal && other.anchor === k && other.anchor !== trigger.anchor) ||
    (view.text(head + 1) === 'بين' && view.is(k, 'fight', 'talks', 'phone') !== null);
  for (let k = head; k >= head - 2 && k > Math.max(trigger.last, trigger.anchor); k--) {
    if (isDeed(k)) return true;
    if (view.at(k)?.kind !== 'time' && (view.at(k)?.kind !== 'word' || view.at(k)?.analyses.length !== 0))
      return false;
  }
  return false;
}

function namesBehind(view: SentenceView, trigger: Trigger, others: readonly Trigger[]): RelatedName[] {
  const out: RelatedName[] = [];
  const passive =
    trigger.verbal && view.at(trigger.anchor)?.analyses.some((a) => a.passive && a.pos === 'verb') === true;
  let free: number = subjectTold(view, trigger);
  let carried: Relation | null = null;
  let resumed: Relation | null = null;
  for (let at = trigger.first; at < reachEnd(view, trigger); at++) {
    const chunk = view.at(at);
    if (!chunk || at === trigger.anchor) continue;
    if (opensOtherClause(view, trigger, others, at) || endsTopic(view, trigger, others, at)) break;
    if (chunk.kind === 'word') {
      const resuming = resumes(view, trigger, at);
      if (resuming !== null && resuming !== 'other') resumed = resuming;
      // Another finite verb takes the free names that follow for itself.
      else if (
        view.isFiniteVerb(at) &&
        at > trigger.last &&
        (resuming !== null || !view.is(at, ...OTHER_VERB_MAY_STAND))
      )
        free = 2;
      // "بين" has two members, however much is said of the first.
      const two = carried === 'between' && out.filter((name) => name.relation === 'between').length < 2;
      if (!chunk.text.startsWith('و') && !two) carried = null;
      continue;
    }
    if (!chunk.name) continue;
    const owner = at > trigger.last + 1 ? ownerNoun(view, at) : null;
    // An adjective belongs to the noun before it: to another deed ("أصيب … في غارات إسرائيلية") it is no object of this one.
    if (chunk.name.form === 'demonym' && isOtherDeed(view, trigger, at)) {
      if (trigger.type === 'losses') out.push({ at, relation: 'by' });
      continue;
    }
    // "برصاص X", "بغارة لـX": by whose weapon or deed they died.
    if (trigger.type === 'losses' && isByMeans(view, at)) {
      out.push({ at, relation: 'by' });
      continue;
    }
    const governed = governedBy(view, trigger, at);
    if (governed !== null && belongsToOther(view, trigger, others, at, governed)) {
      carried = 'about';
      continue;
    }
    // "إطلاق الجيش النار", "شن X هجوما": a free name between the trigger's words is their subject.
    const insideTrigger = at > trigger.first && at < trigger.last && governed === null;
    // "بوساطة سعودية أميركية": adjectives in a row.
    const inRow = chunk.name.form === 'demonym' && view.at(at - 1)?.name?.form === 'demonym';
    const joined: boolean = carried !== null && (isJoined(view, at) || inRow);
    // "أطلق تحالف لـX هجمات": whose the unlisted subject is.
    const ofSubject = at > trigger.first && at < trigger.anchor && governed === 'to' && !trigger.verbal;
    const inside: Relation = trigger.type === 'threat' ? 'object' : 'subject';
    let relation: Relation | null = insideTrigger || ofSubject ? inside : joined ? carried : governed;
    if (!relation && owner !== null) {
      if (owner === 'talks') out.push({ at, relation: 'in' });
      // "متوعدا بملاحقة القوات": what is threatened or refused is done to somebody.
      else if (NAMES_WHAT.has(trigger.type) && at <= trigger.last + 3 && /^ب/.test(view.text(at - 1)))
        out.push({ at, relation: 'object' });
      continue;
    }
    if (!relation && resumed) {
      relation = resumed;
      resumed = null;
    }
    // An adjective of origin tells whose the noun before it is: the doer ("قصفت طائرات تركية"), else the object's.
    const ofWhat = trigger.verbal || (trigger.type === 'strike' && carried === 'genitive');
    if (!relation && ofWhat && chunk.name.form === 'demonym' && free < 2) {
      const head = headOfAdjective(view, trigger, at);
      if (head === 'other') continue;
      if (head !== null)
        relation = free === 0 && head === trigger.last + 1 && isDoer(view, head) ? 'subject' : 'object';
      if (relation === 'subject') free++;
    }
    if (!relation && trigger.verbal) {
      // A dual or plural in the oblique case is no subject: "ناشد الطرفين", "طالب طرفي النزاع".
      const [word = ''] = foldArabic(chunk.text).split(' ');
      const oblique =
        free === 0 &&
        ((chunk.name.form === 'anaphor' && /ين$|^(?:طرفي|جانبي)$/.test(word)) ||
          disagrees(view, trigger.anchor, word));
      relation = free === 0 && !oblique ? (passive ? 'object' : 'subject') : free <= 1 ? 'object' : null;
      if (relation) free++;
    } else if (!relation) relation = at <= trigger.last + 2 ? 'genitive' : null;
    if (!relation || isTopicAdjective(view, trigger, at, relation)) continue;
    // "بين X في المدينة وY": what is said of the first member ends no list.
    if (carried !== 'between' || relation !== 'in') carried = relation;
    out.push({ at, relation });
  }
  return out;
}

/** "بعدما اتهم الجبهة": a masculine verb has no feminine noun right behind it for its subject. */
function disagrees(view: SentenceView, verb: number, noun: string): boolean {
  const persons =
    view.at(verb)?.analyses.flatMap(({ pos, person }) => (pos === 'verb' ? [person] : [])) ?? [];
  return persons.length > 0 && persons.every((person) => person === '3ms') && /^ال.*ه$/.test(noun);
}

/** "المشاورات الليبية", "بحث الملف السوري": one adjective alone tells what talks are about; two tell who talks. */
function isTopicAdjective(view: SentenceView, trigger: Trigger, at: number, relation: Relation): boolean {
  if (familyOf(trigger.type) !== 'talks' || view.at(at)?.name?.form !== 'demonym') return false;
  if (relation !== 'object' && relation !== 'genitive') return false;
  const beside = [at - 1, at + 1].some(
    (next) => view.at(next)?.name?.form === 'demonym' || view.at(next)?.text === '-',
  );
  return !beside && view.at(at - 1)?.kind === 'word';
}

/**
 * The noun that an adjective of origin describes, at most three words before it; `null` where it is a noun itself, 'other'
 * where its noun belongs to another verb ("حررت البلدة ورفعت العلم العراقي").
 */
function headOfAdjective(view: SentenceView, trigger: Trigger, at: number): number | 'other' | null {
  if (view.at(at - 1)?.kind !== 'word' || at - 1 <= trigger.anchor) return null;
  for (let head = at - 1; head > trigger.anchor && head >= at - 4; head--) {
    if (view.at(head)?.kind !== 'word') break;
    if (view.isFiniteVerb(head)) return 'other';
    if (isDoer(view, head) || view.is(head, 'fighters', 'materiel', 'land', 'munition')) return head;
    if (view.text(head).startsWith('و')) return 'other';
  }
  return at - 1;
}

/** Whether the verb's subject stands right before it: a free name, the pronoun on أن, or what stands between كان and قد. */
function subjectStandsBefore(view: SentenceView, trigger: Trigger): boolean {
  let at = trigger.first - 1;
  if (view.text(at) === 'قد')
    for (let was = at - 2; was >= view.clauseStart(at); was--) if (WAS.test(view.text(was))) return true;
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

/** Whether a name stands right behind "by" and a weapon or deed: "برصاص الجيش", "بنيران X". */
function isByMeans(view: SentenceView, at: number): boolean {
  const means = view.is(at - 1, 'munition', 'fire', 'strike', 'attack');
  return (means !== null && /ب$/.test(means.prefix)) || /^ب(?:نيران|رصاص|قذائف)$/.test(view.text(at - 1));
}

/** Whether an adjective describes the noun of a deed other than the trigger's own: "غارات جوية إسرائيلية". */
function isOtherDeed(view: SentenceView, trigger: Trigger, adjective: number): boolean {
  return [adjective - 1, adjective - 2].some(
    (at) =>
      (at < trigger.first || at > trigger.last) &&
      view.is(at, 'strike', 'attack', 'fire', 'munition', 'fight') !== null &&
      !isDoer(view, at) &&
      !view.isFiniteVerb(at),
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
  // "دعا X إلى هدنة بهدف تبادل الأسرى": what others are to do with one another.
  const asPurpose = AMONG_OTHERS.has(trigger.type) && !trigger.verbal && isPurpose(view, trigger.first);
  const voiced =
    familyOf(trigger.type) === 'stance' &&
    !trigger.verbal &&
    view.find(view.clauseStart(trigger.first), trigger.first, 'say') !== null;
  for (let at = trigger.first - 1; at >= view.clauseStart(trigger.first); at--) {
    const chunk = view.at(at);
    // "في موسكو رغم تواصل المعارك": the trigger hangs on a preposition of its own.
    if (chunk?.kind === 'word' && HANGS_ON.test(chunk.text)) break;
    if (relative && at < trigger.first - 2) break;
    if (!chunk?.name || skip.has(chunk.span.start)) continue;
    const governed = governedInList(view, trigger, at);
    // "أعرب X لنظيره Y عن قلقه": to whom a stance is voiced.
    const addressed = governed === 'to' && voiced && /ل$/.test(chunk.prefix);
    if (governed === 'mediation' || governed === 'by' || governed === 'in' || addressed)
      out.push({ at, relation: governed });
    else if (
      !governed &&
      !asPurpose &&
      !isAdjective(view, at) &&
      !isCritic(view, trigger, at) &&
      (subject === null || (subject - at <= 3 && isJoined(view, subject)))
    ) {
      out.push({ at, relation: 'before' });
      subject = at;
    }
  }
  return out;
}

const AMONG_OTHERS: ReadonlySet<string> = new Set(['exchange', 'ceasefire-agreement']);

/** Whether a noun tells what something is for: "لتبادل", "من أجل رفع الجثث وتبادل الأسرى". */
function isPurpose(view: SentenceView, at: number): boolean {
  if (PURPOSE_PREFIX.test(view.at(at)?.prefix ?? '')) return true;
  for (let back = at - 1; back >= at - 3; back--)
    if (/^(?:اجل|بهدف|بغيه|لاجل)$/.test(view.text(back))) return true;
  return false;
}

/** An adjective of origin whose noun is no doer: "في منطقة المجلس الإقليمي الإسرائيلي" does nothing. */
function isAdjective(view: SentenceView, at: number): boolean {
  const chunk = view.at(at);
  if (chunk?.name?.form !== 'demonym' || view.at(at - 1)?.kind !== 'word') return false;
  // A plural of people is a noun: الفلسطينيين.
  if (/(?:ين|ون)$/.test(foldArabic(chunk.text))) return false;
  return ![at - 1, at - 2, at - 3].some(
    (head) => isDoer(view, head) || view.is(head, 'fighters', 'strike', 'attack', 'fight') !== null,
  );
}

/**
 * Whether a name before the noun of a deed is subject of something else: "دان X الغارات", "وصف X القصف". Deeds of force have
 * their doer before them only with a verb that does them ("نفذ X هجوما").
 */
function isCritic(view: SentenceView, trigger: Trigger, at: number): boolean {
  // "أطلقت النار": a phrase that begins with a verb has its subject before it as verbs do.
  if (
    trigger.verbal ||
    view.at(trigger.anchor)?.analyses.some(({ pos, tense }) => pos === 'phrase' && tense !== null)
  )
    return false;
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
  // "يواصل X القصف" goes on with it, though one also goes on to say.
  const doesIt = view.is(at - 1, 'continue', 'do', 'begin', 'resume') !== null;
  if (act && !voiced && !doesIt && view.isFiniteVerb(at - 1)) return true;
  if (!FORCE.has(trigger.type) || trigger.consumes.length > 0) return false;
  const start = view.clauseStart(trigger.first);
  return (
    view.find(start, trigger.first, 'do', 'begin', 'resume', 'continue') === null &&
    view.find(Math.max(start, trigger.first - MANAGES_WITHIN), trigger.first, 'manage') === null
  );
}
/** A verb of managing stands so near to what is managed: "أمر الرئيس بإرسال قوات". */
const MANAGES_WITHIN = 5;
const FORCE: ReadonlySet<string> = new Set(['strike', 'attack', 'clash', 'losses', 'deployment']);

/**
 * The names around a trigger with their relations, those behind it first. `skip` holds the starts of names that are
 * speakers of the words in which the trigger stands: they say it, they do not do it. `others`: the sentence's triggers.
 */
export function relateNames(
  view: SentenceView,
  trigger: Trigger,
  skip: ReadonlySet<number>,
  others: readonly Trigger[],
): RelatedName[] {
  return [...namesBehind(view, trigger, others), ...namesBefore(view, trigger, skip)];
}
