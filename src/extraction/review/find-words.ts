// Which words of an article a corrected claim, place or number stands on: those that the machine has, else where the name is
// met in the passage, else nearest to it in the article, else the whole passage. Never words that say something else.
import type { Article, Claim, Mention, Quantity, Span } from '../../domain/corpus-schema.ts';
import { findAll } from '../../domain/review/anchor.ts';
import type { SetClaim, SetQuantity } from '../../domain/review/review-schema.ts';
import { distanceBetween, isWithin } from '../../domain/spans.ts';

const spanOf = ({ passage }: Pick<Mention, 'passage'>): Span => ({ start: passage.start, end: passage.end });

/** Of some spans the one nearest to the trigger, those in the passage first; `null`: there is none. */
function nearest(
  { passage, trigger }: Pick<Mention, 'passage' | 'trigger'>,
  spans: readonly Span[],
): Span | null {
  const far = (span: Span) => (isWithin(span, passage) ? 0 : 1e9) + distanceBetween(span, trigger);
  let best: Span | null = null;
  for (const span of spans) if (best === null || far(span) < far(best)) best = span;
  return best && { start: best.start, end: best.end };
}

/** Where an actor is named for a mention. */
function actorSpan(mention: Mention, article: Article, id: string): Span {
  const own = mention.actors.find(({ actor, span }) => actor === id && span !== null)?.span;
  const named = article.actorSpans.flatMap(({ actor, span }) => (actor === id ? [span] : []));
  return own ?? nearest(mention, named) ?? spanOf(mention);
}

/** A claim as the editor set it; a chain that the machine has for its speaker stays: through whom the words came. */
export function claimOf(set: SetClaim, mention: Mention, article: Article): Claim {
  const { speaker, stance, denies, form } = set;
  const known = mention.claims.find(({ chain }) => chain.at(-1)?.actor === speaker);
  return {
    chain: known?.chain ?? [{ actor: speaker, span: actorSpan(mention, article, speaker) }],
    stance,
    denies: stance === 'denies' ? denies : null,
    form,
  };
}

/** A number as the editor set it, on the words of the machine's of that kind and size, else of the figure in the passage. */
export function quantityOf(set: SetQuantity, mention: Mention): Quantity {
  const same = mention.quantities.filter(({ low, high }) => low === set.low && high === set.high);
  const known = same.find(({ kind }) => kind === set.kind) ?? same[0];
  const { exact, start } = mention.passage;
  const figure = String(set.low);
  const isDigit = (at: number) => /^[\d.,]$/.test(exact[at] ?? '');
  const at = findAll(exact, figure).find((from) => !isDigit(from - 1) && !isDigit(from + figure.length));
  const own = at === undefined ? null : { start: start + at, end: start + at + figure.length };
  const span = known?.span ?? own ?? spanOf(mention);
  return { ...set, span };
}

/** Places as a mention by hand has them: on their words where the article's passage has them, else on the whole of it. */
export function placesOf(
  ids: readonly string[],
  passage: Span,
  told: readonly Mention['places'][number][],
): Mention['places'] {
  return [...new Set(ids)].map((place) => ({
    place,
    span: told.find((one) => one.place === place && isWithin(one.span, passage))?.span ?? passage,
  }));
}

/** Actors in the same way; whom the passage does not name has no span. */
export function actorsOf(
  set: readonly Pick<Mention['actors'][number], 'actor' | 'role'>[],
  mention: Pick<Mention, 'passage' | 'trigger'>,
  article: Article,
): Mention['actors'] {
  const { passage } = mention;
  return set.map(({ actor, role }) => ({
    actor,
    role,
    span: nearest(
      mention,
      article.actorSpans.flatMap((named) =>
        named.actor === actor && isWithin(named.span, passage) ? [named.span] : [],
      ),
    ),
  }));
}
