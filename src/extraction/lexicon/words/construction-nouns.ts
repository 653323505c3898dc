// The nouns of the constructions, found by the word that begins them: with article, clitics, pronoun or tanwin.
import { strip } from '../../arabic/tokens.ts';
import { remember } from '../../remember.ts';
import { constructions } from './constructions.ts';

/** Nouns as their words, by the first of them. */
export type NounsByHead = ReadonlyMap<string, readonly (readonly string[])[]>;

/** `byHead(['حاله طوارئ'])` → `حاله` → `[['حاله', 'طوارئ']]`. */
export function byHead(nouns: readonly string[]): NounsByHead {
  const found = new Map<string, string[][]>();
  for (const noun of nouns) {
    const words = noun.split(' ');
    const [head = ''] = words;
    found.set(head, [...(found.get(head) ?? []), words]);
  }
  return found;
}

const HEADS: ReadonlySet<string> = new Set(
  constructions.flatMap(({ nouns }) => (nouns ? [...byHead(nouns).keys()] : [])),
);

/** Whether a written word is the noun: with article, clitics, pronoun or tanwin. */
export const isForm = (text: string, noun: string): boolean =>
  text === noun ||
  strip(text).some(
    ({ prefix, stem }) => (stem === noun || withoutTanwin(stem) === noun) && !prefix.includes('س'),
  );

const withoutTanwin = (stem: string): string => (stem.endsWith('ا') ? stem.slice(0, -1) : stem);

/** The first words of nouns of any construction that a written word, or the first of several, is a form of: mostly none. */
export const headsIn = remember((text): readonly string[] => {
  const [first = ''] = text.split(' ', 1);
  const heads = new Set<string>();
  for (const { prefix, stem } of strip(first)) {
    if (prefix.includes('س')) continue;
    if (HEADS.has(stem)) heads.add(stem);
    if (HEADS.has(withoutTanwin(stem))) heads.add(withoutTanwin(stem));
  }
  return heads.size === 0 ? NO_HEADS : [...heads];
});
const NO_HEADS: readonly string[] = [];
