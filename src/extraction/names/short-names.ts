// What actors met in an article are called from then on: a person by the surname, an organisation by its own name without the
// noun before it.
import type { Token } from './tokens.ts';
import { remember } from '../remember.ts';
import { skeletonOf } from './transliterate.ts';

/** A folded word with its spelling skeleton, if it may be spelled in other ways. */
export interface Spelling {
  readonly word: string;
  readonly skeleton: string | null;
}

/** Arabic surnames are spelled one way; only foreign ones vary in their vowels. */
export const spellingOf = remember((word): Spelling => {
  const varies = word.length >= 6 && !word.startsWith('ال');
  return { word, skeleton: varies ? skeletonOf(word) : null };
});

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
    if (this.aliases.size === 0) return null;
    for (const { id, words } of this.aliases.get(tokens[i]?.text ?? '') ?? []) {
      const isSame = words.every(
        (word, at) => tokens[i + at]?.text === word && (at === 0 || tokens[i + at]?.gap === 'joint'),
      );
      if (isSame) return { id, end: i + words.length };
    }
    return null;
  }

  /** From here on the last word of the name alone means this person; `byGiven`: and the first, where people have no surnames. */
  remember(id: string, folded: readonly string[], byGiven: boolean): void {
    const [first] = folded;
    if (byGiven && first && first.length >= 3 && folded.length > 1) this.surnames.set(first, id);
    const last = folded.at(-1);
    if (!last || last.length < 3) return;
    this.surnames.set(last, id);
    const skeleton = skeletonOf(last);
    if (skeleton.length >= 4) this.skeletons.set(skeleton, id);
  }

  /** Whether anybody's surname is known. */
  get hasSurnames(): boolean {
    return this.surnames.size > 0;
  }

  /** The person of this article whose surname a folded word is, small differences of spelling aside. */
  surname(name: string | Spelling): string | null {
    if (!this.hasSurnames) return null;
    const { word, skeleton } = typeof name === 'string' ? spellingOf(name) : name;
    return this.surnames.get(word) ?? (skeleton === null ? null : (this.skeletons.get(skeleton) ?? null));
  }
}
