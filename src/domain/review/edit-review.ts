// Changes to the list of decisions: each gives a new file and leaves the old one as it was. What decisions do is said elsewhere.
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

const place = ({ article, exact, prefix, suffix, trigger, among }: Anchor) => [
  article,
  exact,
  prefix,
  suffix,
  trigger.start,
  among,
];
/** What a decision says something of, spelled out: two unsigned decisions of one matter cannot both hold. */
function matterOf(decision: Decision): string {
  const { kind } = decision;
  if (kind === 'article') return JSON.stringify([kind, decision.article]);
  // Accepted or hidden: one of the two.
  const verdict = kind === 'accept' || kind === 'hide' ? 'verdict' : kind;
  const relation = kind === 'relate' ? [decision.relation, ...place(decision.to)] : [];
  return JSON.stringify([verdict, ...place(decision.at), ...relation]);
}

/** Whether two decisions say something of the same. */
export const sameMatter = (a: Decision, b: Decision): boolean => matterOf(a) === matterOf(b);

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
