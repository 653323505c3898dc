// What actors met in an article are called from then on: a person by the surname, an organisation by its own name without the
// noun before it.
import { remember } from '../remember.ts';
import type { Token } from './tokens.ts';
import { skeletonOf } from './transliterate.ts';
import type { Word } from './word.ts';

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

/** The first and the last letter of a word as one number below 1024: words of one spelling have one outline. */
export const outlineOf = (word: string): number =>
  ((word.charCodeAt(0) & 31) << 5) | (word.charCodeAt(word.length - 1) & 31);

/** What a call made known: who is called by which words. */
interface Naming {
  readonly id: string;
  /** Folded; a spelling skeleton where it is a full name. */
  readonly words: readonly string[];
  /** The words alone, as a full name, by the last word, or by the first word too. */
  readonly as: 'alias' | 'full' | 'last' | 'first-and-last';
}

export class ShortNames {
  private readonly namings: Naming[] = [];
  /** Bare surnames, folded, and their spelling skeletons. */
  private readonly surnames = new Map<string, string>();
  private readonly skeletons = new Map<string, string>();
  /** Skeletons of full names. */
  private readonly full = new Map<string, string>();
  /** Names of organisations met with their nouns, by the first word. */
  private readonly aliases = new Map<string, Naming[]>();
  /** 1 for the outline of every word that begins one of the names above. */
  private readonly outlines = new Uint8Array(1024);

  /** How much was made known. */
  get size(): number {
    return this.namings.length;
  }

  /** What was known when so much had been made known. */
  upTo(size: number): ShortNames {
    const before = new ShortNames();
    for (const naming of this.namings.slice(0, size)) before.note(naming);
    return before;
  }

  /** Whether a short name may begin with a word, by its outline: most words can be told not to without a look at any name. */
  mayBegin({ outlines }: Word): boolean {
    for (const outline of outlines) if (this.outlines[outline] === 1) return true;
    return false;
  }

  /** The person met under a full name of this spelling skeleton. */
  inFull(skeleton: string): string | undefined {
    return this.full.get(skeleton);
  }

  rememberInFull(id: string, skeleton: string): void {
    this.note({ id, words: [skeleton], as: 'full' });
  }

  /** From here on these folded words alone mean this actor. */
  alias(id: string, words: readonly string[]): void {
    this.note({ id, words, as: 'alias' });
  }

  /** From here on the last word of the name alone means this person; `byGiven`: and the first, where people have no surnames. */
  remember(id: string, words: readonly string[], byGiven: boolean): void {
    this.note({ id, words, as: byGiven ? 'first-and-last' : 'last' });
  }

  private note(naming: Naming): void {
    const { id, words, as } = naming;
    const [first = ''] = words;
    this.namings.push(naming);
    switch (as) {
      case 'full':
        this.full.set(first, id);
        return;
      case 'alias':
        if (first === '') return;
        this.aliases.set(first, [...(this.aliases.get(first) ?? []), naming]);
        this.outlines[outlineOf(first)] = 1;
        return;
      case 'first-and-last':
        if (first.length >= 3 && words.length > 1) this.callBy(first, id);
        this.callByLast(words.at(-1) ?? '', id);
        return;
      case 'last':
        this.callByLast(words.at(-1) ?? '', id);
    }
  }

  private callByLast(word: string, id: string): void {
    if (word.length < 3) return;
    this.callBy(word, id);
    const skeleton = skeletonOf(word);
    if (skeleton.length < 4) return;
    this.skeletons.set(skeleton, id);
    this.outlines[outlineOf(skeleton)] = 1;
  }

  private callBy(word: string, id: string): void {
    this.surnames.set(word, id);
    this.outlines[outlineOf(word)] = 1;
  }

  /** The actor whose name without its noun begins at a token. */
  aliasAt(tokens: readonly Token[], i: number): { readonly id: string; readonly end: number } | null {
    const token = tokens[i];
    if (!token || this.aliases.size === 0 || !this.mayBegin(token.word)) return null;
    for (const { id, words } of this.aliases.get(token.text) ?? []) {
      const isSame = words.every(
        (word, at) => tokens[i + at]?.text === word && (at === 0 || tokens[i + at]?.gap === 'joint'),
      );
      if (isSame) return { id, end: i + words.length };
    }
    return null;
  }

  /** The person of this article whose surname a folded word is, small differences of spelling aside. */
  surname({ word, skeleton }: Spelling): string | null {
    if (this.surnames.size === 0) return null;
    return this.surnames.get(word) ?? (skeleton === null ? null : (this.skeletons.get(skeleton) ?? null));
  }
}
