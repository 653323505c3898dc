// Suggestions while typing: actors and places whose names answer a query, best first.
import type { Actor, Place, Text } from './corpus-schema.ts';
import { cliticForms, searchWords } from './search-fold.ts';

export interface Suggestion {
  readonly id: string;
  readonly label: Text;
  /** The name that answered, as it is written in the corpus. */
  readonly matched: string;
}

type Named = Pick<Actor | Place, 'id' | 'label' | 'names'>;

interface Entry {
  readonly named: Named;
  readonly name: string;
  readonly whole: string;
  /** Each word in its clitic-free forms. */
  readonly words: readonly (readonly string[])[];
}

/** 0: the whole name; 1: its beginning; 2: the beginnings of its words; `null`: no answer. */
function rank(entry: Entry, query: string, words: readonly (readonly string[])[]): number | null {
  if (entry.whole === query) return 0;
  const all = words.every((forms) =>
    entry.words.some((held) => held.some((word) => forms.some((form) => word.startsWith(form)))),
  );
  if (!all) return null;
  return entry.whole.startsWith(query) ? 1 : 2;
}

/**
 * A finder over actors or places: `createNameFinder(places)('shush')` → `[{ id: 'shusha', …, matched: 'Shusha' }]`.
 * Ranked by how much of the name the query is, then shorter names first, then by id; each id once.
 */
export function createNameFinder(items: readonly Named[]): (query: string, limit?: number) => Suggestion[] {
  const entries: Entry[] = items.flatMap((named) =>
    [named.label.ar, named.label.en, ...named.names.map((name) => name.text)].map((name) => ({
      named,
      name,
      whole: searchWords(name).join(' '),
      words: searchWords(name).map((word) => cliticForms(word).sure),
    })),
  );
  return (query, limit = 8) => {
    const typed = searchWords(query).slice(0, 8);
    if (typed.length === 0 || limit < 1) return [];
    const forms = typed.map((word) => cliticForms(word).sure);
    const whole = typed.join(' ');
    const best = new Map<string, { entry: Entry; score: number }>();
    for (const entry of entries) {
      const score = rank(entry, whole, forms);
      if (score === null) continue;
      const known = best.get(entry.named.id);
      if (
        !known ||
        score < known.score ||
        (score === known.score && entry.whole.length < known.entry.whole.length)
      )
        best.set(entry.named.id, { entry, score });
    }
    return [...best.values()]
      .sort(
        (a, b) =>
          a.score - b.score ||
          a.entry.whole.length - b.entry.whole.length ||
          (a.entry.named.id < b.entry.named.id ? -1 : 1),
      )
      .slice(0, limit)
      .map(({ entry }) => ({ id: entry.named.id, label: entry.named.label, matched: entry.name }));
  };
}
