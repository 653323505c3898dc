// Which words of an article name an actor whom the words of a passage only point to: by a pronoun, by a verb whose subject goes on
// ("وأضاف أن قواته قصفت"), or as the other of two who fight. So that each actor of each event leads back to words.
import type { Mention, Span } from '../../domain/corpus-schema.ts';
import type { NameMention } from '../names/name-mention.ts';

/** Where each actor of an article is named, in the order of its text. */
export type NamedAt = ReadonlyMap<string, readonly Span[]>;

/** Words that name one actor tell better who is meant than "الطرفان" does, which names both. */
export function findNamedAt(names: readonly NameMention[]): NamedAt {
  const alone = new Map<string, Span[]>();
  const together = new Map<string, Span[]>();
  for (const { actors, span } of names)
    for (const actor of actors) {
      const found = actors.length === 1 ? alone : together;
      const spans = found.get(actor);
      if (spans) spans.push(span);
      else found.set(actor, [span]);
    }
  return new Map([...together, ...alone]);
}

/**
 * The words nearest before a place of the text that name an actor, else the first behind it; `null` where none do, as of a side
 * that other articles tell of.
 */
export function findNaming(namedAt: NamedAt, actor: string, at: number): Span | null {
  const spans = namedAt.get(actor) ?? [];
  return spans.findLast(({ end }) => end <= at) ?? spans[0] ?? null;
}

/** A mention with the words that name each of its actors; `namedAt`: of its article. */
export function withNaming(mention: Mention, namedAt: NamedAt = new Map()): Mention {
  const { actors, trigger } = mention;
  if (actors.every(({ span }) => span !== null)) return mention;
  const named = actors.map((one) => ({
    ...one,
    span: one.span ?? findNaming(namedAt, one.actor, trigger.start),
  }));
  return { ...mention, actors: named };
}
