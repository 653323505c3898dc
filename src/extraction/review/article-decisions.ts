// What editors decided of whole articles (publisher, credits, day, address): it is given to the engine beside the texts, so
// that days counted from the article's own follow.
import { findArticle } from '../../domain/review/anchor.ts';
import type { DecisionOf, ReviewFile } from '../../domain/review/review-schema.ts';
import type { Settled } from '../../domain/review/slots.ts';
import { ARTICLE_KEYS, settle, statementsOf } from '../../domain/review/slots.ts';
import type { ArticleInput, DecidedMetadata } from '../article/article-input.ts';

type ArticleDecision = DecisionOf<'article'>;
type KnownArticle = Pick<ArticleInput, 'id' | 'sha256'>;

export interface SettledArticles {
  /** By the id of the article as it is now. */
  readonly decided: ReadonlyMap<string, DecidedMetadata>;
  /** What became of each decision; `null`: its article is not there. */
  readonly fates: ReadonlyMap<
    ArticleDecision,
    { readonly article: string; readonly settled: Settled } | null
  >;
}

/** What holds of each article. */
export function settleArticles(
  articles: readonly KnownArticle[],
  { decisions, articles: hashes, signoffs }: ReviewFile,
): SettledArticles {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const fates: [ArticleDecision, { article: string; settled: Settled } | null][] = [];
  const found = decisions.flatMap((decision) => {
    if (decision.kind !== 'article') return [];
    const article = findArticle(decision.article, byId, hashes)?.id;
    if (article === undefined) fates.push([decision, null]);
    return article === undefined ? [] : [{ decision, article }];
  });
  const entries = found.map(({ decision, article }) => ({
    id: decision.id,
    statements: statementsOf(decision, { event: article, mention: article, other: null }),
  }));
  const { settled, holds } = settle(entries, signoffs);
  const decided = new Map<string, DecidedMetadata>();
  found.forEach(({ decision, article }, at) => {
    fates.push([decision, { article, settled: settled[at] ?? { status: 'stands' } }]);
    const keys = ARTICLE_KEYS.filter((key) => holds(at, `article ${article} ${key}`));
    if (keys.length === 0) return;
    const { publisher, credits, published, url } = decision;
    const given: DecidedMetadata = {
      ...(publisher !== undefined && keys.includes('publisher') && { publisher }),
      ...(credits !== undefined && keys.includes('credits') && { credits }),
      ...(published !== undefined && keys.includes('published') && { published }),
      ...(url !== undefined && keys.includes('url') && { url }),
    };
    decided.set(article, { ...decided.get(article), ...given });
  });
  return { decided, fates: new Map(fates) };
}

/**
 * Drafts, or whatever else holds an article's input, with what the editor decided of their articles. Those of which nothing was
 * decided are the very same objects: nothing has to be read again, for the text is read alike.
 */
export function withArticleDecisions<D extends { readonly input: ArticleInput }>(
  drafts: readonly D[],
  review: ReviewFile,
): D[] {
  const { decided } = settleArticles(
    drafts.map(({ input }) => input),
    review,
  );
  return drafts.map((draft) => {
    const own = decided.get(draft.input.id);
    const { decided: before, ...input } = draft.input;
    if (!own) return before ? { ...draft, input } : draft;
    return { ...draft, input: { ...input, decided: own } };
  });
}
