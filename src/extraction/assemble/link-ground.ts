// What a ground for two mentions being one event is: how much it weighs, and in which words it is told.
import type { LinkInput } from './link-input.ts';
import type { Ids, Numbering } from './sets.ts';

export type Params = Readonly<Record<string, string>>;

/** What may speak for two mentions being one event. */
export interface Ground {
  /** How much it speaks for them, 0 for nothing: asked of all pairs that may be one. */
  readonly weigh: (a: LinkInput, b: LinkInput) => number;
  /** In which words, where it does: asked of those that are joined. */
  readonly tell: (a: LinkInput, b: LinkInput) => Params;
}

/** The names of a set, in the order of letters. */
export const namesOf = ({ nameOf }: Numbering, ids: Ids): string[] => ids.map(nameOf).sort();

/** The first in the order of letters of the names that two sets of inputs of one numbering have in common. */
export const firstCommon = ({ numbering }: LinkInput, a: Ids, b: Ids): string | undefined =>
  namesOf(
    numbering,
    a.filter((id) => b.includes(id)),
  )[0];
