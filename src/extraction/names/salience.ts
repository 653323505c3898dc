// Which sides an article is about: how often each state, armed group or authority is named or described in it.
import type { Lexicon, Term } from '../lexicon/lexicon.ts';
import { lookup } from './lookup.ts';
import type { Token } from './tokens.ts';

type Counted = Extract<Term, { t: 'actor' | 'place' | 'nisba' }>;

/** Mentions by side over the whole article; organisations and outlets are nobody's side here. */
export function countSides(lexicon: Lexicon, tokens: readonly Token[]): Map<string, number> {
  const counts = new Map<string, number>();
  const counted = (term: Term): term is Counted =>
    (term.t === 'actor' || term.t === 'place' || term.t === 'nisba') && !term.guarded;
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
    if (side && kind && kind !== 'organisation' && kind !== 'outlet')
      counts.set(side, (counts.get(side) ?? 0) + 1);
  }
  return counts;
}
