// Changes to the list of decisions: each gives a new file and leaves the old one as it was. What decisions do is said elsewhere.
import { findArticle } from './anchor.ts';
import type { KnownArticle } from './parse-review.ts';
import type { Anchor, Decision, NamedActor, NamedPlace, ReviewFile } from './review-schema.ts';

/** Actors and places that an editor names with a decision. */
export interface NewNames {
  readonly actors?: readonly NamedActor[];
  readonly places?: readonly NamedPlace[];
}

/** The passages that a decision is tied to. */
export function anchorsOf(decision: Decision): readonly Anchor[] {
  switch (decision.kind) {
    case 'article':
      return [];
    case 'merge':
      return [decision.at, decision.into];
    case 'relate':
      return [decision.at, decision.to];
    default:
      return [decision.at];
  }
}

/** The articles that a decision speaks of. */
export const articlesOf = (decision: Decision): readonly string[] =>
  decision.kind === 'article' ? [decision.article] : anchorsOf(decision).map(({ article }) => article);

/** The decisions that a sign-off holds for: those stay in the file. */
export const signedDecisions = (file: ReviewFile): ReadonlySet<string> =>
  new Set(file.signoffs.flatMap(({ decisions }) => decisions));

/**
 * A file with other decisions. `articles` names what they speak of and nothing else: as the article is now for decisions that
 * are new, else as it was when they were made.
 */
export function withDecisions(
  file: ReviewFile,
  decisions: readonly Decision[],
  sha256Of: (article: string) => string | null,
): ReviewFile {
  const known = new Map(Object.entries(file.articles));
  const old = new Set(file.decisions);
  const fresh = new Set(decisions.filter((decision) => !old.has(decision)).flatMap(articlesOf));
  const articles = [...new Set(decisions.flatMap(articlesOf))].sort().flatMap((article) => {
    const before = known.get(article);
    const sha256 = fresh.has(article) || before === undefined ? (sha256Of(article) ?? before) : before;
    return sha256 === undefined ? [] : [[article, sha256] as const];
  });
  return { ...file, articles: Object.fromEntries(articles), decisions: [...decisions] };
}

/** New names beside those of the file; one of the same id takes its place. */
export function withNames(file: ReviewFile, { actors = [], places = [] }: NewNames): ReviewFile {
  const put = <T extends { readonly id: string }>(old: readonly T[], fresh: readonly T[]) => [
    ...old.filter(({ id }) => !fresh.some((name) => name.id === id)),
    ...fresh,
  ];
  return { ...file, actors: put(file.actors, actors), places: put(file.places, places) };
}

const renamed = (anchor: Anchor, names: ReadonlyMap<string, string>): Anchor => ({
  ...anchor,
  article: names.get(anchor.article) ?? anchor.article,
});

function withArticleNames(decision: Decision, names: ReadonlyMap<string, string>): Decision {
  switch (decision.kind) {
    case 'article':
      return { ...decision, article: names.get(decision.article) ?? decision.article };
    case 'merge':
      return { ...decision, at: renamed(decision.at, names), into: renamed(decision.into, names) };
    case 'relate':
      return { ...decision, at: renamed(decision.at, names), to: renamed(decision.to, names) };
    default:
      return { ...decision, at: renamed(decision.at, names) };
  }
}

/**
 * The file in which articles that were renamed have their new names: once it speaks of an article by its new name, its SHA-256
 * no longer tells that the old name means the same. The very same file where none was.
 */
export function followRenames(file: ReviewFile, articles: readonly KnownArticle[]): ReviewFile {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const names = new Map(
    Object.keys(file.articles).flatMap((id) => {
      const now = findArticle(id, byId, file.articles)?.id ?? id;
      return now === id ? [] : [[id, now] as const];
    }),
  );
  if (names.size === 0) return file;
  const hashes = Object.entries(file.articles).map(([id, sha256]) => [names.get(id) ?? id, sha256]);
  return {
    ...file,
    articles: Object.fromEntries(hashes),
    decisions: file.decisions.map((decision) =>
      articlesOf(decision).some((id) => names.has(id)) ? withArticleNames(decision, names) : decision,
    ),
  };
}
