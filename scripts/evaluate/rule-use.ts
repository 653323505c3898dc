// Which rules and which listed words opened events, and in how many sentences of all gold. A rule or a word that fires in one
// sentence alone may have been written for it: it is listed, so that it is justified or removed.
import type { SeenSentence } from './gold-sets.ts';

export interface Use {
  readonly what: string;
  readonly sentences: ReadonlySet<string>;
}

/** The uses of rules (`capture`) and of words in triggers (`seize: سيطر 1`), the rarest first. */
export function countUses(seen: readonly SeenSentence[]): { rules: Use[]; words: Use[] } {
  const rules = new Map<string, Set<string>>();
  const words = new Map<string, Set<string>>();
  const note = (uses: Map<string, Set<string>>, what: string, sentence: string) =>
    uses.set(what, (uses.get(what) ?? new Set()).add(sentence));
  for (const { view, triggers } of seen) {
    // The words and not the place: a passage that two articles copy is one sentence.
    const sentence = view.chunks.map(({ text }) => text).join(' ');
    for (const trigger of triggers) {
      note(rules, trigger.rule, sentence);
      for (let at = trigger.first; at <= trigger.last; at++) {
        for (const { concept, lemma } of view.at(at)?.analyses ?? [])
          note(words, `${concept}: ${lemma}`, sentence);
      }
    }
  }
  return { rules: sorted(rules), words: sorted(words) };
}

function sorted(uses: ReadonlyMap<string, ReadonlySet<string>>): Use[] {
  return [...uses]
    .map(([what, sentences]) => ({ what, sentences }))
    .sort((a, b) => a.sentences.size - b.sentences.size || (a.what < b.what ? -1 : 1));
}
