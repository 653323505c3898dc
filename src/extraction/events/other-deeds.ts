// What in a sentence belongs to another deed than the trigger: clauses of other verbs, names that other nouns govern, verbs that
// take the trigger up again.
import { familyOf } from '../../domain/event-types.ts';
import { BRIDGES_AS_WRITTEN } from './governing-words.ts';
import { governsAs } from './government.ts';
import type { Relation } from './relation.ts';
import type { SentenceView } from './sentence-view.ts';
import { isDoer } from './subject-of-verb.ts';
import { remember } from '../remember.ts';
import type { Trigger } from './triggers/trigger.ts';
import { isExposure } from './undergone.ts';
import { HAS_VERB, IS_AN, IS_RELATIVE } from './word-facts.ts';

const HOSTS_IT = /^[وفس]{0,2}(?:[يت]ستضيف|استضاف(?:ت)?|[يت]رعا|رعت|[يت]حتضن|احتضن(?:ت)?)(?:ه|ها|هما)$/;

const SUFFERS_IT = /^[وف]?[يت]?تكبد(?:ت)?(?:ه|ها)$/;

const CLAIMS_IT = /^[وف]?(?:[يت]تبنا|تبنا|تبنت)(?:ه|ها)$/;

const WITHIN_IT: ReadonlySet<string> = new Set(['فيه', 'فيها', 'فيهما']);
const TO_IT: ReadonlySet<string> = new Set(['له', 'لها', 'لهما']);
const BROKERS = /^[وف]?[يت]?توسط(?:ت|ا|وا)?$/;

/** What a verb behind a noun makes of its own subject by a pronoun for the noun: "تستضيفها X", "تكبدتها X", "تبنتها X". */
const byPronoun = remember((text): Relation | null =>
  HOSTS_IT.test(text) ? 'mediation' : SUFFERS_IT.test(text) ? 'object' : CLAIMS_IT.test(text) ? 'by' : null,
);

/**
 * Whether a verb behind a noun takes it up again by a pronoun, so that the noun's doer is the verb's subject: "غارة شنتها X",
 * "الحملة التي تقودها X", "هدنة أعلنتها X"; 'other' where the pronoun goes with a verb of something else. Answers the relation of
 * the verb's subject to the trigger.
 */
export function resumes(view: SentenceView, trigger: Trigger, at: number): Relation | 'other' | null {
  const verb = view.at(at);
  if (at <= trigger.last || verb?.kind !== 'word') return null;
  if (!trigger.verbal) {
    const relation = byPronoun(verb.known);
    if (relation !== null) return relation;
    const next = view.text(at + 1);
    // "هجوم تعرضت له X": who was exposed to it.
    if (TO_IT.has(next) && isExposure(view, at)) return 'object';
    // "توسطت فيها Y": the host.
    if (WITHIN_IT.has(next) && BROKERS.test(verb.text)) return 'mediation';
    // "محادثات يشارك فيها X": who takes part.
    if ((next === 'فيه' || next === 'فيها') && view.is(at, 'attend')?.pos === 'verb') return 'by';
  }
  if (!view.has(at, HAS_VERB)) return null;
  const reading = verb.analyses.find((a) => a.pos === 'verb' && /^(?:ه|ها|هما|هم)$/.test(a.suffix));
  if (!reading) return null;
  if (trigger.verbal) return 'other';
  for (let k = trigger.last + 1; k < at; k++)
    if (view.at(k)?.name && view.at(k)?.name?.form !== 'demonym') return 'other';
  return ['do', 'fire', 'say', 'begin', 'continue', 'transmit'].includes(reading.concept) ? 'by' : 'other';
}

/** Whether the verb of another trigger stands at a chunk. */
function opensOther({ anchor }: Trigger, others: readonly Trigger[], at: number): boolean {
  for (const other of others)
    if (other.verbal && (other.first === at || other.anchor === at) && other.anchor !== anchor) return true;
  return false;
}

/** Whether another verb, told as an event of its own, opens a clause at a chunk: what follows belongs to it. */
export function opensOtherClause(
  view: SentenceView,
  trigger: Trigger,
  others: readonly Trigger[],
  at: number,
): boolean {
  if (at <= trigger.last || !opensOther(trigger, others, at)) return false;
  // "على صاروخ أطلق من X": a verb right behind an indefinite noun describes it.
  if (at > trigger.last + 1 && isIndefinite(view, at - 1) && view.is(at - 1, 'munition')) return true;
  const describes = !trigger.verbal || view.is(trigger.last, 'munition') !== null;
  if (at === trigger.last + 1 && isIndefinite(view, trigger.last) && describes) return true;
  const before = view.text(at - 1);
  return (
    view.at(at)?.text.startsWith('و') === true ||
    view.has(at - 1, IS_RELATIVE) ||
    /^(?:ما|مما|حين|عندما|بعدما|حيث)$/.test(before) ||
    (view.has(at - 1, IS_AN) && (view.is(at - 2, 'need') !== null || view.text(at - 2) === 'علي'))
  );
}

const isIndefinite = (view: SentenceView, at: number) => !/^[وفبك]?ال|^لل/.test(view.text(at));

/** Whether what a warning or concern is about has begun: "حذر من أن", "قلقه من مشاركة مسلحين". */
export function endsTopic(
  view: SentenceView,
  trigger: Trigger,
  others: readonly Trigger[],
  at: number,
): boolean {
  if (trigger.type !== 'concern' || at <= trigger.last) return false;
  return view.has(at, IS_AN | IS_RELATIVE) || others.some((other) => other.first === at);
}

/** Whether the noun that a governed name hangs on is another deed of the sentence: "كرر الدعوة للطرفين". */
export function belongsToOther(
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
    while (head > trigger.last && (governsAs(view, head, BRIDGES_AS_WRITTEN) || view.is(head, 'land')))
      head--;
    head--;
  }
  // "غارة جوية الأسبوع الماضي لقوات X", "الاتصالات الثنائية بين": adjectives and times between.
  const talks = familyOf(trigger.type) === 'talks';
  const between = view.text(head + 1) === 'بين';
  for (let k = head; k >= head - 2 && k > Math.max(trigger.last, trigger.anchor); k--) {
    if (isNounOfOther(trigger, others, k)) return true;
    if (between && (view.is(k, 'fight', 'talks', 'phone') || (talks && view.is(k, 'truce')))) return true;
    if (view.at(k)?.kind !== 'time' && (view.at(k)?.kind !== 'word' || view.at(k)?.analyses.length !== 0))
      return false;
  }
  return false;
}

/** Whether the noun of another trigger stands at a chunk. */
function isNounOfOther({ anchor }: Trigger, others: readonly Trigger[], at: number): boolean {
  if (at === anchor) return false;
  for (const other of others) if (!other.verbal && other.anchor === at) return true;
  return false;
}

/** Whether a name stands right behind "by" and a weapon or deed: "برصاص الجيش", "بنيران X". */
export function isByMeans(view: SentenceView, at: number): boolean {
  const means = view.is(at - 1, 'munition', 'fire', 'strike', 'attack');
  return (means !== null && means.prefix.endsWith('ب')) || /^ب(?:نيران|رصاص|قذائف)$/.test(view.text(at - 1));
}

const BEHIND = /^[وف]?(?:في|جراء|اثر|نتيجه|بسبب|بفعل|خلال|بعد|عقب)$/;

/** Whether an adjective describes the noun of a deed other than the trigger's own: "غارات جوية إسرائيلية". */
export const isOtherDeed = (view: SentenceView, trigger: Trigger, adjective: number): boolean =>
  isDeedBeside(view, trigger, adjective - 1) || isDeedBeside(view, trigger, adjective - 2);

const isDeedBeside = (view: SentenceView, { first, last }: Trigger, at: number): boolean =>
  (at < first || at > last) &&
  view.is(at, 'strike', 'attack', 'fire', 'munition', 'fight') !== null &&
  // "أصيبوا جراء غارات روسية": behind a preposition no noun is a subject.
  (!isDoer(view, at) || BEHIND.test(view.text(at - 1))) &&
  !view.isFiniteVerb(at);
