// A file of decisions as the editor has it on disk: out of the page and into it again.
import { decodeUtf8 } from '../../domain/decode-utf8.ts';
import { canonicalJson } from '../../domain/canonical-json.ts';
import type { KnownArticle, ParsedReview } from '../../domain/review/parse-review.ts';
import { NOT_UTF8, parseReview, refuseSize } from '../../domain/review/parse-review.ts';
import type { ReviewFile } from '../../domain/review/review-schema.ts';
import { serializeReview } from '../../domain/review/serialize-review.ts';
import type { Unread } from './review-state.ts';

/** What a download is called: as it is called in seeds/. */
export const REVIEW_NAME = 'review.json';

/** The text of the file, with what of it could not be read. */
export const writeReview = (file: ReviewFile, { unfit }: Pick<Unread, 'unfit'>): string =>
  serializeReview(file, unfit);

/** Reads a file that was chosen; one that is too large is not taken into memory. Rejects where it cannot be had. */
export async function readReviewFile(file: Blob, known: readonly KnownArticle[]): Promise<ParsedReview> {
  const tooLarge = refuseSize(file.size);
  if (tooLarge) return tooLarge;
  const text = decodeUtf8(await file.arrayBuffer());
  return text === null ? NOT_UTF8 : parseReview(text, known);
}

/** How many decisions and sign-offs one file has that the other has not. */
export function countMissing(of: ReviewFile, from: ReviewFile): number {
  const there = new Set([...from.decisions, ...from.signoffs].map((entry) => canonicalJson(entry)));
  return [...of.decisions, ...of.signoffs].filter((entry) => !there.has(canonicalJson(entry))).length;
}
