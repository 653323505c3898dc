// Who stands in a headline: an actor's names with what grammar must know of them, and lists of such.
import type { Actor, Text } from '../../../domain/corpus-schema.ts';
import { grammarOf } from '../../lexicon/grammar-of-names.ts';
import { isNationAdjective } from '../../lexicon/actors/nation-adjectives.ts';
import type { NameGrammar } from '../../lexicon/grammar-of-names.ts';
import { onceForEach } from '../../../domain/once-for-each.ts';

export interface Party extends NameGrammar {
  readonly side: string;
  readonly label: Text;
  readonly isPerson: boolean;
  /** A force or a group, as against a state, an office or a person. */
  readonly isForce: boolean;
  /** A council, a ministry, an organisation: it can meet by itself. */
  readonly isBody: boolean;
}

/** Of each actor once: it stands in many headlines. */
export const partyOf = onceForEach(
  (actor: Actor): Party => ({
    ...grammarOf(actor),
    side: actor.side,
    label: actor.label,
    isPerson: actor.kind === 'person',
    isForce: actor.kind === 'armed-force' || actor.kind === 'group',
    isBody: actor.kind === 'organisation' || actor.kind === 'government-body',
  }),
);

/** A party that no actor stands for: its id is its name. */
export const unknownParty = (id: string): Party => ({
  gender: 'm',
  number: 'singular',
  many: false,
  the: false,
  described: false,
  side: id,
  label: { ar: id, en: id },
  isPerson: false,
  isForce: false,
  isBody: false,
});

/** More than three are named by two and a count. */
const NAMED = 3;

type Form = 'subject' | 'oblique';

/** `['أ', 'ب', 'ج']` → "أ وب وج"; in English commas, then "and", each with the article it takes. */
export function listParties(parties: readonly Party[], language: keyof Text, form: Form = 'subject'): string {
  const [first, ...others] = parties;
  if (!first) return '';
  if (others.length === 0) return nameOf(first, language, form);
  const names = [...new Set(parties.map((party) => nameOf(party, language, form)))];
  const many = names.length > NAMED;
  const shown = many ? names.slice(0, 2) : names;
  const rest = names.length - shown.length;
  if (language === 'ar') return [...shown, ...(many ? [`${rest} آخرين`] : [])].join(' و');
  const all = many ? [...shown, `${rest} others`] : shown;
  return all.length < 3 ? all.join(' and ') : `${all.slice(0, -1).join(', ')} and ${all.at(-1)}`;
}

/** A party's names within a sentence. */
interface Names {
  readonly en: string;
  /** In Arabic behind a verb or a preposition; else it is called by its label. */
  readonly oblique: string;
}
/** Of each party once. */
const namesOf = onceForEach((party: Party): Names => ({ en: inEnglish(party), oblique: oblique(party) }));

function nameOf(party: Party, language: keyof Text, form: Form): string {
  if (language === 'ar' && form === 'subject') return party.label.ar;
  return language === 'en' ? namesOf(party).en : namesOf(party).oblique;
}

/** Behind a verb or a preposition the plural of men ends in ين: "من جانب مقاتلين". */
const oblique = ({ label, number }: Party): string =>
  number === 'plural' ? label.ar.replace(/(?<=\p{L}{3})ون(?!\p{L})/gu, 'ين') : label.ar;

function inEnglish({ label, the, many, described }: Party): string {
  if (described) {
    const words = small(label.en);
    if (many) return words;
    return the ? `the ${words}` : `${/^[aeiou]/i.test(words) ? 'an' : 'a'} ${words}`;
  }
  if (the) return `the ${label.en}`;
  // "Armed groups" is a description: within a sentence it begins small.
  return many && /^[A-Z][a-z]+ [a-z]/.test(label.en) ? small(label.en) : label.en;
}

/** "Military sources" begins small within a sentence, "Syrian fighters" does not. */
function small(label: string): string {
  const [first = ''] = label.split(' ');
  return isNationAdjective(first) || /^[A-Z]{2}/.test(first)
    ? label
    : `${label.charAt(0).toLowerCase()}${label.slice(1)}`;
}

/** The pronoun that stands for the subject of "says" in what it says: "Azerbaijan says it took …". */
export const pronounOf = (parties: readonly Party[]): string =>
  parties.length > 1 || parties.some(({ many, isPerson }) => many || isPerson) ? 'they' : 'it';

/** "says" or "say", "denies" or "deny". */
export const inNumber = (parties: readonly Party[], singular: string, plural: string): string =>
  parties.length > 1 || parties[0]?.many === true ? plural : singular;
