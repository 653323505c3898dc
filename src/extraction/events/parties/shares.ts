// How much of an article is about each side: how often it names it, as a share of the side that it names most.
import type { NameMention } from '../../names/name-mention.ts';

/** `sharesOf(mentions, sideOf)('armenia')` → 1 for the side named most, 0.5 for one named half as often, 0 for others. */
export function sharesOf(
  mentions: readonly NameMention[],
  sideOf: (actor: string) => string,
): (side: string) => number {
  const counts = new Map<string, number>();
  let most = 1;
  for (const { actors } of mentions)
    for (const actor of actors) {
      const side = sideOf(actor);
      const count = (counts.get(side) ?? 0) + 1;
      counts.set(side, count);
      most = Math.max(most, count);
    }
  return (side) => (counts.get(side) ?? 0) / most;
}
