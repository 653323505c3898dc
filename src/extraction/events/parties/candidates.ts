// Who may take part in an event: each side that its sentence names, where it is named nearest, and whoever grammar tied to it.
import { CIVILIANS } from '../../../domain/civilians.ts';
import type { Argument } from '../arguments.ts';
import type { SentenceView } from '../sentence-view.ts';
import type { Trigger } from '../triggers/trigger.ts';

export interface Candidate {
  /** The actor by whom the side is named, or tied. */
  readonly actor: string;
  /** Its side, or the actor where it has none. */
  readonly side: string;
  /** The chunk that names the side nearest to the trigger; `null`: the sentence names it nowhere. */
  readonly at: number | null;
  /** What grammar makes of it; `null`: nothing. */
  readonly tied: Argument | null;
}

/** Chunks between a trigger and another chunk: 0 for a neighbour and for one within. */
export const gapTo = ({ first, last }: Trigger, at: number): number =>
  at > last ? at - last - 1 : at < first ? first - at - 1 : 0;

/** The candidates for a trigger to which grammar tied the actors; outlets, who tell the news, and civilians are none. */
export function candidatesOf(
  view: SentenceView,
  trigger: Trigger,
  actors: readonly Argument[],
  outlets: ReadonlySet<string>,
  sideOf: (actor: string) => string,
): Candidate[] {
  const bySide = new Map<string, Candidate>();
  for (let at = 0; at < view.length; at++) {
    const name = view.at(at)?.name;
    if (!name) continue;
    for (const actor of name.actors) {
      if (outlets.has(actor)) continue;
      const side = sideOf(actor);
      const known = bySide.get(side)?.at ?? null;
      if (known === null || gapTo(trigger, at) < gapTo(trigger, known))
        bySide.set(side, { actor, side, at, tied: null });
    }
  }
  for (const tied of actors) {
    if (tied.actor === CIVILIANS) continue;
    const side = sideOf(tied.actor);
    const known = bySide.get(side);
    if (!known?.tied) bySide.set(side, { actor: tied.actor, at: null, ...known, side, tied });
  }
  return [...bySide.values()];
}
