// A one-sided claim must never look like a fact: whether the shortest form of a title still names whose account it is.
import type { Actor, Text } from '../corpus-schema.ts';
import { searchWords } from '../search-fold.ts';

const bare = (text: string) =>
  searchWords(text).map((word) => (word.startsWith('ال') ? word.slice(2) : word));

/** Whether a text holds all the words of a name, with a clitic or without: أذربيجان in "سيطرة لأذربيجان". */
function names(text: string, name: string): boolean {
  const words = bare(text);
  const wanted = bare(name);
  return (
    wanted.length > 0 && wanted.every((want) => words.some((word) => word === want || word.slice(1) === want))
  );
}

/** Of the claimants of a one-sided event, whether any is named in a text; true where there is none to name. */
export function namesClaimant(text: string, claimants: readonly Pick<Actor, 'label' | 'names'>[]): boolean {
  return (
    claimants.length === 0 ||
    claimants.some(({ label, names: all }) =>
      [label.ar, label.en, ...all.map((name) => name.text)].some((name) => names(text, name)),
    )
  );
}

/** The languages of a label in which no claimant is named: `{ ar: 'السيطرة على شوشا', en: '' }` → `['ar']`. */
export function languagesWithoutClaimant(
  label: Text,
  claimants: readonly Pick<Actor, 'label' | 'names'>[],
): readonly ('ar' | 'en')[] {
  return (['ar', 'en'] as const).filter(
    (language) => label[language].trim() !== '' && !namesClaimant(label[language], claimants),
  );
}
