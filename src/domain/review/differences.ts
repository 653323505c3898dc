// What differs between two states of a chronology: what is new, changed, newly denied or gone, and what is known otherwise of
// articles. The same list tells an editor what came after the sign-off, and an analyst what changed since a day or a saved file.
import { matchEvents } from './match-events.ts';
import type { ChangedArticle, Differences, HeadedEvent } from './review-report.ts';
import type { SignedArticle, SignedEvent } from './review-schema.ts';
import { findArticleChanges, findEventChanges, isUnchanged } from './seen-fields.ts';
import type { Snapshot } from './snapshot.ts';

/** An event by its headline. */
export const head = ({ id, headline }: SignedEvent): HeadedEvent => ({ event: id, headline });

/** Articles that are in both states and of which something else is known; those of one state only bring or take their events. */
function findChangedArticles(
  before: readonly SignedArticle[],
  after: readonly SignedArticle[],
): ChangedArticle[] {
  const known = new Map(before.map((article) => [article.id, article]));
  return after.flatMap((article) => {
    const old = known.get(article.id);
    const change = old && findArticleChanges(old, article);
    return change && !isUnchanged(change) ? [{ article: article.id, ...change }] : [];
  });
}

/**
 * Compares two states. Events are the same where they share mentions, whatever else is said of them now: one that was joined
 * to another, or split from it, has changed and is neither gone nor new.
 */
export function findDifferences(before: Snapshot, after: Snapshot): Differences {
  const { matches, gone, successor } = matchEvents(before.events, after.events);
  const found: Differences = {
    added: [],
    changed: [],
    newlyDenied: [],
    withdrawn: gone.map(head),
    articles: findChangedArticles(before.articles, after.articles),
  };
  for (const { before: old, after: event, joined, isSplitOff } of matches) {
    if (old === null) {
      found.added.push(head(event));
      continue;
    }
    const fields = findEventChanges(old, event, successor);
    if (isUnchanged(fields) && joined.length === 0 && !isSplitOff) continue;
    const change = {
      ...head(event),
      ...fields,
      joined: joined.map(head),
      splitFrom: isSplitOff ? head(old) : null,
    };
    const denied = new Set([old, ...joined].flatMap(({ deniers }) => deniers));
    const deniedBy = event.deniers.filter((side) => !denied.has(side));
    if (deniedBy.length > 0) found.newlyDenied.push({ ...change, deniedBy });
    else found.changed.push(change);
  }
  return found;
}

/** How many events and articles differ. */
export function countDifferences(differences: Differences): number {
  const { added, changed, newlyDenied, withdrawn, articles } = differences;
  return added.length + changed.length + newlyDenied.length + withdrawn.length + articles.length;
}

/** Whether two states have nothing in common: they are of two chronologies. */
export function isUnrelated(before: readonly SignedEvent[], after: readonly SignedEvent[]): boolean {
  const held = new Set(after.flatMap(({ mentions }) => mentions));
  return before.length > 0 && !before.some(({ mentions }) => mentions.some((mention) => held.has(mention)));
}
