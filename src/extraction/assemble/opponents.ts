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
  /** By the lesser id of the two sides, then by the other. */
  readonly pairs: ReadonlyMap<string, ReadonlyMap<string, number>>;
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
function weightOf(type: EventType, opponents: readonly Argument[], { isPerson }: Sides): number {
  if (type === 'ceasefire-agreement' && opponents.every(({ actor }) => isPerson(actor))) return BLOW;
  return BOTH_DO.has(type) ? MUTUAL : BLOW;
}

/** Whether an event of the type tells of opponents. */
function tellsOfThem(type: EventType): boolean {
  const family = familyOf(type);
  return BOTH_DO.has(type) || family === 'combat' || family === 'territory';
}

/** Two actors whom the words of a mention tell to be opponents. */
function opponentsIn({ type, actors }: MentionDraft, anaphors: ReadonlySet<number>): readonly Argument[] {
  const [agents, targets]: [Argument[], Argument[]] = [[], []];
  for (const actor of actors) {
    if (actor.span === null || anaphors.has(actor.span.start)) continue;
    if (actor.role === 'agent') agents.push(actor);
    else if (actor.role === 'target') targets.push(actor);
  }
  if (agents.length + targets.length !== 2) return [];
  if (BOTH_DO.has(type) && agents.length === 2) return agents;
  return agents.length === 1 ? [...agents, ...targets] : [];
}

/** The opponents that articles tell: a clash of the army of A and of B → the pair of their sides once, both armies once. */
export function tallyOpponents(articles: readonly Told[], all: Sides): Tally {
  const { sideOf, canFight } = all;
  const pairs = new Map<string, Map<string, number>>();
  const names = new Map<string, Map<string, number>>();
  for (const { mentions, anaphors } of articles)
    for (const mention of mentions) {
      if (!tellsOfThem(mention.type)) continue;
      const opponents = opponentsIn(mention, anaphors);
      const [one, other, ...more] = [...new Set(opponents.map(({ actor }) => sideOf(actor)))].sort();
      if (one === undefined || other === undefined || more.length > 0) continue;
      if (!canFight(one) || !canFight(other)) continue;
      count(pairs, one, other, weightOf(mention.type, opponents, all));
      for (const { actor } of opponents) count(names, sideOf(actor), actor, 1);
    }
  return { pairs, names };
}

function count(counts: Map<string, Map<string, number>>, one: string, other: string, weight: number): void {
  const known = counts.get(one);
  if (known) known.set(other, (known.get(other) ?? 0) + weight);
  else counts.set(one, new Map([[other, weight]]));
}

/** What is counted most, of equals the first by its key; `null` where nothing was counted. */
function leading(counts: ReadonlyMap<string, number>): string | null {
  let [most, times]: [string | null, number] = [null, 0];
  for (const [key, weight] of counts)
    if (weight > times || (weight === times && most !== null && key < most)) [most, times] = [key, weight];
  return most;
}

/** How a side is most often named among opponents; by its own id where that is as frequent. */
function nameOf(side: string, { names }: Tally): string {
  const counts = names.get(side);
  const first = counts ? leading(counts) : null;
  return first !== null && (counts?.get(first) ?? 0) > (counts?.get(side) ?? 0) ? first : side;
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
  const [one, other] = parties ? [...parties].sort() : [];
  if (one === undefined || other === undefined || !present.has(one) || !present.has(other)) return null;
  const weigh = (a: string, b: string): number => {
    const times = all.pairs.get(a)?.get(b) ?? 0;
    return times < MUTUAL ? 0 : times + (OWN - 1) * (own.pairs.get(a)?.get(b) ?? 0);
  };
  const weight = weigh(one, other);
  if (weight === 0) return null;
  for (const a of present)
    for (const b of all.pairs.get(a)?.keys() ?? []) {
      const isRival = present.has(b) && !(a === one && b === other);
      if (isRival && weight < LEAD * weigh(a, b)) return null;
    }
  return [nameOf(one, own.names.has(one) ? own : all), nameOf(other, own.names.has(other) ? own : all)];
}
