// Who the parties to the conflict are: the sides that the corpus tells to fight, and those that back one of them.
import type { Mention } from '../../domain/corpus-schema.ts';
import { familyOf } from '../../domain/event-types.ts';

export interface Parties {
  readonly parties: ReadonlySet<string>;
  readonly allies: ReadonlySet<string>;
}

/** A side is a party when the corpus tells it in a fight at least so often: once may be a misreading. */
const OFTEN = 2;

/** Sides that fight in the corpus, and those that declared their support for one of them. */
export function findParties(mentions: readonly Mention[], side: (actor: string) => string): Parties {
  const fights = new Map<string, number>();
  for (const mention of mentions) {
    const family = familyOf(mention.type);
    if (family !== 'combat' && family !== 'territory') continue;
    const sides = new Set(
      mention.actors.filter(({ role }) => role !== 'mediator').map(({ actor }) => side(actor)),
    );
    for (const one of sides) fights.set(one, (fights.get(one) ?? 0) + 1);
  }
  const parties = new Set([...fights].filter(([, count]) => count >= OFTEN).map(([one]) => one));
  const allies = new Set<string>();
  for (const mention of mentions) {
    if (mention.type !== 'support') continue;
    const backs = mention.actors.some(({ actor, role }) => role === 'target' && parties.has(side(actor)));
    if (backs) for (const { actor, role } of mention.actors) if (role === 'agent') allies.add(side(actor));
  }
  return { parties, allies };
}
