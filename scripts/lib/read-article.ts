// One article file to what the engine takes: bytes, then text, then text and metadata by kind of file.
import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { jsonArticleSchema } from '../../src/domain/input-schemas.ts';
import type { ArticleInput, ArticleMetadata } from '../../src/extraction/article/article-input.ts';
import { checkArabic } from './arabic-share.ts';
import { cleanText } from './clean-text.ts';
import { decodeText } from './decode-text.ts';
import { parseJson } from './describe-issue.ts';
import type { ArticleKind, FoundArticle } from './find-articles.ts';
import { readHtml } from './read-html.ts';
import type { Reading } from './refusal.ts';
import { accept, refuse } from './refusal.ts';

/** The largest file that is read, in bytes: about a thousand newspaper pages. */
export const MAX_BYTES = 5_000_000;

/** A text with what its own file says of it. `notes` are for the user and no failure. */
export interface ReadArticle {
  readonly text: string;
  readonly metadata: ArticleMetadata;
  readonly notes: readonly string[];
}

/** Markdown: the first heading is the title; heading marks go, everything else stays as written. */
function readMarkdown(source: string): ReadArticle {
  const title = /^#{1,6} (.*)$/m
    .exec(source)?.[1]
    ?.replace(/ #{1,6}$/, '')
    .trim();
  const text = source.replace(/^#{1,6} /gm, '');
  return { text, metadata: title ? { title } : {}, notes: [] };
}

function readJson(source: string): Reading<ReadArticle> {
  const checked = parseJson(source, jsonArticleSchema);
  if (!checked.ok)
    return refuse(
      checked.fault,
      'give { title, text, published?, publisher?, url?, language? } and no other key',
    );
  const { text, ...metadata } = checked.value;
  return accept({ text, metadata, notes: [] });
}

function readByKind(source: string, kind: ArticleKind): Reading<ReadArticle> {
  switch (kind) {
    case 'txt':
      return accept({ text: source, metadata: {}, notes: [] });
    case 'md':
      return accept(readMarkdown(source));
    case 'html':
      return readHtml(source);
    case 'json':
      return readJson(source);
  }
}

const clean = (text: string | undefined) => (text === undefined ? undefined : cleanText(text));

/** Reads the bytes of one article file: pure. */
export function readBytes(bytes: Uint8Array, kind: ArticleKind): Reading<ReadArticle> {
  if (bytes.length > MAX_BYTES) return tooLarge(bytes.length);
  if (bytes.length === 0) return refuse('it is empty', 'put the text in, or remove the file');
  const decoded = decodeText(bytes, kind === 'html');
  if (!decoded.ok) return decoded;
  const source = cleanText(decoded.value.text);
  if (source.trim() === '') return refuse('it is empty', 'put the text in, or remove the file');
  const read = readByKind(source, kind);
  if (!read.ok) return read;
  // Entities and JSON escapes can bring in what the file itself did not hold: cleaned again.
  const text = cleanText(read.value.text);
  if (text.includes('\0'))
    return refuse('its text holds NUL characters', 'remove them, or export the text again');
  const arabic = checkArabic(text);
  if (!arabic.ok) return arabic;
  const { title, publisher, ...rest } = read.value.metadata;
  return accept({
    text,
    metadata: { ...rest, title: clean(title), publisher: clean(publisher) },
    notes: read.value.notes,
  });
}

function tooLarge(bytes: number): Reading<never> {
  return refuse(
    `it is too large (${(bytes / 1e6).toFixed(1)} MB, 5 MB at most)`,
    'split it into its articles',
  );
}

/** Without the keys that are `undefined`, so that they do not hide those of another source. */
function known(metadata: ArticleMetadata): ArticleMetadata {
  return Object.fromEntries(Object.entries(metadata).filter(([, value]) => value !== undefined));
}

/** Reads one file from disk; what seeds/articles.json says of the article prevails. */
export async function readArticleFile(
  { id, path, kind }: FoundArticle,
  metadata: ArticleMetadata,
): Promise<Reading<{ input: ArticleInput; notes: readonly string[] }>> {
  const { size } = await stat(path);
  if (size > MAX_BYTES) return tooLarge(size);
  const read = readBytes(await readFile(path), kind);
  if (!read.ok) return read;
  const { text, notes } = read.value;
  const sha256 = createHash('sha256').update(text).digest('hex');
  const merged = { ...known(read.value.metadata), ...known(metadata) };
  return accept({ input: { id, text, sha256, metadata: merged }, notes });
}
