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
    // The file's own keys only: an id such as "constructor" is no preference.
    const label: Text | undefined = Object.hasOwn(preferred, item.id) ? preferred[item.id] : undefined;
    return label ? { ...item, label } : item;
  };
  return [...byId.values()].map(rename).sort((a, b) => (a.id < b.id ? -1 : 1));
}

/**
 * Sides are actors too: those that only a member's `side` names are taken from the lexicon; a member of a side that nobody
 * knows acts for itself.
 */
export function withSides(actors: readonly Actor[], lexicon: Lexicon): Actor[] {
  const known = new Set(actors.map((actor) => actor.id));
  const missing = [...new Set(actors.map((actor) => actor.side))].filter((id) => !known.has(id));
  const added = missing.flatMap((id): Actor[] => {
    const entry = lexicon.actors.get(id);
    if (!entry) return [];
    const { kind, label, side, sideBasis, wikidata } = entry;
    return [{ id, kind, label, names: [...entry.names], side, sideBasis, wikidata }];
  });
  const all = new Set([...known, ...added.map((actor) => actor.id)]);
  const own = (actor: Actor): Actor =>
    all.has(actor.side) ? actor : { ...actor, side: actor.id, sideBasis: 'none' };
  return [...actors.map(own), ...added];
}
