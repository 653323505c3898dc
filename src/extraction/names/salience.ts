// Which sides an article is about: how often each state, armed group or authority is named or described in it.
import type { Lexicon, Term } from '../lexicon/lexicon.ts';
import { isFightWord } from './fight-context.ts';
import { lookup } from './lookup.ts';
import type { Token } from './tokens.ts';

type Counted = Extract<Term, { t: 'actor' | 'place' | 'nisba' }>;

/** Two sides named as "X and Y" are likely the two parties: each time counts as so many mentions for the two together. */
const PAIR_WEIGHT = 8;

export interface Salience {
  /** Mentions by side. */
  readonly counts: ReadonlyMap<string, number>;
  /** The two sides that the article is most likely about, first the one it names more; `null` where it names fewer. */
  readonly parties: readonly [string, string] | null;
  /** The same among states only. */
  readonly states: readonly [string, string] | null;
  /** States whose army or ministry of defence is named. */
  readonly armed: ReadonlySet<string>;
}
/** "القتال بين X وY": those two are the parties, whoever mediates; it weighs so many times more than "X and Y" elsewhere. */
const FIGHT_FACTOR = 3;
/** How many words before "بين" the fighting is looked for. */
const FIGHT_REACH = 6;

/** An army or ministry of defence marks its state as a party: it counts as much as so many bare mentions. */
const ARMED_WEIGHT = 4;
const isArmed = (term: Term): term is Extract<Term, { t: 'body' }> =>
  term.t === 'body' && (term.body.kind === 'armed-force' || term.body.key === 'mod');
const isBody = (term: Term): term is Extract<Term, { t: 'body' }> => term.t === 'body' && term.definite;

/** Whether "between", with fighting or a truce before it, stands right before a token. */
function isBetweenFighters(tokens: readonly Token[], i: number): boolean {
  return (
    tokens[i - 1]?.text === 'بين' &&
    tokens.slice(Math.max(0, i - 1 - FIGHT_REACH), i - 1).some(({ text }) => isFightWord(text))
  );
}

/** Of how many sides, the most named, pairs are compared. */
const COMPARED = 10;

function bestPair(
  counts: ReadonlyMap<string, number>,
  pairs: ReadonlyMap<string, number>,
  allowed: (side: string) => boolean,
): readonly [string, string] | null {
  const sides = [...counts].filter(([side]) => allowed(side)).sort((a, b) => b[1] - a[1]);
  let best: { pair: readonly [string, string]; score: number } | null = null;
  for (const [at, [a, countA]] of sides.slice(0, COMPARED).entries()) {
    for (const [b, countB] of sides.slice(at + 1, COMPARED)) {
      const score =
        countA + countB + PAIR_WEIGHT * ((pairs.get(`${a} ${b}`) ?? 0) + (pairs.get(`${b} ${a}`) ?? 0));
      if (!best || score > best.score) best = { pair: [a, b], score };
    }
  }
  return best?.pair ?? null;
}

/** The body whose adjective stands at a token: الجيش before السوداني, وزارة الدفاع before السودانية. */
function bodyBefore(lexicon: Lexicon, tokens: readonly Token[], i: number) {
  for (const back of [1, 2, 3]) {
    const body = lookup(lexicon, tokens, i - back, isBody);
    if (body?.end === i) return body;
  }
  return null;
}

/** Mentions by side over the whole article; organisations and outlets are nobody's side here. */
export function weighSides(lexicon: Lexicon, tokens: readonly Token[]): Salience {
  const counts = new Map<string, number>();
  const pairs = new Map<string, number>();
  const add = (side: string, weight: number) => counts.set(side, (counts.get(side) ?? 0) + weight);
  const counted = (term: Term): term is Counted =>
    (term.t === 'actor' || term.t === 'place' || term.t === 'nisba') && !term.guarded;
  const armies = new Set<string>();
  let list: string[] = [];
  let listStart = -1;
  let listEnd = -1;
  let nameEnd = -1;
  const closeList = () => {
    const [a, b] = list;
    // Three or more in a row are mediators or members, not parties.
    if (list.length <= 2) for (const side of list) add(side, 1);
    if (list.length === 2 && a && b && a !== b) {
      const weight = isBetweenFighters(tokens, listStart) ? FIGHT_FACTOR : 1;
      pairs.set(`${a} ${b}`, (pairs.get(`${a} ${b}`) ?? 0) + weight);
    }
    list = [];
  };
  /** Whether a name goes on a list: "وX", or و and X in quotation marks. */
  const continues = ({ start, prefix }: { start: number; prefix: string }) =>
    start === listEnd ? prefix === 'و' : start === listEnd + 1 && tokens[listEnd]?.text === 'و';
  for (let i = 0; i < tokens.length; ) {
    const found = lookup(lexicon, tokens, i, counted);
    if (!found) {
      i++;
      continue;
    }
    i = found.end;
    const { term } = found;
    const id =
      term.t === 'nisba' ? term.of : term.t === 'place' ? lexicon.places.get(term.id)?.metonymOf : term.id;
    const side = id ? (lexicon.actors.get(id)?.side ?? null) : null;
    const kind = side ? lexicon.actors.get(side)?.kind : null;
    if (!id || !side || !kind || kind === 'organisation' || kind === 'outlet') continue;
    if (lexicon.actors.get(id)?.kind === 'person') continue; // the office before the name has counted already
    if (term.t === 'nisba') {
      // The adjective of origin of a name is no mention of the state: "جماعة الحوثي اليمنية".
      if (found.start === nameEnd && term.definite && tokens[found.start]?.gap === 'joint') continue;
      const armed =
        lookup(lexicon, tokens, found.start - 1, isArmed) ??
        lookup(lexicon, tokens, found.start - 2, isArmed);
      if (armed) armies.add(side);
      const body = bodyBefore(lexicon, tokens, found.start);
      if (!body) {
        add(side, armed ? ARMED_WEIGHT : 1);
        continue;
      }
      if (!continues(body)) closeList();
      if (list.length === 0) listStart = body.start;
      add(side, armed ? ARMED_WEIGHT - 1 : 0);
      list.push(side);
      listEnd = found.end;
      continue;
    }
    if (!continues(found)) closeList();
    if (list.length === 0) listStart = found.start;
    if (kind !== 'state') nameEnd = found.end;
    if (kind === 'armed-force') add(side, ARMED_WEIGHT - 1);
    list.push(side);
    listEnd = found.end;
  }
  closeList();
  const isState = (side: string) => lexicon.actors.get(side)?.kind === 'state';
  return {
    counts,
    armed: armies,
    parties: bestPair(counts, pairs, () => true),
    states: bestPair(counts, pairs, isState),
  };
}
