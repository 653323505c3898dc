// Where a row of an export leads: to the words in the article itself, else to the event where the chronology is published,
// else to its anchor in the app.
import { safeHttpUrl, textFragmentUrl } from '../domain/text-fragment.ts';
import type { Mention } from '../domain/corpus-schema.ts';
import type { ExportArticle, ExportFrame } from './export-data.ts';

/** `#v=1&lang=en&e=3f2a`: the hash that opens an event in the app (versioned, see src/store/url-state.ts). */
export function eventAnchor(event: string, { language }: Pick<ExportFrame, 'language'>): string {
  return `#v=1&lang=${language}&e=${encodeURIComponent(event)}`;
}

/** The event in the chronology: a whole address where it is published, else the anchor alone. */
export function eventLink(event: string, frame: Pick<ExportFrame, 'language' | 'publicUrl'>): string {
  return `${safeHttpUrl(frame.publicUrl) ?? ''}${eventAnchor(event, frame)}`;
}

/**
 * The words of a mention: in the article where it has an address, with a text fragment; a browser finds them by the passage
 * and the characters about it, so that the whole text need not be known.
 */
export function quoteLink(
  { event, passage: { prefix, exact, suffix } }: Mention,
  article: ExportArticle | undefined,
  frame: ExportFrame,
): string {
  const around = { start: prefix.length, end: prefix.length + exact.length };
  const source = textFragmentUrl(article?.url ?? null, prefix + exact + suffix, around);
  return source ?? eventLink(event, frame);
}
