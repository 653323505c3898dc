// The Arabic that headlines need: names joined, prepositions that grow onto names, and present verbs that agree with a
// subject standing before them.
import type { Party } from './party.ts';

/** Third person present of a verb: singular masculine (يعلن); dual (يعلنان); plural masculine (يعلنون). */
export interface PresentVerb {
  readonly singular: string;
  readonly dual: string;
  readonly plural: string;
}

/** `verb('يعلن')`; verbs with a weak last letter say their dual and plural: `verb('ينفي', 'ينفيان', 'ينفون')`. */
export const verb = (singular: string, dual = `${singular}ان`, plural = `${singular}ون`): PresentVerb => ({
  singular,
  dual,
  plural,
});

const feminine = (form: string) => `ت${form.slice(1)}`;

/** The verb behind its subjects: `agree(verb('يعلن'), [Azerbaijan])` → تعلن; two of whom one is masculine: يعلنان. */
export function agree({ singular, dual, plural }: PresentVerb, parties: readonly Party[]): string {
  const [first] = parties;
  const allFeminine = parties.every(({ gender }) => gender === 'f');
  if (parties.length > 2 || (parties.length === 1 && first?.number === 'plural')) return plural;
  if (parties.length === 2) return allFeminine ? feminine(dual) : dual;
  return first?.gender === 'f' ? feminine(singular) : singular;
}

/** ل before a name: أرمينيا → لأرمينيا, الولايات → للولايات. */
export const withLam = (name: string): string =>
  name === '' ? '' : name.startsWith('ال') ? `لل${name.slice(2)}` : `ل${name}`;
