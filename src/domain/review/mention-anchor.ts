// The anchor of a mention: what ties a decision to the words that tell it, and to the one meant of several told by the same words.
import type { Mention } from '../corpus-schema.ts';
import { isNamedHere } from '../named-here.ts';
import { findAll, findAnchor } from './anchor.ts';
import type { Anchor } from './review-schema.ts';

/** What sets a mention apart from others told by the same words: its date, and whom and what places the words name. */
function markOf(mention: Mention): NonNullable<Anchor['among']> {
  const { date, actors, places } = mention;
  return {
    date: date.edtf,
    actors: [...new Set(actors.flatMap((one) => (isNamedHere(mention, one) ? one.actor : [])))].sort(),
    places: [...new Set(places.map(({ place }) => place))].sort(),
  };
}

/** The anchor of a mention, with what sets it apart from others told by the same words. */
export function anchorOfMention(mention: Mention): Anchor {
  const { article, passage, trigger } = mention;
  const { start, exact, prefix, suffix } = passage;
  const words = exact.slice(trigger.start - start, trigger.end - start);
  return {
    article,
    exact,
    prefix,
    suffix,
    trigger: { start: trigger.start - start, words },
    among: markOf(mention),
  };
}

/**
 * The mentions that name the same parties and places; where none does, those that name them and more: whom a pronoun of the sentence
 * means was once not counted as named by it.
 */
function alikeTo<M extends Mention>(
  among: NonNullable<Anchor['among']>,
  sameWords: readonly M[],
): readonly M[] {
  const [places, actors] = [among.places, among.actors].map((ids) => JSON.stringify([...ids].sort()));
  const there = sameWords
    .map((mention) => ({ mention, mark: markOf(mention) }))
    .filter(({ mark }) => JSON.stringify(mark.places) === places);
  const exactly = there.filter(({ mark }) => JSON.stringify(mark.actors) === actors);
  const naming = there.filter(({ mark }) => among.actors.every((actor) => mark.actors.includes(actor)));
  return (exactly.length > 0 ? exactly : naming).map(({ mention }) => mention);
}

/**
 * Which of the mentions told by the same words an anchor means: those that it does not exclude. Days move when an article's own
 * is set: where none has the day, it is the only one of several that names the same parties and places.
 */
export function mentionsMeant<M extends Mention>(anchor: Anchor, sameWords: readonly M[]): readonly M[] {
  const { among } = anchor;
  if (!among) return sameWords;
  const alike = alikeTo(among, sameWords);
  const sameDay = alike.filter(({ date }) => date.edtf === among.date);
  if (sameDay.length > 0) return sameDay;
  return sameWords.length > 1 && alike.length === 1 ? alike : [];
}

/**
 * An anchor as it is kept: what sets its mention apart only where other mentions are told by the same words, and a mark where
 * its passage stands twice. `mentions`: those of its article.
 */
export function settleAnchor(anchor: Anchor, text: string, mentions: readonly Mention[]): Anchor {
  const { among, twice: _twice, ...kept } = anchor;
  const isTwice = findAll(text, anchor.exact).length > 1;
  const settled: Anchor = { ...kept, ...(isTwice && { twice: true as const }) };
  const found = findAnchor(settled, text);
  if (typeof found === 'string' || !among) return settled;
  const { trigger } = found;
  const sameWords = mentions.filter(
    (mention) => mention.trigger.start === trigger.start && mention.trigger.end === trigger.end,
  );
  return sameWords.length > 1 ? { ...settled, among } : settled;
}
