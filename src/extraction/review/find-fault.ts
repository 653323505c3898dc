// Whether a decision can be carried out as it stands: every actor and place that it names is known, its date is one, and so are
// its numbers.
import { makeDate } from '../../domain/review/make-date.ts';
import type { Decision } from '../../domain/review/review-schema.ts';
import type { KnownEntities } from './known-names.ts';
import type { Fate } from './outcomes.ts';
import { lost } from './outcomes.ts';

/** Whom and what a decision names. */
export function namesIn(decision: Decision): {
  readonly actors: readonly string[];
  readonly places: readonly string[];
} {
  const actors: string[] = [];
  if ('actors' in decision) actors.push(...decision.actors.map(({ actor }) => actor));
  if ('claims' in decision) actors.push(...decision.claims.map(({ speaker }) => speaker));
  if ('quantities' in decision)
    for (const { whose, countedBy } of decision.quantities)
      actors.push(...[whose, countedBy].filter((id) => id !== null));
  return { actors, places: 'places' in decision ? decision.places : [] };
}

/** Why it cannot be carried out; `null`: it can. */
export function findFault(decision: Decision, known: KnownEntities): Fate | null {
  const { actors, places } = namesIn(decision);
  // An actor whom the editor named acts for one that is known too.
  const named = actors.flatMap((id) => [id, known.actor(id)?.side ?? id]);
  const unknown =
    named.find((id) => known.actor(id) === null) ?? places.find((id) => known.place(id) === null);
  if (unknown !== undefined) return lost('unknown-name', unknown);
  if ('quantities' in decision && decision.quantities.some(({ low, high }) => low < 0 || low > high))
    return lost('invalid', 'low-above-high');
  if (!('date' in decision)) return null;
  const { problem } = makeDate(decision.date);
  return problem === null ? null : lost('invalid', problem);
}
