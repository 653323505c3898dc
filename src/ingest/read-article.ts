// One article file to what the engine takes: bytes, then text, then text and metadata by kind of file. The same code reads
// seeds/ on the command line and a pasted file in the browser. What is heavy is loaded only when a file needs it.
import { parseJson } from '../domain/describe-issue.ts';
import { jsonArticleSchema } from '../domain/input-schemas.ts';
import { TOO_MANY_BYTES } from '../domain/review/pasted.ts';
import type { GivenArticle } from '../domain/review/workbench.ts';
import { checkArabic } from './arabic-share.ts';
import type { ArticleKind } from './article-id.ts';
import { cleanText } from './clean-text.ts';
import { decodeText } from './decode-text.ts';
import { readMarkdown } from './read-markdown.ts';
import type { Reading, Refused } from './reading.ts';
import { accept, refuse } from './reading.ts';
import { hashText } from './text-hash.ts';

type Metadata = GivenArticle['metadata'];

/** A text with what its own file says of it. `notes` are for the user and no failure. */
export interface ReadArticle {
  readonly text: string;
  readonly metadata: Metadata;
  readonly notes: readonly string[];
}

function readJson(source: string): Reading<ReadArticle> {
  const checked = parseJson(source, jsonArticleSchema);
  if (!checked.ok)
    return refuse(
      { code: 'json', detail: checked.fault },
      checked.fault,
      'give { title, text, published?, publisher?, url?, language? } and no other key',
    );
  const { text, ...metadata } = checked.value;
  return accept({ text, metadata, notes: [] });
}

async function readByKind(source: string, kind: ArticleKind): Promise<Reading<ReadArticle>> {
  switch (kind) {
    case 'txt':
      return accept({ text: source, metadata: {}, notes: [] });
    case 'md': {
      const { title, text } = readMarkdown(source);
      return accept({ text, metadata: title === null ? {} : { title }, notes: [] });
    }
    case 'html': {
      const { readHtml } = await import('./read-html.ts');
      return readHtml(source);
    }
    case 'json':
      return readJson(source);
  }
}

const EMPTY = refuse({ code: 'empty' }, 'it is empty', 'put the text in, or remove the file');
const clean = (text: string | undefined) => (text === undefined ? undefined : cleanText(text));

/** Why a file of so many bytes is not read, or `null`: asked before it is in memory. */
export function refuseSize(bytes: number): Refused | null {
  if (bytes < TOO_MANY_BYTES) return null;
  const size = `${(bytes / 1e6).toFixed(1)} MB, less than 5 MB is read`;
  return refuse({ code: 'too-large', bytes }, `it is too large (${size})`, 'split it into its articles');
}

/** Reads the bytes of one article file. */
export async function readBytes(bytes: Uint8Array, kind: ArticleKind): Promise<Reading<ReadArticle>> {
  const tooLarge = refuseSize(bytes.length);
  if (tooLarge) return tooLarge;
  if (bytes.length === 0) return EMPTY;
  const decoded = await decodeText(bytes, kind === 'html');
  if (!decoded.ok) return decoded;
  const source = cleanText(decoded.value.text);
  if (source.trim() === '') return EMPTY;
  const read = await readByKind(source, kind);
  if (!read.ok) return read;
  // Entities and JSON escapes can bring in what the file itself did not hold: cleaned again.
  const text = cleanText(read.value.text);
  if (text.includes('\0'))
    return refuse({ code: 'nul' }, 'its text holds NUL characters', 'remove them, or export the text again');
  const arabic = checkArabic(text);
  if (!arabic.ok) return arabic;
  const { title, publisher, ...rest } = read.value.metadata;
  return accept({
    text,
    metadata: { ...rest, title: clean(title), publisher: clean(publisher) },
    notes: read.value.notes,
  });
}

/** Without the keys that are `undefined`, so that they do not hide those of another source. */
function known(metadata: Metadata): Metadata {
  return Object.fromEntries(Object.entries(metadata).filter(([, value]) => value !== undefined));
}

/** The article as the engine takes it; what `metadata` says (an entry of seeds/articles.json) prevails over its own file. */
export function giveArticle(
  id: string,
  { text, metadata: own }: ReadArticle,
  metadata: Metadata,
): GivenArticle {
  return { id, text, sha256: hashText(text), metadata: { ...known(own), ...known(metadata) } };
}
