// Everything that a run reads: the articles below a folder and the settings beside it.
import { dirname, resolve } from 'node:path';
import type { ArticleInput } from '../../src/extraction/article/article-input.ts';
import { findArticles } from './find-articles.ts';
import { readArticleFile } from './read-article.ts';
import type { GivenReview } from './read-review.ts';
import { readReview } from './read-review.ts';
import type { Settings } from './read-settings.ts';
import { readSettings } from './read-settings.ts';
import type { Refusal } from './refusal.ts';

export interface NamedInput {
  /** The file it came from, below the folder of articles. */
  readonly file: string;
  readonly input: ArticleInput;
}
export interface Inputs {
  readonly settings: Settings;
  /** The editor's decisions; `null`: there is no such file. */
  readonly review: GivenReview | null;
  /** In order of id. */
  readonly articles: readonly NamedInput[];
  readonly refusals: readonly Refusal[];
  /** What the user should know and need not mend: `file: …`. */
  readonly notes: readonly string[];
  /** Files of other kinds below the folder, left alone. */
  readonly others: readonly string[];
}

/** Reads `seeds/articles` and the settings beside it. Throws `SettingsError`, or where the folder cannot be read. */
export async function readInputs(folder: string, builtInActors: Iterable<string>): Promise<Inputs> {
  const beside = dirname(resolve(folder));
  const settings = await readSettings(beside, builtInActors);
  const found = await findArticles(folder);
  const articles: NamedInput[] = [];
  const refusals = [...found.refusals];
  const notes: string[] = [];
  for (const article of found.articles) {
    const { file, id } = article;
    const metadata = Object.hasOwn(settings.articles, id) ? (settings.articles[id] ?? {}) : {};
    try {
      const read = await readArticleFile(article, metadata);
      if (!read.ok) {
        refusals.push({ file, reason: read.reason, advice: read.advice });
        continue;
      }
      articles.push({ file, input: read.value.input });
      notes.push(...read.value.notes.map((note) => `${file}: ${note}`));
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      refusals.push({
        file,
        reason: `it could not be read (${message})`,
        advice: 'check it, or remove the file',
      });
    }
  }
  const ids = new Set(found.articles.map(({ id }) => id));
  for (const id of Object.keys(settings.articles))
    if (!ids.has(id)) notes.push(`articles.json: no article has the id "${id}"`);
  const hashes = new Map(articles.map(({ input }) => [input.id, input.sha256]));
  // One that could not be read today is of this corpus all the same.
  const known = found.articles.map(({ id }) => ({ id, sha256: hashes.get(id) ?? '' }));
  const review = await readReview(beside, known);
  refusals.sort((a, b) => (a.file < b.file ? -1 : 1));
  return { settings, review, articles, refusals, notes, others: found.others };
}
