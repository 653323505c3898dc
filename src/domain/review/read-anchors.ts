// What anchors mean in the corpus that a page shows: which mention of which event, and which decisions therefore speak of the
// same. The engine finds out by itself what a decision holds for; this only serves whoever decides.
import type { Mention } from '../corpus-schema.ts';
import { findAnchor, findArticle } from './anchor.ts';
import { mentionsMeant, settleAnchor } from './mention-anchor.ts';
import type { Anchor, Decision, ReviewFile } from './review-schema.ts';
import { statementsOf } from './slots.ts';

export interface ReadArticle {
  readonly id: string;
  readonly sha256: string;
  readonly text: string;
}

export interface AnchorReader {
  /** A decision as it is kept: its anchors with no more than it takes to find their words again. */
  readonly settle: <D extends Decision>(decision: D) => D;
  /** What a decision says something of: `type 3f…`, `claims 77…`; where its words tell nothing, of these very words. */
  readonly slots: (decision: Decision) => ReadonlySet<string>;
}

/** Reads the anchors of a file in articles and their mentions, as decisions have them now. */
export function makeAnchorReader(
  articles: readonly ReadArticle[],
  mentions: readonly Mention[],
  hashes: ReviewFile['articles'],
): AnchorReader {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const told = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const list = told.get(mention.article);
    if (list) list.push(mention);
    else told.set(mention.article, [mention]);
  }
  const settleOne = (anchor: Anchor): Anchor => {
    const article = byId.get(anchor.article);
    return article ? settleAnchor(anchor, article.text, told.get(article.id) ?? []) : anchor;
  };
  const meant = (anchor: Anchor): { readonly event: string; readonly mention: string } => {
    const article = findArticle(anchor.article, byId, hashes);
    const found = article && findAnchor(anchor, article.text);
    const sameWords =
      found === null || typeof found === 'string'
        ? []
        : (told.get(article?.id ?? '') ?? []).filter(
            ({ trigger }) => trigger.start === found.trigger.start && trigger.end === found.trigger.end,
          );
    const [mention, ...others] = mentionsMeant(anchor, sameWords);
    if (mention && others.length === 0) return { event: mention.event, mention: mention.id };
    const words = JSON.stringify([
      article?.id ?? anchor.article,
      anchor.exact,
      anchor.prefix,
      anchor.trigger.start,
    ]);
    return { event: words, mention: words };
  };
  return {
    settle: (decision) => {
      switch (decision.kind) {
        case 'article':
          return decision;
        case 'merge':
          return { ...decision, at: settleOne(decision.at), into: settleOne(decision.into) };
        case 'relate':
          return { ...decision, at: settleOne(decision.at), to: settleOne(decision.to) };
        default:
          return { ...decision, at: settleOne(decision.at) };
      }
    },
    slots: (decision) => {
      if (decision.kind === 'article') {
        const id = findArticle(decision.article, byId, hashes)?.id ?? decision.article;
        return slotsOf(decision, { event: id, mention: id, other: null });
      }
      const other =
        decision.kind === 'merge'
          ? meant(decision.into).event
          : decision.kind === 'relate'
            ? meant(decision.to).event
            : null;
      return slotsOf(decision, { ...meant(decision.at), other });
    },
  };
}

const slotsOf = (...args: Parameters<typeof statementsOf>): ReadonlySet<string> =>
  new Set(statementsOf(...args).map(({ slot }) => slot));
