// Who fights whom: the pair of sides that an article, and the corpus behind it, tells to be opponents. Counted from events whose
// clause names both; whom a pair is supplied to is said in supply-sides.ts.
import type { EventType } from '../../domain/event-types.ts';
import { familyOf } from '../../domain/event-types.ts';
import type { MentionDraft } from '../draft.ts';
import type { Argument } from '../events/arguments.ts';

/** What of the corpus's actors the count needs to know. */
export interface Sides {
  readonly sideOf: (actor: string) => string;
  /** Not the United Nations, nor civilians. */
  readonly canFight: (side: string) => boolean;
  readonly isPerson: (actor: string) => boolean;
}

/** The mentions of one article, and the starts of names in it that only point back: "الطرفان" tells of nobody who he is. */
export interface Told {
  readonly mentions: readonly MentionDraft[];
  readonly anaphors: ReadonlySet<number>;
  /** The ids of the two sides that it names most as a pair (names/salience.ts). */
  readonly parties: Opponents | null;
}

/** Two opponents as a text names them. */
export type Opponents = readonly [string, string];

/** What one article or all of them tell of opponents: how often two sides are, and by which names. */
export interface Tally {
  /** By the ids of the two sides, in order. */
  readonly pairs: ReadonlyMap<string, number>;
  /** By side, its actors with their counts. */
  readonly names: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

/** Both agents of these are opponents, or were. */
export const BOTH_DO: ReadonlySet<EventType> = new Set([
  'clash',
  'ceasefire-agreement',
  'ceasefire-start',
  'ceasefire-violation',
  'exchange',
]);
/** An article's own word counts so many times as that of another. */
const OWN = 3;
/** The pair must be told so many times as often as any other. */
const LEAD = 1.5;

/** What a clash or a truce between two weighs, and what a blow of one at the other; a blow or two make no war. */
const MUTUAL = 3;
const BLOW = 1;

/**
 * What an event tells of who is whose opponent; accusing and threatening tells nothing: anybody accuses anybody. Leaders who agree
 * on a truce may only back those who fight.
 */
function weightOf(type: EventType, opponents: readonly string[], { isPerson }: Sides): number {
  if (BOTH_DO.has(type)) return type === 'ceasefire-agreement' && opponents.every(isPerson) ? BLOW : MUTUAL;
  const family = familyOf(type);
  return family === 'combat' || family === 'territory' ? BLOW : 0;
}

/** Two actors whom the words of a mention tell to be opponents. */
function opponentsIn({ type, actors }: MentionDraft, anaphors: ReadonlySet<number>): readonly Argument[] {
  const named = actors.filter(({ span }) => span !== null && !anaphors.has(span.start));
  const agents = named.filter(({ role }) => role === 'agent');
  const targets = named.filter(({ role }) => role === 'target');
  if (agents.length + targets.length !== 2) return [];
  if (BOTH_DO.has(type) && agents.length === 2) return agents;
  return agents.length === 1 ? [...agents, ...targets] : [];
}

/** The opponents that articles tell: a clash of the army of A and of B → the pair of their sides once, both armies once. */
export function tallyOpponents(articles: readonly Told[], all: Sides): Tally {
  const { sideOf, canFight } = all;
  const pairs = new Map<string, number>();
  const names = new Map<string, Map<string, number>>();
  for (const { mentions, anaphors } of articles)
    for (const mention of mentions) {
      const opponents = opponentsIn(mention, anaphors).map(({ actor }) => actor);
      const weight = weightOf(mention.type, opponents, all);
      if (weight === 0) continue;
      const sides = [...new Set(opponents.map(sideOf))].sort();
      if (sides.length !== 2 || !sides.every(canFight)) continue;
      count(pairs, sides.join(' '), weight);
      for (const actor of opponents) {
        const named = names.get(sideOf(actor)) ?? new Map<string, number>();
        count(named, actor, 1);
        names.set(sideOf(actor), named);
      }
    }
  return { pairs, names };
}

const count = (counts: Map<string, number>, key: string, weight: number) =>
  counts.set(key, (counts.get(key) ?? 0) + weight);

/** The two entries with the highest counts, equals in the order of their keys. */
function leading(counts: ReadonlyMap<string, number>): [string, number][] {
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).slice(0, 2);
}

/** How a side is most often named among opponents; by its own id where that is as frequent. */
function nameOf(side: string, { names }: Tally): string {
  const counts = names.get(side);
  const [first] = counts ? leading(counts) : [];
  return first && first[1] > (counts?.get(side) ?? 0) ? first[0] : side;
}

/**
 * The one pair that fights in an article, each as it is most often named: told by itself (`own`) or, among sides that it names
 * (`present`), by the corpus (`all`); `null` where there is none or more than one, and where it is not the pair that the article
 * names most (`parties`): whom the corpus has fighting may both be named in an article on another war.
 */
export function findOpponents(
  own: Tally,
  all: Tally,
  present: ReadonlySet<string>,
  parties: Opponents | null,
): Opponents | null {
  if (!parties) return null;
  const weights = new Map<string, number>();
  for (const [key, times] of all.pairs) {
    if (times >= MUTUAL && key.split(' ').every((side) => present.has(side)))
      weights.set(key, times + (OWN - 1) * (own.pairs.get(key) ?? 0));
  }
  const [first, second] = leading(weights);
  if (!first || (second && first[1] < LEAD * second[1])) return null;
  const sides = first[0].split(' ');
  if (!sides.every((side) => parties.includes(side))) return null;
  const [a, b] = sides.map((side) => nameOf(side, own.names.has(side) ? own : all));
  return a === undefined || b === undefined ? null : [a, b];
}
