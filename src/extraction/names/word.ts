// What is known of a folded word itself, whatever stands around it: which phrases of the dictionary it begins, which patterns
// it can open. Text repeats its words: each is looked into once, and its tokens share the answer.
import { foldArabic } from '../../domain/arabic-fold.ts';
import type { Lexicon, Term } from '../lexicon/lexicon.ts';
import type { TrieNode } from '../lexicon/trie.ts';
import { SAYING_VERBS } from '../lexicon/words-around-people.ts';
import type { OrganisationWord } from '../lexicon/words-for-organisations.ts';
import { onceForEach } from '../../domain/once-for-each.ts';
import { remember } from '../remember.ts';
import { forcesIn, headsIn, unitsIn } from './body-nouns.ts';
import { splitClitics } from './clitics.ts';
import { isTalkWord } from './fight-context.ts';
import { nameShapeOf, STARTS_NAME } from './name-shape.ts';
import type { Spelling } from './short-names.ts';
import { outlineOf, spellingOf } from './short-names.ts';

/** A word as clitics and the rest, which begins phrases of the dictionary. */
interface Beginning {
  readonly prefix: string;
  readonly rest: string;
  readonly node: TrieNode<Term>;
}

export interface Word {
  readonly text: string;
  readonly beginnings: readonly Beginning[];
  /** Bits of `NAME`: what it says of being part of a person's name. */
  readonly name: number;
  /** The nouns that open the name of a body or of a numbered unit. */
  readonly heads: readonly { readonly prefix: string; readonly noun: OrganisationWord }[];
  readonly units: readonly { readonly prefix: string; readonly noun: string }[];
  /** Bits of `OPENS`: what it can open by itself. */
  readonly opens: number;
  /** The clitics before a noun of forces, `null` where it is none. */
  readonly forces: string | null;
  /** Whether it is a verb whose subject is a person who speaks. */
  readonly says: boolean;
  /** Whether it tells of talks. */
  readonly talks: boolean;
  readonly spelling: Spelling;
  /** Whether it is a body of a state without the state: "الجيش", "للحكومة". */
  readonly isBareBody: boolean;
  /** What it can be as a surname, clitics taken off. */
  readonly surnames: readonly { readonly prefix: string; readonly surname: Spelling }[];
  /** The outlines of the word and of those surnames: see `ShortNames.mayBegin`. */
  readonly outlines: readonly number[];
}

/** What a word can open, as bits: a person named before he is described, a body that no list has, forces and for whom they are. */
export const OPENS = { name: 1, body: 2, forces: 4 } as const;

const SAYING: ReadonlySet<string> = new Set(
  SAYING_VERBS.map(foldArabic).flatMap((verb) => [verb, `و${verb}`, `ف${verb}`]),
);

const BARE_BODIES: ReadonlySet<string> = new Set(
  ['جيش', 'حكومه', 'حكوميه'].flatMap((noun) =>
    ['ال', 'وال', 'بال', 'لل', 'ولل'].map((clitics) => `${clitics}${noun}`),
  ),
);

function outlinesOf(text: string, surnames: Word['surnames']): readonly number[] {
  const outlines = new Set([outlineOf(text)]);
  for (const { surname } of surnames) {
    outlines.add(outlineOf(surname.word));
    if (surname.skeleton !== null) outlines.add(outlineOf(surname.skeleton));
  }
  return [...outlines];
}

function lookInto(lexicon: Lexicon, text: string): Word {
  const readings = splitClitics(text);
  const surnames = readings.flatMap(([prefix, rest]) =>
    rest.length >= 3 ? [{ prefix, surname: spellingOf(rest) }] : [],
  );
  const name = nameShapeOf(text);
  const heads = headsIn(text);
  const units = unitsIn(text);
  const forces = forcesIn(text);
  return {
    text,
    beginnings: readings.flatMap(([prefix, rest]) => {
      const node = lexicon.terms.next.get(rest);
      return node ? [{ prefix, rest, node }] : [];
    }),
    name,
    heads,
    units,
    opens:
      (name & STARTS_NAME ? OPENS.name : 0) |
      (heads.length + units.length > 0 ? OPENS.body : 0) |
      (forces === null ? 0 : OPENS.forces),
    forces,
    says: SAYING.has(text),
    talks: isTalkWord(text),
    isBareBody: BARE_BODIES.has(text),
    spelling: spellingOf(text),
    surnames,
    outlines: outlinesOf(text, surnames),
  };
}

/** What is known of folded words where a lexicon is used: `wordsIn(lexicon)('وقال').says` → true. */
export const wordsIn = onceForEach((lexicon: Lexicon) => remember((text) => lookInto(lexicon, text)));
