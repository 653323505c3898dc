// Who the parties to the conflict are: the sides that the corpus tells to fight, and those that back one of them.
import type { Mention } from '../../domain/corpus-schema.ts';
import { familyOf } from '../../domain/event-types.ts';

export interface Parties {
  readonly parties: ReadonlySet<string>;
  readonly allies: ReadonlySet<string>;
}

/** Sides that the corpus tells in a fight, and those that declared their support for one of them. */
export function findParties(mentions: readonly Mention[], side: (actor: string) => string): Parties {
  const parties = new Set<string>();
  for (const { type, actors } of mentions) {
    const family = familyOf(type);
    if (family !== 'combat' && family !== 'territory') continue;
    for (const { actor, role } of actors) if (role !== 'mediator') parties.add(side(actor));
  }
  const allies = new Set<string>();
  for (const { type, actors } of mentions) {
    if (type !== 'support') continue;
    const backs = actors.some(({ actor, role }) => role === 'target' && parties.has(side(actor)));
    if (backs) for (const { actor, role } of actors) if (role === 'agent') allies.add(side(actor));
  }
  return { parties, allies };
}
