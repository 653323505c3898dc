// Finds the article files below a folder and names each article. Links are not followed: a file is read where it lies.
import { readdir, realpath } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { ArticleKind } from '../../src/ingest/article-id.ts';
import { articleIdOf, kindOf } from '../../src/ingest/article-id.ts';
import type { Refusal } from './refusal.ts';

export interface FoundArticle {
  readonly id: string;
  /** Below the folder, with `/`. */
  readonly file: string;
  readonly path: string;
  readonly kind: ArticleKind;
}
export interface FoundArticles {
  readonly articles: readonly FoundArticle[];
  readonly refusals: readonly Refusal[];
  /** Files of other kinds, left alone. */
  readonly others: readonly string[];
}

interface Entry {
  readonly file: string;
  readonly link: boolean;
}

async function listFiles(root: string, folder: string): Promise<Entry[]> {
  const entries = await readdir(join(root, folder), { withFileTypes: true });
  const found: Entry[] = [];
  for (const entry of entries) {
    if (entry.name.startsWith('.')) continue;
    const file = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) found.push(...(await listFiles(root, file)));
    else if (entry.isFile() || entry.isSymbolicLink()) found.push({ file, link: entry.isSymbolicLink() });
  }
  return found;
}

/** A link to a file of the same folder is left alone (it is read under its own name); any other is refused. */
async function refuseLink(root: string, file: string): Promise<Refusal | null> {
  const target = await realpath(join(root, file)).catch(() => null);
  if (target !== null && !relative(root, target).startsWith('..') && target.startsWith(root + sep))
    return null;
  return {
    file,
    reason:
      target === null ? 'it is a link to nothing' : 'it is a link that leads out of the folder of articles',
    advice: 'put the file itself there',
  };
}

/** Finds every article below a folder, in order of id. Throws where the folder itself cannot be read. */
export async function findArticles(folder: string): Promise<FoundArticles> {
  const root = await realpath(folder);
  const entries = await listFiles(root, '');
  entries.sort((a, b) => (a.file < b.file ? -1 : 1));
  const articles: FoundArticle[] = [];
  const refusals: Refusal[] = [];
  const taken = new Map<string, string>();
  const others: string[] = [];
  for (const { file, link } of entries) {
    const refusedLink = link ? await refuseLink(root, file) : null;
    if (refusedLink) refusals.push(refusedLink);
    const kind = kindOf(file);
    if (link || kind === null) {
      if (!refusedLink) others.push(file);
      continue;
    }
    const id = articleIdOf(file);
    if (!id.ok) {
      refusals.push({ file, reason: id.reason, advice: id.advice });
      continue;
    }
    // Case is folded so that the articles can be moved to a file system that does not tell it apart.
    const folded = id.value.toLowerCase();
    const first = taken.get(folded);
    if (first !== undefined) {
      refusals.push({
        file,
        reason: `its article id is already that of ${first}`,
        advice: 'rename one of them',
      });
      continue;
    }
    taken.set(folded, file);
    articles.push({ id: id.value, file, path: join(root, file), kind });
  }
  articles.sort((a, b) => (a.id < b.id ? -1 : 1));
  return { articles, refusals, others };
}
