// Which mention of a corpus answers which annotation: when their triggers overlap, or when a mention of the same type has its
// trigger inside the annotated quotation. Each is used once, the best pairs first, annotations that every reader marks
// (core) before those one may leave out.
import type { Corpus, Mention, Span } from '../../src/domain/corpus-schema.ts';
import { familyOf } from '../../src/domain/event-types.ts';
import { isWithin } from '../../src/domain/spans.ts';
import type { Annotation, Gold } from './gold.ts';
import type { FoldedText, Place } from './locate.ts';
import { foldBlanks, locate } from './locate.ts';

/** An annotation with its places in the text; `null` where the article or the words are not there. */
export interface Placed {
  readonly gold: Annotation;
  readonly quote: Place | null;
  readonly trigger: Place | null;
}

/** How well a pair fits: 5 same trigger and type, 4 same type inside the quotation, 3 same trigger and family, 2 same trigger. */
export interface Match {
  readonly placed: Placed;
  readonly mention: Mention;
  readonly rank: number;
}

export interface Matching {
  readonly placed: readonly Placed[];
  /** The mentions of annotated articles, those in titles apart. */
  readonly mentions: readonly Mention[];
  readonly byGold: ReadonlyMap<Placed, Match>;
  readonly byMention: ReadonlyMap<Mention, Match>;
}

export const isCore = (placed: Placed): boolean => placed.gold.core !== false;
export const isTyped = (match: Match | undefined): boolean => (match?.rank ?? 0) >= 4;
export const sameType = (type: string, gold: Annotation): boolean =>
  type === gold.type || type === gold.alsoType;
const overlaps = (a: Span, b: Span): boolean => Math.min(a.end, b.end) > Math.max(a.start, b.start);

function titlePlaces(article: FoldedText, titles: readonly string[]): Place[] {
  return titles.flatMap((title) => {
    const places: Place[] = [];
    for (let nth = 0; ; nth++) {
      const place = locate(article, title, null, nth);
      if (!place) return places;
      places.push(place);
    }
  });
}

function rankOf(mention: Mention, { gold, quote, trigger }: Placed): number {
  if (!quote || !trigger || mention.article !== gold.article) return 0;
  const hit = overlaps(mention.trigger, trigger);
  const same = sameType(mention.type, gold);
  if (same && hit) return 5;
  if (same && isWithin(mention.trigger, quote)) return 4;
  if (!hit) return 0;
  return familyOf(mention.type) === familyOf(gold.type) ? 3 : 2;
}

/** Pairs annotations with the mentions of a corpus. */
export function match(corpus: Corpus, gold: Gold): Matching {
  const folded = new Map(corpus.articles.map((article) => [article.id, foldBlanks(article.text)]));
  const placed = gold.annotations.map((annotation): Placed => {
    const article = folded.get(annotation.article);
    const quote = article ? locate(article, annotation.quote, null, annotation.occurrence) : null;
    return {
      gold: annotation,
      quote,
      trigger: article && quote ? locate(article, annotation.trigger, quote) : null,
    };
  });
  const titles = new Map(
    [...folded].map(([id, article]) => [id, titlePlaces(article, gold.articles[id]?.titles ?? [])]),
  );
  const mentions = corpus.mentions.filter(
    (mention) =>
      Object.hasOwn(gold.articles, mention.article) &&
      !titles.get(mention.article)?.some((title) => overlaps(title, mention.trigger)),
  );
  const pairs = placed.flatMap((one, at) =>
    mentions.flatMap((mention, nth) => {
      const rank = rankOf(mention, one);
      if (rank === 0) return [];
      const first = rank >= 4 && isCore(one) ? 0 : 1;
      const dated = one.gold.date === mention.date.edtf ? 0 : 1;
      const apart = Math.abs(mention.trigger.start - (one.trigger?.start ?? 0));
      return [{ placed: one, mention, rank, key: [first, -rank, dated, apart, at, nth] }];
    }),
  );
  pairs.sort((a, b) => compareKeys(a.key, b.key));
  const byGold = new Map<Placed, Match>();
  const byMention = new Map<Mention, Match>();
  for (const pair of pairs) {
    if (byGold.has(pair.placed) || byMention.has(pair.mention)) continue;
    byGold.set(pair.placed, pair);
    byMention.set(pair.mention, pair);
  }
  return { placed, mentions, byGold, byMention };
}

function compareKeys(a: readonly number[], b: readonly number[]): number {
  for (let at = 0; at < a.length; at++) {
    const apart = (a[at] ?? 0) - (b[at] ?? 0);
    if (apart !== 0) return apart;
  }
  return 0;
}

/** Whether a mention without an annotation repeats, in a quotation, the event that already answers it: no error. */
export function isRepeat(matching: Matching, mention: Mention): boolean {
  return matching.placed.some((placed) => {
    if (!placed.quote || placed.gold.article !== mention.article) return false;
    const answer = matching.byGold.get(placed)?.mention.event;
    const known = answer === undefined ? !isCore(placed) : answer === mention.event;
    return known && sameType(mention.type, placed.gold) && isWithin(mention.trigger, placed.quote);
  });
}
