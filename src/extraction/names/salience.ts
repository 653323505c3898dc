// Which sides an article is about: how often each state, armed group or authority is named or described in it.
import type { Lexicon, Term } from '../lexicon/lexicon.ts';
import { lookup } from './lookup.ts';
import type { Token } from './tokens.ts';

type Counted = Extract<Term, { t: 'actor' | 'place' | 'nisba' }>;

/** Two states named side by side are likely the two parties; three or more are mediators and count for nothing. */
const PAIR_WEIGHT = 4;
/** An army or ministry of defence marks its state as a party: it counts as much as so many bare mentions. */
const ARMED_WEIGHT = 4;
const isArmed = (term: Term): term is Extract<Term, { t: 'body' }> =>
  term.t === 'body' && (term.body.kind === 'armed-force' || term.body.key === 'mod');

/** Mentions by side over the whole article; organisations and outlets are nobody's side here. */
export function countSides(lexicon: Lexicon, tokens: readonly Token[]): Map<string, number> {
  const counts = new Map<string, number>();
  const add = (side: string, weight: number) => counts.set(side, (counts.get(side) ?? 0) + weight);
  const counted = (term: Term): term is Counted =>
    (term.t === 'actor' || term.t === 'place' || term.t === 'nisba') && !term.guarded;
  let list: string[] = [];
  let listEnd = -1;
  const closeList = () => {
    if (list.length <= 2) for (const side of list) add(side, list.length === 2 ? PAIR_WEIGHT : 1);
    list = [];
  };
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
      const armed =
        lookup(lexicon, tokens, found.start - 1, isArmed) ??
        lookup(lexicon, tokens, found.start - 2, isArmed);
      add(side, armed ? ARMED_WEIGHT : 1);
      continue;
    }
    if (found.start !== listEnd || found.prefix !== 'و') closeList();
    list.push(side);
    listEnd = found.end;
  }
  closeList();
  return counts;
}
