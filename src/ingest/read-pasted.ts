// A file or a text that a reader brings to the page, read as `npm run extract` reads one of seeds/articles, with what only a
// page must look to: sources of pages given as texts, names that are no ids, texts that grow when they are saved.
import type { PastedReading, ReadRequest } from '../domain/review/pasted.ts';
import { articleIdOf, kindOf } from './article-id.ts';
import { looksLikeMarkup } from './looks-like-markup.ts';
import { giveArticle, readBytes, refuseSize } from './read-article.ts';
import { hashText } from './text-hash.ts';

/** The id of an article whose file has no name that could be one: `pasted-1f0c3b2a`. */
const idOfText = (text: string) => `pasted-${hashText(text).slice(0, 8)}`;

/** Reads one file; never throws. */
export async function readPasted({ file, bytes, asPage }: Omit<ReadRequest, 'turn'>): Promise<PastedReading> {
  const named = file === null ? 'txt' : kindOf(file);
  if (named === null && !asPage) return { ok: false, fault: { code: 'kind' } };
  const kind = asPage || named === null ? 'html' : named;
  try {
    const read = await readBytes(bytes, kind);
    // Asked first of what was refused: the source of a page is rarely Arabic by its letters.
    if (kind === 'txt' || kind === 'md') {
      const source = read.ok ? read.value.text : new TextDecoder().decode(bytes.subarray(0, 100_000));
      const isOther = !read.ok && read.fault.code !== 'not-arabic' && read.fault.code !== 'hardly-arabic';
      if (!isOther && looksLikeMarkup(source)) return { ok: false, fault: { code: 'markup' } };
    }
    if (!read.ok) return { ok: false, fault: read.fault };
    const { text } = read.value;
    // It is kept as UTF-8, in which Arabic takes twice the bytes of windows-1256.
    const grown = refuseSize(new TextEncoder().encode(text).length);
    if (grown) return { ok: false, fault: grown.fault };
    const id = file === null ? null : articleIdOf(file);
    const article = giveArticle(id?.ok ? id.value : idOfText(text), read.value, {});
    return { ok: true, article, addressLeftOut: read.value.notes.length > 0 };
  } catch {
    return { ok: false, fault: { code: 'broken' } };
  }
}
