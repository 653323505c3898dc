// Which mention a decision means, by the words that it is tied to. Where nothing there tells an event, or more than one is told
// there, it says so: a decision never goes to what stands next to its words.
import type { Article, Mention } from '../../domain/corpus-schema.ts';
import type { AnchoredSpans } from '../../domain/review/anchor.ts';
import { findAnchor, findArticle } from '../../domain/review/anchor.ts';
import { mentionsMeant } from '../../domain/review/mention-anchor.ts';
import type { OutcomeReason } from '../../domain/review/review-report.ts';
import type { Anchor, ReviewFile } from '../../domain/review/review-schema.ts';

/** Where the words of an anchor are now. */
export interface Place extends AnchoredSpans {
  readonly article: Article;
}

export type FindPlace = (anchor: Anchor) => Place | OutcomeReason;

/** Finds the words of anchors in the articles. */
export function placeFinder(articles: readonly Article[], hashes: ReviewFile['articles']): FindPlace {
  const byId = new Map(articles.map((article) => [article.id, article]));
  return (anchor) => {
    const article = findArticle(anchor.article, byId, hashes);
    if (!article) return 'article-gone';
    const found = findAnchor(anchor, article.text);
    return typeof found === 'string' ? found : { ...found, article };
  };
}

const keyOf = (article: string, { start, end }: { readonly start: number; readonly end: number }) =>
  `${start} ${end} ${article}`;

export interface Meaning {
  readonly place: Place;
  /** One, or several told by the same words. */
  readonly mentions: readonly Mention[];
}

/**
 * Finds the mentions that anchors mean: those told by the very trigger; else the one whose trigger a better engine has cut
 * otherwise there. `byHand`: the triggers of events that an editor added, which nothing stands in for.
 */
export function meaningFinder(
  findPlace: FindPlace,
  mentions: readonly Mention[],
  byHand: readonly Place[],
): (anchor: Anchor) => Meaning | OutcomeReason {
  const atTrigger = new Map<string, Mention[]>();
  const inArticle = new Map<string, Mention[]>();
  const put = (map: Map<string, Mention[]>, key: string, mention: Mention) => {
    const list = map.get(key);
    if (list) list.push(mention);
    else map.set(key, [mention]);
  };
  for (const mention of mentions) {
    put(atTrigger, keyOf(mention.article, mention.trigger), mention);
    put(inArticle, mention.article, mention);
  }
  const added = new Set(byHand.map(({ article, trigger }) => keyOf(article.id, trigger)));
  return (anchor) => {
    const place = findPlace(anchor);
    if (typeof place === 'string') return place;
    const key = keyOf(place.article.id, place.trigger);
    const told = atTrigger.get(key) ?? [];
    if (told.length > 0) {
      const meant = mentionsMeant(anchor, told);
      if (meant.length > 0) return { place, mentions: meant };
      // None of several is surely the one that was meant; a single one is another.
      return told.length > 1 ? 'event-twice' : 'no-event';
    }
    if (added.has(key)) return 'no-event';
    const { start, end } = place.trigger;
    const near = mentionsMeant(
      anchor,
      (inArticle.get(place.article.id) ?? []).filter(
        ({ trigger }) => trigger.start < end && start < trigger.end,
      ),
    );
    if (near.length > 1) return 'event-twice';
    return near.length === 1 ? { place, mentions: near } : 'no-event';
  };
}

/** One of those meant: told by the same words they are one as long as they are one event, and nothing is said of either alone. */
export function oneOf(
  meaning: Meaning | OutcomeReason,
  groups: ReadonlyMap<string, object>,
  isOfMention: boolean,
): Mention | OutcomeReason {
  if (typeof meaning === 'string') return meaning;
  const [first, ...others] = meaning.mentions;
  if (!first) return 'no-event';
  const isOne = others.every((other) => !isOfMention && groups.get(other.id) === groups.get(first.id));
  return isOne ? first : 'event-twice';
}
