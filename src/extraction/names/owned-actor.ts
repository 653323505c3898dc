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

type OfOwners = Map<BodyWord | OfficeWord, Map<string, Owned>>;
const ofOwnersIn = onceForEach((_lexicon: Lexicon): OfOwners => new Map());

/** The body or office of a listed owner, made once for a lexicon. */
export function ofListedOwner(
  lexicon: Lexicon,
  word: BodyWord | OfficeWord,
  owner: string,
  basis: Actor['sideBasis'],
  make: () => Owned,
): Owned {
  const ofOwners = ofOwnersIn(lexicon);
  let ofWord = ofOwners.get(word);
  if (!ofWord) ofOwners.set(word, (ofWord = new Map()));
  const key = `${basis} ${owner}`;
  let owned = ofWord.get(key);
  if (!owned) ofWord.set(key, (owned = make()));
  return owned;
}
