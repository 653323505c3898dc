// Actors and places by any of their names, as an editor types them: by the folding of the search, Arabic or Latin.
import { compareText } from '../compare-text.ts';
import type { Text } from '../corpus-schema.ts';
import { onceForEach } from '../once-for-each.ts';
import { foldForSearch, searchWords } from '../search-fold.ts';

/** An actor or a place, as far as its names go. */
export interface Named {
  readonly id: string;
  readonly label: Text;
  readonly names: readonly { readonly text: string }[];
}

interface FoldedName {
  readonly text: string;
  readonly words: readonly string[];
  readonly isLabel: boolean;
}

/** A word also without its article: الدفاع is found by دفاع. */
const withoutArticle = (word: string) => (word.startsWith('ال') && word.length > 4 ? word.slice(2) : word);

const foldNames = onceForEach((item: Named): readonly FoldedName[] => {
  const texts = [item.label.ar, item.label.en, ...item.names.map(({ text }) => text)];
  return [...new Set(texts)].map((text, at) => {
    const words = searchWords(text).map(withoutArticle);
    return { text: words.join(' '), words, isLabel: at < 2 };
  });
});

/** How well a name fits, the best 0; `null`: not all that was typed begins a word of it. */
function rankName({ text, words, isLabel }: FoldedName, typed: readonly string[]): number | null {
  if (!typed.every((word) => words.some((own) => own.startsWith(word)))) return null;
  const whole = typed.join(' ');
  if (text === whole) return isLabel ? 0 : 1;
  if (text.startsWith(whole)) return isLabel ? 2 : 3;
  return isLabel ? 4 : 5;
}

/**
 * `findNames(actors, 'وزارة دفاع', 8)` → those with a name in which both words begin a word, the best first: whole names before
 * beginnings, labels before other names, short ones before long ones. Nothing typed finds nothing.
 */
export function findNames<T extends Named>(items: readonly T[], query: string, most: number): readonly T[] {
  const typed = searchWords(query).map(withoutArticle);
  if (typed.length === 0) return [];
  const found: { item: T; rank: number }[] = [];
  for (const item of items) {
    const ranks = foldNames(item)
      .map((name) => rankName(name, typed))
      .filter((rank) => rank !== null);
    if (ranks.length > 0) found.push({ item, rank: Math.min(...ranks) });
  }
  return found
    .sort(
      (a, b) =>
        a.rank - b.rank ||
        a.item.label.ar.length - b.item.label.ar.length ||
        compareText(a.item.id, b.item.id),
    )
    .slice(0, most)
    .map(({ item }) => item);
}

const LONGEST_SLUG = 60;

/** An id for a name that nobody knew: `newNameId('Stepanakert Press', taken)` → `'named-stepanakert-press'`, or with a number behind. */
export function newNameId(english: string, taken: ReadonlySet<string>): string {
  const slug = foldForSearch(english)
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST_SLUG)
    .replace(/^-|-$/g, '');
  const base = slug === '' ? 'named' : `named-${slug}`;
  if (!taken.has(base)) return base;
  let number = 2;
  while (taken.has(`${base}-${number}`)) number++;
  return `${base}-${number}`;
}
