// Which sides an article is about, from the names found in it: how often each state, armed group or authority is named, which two
// stand side by side ("X وY", "القتال بين X وY"), and by which of its actors a side goes in the fight.
import { isFightWord } from './fight-context.ts';
import type { Phrase } from './phrase.ts';
import type { Registry } from './registry.ts';
import type { Token } from './tokens.ts';

/** Two sides named as "X and Y" are likely the two parties: each time counts as so many mentions for the two together. */
const PAIR_WEIGHT = 8;
/** "القتال بين X وY": those two are the parties, whoever mediates; it weighs so many times more than "X and Y" elsewhere. */
const FIGHT_FACTOR = 3;
/** How many words before "بين" the fighting is looked for. */
const FIGHT_REACH = 6;
/** An army or ministry of defence marks its state as a party: it counts as much as so many bare mentions. */
const ARMED_WEIGHT = 4;
/** Of how many sides, the most named, pairs are compared. */
const COMPARED = 10;

export interface Salience {
  /** Mentions by side. */
  readonly counts: ReadonlyMap<string, number>;
  /** The two parties that the article is most likely about, first the one it names more; `null` where it names fewer. */
  readonly parties: readonly [string, string] | null;
  /** The same among states only. */
  readonly states: readonly [string, string] | null;
  /** States whose army or ministry of defence is named. */
  readonly armed: ReadonlySet<string>;
  /** The authorities that no state stands behind, of the one region named that has such; `null` for none or several. */
  readonly breakaway: string | null;
  /** The state in which most of the towns named lie, by far; `null` where there is none. */
  readonly ground: string | null;
}

/** Before anything is read: no side is known. */
export const NO_SALIENCE: Salience = {
  counts: new Map(),
  parties: null,
  states: null,
  armed: new Set(),
  breakaway: null,
  ground: null,
};

/** Two actors that the text names as a pair. */
export interface Pair {
  readonly actors: readonly [string, string];
  /** The token where the pair begins, and the one behind it. */
  readonly start: number;
  readonly end: number;
  /** Between them, so "بين" says, is fighting, a truce or peace. */
  readonly fight: boolean;
  readonly between: boolean;
}

/** Whether a phrase goes on a list begun before it: "وX", or و and X in quotation marks. */
export function continuesList(tokens: readonly Token[], last: Phrase | null, next: Phrase): boolean {
  if (!last) return false;
  if (next.start === last.end) return next.prefix === 'و';
  return next.start === last.end + 1 && tokens[last.end]?.text === 'و';
}

/** The lists of names in a text, each a run of coordinated phrases. */
function listsOf(tokens: readonly Token[], phrases: readonly Phrase[]): Phrase[][] {
  const lists: Phrase[][] = [];
  for (const phrase of phrases) {
    const list = lists.at(-1);
    if (list && continuesList(tokens, list.at(-1) ?? null, phrase)) list.push(phrase);
    else lists.push([phrase]);
  }
  return lists;
}

/** Whether fighting, a truce or peace is told right before a token. */
const isFightBefore = (tokens: readonly Token[], i: number): boolean =>
  tokens.slice(Math.max(0, i - FIGHT_REACH), i).some(({ text }) => isFightWord(text));

/** "بين X وY", "X وY", "القوات الروسية والأوكرانية": the pair that a run of coordinated phrases makes, or `null`. */
export function pairOf(tokens: readonly Token[], list: readonly Phrase[]): Pair | null {
  const { length } = list;
  if (length === 0 || length > 2) return null;
  const first = list[0] as Phrase;
  const last = list[length - 1] as Phrase;
  if (first.actors.length + (length === 1 ? 0 : last.actors.length) !== 2) return null;
  const a = first.actors[0] ?? last.actors[0];
  const b = first.actors[1] ?? last.actors[first.actors.length === 0 ? 1 : 0];
  if (a === undefined || b === undefined || a === b) return null;
  const between = tokens[first.start - 1]?.text === 'بين' && first.prefix === '';
  return {
    actors: [a, b],
    start: first.start,
    end: last.end,
    between,
    fight: between && isFightBefore(tokens, first.start - 1),
  };
}

/** The pair of sides named most, alone and together; with `one`, among the pairs that it is in. */
function bestPair(
  counts: ReadonlyMap<string, number>,
  pairs: Pairs,
  allowed: (side: string) => boolean,
  one: string | null = null,
): readonly [string, string] | null {
  const sides = [...counts].filter(([side]) => allowed(side)).sort((a, b) => b[1] - a[1]);
  let best: { pair: readonly [string, string]; score: number } | null = null;
  const compared = Math.min(sides.length, COMPARED);
  for (let i = 0; i < compared; i++) {
    const [a, countA] = sides[i] as [string, number];
    for (let j = i + 1; j < compared; j++) {
      const [b, countB] = sides[j] as [string, number];
      if (one !== null && a !== one && b !== one) continue;
      const score = countA + countB + PAIR_WEIGHT * pairs.weight(a, b);
      if (!best || score > best.score) best = { pair: [a, b], score };
    }
  }
  return best?.pair ?? null;
}

/** Towns of one state are so many of all towns named, and so many at least, where the article tells of its ground. */
const GROUND_SHARE = 0.7;
const GROUND_LEAST = 2;
const TIMES_COUNTED = 2;

/** The only state in which an article without towns has anything: "في X", "بشمال X". */
function countryOf(tokens: readonly Token[], phrases: readonly Phrase[], registry: Registry): string | null {
  const named = new Tally();
  for (const { start, prefix, place, actors } of phrases)
    if (place !== null && actors.includes(place) && registry.actor(place)?.kind === 'state')
      if (prefix.endsWith('ب') || /^[وف]?في$/.test(tokens[start - 1]?.text ?? '')) named.add(place, 1);
  const [most] = [...named.counts];
  return most && named.counts.size === 1 && most[1] >= GROUND_LEAST ? most[0] : null;
}

/** The state on whose ground an article is, by the towns it names; capitals stand for their states and tell nothing. */
function groundOf(tokens: readonly Token[], phrases: readonly Phrase[], registry: Registry): string | null {
  const towns = new Tally();
  let all = 0;
  const named = new Tally();
  for (const { place, actors } of phrases) {
    const state = place !== null && actors.length === 0 ? registry.stateOf(place) : null;
    if (place === null || state === null) continue;
    named.add(place, 1);
    // A town named again and again may be where they talk.
    if ((named.counts.get(place) ?? 0) > TIMES_COUNTED) continue;
    towns.add(state, 1);
    all++;
  }
  // "في X" again and again, and no town: the ground is the country itself.
  if (all === 0) return countryOf(tokens, phrases, registry);
  const [most] = [...towns.counts].sort((a, b) => b[1] - a[1]);
  return most && most[1] >= GROUND_LEAST && most[1] >= GROUND_SHARE * all ? most[0] : null;
}

/** "القوات الموالية للحكومة", "الجيش": a body without its nation is that of the state on whose ground it is. */
const BARE_WEIGHT = 2;

/** How many bodies stand bare outside the phrases found. */
function countBareBodies(tokens: readonly Token[], phrases: readonly Phrase[]): number {
  let count = 0;
  let next = 0;
  for (let at = 0; at < tokens.length; at++) {
    if (tokens[at]?.word.isBareBody !== true) continue;
    while (next < phrases.length && (phrases[next] as Phrase).end <= at) next++;
    const phrase = phrases[next];
    if (!phrase || at < phrase.start) count++;
  }
  return count;
}

function breakawayOf(phrases: readonly Phrase[], registry: Registry): string | null {
  let only: string | null = null;
  for (const { place } of phrases) {
    const authorities = place ? registry.authoritiesOf(place) : null;
    if (authorities === null || authorities === only || registry.sideOf(authorities) !== authorities)
      continue;
    if (only !== null) return null;
    only = authorities;
  }
  return only;
}

/** Counts things by key. */
class Tally {
  readonly counts = new Map<string, number>();
  add(key: string, weight: number): void {
    this.counts.set(key, (this.counts.get(key) ?? 0) + weight);
  }
}

/** Weights of two sides together, in the order in which they are named and in the other. */
class Pairs {
  private readonly weights = new Map<string, Tally>();
  add(a: string, b: string, weight: number): void {
    const known = this.weights.get(a) ?? new Tally();
    known.add(b, weight);
    this.weights.set(a, known);
  }
  weight(a: string, b: string): number {
    return (this.weights.get(a)?.counts.get(b) ?? 0) + (this.weights.get(b)?.counts.get(a) ?? 0);
  }
}

const isArmed = ({ post }: Phrase) =>
  post?.kind === 'body'
    ? post.word.kind === 'armed-force' || post.word.key === 'mod'
    : post?.word.key === 'army-chief';

/** Weighs the sides of an article from its phrases in order; organisations and outlets are nobody's side here. */
export function weighSides(
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  registry: Registry,
): Salience {
  const counts = new Tally();
  const pairs = new Pairs();
  const faces = new Tally();
  const armed = new Set<string>();
  const kindOf = (id: string) => registry.actor(id)?.kind;
  /** The side for which an actor counts, or `null`. */
  const sideOf = (actor: string): string | null => {
    const side = registry.sideOf(actor);
    const kind = kindOf(side);
    return kind && kind !== 'organisation' && kind !== 'outlet' && kind !== 'person' ? side : null;
  };
  const counted = phrases.filter(({ form, actors }) => form !== 'anaphor' && actors.length > 0);
  for (const list of listsOf(tokens, counted)) {
    for (const phrase of list) {
      const isBody = phrase.post?.kind === 'body';
      if (phrase.head[0] === phrase.start && phrase.actors.some((id) => kindOf(id) === 'person')) continue;
      const ofArmed = isArmed(phrase);
      for (const actor of phrase.actors) {
        const side = sideOf(actor);
        if (!side) continue;
        const isForce = kindOf(actor) === 'armed-force';
        if (ofArmed && kindOf(side) === 'state') armed.add(side);
        if (isForce || phrase.post?.word.key === 'government') faces.add(actor, 1);
        const weight = ofArmed || isForce ? ARMED_WEIGHT : 1;
        // Three or more in a row are mediators or members, not parties: only their armies count.
        if (list.length <= 2 || isBody) counts.add(side, list.length <= 2 ? weight : weight - 1);
      }
    }
    const pair = pairOf(tokens, list);
    const [a, b] = pair?.actors.map(sideOf) ?? [];
    if (!pair || !a || !b || a === b) continue;
    pairs.add(a, b, pair.fight ? FIGHT_FACTOR : 1);
  }
  const isState = (side: string) => kindOf(side) === 'state';
  const ground = groundOf(tokens, phrases, registry);
  if (ground && counts.counts.has(ground)) counts.add(ground, BARE_WEIGHT * countBareBodies(tokens, phrases));
  const anyPair = bestPair(counts.counts, pairs, () => true);
  // Two states that deal with one another over a war on the ground of a third, which is a party to it.
  const dealAbroad =
    ground && counts.counts.has(ground) && anyPair?.every((side) => side !== ground && isState(side));
  const parties = dealAbroad ? bestPair(counts.counts, pairs, () => true, ground) : anyPair;
  // Against an armed group fights whom the text puts there: an army, a government, else the state.
  const faceOf = (side: string): string => {
    if (kindOf(side) === 'armed-force') return side;
    const named = [...faces.counts].filter(([actor]) => registry.sideOf(actor) === side);
    return named.sort((x, y) => y[1] - x[1])[0]?.[0] ?? side;
  };
  return {
    counts: counts.counts,
    armed,
    breakaway: breakawayOf(phrases, registry),
    ground,
    parties: parties && !parties.every(isState) ? [faceOf(parties[0]), faceOf(parties[1])] : parties,
    states: bestPair(counts.counts, pairs, isState),
  };
}
