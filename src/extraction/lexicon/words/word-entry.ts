// What an entry of the word lists says: a concept, the verbs that express it (root, form, verbal nouns), its nouns and
// its fixed phrases. Spelling is folded (no hamza on alef, no diacritics, ha for ta marbuta, ya for alef maqsura).
import type { FormNumber } from '../../arabic/conjugate.ts';

/** What a word can mean for an event; the rules in events/triggers say what follows from it and its surroundings. */
export type Concept =
  // ceasefire
  | 'truce'
  | 'breach'
  | 'uphold'
  | 'take-effect'
  | 'stop'
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
  | 'casualties'
  | 'destroy'
  | 'toll'
  | 'deploy'
  | 'arrive'
  | 'fighters'
  | 'materiel'
  | 'bodies'
  | 'captives'
  // stance
  | 'call-for'
  | 'accuse'
  | 'refuse'
  | 'threaten'
  | 'vow'
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
  | 'transmit'
  | 'statement';

export interface WordEntry {
  readonly concept: Concept;
  /** `[root, form, ...verbal nouns]`; the regular verbal nouns of forms 2 to 10 come from the conjugator. */
  readonly verbs?: readonly (readonly [root: string, form: FormNumber, ...nouns: string[]])[];
  /** Verbs of the list that have no regular verbal noun worth reading (it would be another word). */
  readonly verbsOnly?: readonly (readonly [root: string, form: FormNumber])[];
  /** Nouns and adjectives, without article; every number and gender that news writes. */
  readonly nouns?: readonly string[];
  /** Several words, each without article and clitics: matched word for word, article or not. */
  readonly phrases?: readonly string[];
  /** As written with hamza and diacritics removed but hamza kept, where folding makes a homograph: هنأ is not هنا. */
  readonly written?: readonly string[];
}
