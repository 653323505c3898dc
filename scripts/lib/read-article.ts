// Reads one article file from disk; how its bytes are read stands in src/ingest.
import { readFile, stat } from 'node:fs/promises';
import type { ArticlesFile } from '../../src/domain/input-schemas.ts';
import type { GivenArticle } from '../../src/domain/review/workbench.ts';
import { giveArticle, readBytes, refuseSize } from '../../src/ingest/read-article.ts';
import type { Reading } from '../../src/ingest/reading.ts';
import { accept } from '../../src/ingest/reading.ts';
import type { FoundArticle } from './find-articles.ts';

/** What seeds/articles.json says of the article prevails over what its file says. */
export async function readArticleFile(
  { id, path, kind }: FoundArticle,
  metadata: ArticlesFile[string],
): Promise<Reading<{ input: GivenArticle; notes: readonly string[] }>> {
  const { size } = await stat(path);
  const tooLarge = refuseSize(size);
  if (tooLarge) return tooLarge;
  const read = await readBytes(await readFile(path), kind);
  if (!read.ok) return read;
  return accept({ input: giveArticle(id, read.value, metadata), notes: read.value.notes });
}
