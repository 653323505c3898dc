// Who does what a relative clause tells: whoever the pronoun describes, whatever governs the name ("بقادة X الذين يسيطرون على المدينة",
// "مع X، الذي أعرب عن قلقه", "لقوات X، التي تمكنت من السيطرة على المواقع").
import { isAdverb } from './government.ts';
import type { SentenceView } from './sentence-view.ts';
import { isDoer } from './subject-of-verb.ts';
import type { Trigger } from './triggers/trigger.ts';
import { verbGroupStart } from './verb-group.ts';
import { IS_NUMBER, IS_PREPOSITION, IS_RELATIVE } from './word-facts.ts';

/** The chunk that a relative pronoun describes: right before it or over a comma. */
export const describedBy = (view: SentenceView, pronoun: number): number =>
  view.isClauseMark(pronoun - 1) ? pronoun - 2 : pronoun - 1;

/** What person a verb has whose subject the pronoun is. */
const PERSON: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^[وف]?الذي$/, ['3ms']],
  [/^[وف]?التي$/, ['3fs']],
  [/^[وف]?الذين$/, ['3mp']],
];

/** Verbs between the pronoun and the deed whose subject does it: "تمكنت من", "تواصل", "بدأت", "نفذت". */
const CARRY = ['manage', 'continue', 'begin', 'resume', 'do'] as const;
/** How many chunks behind such a verb its deed stands at most: "التي تمكنت في الأيام الأخيرة من السيطرة". */
const CARRY_REACH = 4;

/** "المدينة التي شهدت قصفا": where it happened, or to whom. */
const UNDERGOES = /^[يت]?(?:شهد|تعرض|تلق)/;

/** The verb of a relative clause and the pronoun before it: of "التي كانت قد قصفت" what stands between are auxiliaries. */
interface RelativeVerb {
  readonly verb: number;
  readonly pronoun: number;
}

function relativeVerb(view: SentenceView, verb: number): RelativeVerb | null {
  const pronoun = verbGroupStart(view, verb) - 1;
  return view.has(pronoun, IS_RELATIVE) ? { verb, pronoun } : null;
}

/** The verb of the relative clause that a trigger is told in: its own, or the one that a verbal noun leans on; `null` where there is none. */
function verbOf(view: SentenceView, trigger: Trigger): RelativeVerb | null {
  const own = relativeVerb(view, trigger.first);
  if (own !== null) return own;
  if (trigger.verbal) return null;
  for (let at = trigger.first - 1; at >= Math.max(1, trigger.first - CARRY_REACH); at--) {
    if (view.at(at)?.name?.actors.length || view.isClauseMark(at)) return null;
    if (!view.isFiniteVerb(at)) continue;
    const carries = view.is(at, ...CARRY) !== null && !UNDERGOES.test(view.text(at));
    return carries ? relativeVerb(view, at) : null;
  }
  return null;
}

/** Nouns that only count a deed or hold it, and so are no subject: "نفذت سلسلة هجمات", "تواصل عملية السيطرة". */
const HOLDS =
  /^(?:سلسله|عده|عشرات|مئات|اكثر|بعض|موجه|عمليه|عمليات|حمله|حملات|محاوله|محاولات|تنفيذ|شن|اعمال|انواع)$/;
/** What is of whoever is described: "التي تواصل قواتها قصف المدينة". */
const THEIR_OWN = /^(?:قوات|طائرات|مقاتلات|صواريخ|مدفعيت|جيش|مقاتلو|عمليات|حملت|هجمات|محاولات)(?:ه|ها)$/;

/**
 * Whether the clause has a noun of its own for its subject between its verb and its deed: "جماعة X التي نفذت مقاتلات غارات". The verb of
 * "الذين" is in the plural, which no verb before its subject is.
 */
function hasOwnSubject(view: SentenceView, { verb, pronoun }: RelativeVerb, trigger: Trigger): boolean {
  if (view.text(pronoun).endsWith('الذين')) return false;
  if (verb === trigger.first && trigger.first === trigger.last) return isDoer(view, verb + 1);
  const deed = verb === trigger.first ? trigger.last : trigger.first;
  let governed = false;
  for (let at = verb + 1; at < deed; at++) {
    const chunk = view.at(at);
    if (chunk === null || chunk.kind === 'mark' || chunk.kind === 'time') continue;
    governed =
      view.has(at, IS_PREPOSITION) ||
      view.has(at - 1, IS_PREPOSITION) ||
      /[بلك]$/.test(chunk.prefix) ||
      (governed && chunk.text.startsWith('ال'));
    if (governed || isAdverb(view, at) || view.has(at, IS_NUMBER)) continue;
    // "هجوما": in the accusative; "محاصرة وقصف": one deed beside another.
    if (chunk.text.endsWith('ا') || (at === deed - 1 && view.text(deed).startsWith('و'))) continue;
    if (!HOLDS.test(chunk.text) && !THEIR_OWN.test(chunk.text)) return true;
  }
  return false;
}

/** What is done to whoever is described, by others: "هجوما على حدودها", "غارات على مواقعها". */
function isDoneToThem(view: SentenceView, { pronoun: at }: RelativeVerb, { last }: Trigger): boolean {
  const theirs = THEIRS.find(([pronoun]) => pronoun.test(view.text(at)))?.[1];
  if (theirs === undefined) return false;
  for (let on = last + 1; on <= last + ON_REACH && !view.isClauseMark(on); on++)
    if (theirs.test(`${view.text(on)} ${view.text(on + 1)}`)) return true;
  return false;
}
const ON_REACH = 4;
/** Of a man or a body, once folded, a pronoun has the letter of any feminine noun: only what everybody has is known by it. */
const THEIRS: readonly (readonly [RegExp, RegExp])[] = [
  [
    /^[وف]?الذي$/,
    /^عليه |^علي (?:مواقع|مقر|مقار|مقرات|قوات|اراضي|حدود|جنود|عناصر|مقاتلي|قواعد|مناطق|معاقل|معسكرات|مدن)ه$/,
  ],
  [/^[وف]?التي$/, /^عليها |^علي \S{2,}ها$/],
  [/^[وف]?الذين$/, /^عليهم |^علي \S{2,}هم$/],
];

/**
 * The name that a relative pronoun right before the verb describes, beside it or over a comma; `null` where the clause has a subject
 * of its own, a noun or one that a pronoun on the verb tells ("المدينة التي استهدفها"), its deed is done to whoever is described, or the verb is of another gender or number.
 */
export function antecedentOf(view: SentenceView, trigger: Trigger): number | null {
  const found = verbOf(view, trigger);
  if (found === null) return null;
  if (isByOthers(view, trigger)) return null;
  const { verb, pronoun } = found;
  const name = describedBy(view, pronoun);
  if (!view.at(name)?.name) return null;
  const persons = PERSON.find(([relative]) => relative.test(view.text(pronoun)))?.[1] ?? [];
  const verbs = view.at(verb)?.analyses.filter(({ pos }) => pos === 'verb') ?? [];
  const fits = verbs.some(
    ({ person, passive, suffix }) => !passive && suffix === '' && persons.includes(person ?? ''),
  );
  return fits ? name : null;
}

/** Whether a relative clause tells a deed that others than whoever it describes do: by its own subject, or to what is theirs. */
export function isByOthers(view: SentenceView, trigger: Trigger): boolean {
  const verb = verbOf(view, trigger);
  return verb !== null && (hasOwnSubject(view, verb, trigger) || isDoneToThem(view, verb, trigger));
}

const OBJECT: readonly (readonly [RegExp, string])[] = [
  [/^[وف]?الذي$/, 'ه'],
  [/^[وف]?التي$/, 'ها'],
  [/^[وف]?الذين$/, 'هم'],
];

/** "مقر X الذي قصفته الطائرات": the pronoun on the verb is what is described, so that it is no subject. */
export function isDescribedAsObject(view: SentenceView, { first, verbal, anchor }: Trigger): boolean {
  const suffix = OBJECT.find(([pronoun]) => pronoun.test(view.text(first - 1)))?.[1];
  return (
    verbal &&
    suffix !== undefined &&
    view.at(anchor)?.analyses.some((reading) => reading.pos === 'verb' && reading.suffix === suffix) === true
  );
}
