// Of which state and which armed group an article tells most, by how often it names each side, and which group a state fights.
import { COALITIONS } from '../lexicon/actors/coalitions.ts';
import type { Registry } from './registry.ts';

/** Alliances of states: nobody's rebels. */
const ALLIANCES: ReadonlySet<string> = new Set(COALITIONS.map(({ id }) => id));
/** What the naming of the one group that an article is full of weighs at least (three times by name), and how much more than of any other. */
const OFTEN = 12;
const LEADS_BY = 2;

type Counts = ReadonlyMap<string, number>;

/** The one armed group that is named so often, and far more than any other: {taliban: 20, pkk: 2} → "taliban"; `null` where none is. */
export function mainGroupOf(counts: Counts, registry: Registry): string | null {
  const [first, second] = [...counts]
    .filter(([side]) => registry.actor(side)?.kind === 'armed-force' && !ALLIANCES.has(side))
    .sort((a, b) => b[1] - a[1]);
  if (!first || first[1] < OFTEN || first[1] < LEADS_BY * (second?.[1] ?? 0)) return null;
  return first[0];
}

/** The state that is named most; `null` where none is named. */
export function mainStateOf(counts: Counts, registry: Registry): string | null {
  const states = [...counts].filter(([side]) => registry.actor(side)?.kind === 'state');
  return states.sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

/** Of the two sides of an article, the one that is no state where the other is: [turkey, pkk] → "pkk"; else `null`. */
export function opponentOf(sides: readonly string[], registry: Registry): string | null {
  const others = sides.filter((side) =>
    ['armed-force', 'government-body'].includes(registry.actor(side)?.kind ?? ''),
  );
  const states = sides.filter((side) => registry.actor(side)?.kind === 'state');
  return others.length === 1 && states.length === 1 ? (others[0] ?? null) : null;
}
