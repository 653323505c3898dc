// seeds/review.json, the editor's decisions, if there is one. Where it is refused as a whole the run stops before anything is
// written: a site without its corrections must not take the place of one with them.
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { decodeUtf8 } from '../../src/domain/decode-utf8.ts';
import type { KnownArticle, ReadReview } from '../../src/domain/review/parse-review.ts';
import { NOT_UTF8, parseReview, refuseSize } from '../../src/domain/review/parse-review.ts';
import type { ReviewFault } from '../../src/domain/review/review-faults.ts';
import { FIRST_MESSAGES } from '../../src/i18n/messages/first.ts';
import { addMessages, translator } from '../../src/i18n/translate.ts';
import { wordFault } from '../../src/i18n/word-review-file.ts';
import { SettingsError } from './read-settings.ts';

addMessages(FIRST_MESSAGES);

export const REVIEW_FILE = 'review.json';

/** The file as it was read; `text` goes with the site as it is. */
export interface GivenReview extends ReadReview {
  readonly text: string;
}

const isMissing = (error: unknown) => error instanceof Error && 'code' in error && error.code === 'ENOENT';

/** A fault in a line of the terminal, which shows quoted words as they are. */
export const inEnglish = (fault: ReviewFault) => wordFault(fault, translator('en'), (words) => words);

/** The text of a file; throws the words of a refusal where its size or its bytes are no review's. */
async function readText(path: string): Promise<string> {
  const tooLarge = refuseSize((await stat(path)).size);
  if (tooLarge) throw new Error(inEnglish(tooLarge.refusal));
  const text = decodeUtf8(await readFile(path));
  if (text === null) throw new Error(inEnglish(NOT_UTF8.refusal));
  return text;
}

/** Reads the decisions in a folder, `null` where there are none; throws `SettingsError` where they are refused as a whole. */
export async function readReview(
  folder: string,
  articles: readonly KnownArticle[],
): Promise<GivenReview | null> {
  const path = join(folder, REVIEW_FILE);
  const refuse = (words: string) => new SettingsError(`${path}: ${words}`);
  let text: string;
  try {
    text = await readText(path);
  } catch (error) {
    if (isMissing(error)) return null;
    throw refuse(error instanceof Error ? error.message : String(error));
  }
  const parsed = parseReview(text, articles);
  if (!parsed.ok) throw refuse(inEnglish(parsed.refusal));
  return { ...parsed, text };
}
