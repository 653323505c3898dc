// Other states and towns for a text, so that a varied copy tells of other parties elsewhere: a copy that only differs in its
// figures is a print of the same news, and a corpus of prints is no measure of linking.
import { LISTED_ACTORS } from '../../src/extraction/lexicon/actors/all-actors.ts';
import { inflectNisba } from '../../src/extraction/lexicon/actors/nisba.ts';
import { GUARDED_PLACE_FORMS } from '../../src/extraction/lexicon/places/all-places.ts';
import { TOWNS } from '../../src/extraction/lexicon/places/listed-rows.ts';

/** Names that can stand for one another; each row holds the forms of one, in the same order in all rows. */
export type Names = readonly (readonly string[])[];

const isWord = (form: string) => /^\p{L}+$/u.test(form);

/** States with one-word names and adjectives: إيران, إيراني, إيرانية, الإيرانية … */
const STATES: Names = LISTED_ACTORS.flatMap(({ entry, nisbas }) => {
  const nisba = nisbas[0]?.replace(/^~/, '');
  if (entry.kind !== 'state' || !nisba || !isWord(entry.label.ar) || !isWord(nisba)) return [];
  return [[entry.label.ar, ...inflectNisba(nisba).map(({ text }) => text)]];
});

/** Towns with one-word names that mean nothing else. */
const TOWN_NAMES: Names = TOWNS.flatMap(({ forms: [name = ''], guarded }) =>
  isWord(name) && guarded.length === 0 && !GUARDED_PLACE_FORMS.has(name) ? [[name]] : [],
);

/**
 * Puts other names of the same kind into texts, the same for the same in one text: with rows a and b, `rename('a وa', 1)` → `'b وb'`.
 */
export function makeRenamer(kinds: readonly Names[]): (text: string, rank: number) => string {
  const found = new Map<string, { names: Names; row: number; form: number }>();
  for (const names of kinds)
    names.forEach((forms, row) => forms.forEach((word, form) => found.set(word, { names, row, form })));
  const renamed = (word: string, rank: number): string | null => {
    const at = found.get(word);
    return at ? (at.names[(at.row + rank) % at.names.length]?.[at.form] ?? null) : null;
  };
  return (text, rank) =>
    text.replace(/\p{L}+/gu, (word) => {
      const whole = renamed(word, rank);
      if (whole !== null) return whole;
      const behind = /^[وفبلك]/.test(word) ? renamed(word.slice(1), rank) : null;
      return behind === null ? word : `${word.charAt(0)}${behind}`;
    });
}

export const renameParties = makeRenamer([STATES, TOWN_NAMES]);
