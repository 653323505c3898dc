// Stage 7: where an article names or points to actors and places, and which ones. What is said of them is other stages' work.
import type { Actor, Place, Span } from '../../domain/corpus-schema.ts';
import type { Shadow } from '../arabic/shadow.ts';
import { toSource } from '../arabic/shadow.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { NameMention, NamesFound } from './name-mention.ts';
import type { Context, Phrase } from './phrase.ts';
import { makeReadable, readAgain, readFirst } from './reading.ts';
import { weighSides } from './salience.ts';
import { tokenize } from './tokens.ts';

/** The span in the source of tokens, so many units of the first skipped. */
const spanOf = ({ shadow, tokens }: Context, from: number, to: number, skip: number): Span =>
  toSource(shadow, (tokens[from]?.start ?? 0) + skip, tokens[to - 1]?.end ?? 0);

function toMention(ctx: Context, found: Phrase): NameMention {
  const [headStart, headEnd] = found.head;
  return {
    span: spanOf(ctx, found.start, found.end, found.prefix.length),
    head: spanOf(ctx, headStart, headEnd, headStart === found.start ? found.prefix.length : 0),
    actors: found.actors,
    place: found.place,
    form: found.form,
    prefix: found.prefix,
  };
}

const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/**
 * Finds the actors and places of an article: "قال الرئيس الفرنسي إيمانويل ماكرون في باريس" → the person with the office in its span,
 * and the capital, which reads as the state too. Offsets are into the source; `skip` (boilerplate) is not read.
 */
export function findNames(
  shadow: Shadow,
  lexicon: Lexicon,
  options: { readonly skip: readonly Span[] },
): NamesFound {
  const tokens = tokenize(shadow, options.skip, lexicon);
  // Whom an article is about shows only at its end: it is read once for that, and once more with that known where it matters.
  const text = makeReadable(shadow, lexicon, tokens);
  const first = readFirst(text);
  const salience = weighSides(tokens, first.phrases, first.ctx.registry);
  const { ctx, phrases } = readAgain(text, first, salience);
  const { registry } = ctx;
  const mentions = phrases.map((found) => toMention(ctx, found));

  const actors = new Map<string, Actor>();
  const places = new Map<string, Place>();
  const keep = (id: string) => {
    const actor = registry.actors.get(registry.meet(id));
    if (actor && !actors.has(id)) {
      actors.set(id, actor);
      if (actor.side !== id) keep(actor.side);
    }
  };
  for (const { actors: ids, place } of mentions) {
    for (const id of ids) keep(id);
    const known = place ? registry.places.get(registry.meetPlace(place)) : undefined;
    if (known) places.set(known.id, known);
  }
  return {
    mentions,
    actors: [...actors.values()].sort(byId),
    places: [...places.values()].sort(byId),
    parties: salience.parties,
    ground: salience.ground,
    onGround:
      salience.ground === null
        ? []
        : [...places.keys()].filter((id) => registry.stateOf(id) === salience.ground).sort(),
  };
}
