// What the search for names hands to the later stages: where actors and places are named, and which ones.
import type { Actor, Place, Span } from '../../domain/corpus-schema.ts';

/** How an actor is pointed to: by name, by office or body, by demonym, or by reference to something said before. */
export type NameForm = 'name' | 'description' | 'demonym' | 'anaphor';

export interface NameMention {
  /** The whole phrase in the source, office words included, clitics و ف ب ل ك not: "الرئيس الروسي فلاديمير بوتين". */
  readonly span: Span;
  /** The name itself: "فلاديمير بوتين"; without a name, the whole phrase. */
  readonly head: Span;
  /** Its reading as actors: several for coordinated phrases, none if it is only a place. */
  readonly actors: readonly string[];
  /** Its reading as a place, if it has one. */
  readonly place: string | null;
  readonly form: NameForm;
  /** The clitics before the span, as folded: '', 'و', 'ب', 'ول', 'لل' … */
  readonly prefix: string;
}

export interface NamesFound {
  /** Sorted by start, none overlapping another. */
  readonly mentions: readonly NameMention[];
  /** Every actor mentioned, of the lexicon or found by an open pattern, sorted by id. */
  readonly actors: readonly Actor[];
  /** Every place mentioned, sorted by id. */
  readonly places: readonly Place[];
  /** The two sides that it is most likely about, by how it names them (names/salience.ts); `null` where it names fewer. */
  readonly parties: readonly [string, string] | null;
  /** The state on whose ground it is, if its towns tell. */
  readonly ground: string | null;
  /** The places mentioned that lie in that state. */
  readonly onGround: readonly string[];
}
