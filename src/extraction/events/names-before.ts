// The names before a trigger in its clause: its subject where the verb comes second, whose act a stance is, and what
// prepositions govern.
import { familyOf } from '../../domain/event-types.ts';
import { remember } from '../remember.ts';
import { foldArabic } from '../../domain/arabic-fold.ts';
import { PRONOUN_ON_AN, PURPOSE_PREFIX } from './function-words.ts';
import { governedInList, headOfList, isJoined } from './government.ts';
import { whoMetDeath } from './met-death.ts';
import { subjectOfCleft } from './named-doer.ts';
import type { RelatedName } from './relation.ts';
import type { SentenceView } from './sentence-view.ts';
import { antecedentOf, isByOthers, isDescribedAsObject } from './relative-subject.ts';
import { isDoneBySaying } from './speech-acts-by-type.ts';
import { isDoer } from './subject-of-verb.ts';
import type { Trigger } from './triggers/trigger.ts';
import { countedFrom } from './whose-dead.ts';
import { IS_JOINED, IS_RELATIVE } from './word-facts.ts';

/** What a deed hangs on by as time, cause, answer or what is to be kept off: "ردا على قصف", "لتفادي هجوم". */
const HANGS_ON =
  /^[وف]?(?:رغم|بعد|قبل|عقب|اثر|خلال|منذ|وسط|بسبب|جراء|لحين|ردا|انتقاما|ثارا|احتجاجا|تحسبا|خشيه|تفاديا|لتفادي|لتجنب)$/;

const hangsOn = remember((text) => HANGS_ON.test(text));

const PRONOUN: ReadonlySet<string> = new Set(['هو', 'هي', 'هم', 'هما']);

/** Names before the trigger in its clause: its subject where the verb comes second, and what prepositions govern. */
export function namesBefore(view: SentenceView, trigger: Trigger, skip: ReadonlySet<number>): RelatedName[] {
  const out: RelatedName[] = [];
  let subject: number | null = null;
  // Of a relative clause only what stands right before the pronoun is the subject.
  const relative = view.has(trigger.first - 1, IS_RELATIVE);
  const dead = whoMetDeath(view, trigger) ?? countedDead(view, trigger);
  if (dead !== null) return dead;
  const cleft = subjectOfCleft(view, trigger);
  if (cleft === 'nobody') return [];
  if (cleft !== null) return [{ at: cleft, relation: 'before' }];
  const described = antecedentOf(view, trigger);
  if (described !== null) return [{ at: described, relation: 'before' }];
  if (isDescribedAsObject(view, trigger) || isByOthers(view, trigger)) return [];
  // "قالت X إن قوات Y قصفت وإنها سترد": who vows or refuses is whom the pronoun means.
  if (trigger.verbal && isDoneBySaying(trigger.type) && PRONOUN_ON_AN.test(view.text(trigger.first - 1)))
    return [];
  // "القوات هي التي قصفت": the name is behind one pronoun more.
  const nearest = trigger.first - (PRONOUN.has(view.text(trigger.first - 2)) ? 3 : 2);
  // "دعا X إلى هدنة بهدف تبادل الأسرى": what others are to do with one another.
  const asPurpose = AMONG_OTHERS.has(trigger.type) && !trigger.verbal && isPurpose(view, trigger.first);
  // "صاروخ أُطلق من X": the missile is the verb's subject.
  const isFlown =
    trigger.verbal && trigger.anchor > trigger.first && view.is(trigger.first, 'munition') !== null;
  const voiced =
    familyOf(trigger.type) === 'stance' &&
    !trigger.verbal &&
    view.find(view.clauseStart(trigger.first), trigger.first, 'say') !== null;
  const start = view.clauseStart(trigger.first);
  const first = subjectOfVerbBefore(view, trigger, start);
  for (let at = trigger.first - 1; at >= start; at--) {
    const chunk = view.at(at);
    // "دانت X في بيان Y وطالبت": between the two verbs stand subject and object of the first.
    if (first !== null && at > first && chunk?.name) continue;
    // "في موسكو رغم تواصل المعارك": the trigger hangs on a preposition of its own.
    if (chunk?.kind === 'word' && hangsOn(chunk.known)) break;
    if (relative && at < nearest) break;
    // "اتفقت X وY على تبادل الأسرى": of two who are joined, both are the subject.
    const joins = subject !== null && subject - at <= 3 && isJoined(view, subject);
    if (!chunk?.name || (skip.has(chunk.span.start) && !joins)) continue;
    const governed = governedInList(view, trigger, at);
    // "أعرب X لنظيره Y عن قلقه": to whom a stance is voiced.
    const addressed = governed === 'to' && voiced && chunk.prefix.endsWith('ل');
    // "طلب من X الانسحاب": whoever is asked is to do it.
    const asked = governed === 'from' && !trigger.verbal && isAsked(view, at) && trigger.first - at <= 3;
    if (asked) {
      out.push({ at, relation: 'by' });
      break;
    }
    if (governed === 'mediation' || governed === 'by' || governed === 'in' || addressed)
      out.push({ at, relation: governed });
    else if (
      !governed &&
      !asPurpose &&
      !isFlown &&
      !isAdjective(view, at) &&
      !isCritic(view, trigger, headOfList(view, at)) &&
      (subject === null || joins)
    ) {
      out.push({ at, relation: 'before' });
      // A place alone is no subject: "ميليشيات X شنت".
      if (chunk.name.actors.length > 0) subject = at;
    }
  }
  return out;
}

/**
 * Of "verb X … Y and verb", both verbs in one clause, where X stands: its subject is that of the second verb too; `null` where no two
 * names stand free between them.
 */
function subjectOfVerbBefore(view: SentenceView, trigger: Trigger, start: number): number | null {
  if (!trigger.verbal || !view.has(trigger.first, IS_JOINED) || !view.isFiniteVerb(trigger.first))
    return null;
  let first: number | null = null;
  let free = 0;
  for (let at = trigger.first - 1; at >= start; at--) {
    if (view.isFiniteVerb(at)) return free > 1 ? first : null;
    const name = view.at(at)?.name;
    if (!name || name.actors.length === 0 || name.form === 'demonym') continue;
    if (governedInList(view, trigger, at) !== null || isJoined(view, at)) continue;
    first = at;
    free++;
  }
  return null;
}

/** "إن 12 عنصرا من X، قتلوا": a comma between those who are counted and their verb in the plural parts nothing. */
function countedDead(view: SentenceView, trigger: Trigger): RelatedName[] | null {
  const at = trigger.first - 2;
  if (trigger.type !== 'losses' || !trigger.verbal || !view.text(trigger.first).endsWith('وا')) return null;
  const counted = view.isClauseMark(at + 1) && view.at(at)?.name != null && countedFrom(view, at) < at;
  return counted ? [{ at, relation: 'before' }] : null;
}

const AMONG_OTHERS: ReadonlySet<string> = new Set(['exchange', 'ceasefire-agreement']);

/** Whether a noun tells what something is for: "لتبادل", "من أجل رفع الجثث وتبادل الأسرى". */
function isPurpose(view: SentenceView, at: number): boolean {
  if (PURPOSE_PREFIX.test(view.at(at)?.prefix ?? '')) return true;
  for (let back = at - 1; back >= at - 3; back--)
    if (/^(?:اجل|بهدف|بغيه|لاجل)$/.test(view.text(back))) return true;
  return false;
}

/** "طلب من X", "طلبت من قوات X". */
const isAsked = (view: SentenceView, at: number): boolean =>
  [at - 1, at - 2].some((of) => view.text(of) === 'من' && view.is(of - 1, 'call-for') !== null);

const ORIGIN = /^(?:الاصل|الجنسيه|المولد)$/;

/** An adjective of origin whose noun is no doer: "في منطقة المجلس الإقليمي الإسرائيلي" does nothing. */
function isAdjective(view: SentenceView, at: number): boolean {
  const chunk = view.at(at);
  if (chunk?.name?.form !== 'demonym' || view.at(at - 1)?.kind !== 'word') return false;
  // "المسلح المغربي الأصل": a man's origin.
  if (ORIGIN.test(view.text(at + 1))) return true;
  // A plural of people is a noun: الفلسطينيين, الروس.
  if (!/(?:ي|يا|يه|يان|يتان|يات)$/.test(foldArabic(chunk.text))) return false;
  return ![at - 1, at - 2, at - 3].some(
    (head) => isDoer(view, head) || view.is(head, 'fighters', 'strike', 'attack', 'fight') !== null,
  );
}

/**
 * Whether a name before the noun of a deed is subject of something else: "دان X الغارات", "وصف X القصف". Deeds of force have
 * their doer before them only with a verb that does them ("نفذ X هجوما").
 */
function isCritic(view: SentenceView, trigger: Trigger, at: number): boolean {
  // "سمعت القوات دوي انفجار": who hears it does not do it.
  if (
    trigger.type === 'strike' &&
    [at - 1, trigger.first - 1, ...trigger.consumes].some((verb) => HEARS.test(view.text(verb)))
  )
    return true;
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
  // "اتفقت X وY على تبادل الأسرى": those who agree to it do it.
  const agreesToIt = act?.concept === 'agree' && AGREED.has(trigger.type);
  if (act && !voiced && !doesIt && !agreesToIt && view.isFiniteVerb(at - 1)) return true;
  // "مواقع الجيش، ما أدى إلى مقتل ستة": a killing has its doer before it only right behind a verb that does it.
  if (trigger.type === 'losses')
    return (
      view.find(
        Math.max(0, trigger.first - (isSecondOfPair(view, trigger) ? 4 : 2)),
        trigger.first,
        'continue',
        'do',
        'begin',
        'resume',
        'manage',
      ) === null
    );
  // "قيام X بقصف"
  if (THEIR_DOING.test(view.text(at - 1)) && view.at(trigger.first)?.prefix.endsWith('ب')) return false;
  // A verb of its own before it makes the name its subject; one behind it ("الاعتداء الذي استهدف") does not.
  if (!FORCE.has(trigger.type) || trigger.consumes.some((verb) => verb <= trigger.last)) return false;
  const start = view.clauseStart(trigger.first);
  // "الأسلحة التي استخدمها X في هجمات": who uses them in a deed does it.
  if (USES_IT.test(view.text(at - 1)) && /^[وف]?في$/.test(view.text(trigger.first - 1))) return false;
  return (
    view.find(start, trigger.first, 'do', 'begin', 'resume', 'continue') === null &&
    view.find(Math.max(start, trigger.first - MANAGES_WITHIN), trigger.first, 'manage') === null
  );
}

/** "قام X باختطاف وقتل عدد منهم": one verb does both. */
const isSecondOfPair = (view: SentenceView, { first }: Trigger): boolean =>
  view.has(first, IS_JOINED) && view.text(first - 1).startsWith('ب');

const THEIR_DOING = /^[وفبل]?(?:قيام|مواصله|استمرار)$/;

const AGREED: ReadonlySet<string> = new Set(['exchange', 'ceasefire-agreement', 'meeting', 'withdrawal']);

const USES_IT = /^[وف]?(?:[يت]ستخدم|استخدم)(?:ت)?(?:ه|ها)$/;

const HEARS = /^[وف]?[يت]?سمع(?:ت|وا)?$/;

/** A verb of managing stands so near to what is managed: "أمر الرئيس بإرسال قوات". */
const MANAGES_WITHIN = 5;

const FORCE: ReadonlySet<string> = new Set(['strike', 'attack', 'clash', 'losses', 'deployment']);
