// Whom a node of the actor graph stands for: a side with all that acts for it or, once that side is opened, one actor.

/** Before an actor's id; ids themselves are letters, digits and hyphens. */
const ACTOR = '@';

/** `actorNode('azerbaijan-army')` → `'@azerbaijan-army'`: the actor alone, where `'azerbaijan'` is the whole side. */
export const actorNode = (actor: string): string => ACTOR + actor;

/** `actorOfNode('@azerbaijan-army')` → `'azerbaijan-army'`; `null` for a side. */
export const actorOfNode = (node: string): string | null => (node.startsWith(ACTOR) ? node.slice(1) : null);

/** The node of an actor where some sides are opened: its own in those, its side's in all others. */
export function makeNodeOf(
  sideOf: (actor: string) => string,
  opened: ReadonlySet<string>,
): (actor: string) => string {
  return (actor) => {
    const side = sideOf(actor);
    return opened.has(side) ? actorNode(actor) : side;
  };
}
