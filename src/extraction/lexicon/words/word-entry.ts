// What an entry of the word lists says: a concept, the verbs that express it (root, form, verbal nouns), its nouns and
// its fixed phrases. Spelling is folded (no hamza on alef, no diacritics, ha for ta marbuta, ya for alef maqsura).
// Words stand as paradigms: a verb by root and form, of which the conjugator makes persons, tenses and verbal nouns; a noun by its
// stem, which takes tanwin and the dual; a phrase without article, clitics and case, `*` for any adjective of its first word. Only
// what no pattern gives (broken plurals, fixed turns) is listed form by form.
import type { FormNumber } from '../../arabic/conjugate.ts';

/** What a word can mean for an event; the rules in events/triggers say what follows from it and its surroundings. */
export type Concept =
  // ceasefire
  | 'truce'
  | 'breach'
  | 'uphold'
  | 'take-effect'
  | 'stop'
  | 'announce'
  | 'prolong'
  | 'order'
  | 'law'
  | 'negotiate'
  | 'ring'
  | 'contact'
  | 'fail'
  // talks
  | 'talks'
  | 'meet'
  | 'discuss'
  | 'phone'
  | 'visit'
  | 'agree'
  | 'agreement'
  | 'attend'
  | 'travel'
  // territory
  | 'seize'
  | 'fall'
  | 'advance'
  | 'gains'
  | 'withdraw'
  | 'leave'
  // combat
  | 'fight'
  | 'attack'
  | 'repel'
  | 'strike'
  | 'fire'
  | 'intercept'
  | 'munition'
  | 'kill'
  | 'wound'
  | 'die'
  | 'casualties'
  | 'destroy'
  | 'toll'
  | 'deploy'
  | 'arrive'
  | 'hit'
  | 'fighters'
  | 'materiel'
  | 'bodies'
  | 'people'
  | 'captives'
  // stance
  | 'call-for'
  | 'accuse'
  | 'refuse'
  | 'concede'
  | 'threaten'
  | 'vow'
  | 'retaliate'
  | 'support'
  | 'concern'
  | 'protest'
  | 'summon'
  | 'declare'
  | 'status'
  | 'condition'
  // humanitarian
  | 'swap'
  | 'release'
  // what events lean on
  | 'do'
  | 'begin'
  | 'continue'
  | 'resume'
  | 'end'
  | 'cause'
  | 'reach'
  | 'manage'
  | 'record'
  | 'need'
  | 'decide'
  | 'purpose'
  | 'remote'
  | 'land'
  | 'front'
  | 'say'
  | 'deny'
  | 'admit'
  | 'according-to'
  // the verb of a construction, see constructions.ts
  | 'frame'
  | 'transmit'
  | 'statement';

export interface WordEntry {
  readonly concept: Concept;
  /** `[root, form, ...verbal nouns]`; the regular verbal nouns of forms 2 to 10 come from the conjugator. */
  readonly verbs?: readonly (readonly [root: string, form: FormNumber, ...nouns: string[]])[];
  /** Those of `verbsOnly` that also stand as a circumstance: "محملا X المسؤولية", "معربة عن قلقها". */
  readonly circumstantial?: true;
  /** Verbs whose regular verbal noun and participles would be other words: only the verbal nouns named are read. */
  readonly verbsOnly?: readonly (readonly [root: string, form: FormNumber, ...nouns: string[]])[];
  /** Nouns and adjectives, without article; every number and gender that news writes. */
  readonly nouns?: readonly string[];
  /** Several words, each without article and clitics: matched word for word, article or not. */
  readonly phrases?: readonly string[];
  /** Only where the source writes the hamza that folding drops: هنأ congratulates, هنا is "here". */
  readonly hamza?: true;
}
