// The actors and places that an editor can choose: those that the articles name, and those of the lexicon.
import { compareText } from '../../domain/compare-text.ts';
import type { KnownNames } from '../../domain/review/workbench.ts';
import type { LinkedCorpus } from '../assemble/link-corpus.ts';
import { actorFromLexicon, placeFromLexicon } from './known-names.ts';

/** One of each id, the last, in the order of ids. */
function listOnce<T extends { readonly id: string }>(all: readonly T[]): T[] {
  const byId = new Map(all.map((item) => [item.id, item]));
  return [...byId.values()].sort((a, b) => compareText(a.id, b.id));
}

/** Each id once; where both know it, as the corpus has it. */
export function listNames({ actors, places, lexicon }: LinkedCorpus): KnownNames {
  const listed = [...lexicon.actors.keys()].flatMap((id) => actorFromLexicon(lexicon, id) ?? []);
  const listedPlaces = [...lexicon.places.keys()].flatMap((id) => placeFromLexicon(lexicon, id) ?? []);
  return { actors: listOnce([...listed, ...actors]), places: listOnce([...listedPlaces, ...places]) };
}
