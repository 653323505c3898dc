// The lexicon as the engine uses it: every entry by id, and a dictionary of all forms over folded words.
import type { ActorEntry, PlaceEntry, RoleEntry } from './entries.ts';

export type { ActorEntry, PlaceEntry, RoleEntry };

export interface Lexicon {
  readonly actors: ReadonlyMap<string, ActorEntry>;
  readonly places: ReadonlyMap<string, PlaceEntry>;
}
