// Who does what a relative clause tells: whoever the pronoun describes, whatever governs the name ("بقادة X الذين يسيطرون على المدينة",
// "مع X، الذي أعرب عن قلقه", "لقوات X، التي تمكنت من السيطرة على المواقع").
import type { SentenceView } from './sentence-view.ts';
import type { Trigger } from './triggers/trigger.ts';
import { IS_RELATIVE } from './word-facts.ts';

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

/** The verb of the relative clause that a trigger is told in: its own, or the one that a verbal noun leans on; `null` where there is none. */
function verbOf(view: SentenceView, trigger: Trigger): number | null {
  if (view.has(trigger.first - 1, IS_RELATIVE)) return trigger.first;
  if (trigger.verbal) return null;
  for (let at = trigger.first - 1; at >= Math.max(1, trigger.first - CARRY_REACH); at--) {
    if (view.at(at)?.name?.actors.length || view.isClauseMark(at)) return null;
    if (!view.isFiniteVerb(at)) continue;
    const carries = view.is(at, ...CARRY) !== null && !UNDERGOES.test(view.text(at));
    return carries && view.has(at - 1, IS_RELATIVE) ? at : null;
  }
  return null;
}

/**
 * The name that a relative pronoun right before the verb describes, beside it or over a comma; `null` where the clause has a subject
 * of its own, which a pronoun on the verb tells ("المدينة التي استهدفها"), or the verb is of another gender or number.
 */
export function antecedentOf(view: SentenceView, trigger: Trigger): number | null {
  const at = verbOf(view, trigger);
  if (at === null) return null;
  const comma = view.isClauseMark(at - 2);
  const name = at - (comma ? 3 : 2);
  if (!view.at(name)?.name) return null;
  const persons = PERSON.find(([pronoun]) => pronoun.test(view.text(at - 1)))?.[1] ?? [];
  const verbs = view.at(at)?.analyses.filter(({ pos }) => pos === 'verb') ?? [];
  const fits = verbs.some(
    ({ person, passive, suffix }) => !passive && suffix === '' && persons.includes(person ?? ''),
  );
  return fits ? name : null;
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
