// Who the parties to the conflict are: the sides that the corpus tells to fight, and those that back one of them.
import { CIVILIANS } from '../../domain/civilians.ts';
import type { Mention } from '../../domain/corpus-schema.ts';
import { familyOf } from '../../domain/event-types.ts';

/** Sides that fight, and those that back or accuse one of them. */
export interface Parties {
  readonly parties: ReadonlySet<string>;
  readonly allies: ReadonlySet<string>;
}

/** Sides that the corpus tells in a fight, not the civilians who suffer it, and those that declared their support for one of them or accuse
 * one. `takesSides`: not the United Nations, whose word on a party is no party's.
 */
export function findParties(
  mentions: readonly Mention[],
  side: (actor: string) => string,
  takesSides: (side: string) => boolean = () => true,
): Parties {
  const parties = new Set<string>();
  for (const { type, actors } of mentions) {
    const family = familyOf(type);
    if (family !== 'combat' && family !== 'territory') continue;
    for (const { actor, role } of actors)
      if (role !== 'mediator' && actor !== CIVILIANS) parties.add(side(actor));
  }
  const allies = new Set<string>();
  for (const { type, actors } of mentions) {
    if (type !== 'support' && type !== 'accusation') continue;
    const of = actors.some(({ actor, role }) => role === 'target' && parties.has(side(actor)));
    if (!of) continue;
    for (const { actor, role } of actors)
      if (role === 'agent' && takesSides(side(actor))) allies.add(side(actor));
  }
  return { parties, allies };
}
