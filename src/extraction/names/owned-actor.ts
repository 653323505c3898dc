// A body or office as an actor on its owner's side: "وزارة الدفاع الروسية", "French presidency".
import type { Actor, ActorKind } from '../../domain/corpus-schema.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { BodyWord, OfficeWord } from '../lexicon/words-for-names.ts';
import { onceForEach } from '../../domain/once-for-each.ts';

/** How a body or office is called with an owner. */
export interface OwnedWords {
  readonly key: string;
  readonly kind: ActorKind;
  readonly definite: string;
  readonly construct: string;
  readonly en: string;
  readonly gender: 'm' | 'f';
}

/** Whose it is, as far as its name shows. */
export interface Owner {
  readonly stem: string;
  readonly side: string;
  readonly label: Actor['label'];
  /** The Arabic and the English adjective of a nation. */
  readonly nisba: string | undefined;
  readonly adjective: string | undefined;
}

/** Adds the article and the feminine ending to an adjective: `agree('أذربيجاني', 'f')` → `'الأذربيجانية'`. */
export const agree = (nisba: string, gender: 'm' | 'f'): string =>
  nisba
    .split(' ')
    .map((word) => `ال${word}${gender === 'f' ? 'ة' : ''}`)
    .join(' ');

/** The body or office of an owner; `basis`: what tells whose it is. */
export function makeOwned(words: OwnedWords, owner: Owner, basis: Actor['sideBasis']): Actor {
  const { stem, side, label, nisba, adjective } = owner;
  const id = `${stem}-${words.key}`;
  const ar = nisba ? `${words.definite} ${agree(nisba, words.gender)}` : `${words.construct} ${label.ar}`;
  // Who is quoted is nobody's side, a state's agency neither.
  const isOutlet = words.kind === 'outlet';
  return {
    id,
    kind: words.kind,
    label: { ar, en: adjective ? `${adjective} ${words.en}` : `${words.en} of ${label.en}` },
    names: [{ text: ar, lang: 'ar' }],
    side: isOutlet ? id : side,
    sideBasis: isOutlet ? 'none' : basis,
    wikidata: null,
  };
}

/** A body or office, and the listed actor that goes by its name, if there is one. */
export interface Owned {
  readonly actor: Actor;
  readonly listed: string | null;
}

type OfWord = Map<BodyWord | OfficeWord, Owned>;

/** The bodies and offices of listed owners: each is made once for a lexicon. */
export class ListedOwners {
  private readonly owned = new Map<string, Map<Actor['sideBasis'], OfWord>>();

  /** The body or office of an owner by what tells whose it is; `undefined`: not made yet. */
  find(word: BodyWord | OfficeWord, owner: string, basis: Actor['sideBasis']): Owned | undefined {
    return this.owned.get(owner)?.get(basis)?.get(word);
  }

  keep(word: BodyWord | OfficeWord, owner: string, basis: Actor['sideBasis'], made: Owned): void {
    let byBasis = this.owned.get(owner);
    if (!byBasis) this.owned.set(owner, (byBasis = new Map()));
    let ofWord = byBasis.get(basis);
    if (!ofWord) byBasis.set(basis, (ofWord = new Map()));
    ofWord.set(word, made);
  }
}

export const listedOwnersOf = onceForEach((_lexicon: Lexicon): ListedOwners => new ListedOwners());
