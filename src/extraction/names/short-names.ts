// What actors met in an article are called from then on: a person by the surname, an organisation by its own name without the
// noun before it.
import type { Token } from './tokens.ts';
import { skeletonOf } from './transliterate.ts';

export class ShortNames {
  /** Bare surnames, folded, and their spelling skeletons. */
  private readonly surnames = new Map<string, string>();
  private readonly skeletons = new Map<string, string>();
  /** Skeletons of full names. */
  private readonly full = new Map<string, string>();
  /** Names of organisations met with their nouns, by the first word. */
  private readonly aliases = new Map<string, { readonly id: string; readonly words: readonly string[] }[]>();

  /** The person met under a full name of this spelling skeleton. */
  inFull(skeleton: string): string | undefined {
    return this.full.get(skeleton);
  }

  rememberInFull(id: string, skeleton: string): void {
    this.full.set(skeleton, id);
  }

  /** From here on these folded words alone mean this actor. */
  alias(id: string, words: readonly string[]): void {
    const [head] = words;
    if (head) this.aliases.set(head, [...(this.aliases.get(head) ?? []), { id, words }]);
  }

  /** The actor whose name without its noun begins at a token. */
  aliasAt(tokens: readonly Token[], i: number): { readonly id: string; readonly end: number } | null {
    for (const { id, words } of this.aliases.get(tokens[i]?.text ?? '') ?? []) {
      const isSame = words.every(
        (word, at) => tokens[i + at]?.text === word && (at === 0 || tokens[i + at]?.gap === 'joint'),
      );
      if (isSame) return { id, end: i + words.length };
    }
    return null;
  }

  /** From here on the last word of the name alone means this person. */
  remember(id: string, folded: readonly string[]): void {
    const last = folded.at(-1);
    if (!last || last.length < 3) return;
    this.surnames.set(last, id);
    const skeleton = skeletonOf(last);
    if (skeleton.length >= 4) this.skeletons.set(skeleton, id);
  }

  /** The person of this article whose surname a folded word is, small differences of spelling aside. */
  surname(word: string): string | null {
    const exact = this.surnames.get(word);
    if (exact) return exact;
    // Arabic surnames are spelled one way; only foreign ones vary in their vowels.
    if (word.length < 6 || word.startsWith('ال')) return null;
    return this.skeletons.get(skeletonOf(word)) ?? null;
  }
}
