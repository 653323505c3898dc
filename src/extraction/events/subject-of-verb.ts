// Whose verb it is: whether the subject of a trigger has been told before the free names behind it, and which nouns can be one.
import { tellsHowDone } from '../lexicon/words/deed-adjectives.ts';
import type { NameMention } from '../names/name-mention.ts';
import { accusesWithoutSubject } from './accused.ts';
import { PRONOUN_ON_AN, WAS, WAS_OR_IS } from './function-words.ts';
import { BRIDGES_AS_WRITTEN } from './governing-words.ts';
import { governedBy, governsAs, isAdverb, ownerNoun } from './government.ts';
import { isDocument } from './issued.ts';
import { FORCE } from './relation.ts';
import type { SentenceView } from './sentence-view.ts';
import { remember } from '../remember.ts';
import type { Trigger } from './triggers/trigger.ts';
import { verbGroupStart } from './verb-group.ts';
import { IS_AN } from './word-facts.ts';

/** Nouns of doers that may be a verb's subject though nobody lists them: "قصفت طائرات", "هاجم مسلحون". */
const DOERS =
  /^(?:ال)?(?:طائرات|طائره|مقاتلات|مقاتله|مروحيات|مروحيه|مسيرات|مسيره|دبابات|مدفعيه|زوارق|سفن|قوات|قوه|وحدات|عناصر|جنود|مسلحون|مسلحو|مسلح|مقاتلون|مقاتلو|مجهولون|مهاجمون|مهاجم|انتحاري|متظاهرون|محتجون|وفد|وفدا|وفود|مبعوث|مبعوثون|موفد|موفدون|فصائل|ميليشيات|صواريخ|صاروخ|قذيفه|قذائف|غاره|غارات)$/;

const isDoerNoun = remember((text) => DOERS.test(text));

/** Whether an unlisted noun of a doer stands at a chunk. */
export const isDoer = (view: SentenceView, at: number): boolean =>
  view.at(at)?.kind === 'word' && isDoerNoun(view.known(at));

/** "قواته", "طائراتها": what does somebody's deeds for him. */
export const isOwnDoer = (view: SentenceView, at: number): boolean => OWN_DOER.test(view.text(at));
const OWN_DOER =
  /^(?:بلاد|حركت|جماعت|جيش|قوات|طائرات|مقاتلات|مسيرات|صواريخ|مدفعيت|دفاعات|وحدات|عناصر|جنود|قناصت|رجال|مقاتلو|مقاتلي|مسلحو|مسلحي)(?:ه|ها|هم)$/;

/**
 * Where the free names behind a verb begin to be objects: 1 when its subject has been told (before it, or by a noun that
 * is no name), 0 when the first of them is the subject.
 */
export function subjectTold(view: SentenceView, trigger: Trigger): 0 | 1 | 2 {
  if (!trigger.verbal) return 0;
  // It is the truce that takes effect.
  if (trigger.type === 'ceasefire-start') return 2;
  // "اعترض X صاروخا أطلقه Y": whatever stands before the missile is no subject of its firing.
  if (trigger.first < trigger.anchor && view.is(trigger.first, 'munition') !== null) return 0;
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
  if (participle || subjectStandsBefore(view, trigger) || accusesWithoutSubject(view, trigger.anchor))
    return 1;
  const next = trigger.anchor + 1;
  // "وقصفت مواقع X": positions do nothing.
  if (FORCE.has(trigger.type) && POSITIONS.test(view.text(next))) return 1;
  const noun =
    view.at(next)?.kind === 'word' &&
    !isAdverb(view, next) &&
    (!/^[بلك]/.test(view.text(next)) || isDocument(view, next));
  return noun && !governsAs(view, next, BRIDGES_AS_WRITTEN) && !view.isFiniteVerb(next) && !isDoer(view, next)
    ? 1
    : 0;
}

/** A bracket or quotation mark that closes what belongs to the subject: "جيش X (قوات Y) غادر". */
const isCloser = (view: SentenceView, at: number): boolean => /^[)\]»”"]$/.test(view.text(at));

/** What of somebody's is hit, and is never who hits. */
const POSITIONS = /^(?:مواقع|مناطق|اراضي|مدن|تمركزات|تحصينات|تجمعات|صفوف|مقرات|معاقل|ثكنات|قواعد)$/;

/** Whether the verb's subject stands right before it: a free name, the pronoun on أن, or what stands between كان and قد. */
function subjectStandsBefore(view: SentenceView, trigger: Trigger): boolean {
  let at = verbGroupStart(view, trigger.first) - 1;
  if (view.text(trigger.first - 1) === 'قد')
    for (let was = at; was >= view.clauseStart(at); was--) if (WAS_OR_IS.test(view.text(was))) return true;
  while (at >= 0 && (view.at(at)?.kind === 'time' || isCloser(view, at))) at--;
  const chunk = view.at(at);
  if (/^[وف]?ب?(?:ان|لان|كان)(?:ه|ها|هم|هما)$/.test(view.text(at))) return true;
  return (
    (chunk?.name?.actors.length ?? 0) > 0 &&
    chunk?.name?.form !== 'demonym' &&
    governedBy(view, trigger, at) === null &&
    ownerNoun(view, at) === null
  );
}

/** Whether an unlisted noun beside the verb is its subject, so that the last agent is not. */
export function hasUnlistedSubject(view: SentenceView, trigger: Trigger): boolean {
  if ([trigger.last + 1, trigger.first - 1, trigger.first - 2].some((at) => isDoer(view, at))) return true;
  // "أكد أن «الجماعات المسلحة» تطلق النار": what stands between "that" and the verb is its subject.
  for (let at = trigger.first - 1; at >= Math.max(0, trigger.first - SUBJECT_REACH); at--) {
    if (view.has(at, IS_AN)) return at < trigger.first - 1 && !PRONOUN_ON_AN.test(view.text(at));
    // "وكان أنيس (23 عاما) اقتحم": so does what stands between "had" and the verb.
    if (WAS.test(view.text(at))) return at < trigger.first - (view.text(trigger.first - 1) === 'قد' ? 2 : 1);
    if (view.isFiniteVerb(at)) return false;
  }
  return false;
}
/** How many chunks a subject between "that" and its verb has at most, marks counted. */
const SUBJECT_REACH = 7;

/**
 * The noun that an adjective of origin describes, at most three words before it; `null` where it is a noun itself, 'other'
 * where its noun belongs to another verb ("حررت البلدة ورفعت العلم العراقي").
 */
export function headOfAdjective(view: SentenceView, trigger: Trigger, at: number): number | 'other' | null {
  if (view.at(at - 1)?.kind !== 'word' || at - 1 <= trigger.anchor) return null;
  for (let head = at - 1; head > trigger.anchor && head >= at - 4; head--) {
    if (view.at(head)?.kind !== 'word') break;
    if (isDoer(view, head) || view.is(head, 'fighters', 'materiel', 'land', 'munition')) return head;
    if (view.isFiniteVerb(head)) return 'other';
    if (view.text(head).startsWith('و')) return 'other';
  }
  return at - 1;
}

/** "قصفا جويا ومدفعيا تركيا": an adjective of origin behind other adjectives of the deed, which agree with it in being indefinite or not. */
export function describesDeed(view: SentenceView, { type, verbal, last }: Trigger, at: number): boolean {
  if (verbal || !FORCE.has(type) || view.at(at)?.name?.form !== 'demonym' || at > last + ADJECTIVES + 1)
    return false;
  for (let between = last + 1; between < at; between++) if (!tellsHow(view, between)) return false;
  return true;
}
/** "هجوما تركيا", "قصفا جويا ومدفعيا تركيا": in the accusative the adjective of a state may be spelt as its name. */
export function isSpeltAsState(view: SentenceView, { type, verbal, last }: Trigger, at: number): boolean {
  const chunk = view.at(at);
  if (verbal || !FORCE.has(type) || chunk?.name?.form !== 'name' || !/^\S+يا$/.test(chunk.text)) return false;
  for (let before = last + 1; before < at; before++) if (!tellsHow(view, before)) return false;
  return view.text(at - 1).endsWith('ا') && view.text(last).endsWith('ا');
}

/** Whether an adjective of how a deed was done stands at a chunk: "جويا", "ومدفعيا", "العنيف". */
export const tellsHow = (view: SentenceView, at: number): boolean =>
  view.at(at)?.kind === 'word' && tellsHowDone(view.known(at));
const ADJECTIVES = 4;

/** A dual or plural in the oblique case is no subject: "ناشد الطرفين", "طالب طرفي النزاع", "حمّل الوزير الحوثيين". */
export const isObliquePlural = ({ form }: NameMention, word: string): boolean =>
  form === 'anaphor' ? /ين$|^(?:طرفي|جانبي)$/.test(word) : /^ال.+يين$/.test(word);
