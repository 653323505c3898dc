// The actors and places of all drafts as one list each, with the labels that the editor prefers.
import type { Actor, Text } from '../../domain/corpus-schema.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { SiteSettings } from './site-settings.ts';

/** One entry an id, of the first draft that has it, sorted by id. */
export function gatherEntities<T extends { readonly id: string }>(
  lists: readonly (readonly T[])[],
  preferred: SiteSettings['preferredNames'],
): T[] {
  const byId = new Map<string, T>();
  for (const list of lists) for (const item of list) if (!byId.has(item.id)) byId.set(item.id, item);
  const rename = (item: T): T => {
    const label: Text | undefined = preferred[item.id];
    return label ? { ...item, label } : item;
  };
  return [...byId.values()].map(rename).sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Sides are actors too: those that only a member's `side` names are taken from the lexicon. */
export function withSides(actors: readonly Actor[], lexicon: Lexicon): Actor[] {
  const known = new Set(actors.map((actor) => actor.id));
  const missing = [...new Set(actors.map((actor) => actor.side))].filter((id) => !known.has(id));
  const added = missing.flatMap((id) => {
    const entry = lexicon.actors.get(id);
    return entry
      ? [
          {
            id,
            kind: entry.kind,
            label: entry.label,
            names: [...entry.names],
            side: entry.side,
            sideBasis: entry.sideBasis,
            wikidata: entry.wikidata,
          },
        ]
      : [];
  });
  return [...actors, ...added];
}
