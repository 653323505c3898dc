// The names behind a trigger: its subject where the verb comes first, its objects, those in the genitive, and what prepositions and
// verbs of relative clauses govern.
import { foldArabic } from '../../domain/arabic-fold.ts';
import { familyOf } from '../../domain/event-types.ts';
import { disagrees } from './agreement.ts';
import { isHelped, isNationAmong } from './bystanders.ts';
import { foldedWords } from './folded-words.ts';
import { bringsTogether, governedBy, isJoined, ownerNoun } from './government.ts';
import { doerNamedBehind } from './named-doer.ts';
import {
  belongsToOther,
  endsTopic,
  isByMeans,
  isOtherDeed,
  opensOtherClause,
  resumes,
} from './other-deeds.ts';
import type { Chunk } from './chunks.ts';
import type { RelatedName, Relation } from './relation.ts';
import { FORCE } from './relation.ts';
import { MUTUAL } from './roles.ts';
import type { SentenceView } from './sentence-view.ts';
import {
  describesDeed,
  headOfAdjective,
  isDoer,
  isObliquePlural,
  isSpeltAsState,
  subjectTold,
} from './subject-of-verb.ts';
import type { Trigger } from './triggers/trigger.ts';
import { countedFrom, menOf } from './whose-dead.ts';
import { isWhoseIsHit } from './whose-is-hit.ts';
import { HAS_READING, IS_PREPOSITION, IS_RELATIVE } from './word-facts.ts';

/** Arguments stand at most this far behind their trigger, in chunks. */
export const REACH = 22;

const continuesList = (view: SentenceView, at: number): boolean =>
  view.at(at)?.kind === 'name' && view.at(at)?.prefix.startsWith('و') === true;

/** One past the last chunk in which arguments of the trigger may stand: its clause, lists and asides behind it. */
function reachEnd(view: SentenceView, trigger: Trigger): number {
  let end = view.clauseEnd(trigger.last);
  while (end < view.length && view.text(end) === '،' && continuesList(view, end + 1))
    end = view.clauseEnd(end + 1);
  // "بين X، التي يقودها Z، وY": a relative clause between the two.
  const behind = view.has(end + 1, IS_RELATIVE) && view.text(end) === '،' ? view.clauseEnd(end + 1) : null;
  if (
    behind !== null &&
    MUTUAL.has(trigger.type) &&
    view.text(behind) === '،' &&
    continuesList(view, behind + 1)
  )
    end = view.clauseEnd(behind + 1);
  if (isTakenUp(view, trigger, end)) end = view.clauseEnd(end + 1);
  return Math.min(end, trigger.last + REACH);
}

/** "القصف العنيف، الذي تشنه X": a relative clause over a comma takes up the deed, of which nothing but adjectives stands between. */
function isTakenUp(view: SentenceView, trigger: Trigger, comma: number): boolean {
  if (view.text(comma) !== '،' || !view.has(comma + 1, IS_RELATIVE)) return false;
  for (let at = trigger.last + 1; at < comma; at++) if (!view.text(at).startsWith('ال')) return false;
  return resumes(view, trigger, comma + 2) === 'by';
}

const OTHER_VERB_MAY_STAND = ['say', 'do', 'continue', 'begin', 'resume', 'manage'] as const;

/** Stances that name what is to be done to somebody. */
const NAMES_WHAT: ReadonlySet<string> = new Set(['threat', 'refusal', 'demand']);

/** Names behind the trigger, as far as its arguments reach, with their relations; `others`: the sentence's triggers. */
export function namesBehind(view: SentenceView, trigger: Trigger, others: readonly Trigger[]): RelatedName[] {
  const out: RelatedName[] = [];
  const passive =
    trigger.verbal && view.at(trigger.anchor)?.analyses.some((a) => a.passive && a.pos === 'verb') === true;
  // "جمع اجتماع في باريس X وY": whom the talks bring together.
  const brings =
    !trigger.verbal && familyOf(trigger.type) === 'talks' && bringsTogether(view, trigger.first - 1);
  let free: number = subjectTold(view, trigger);
  let carried: Relation | null = null;
  let resumed: Relation | null = null;
  let doer: Relation | null = null;
  const end = reachEnd(view, trigger);
  for (let at = trigger.first; at < end; at++) {
    const chunk = view.at(at);
    if (!chunk || at === trigger.anchor) continue;
    if (opensOtherClause(view, trigger, others, at) || endsTopic(view, trigger, others, at)) break;
    // "قتل المئات منذ شنت X هجوما": what has gone on since has parties of its own.
    if (trigger.type === 'losses' && at > trigger.last && /^[وف]?منذ$/.test(view.text(at))) break;
    if (chunk.kind === 'word') {
      const resuming = resumes(view, trigger, at);
      const named = doerNamedBehind(view, trigger, at);
      if (named !== null) doer = named;
      else if (resuming !== null && resuming !== 'other') resumed = resuming;
      // Another finite verb takes the free names that follow for itself, that of a relative clause too, be it on no list.
      else if (
        at > trigger.last &&
        (opensUnlistedRelative(view, at) ||
          (view.isFiniteVerb(at) && (resuming !== null || !view.is(at, ...OTHER_VERB_MAY_STAND))))
      ) {
        free = 2;
        resumed = null;
      }
      // "بين" has two members, however much is said of the first.
      if (carried !== null && !chunk.text.startsWith('و') && !(carried === 'between' && isOneSided(out)))
        carried = null;
      // "بين القوات المدعومة من X من جهة وY من جهة أخرى": the second of the two is yet to come.
      if (chunk.text === 'جهه' && view.text(at - 1) === 'من' && out.some(isBetween) && isOneSided(out))
        carried = 'between';
      continue;
    }
    if (!chunk.name) continue;
    if (doer !== null) {
      if (chunk.prefix === '') out.push({ at, relation: doer });
      carried = doer;
      doer = null;
      continue;
    }
    const owner =
      at <= trigger.last + 1 || (free === 1 && isSaidIn(view, trigger, at))
        ? null
        : (ownerNoun(view, at) ?? titleOwner(view, trigger, at));
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
    // "قتل 30 شخصا بينهم ستة كنديين": of what nation some of them were makes no party.
    if (trigger.type === 'losses' && isNationAmong(view, trigger, at)) continue;
    // "طلب مزيدا من القوات لدعم الجيش": what the demand is for.
    if (trigger.type === 'demand' && isHelped(view, trigger, at)) continue;
    if (isSpeltAsState(view, trigger, at)) {
      out.push({ at, relation: 'by' });
      continue;
    }
    // "هجوم أسفر عن مقتل جندي من X": whose man died of a deed has not done it, but "هجوم شنه مقاتلون من X".
    const isOfMen =
      !trigger.verbal && FORCE.has(trigger.type) && trigger.type !== 'losses' && menOf(view, at) !== null;
    if (isOfMen && resumed !== 'by') continue;
    // "شاحنة يقودها تونسي": a man of some nation is not his state.
    if (isSomebody(view, at)) continue;
    // "هاجموا أفرادا من X": the object may be men of somebody.
    const men = trigger.verbal && FORCE.has(trigger.type) ? menOf(view, at) : null;
    const governed =
      men === null
        ? governedBy(view, trigger, at)
        : men === trigger.last + 1 && !isAccusative(view, men)
          ? 'by'
          : null;
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
    // "حمّلت X Y المسؤولية": the second name, and the only one behind a subject.
    const isSecond = trigger.type === 'accusation' && (out.length > 0 || subjectOfBlameBefore(view, trigger));
    // "محملا X المسؤولية": a participle in the accusative has its subject before it.
    const blames = view.is(trigger.anchor, 'frame')?.pos;
    const isAside =
      !trigger.verbal && (blames === 'participle' || (blames === 'noun' && trigger.type === 'accusation'));
    const undergoes =
      trigger.type === 'threat' || isSecond || isAside || isObliquePlural(chunk.name, firstWord(chunk));
    const inside: Relation = undergoes ? 'object' : 'subject';
    let relation: Relation | null = insideTrigger || ofSubject ? inside : joined ? carried : governed;
    // "وجه X ضربات لمقر Y": the subject has been told.
    if (insideTrigger && trigger.verbal && free === 0 && inside === 'subject') free = 1;
    if (!relation && owner !== null) {
      if (owner === 'talks') out.push({ at, relation: 'in' });
      else if (isWhoseIsHit(view, trigger, at)) out.push({ at, relation: 'object' });
      // "متوعدا بملاحقة القوات": what is threatened or refused is done to somebody.
      else if (NAMES_WHAT.has(trigger.type) && at <= trigger.last + 3 && view.text(at - 1).startsWith('ب'))
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
      const word = firstWord(chunk);
      const oblique =
        free === 0 &&
        (isObliquePlural(chunk.name, word) ||
          disagrees(view, trigger.anchor, at, HAS_OBJECT.has(trigger.type)));
      relation = free === 0 && !oblique ? (passive ? 'object' : 'subject') : free <= 1 ? 'object' : null;
      if (relation) free++;
    } else if (!relation) {
      const isClose =
        at <= trigger.last + 2 ||
        describesDeed(view, trigger, at) ||
        (trigger.type === 'losses' && countedFrom(view, at) <= trigger.last + 2);
      relation = isClose ? 'genitive' : brings ? 'between' : null;
    }
    if (!relation || isTopicAdjective(view, trigger, at, relation)) continue;
    // "بين X في المدينة وY": what is said of the first member ends no list.
    if (carried !== 'between' || relation !== 'in') carried = relation;
    out.push({ at, relation });
  }
  return out;
}

const firstWord = ({ known }: Chunk): string => foldedWords(known)[0] ?? '';
const isAccusative = (view: SentenceView, at: number): boolean => /(?:ا|ين)$/.test(view.text(at));

/** "الجانب X حمّل Y المسؤولية": a free name stands right before the verb. */
const subjectOfBlameBefore = (view: SentenceView, trigger: Trigger): boolean =>
  (view.at(trigger.first - 1)?.name?.actors.length ?? 0) > 0 &&
  governedBy(view, trigger, trigger.first - 1) === null;

/** A single person of a nation as the subject of a verb with its object as a pronoun: "يقودها تونسي". */
const isSomebody = (view: SentenceView, at: number): boolean =>
  view.at(at)?.name?.form === 'demonym' &&
  view.at(at)?.prefix === '' &&
  /^(?!ال).+يا?$/.test(foldArabic(view.at(at)?.text ?? '')) &&
  /^[وف]?[يت].{2,}(?:ه|ها|هم)$/.test(view.text(at - 1));

/** Whether "بين" has but one member so far. */
const isOneSided = (names: readonly RelatedName[]): boolean => names.filter(isBetween).length < 2;
const isBetween = ({ relation }: RelatedName): boolean => relation === 'between';

/** "الإقليم الذي يشكل X غالبية سكانه": a relative pronoun before a word that no list tells to be a verb. */
function opensUnlistedRelative(view: SentenceView, at: number): boolean {
  return view.has(at, IS_RELATIVE) && view.at(at + 1)?.kind === 'word' && !view.has(at + 1, HAS_READING);
}

/** Stances that have somebody as their object: "اتهمت X", "دانت X", "طالبت X", "هددت X". */
const HAS_OBJECT: ReadonlySet<string> = new Set([
  'accusation',
  'concern',
  'demand',
  'ceasefire-call',
  'invitation',
  'threat',
]);
const STATEMENT = /^(?:بيان|تصريح|تصريحات|خطاب|كلمه|تغريده)$/;

/** "اتهمت X في بيان Y بـ": behind the words in which it is said stands of whom it is, and not whose words they are. */
const isSaidIn = (view: SentenceView, trigger: Trigger, at: number): boolean =>
  trigger.verbal &&
  HAS_OBJECT.has(trigger.type) &&
  view.at(at)?.prefix === '' &&
  STATEMENT.test(view.text(at - 1)) &&
  view.text(at - 2) === 'في';

/** "هددت باعتقال والدة الأسير X": a name beside a title within what the verb governs. */
function titleOwner(view: SentenceView, trigger: Trigger, at: number): 'noun' | null {
  if (!view.text(at - 1).startsWith('ال') || view.at(at)?.prefix !== '') return null;
  for (let back = at - 2; back > trigger.last; back--)
    if (view.text(back).startsWith('ب') && !view.has(back - 1, IS_PREPOSITION)) return 'noun';
  return null;
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
