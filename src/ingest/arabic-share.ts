// Tells an Arabic article from one in another language by its letters. Counts only: no word list.
import type { Reading } from './reading.ts';
import { accept, refuse } from './reading.ts';

/** Of all letters, those of the Arabic script: below this the engine has next to nothing to read. */
const ARABIC_LETTER_SHARE = 0.4;
/** Fewer Arabic letters than a headline has are no article. */
const ARABIC_LETTERS_AT_LEAST = 20;
/** Of words in Arabic script, those with the article ال: about one in four in Arabic news, next to none in Persian or Urdu. */
const ARTICLE_WORD_SHARE = 0.03;
/** From how many words on that share is looked at. */
const WORDS_FOR_SHARE = 50;

const count = (text: string, pattern: RegExp): number => {
  let found = 0;
  for (const _ of text.matchAll(pattern)) found++;
  return found;
};

/** Refuses a text that is not Arabic. */
export function checkArabic(text: string): Reading<string> {
  const letters = count(text, /\p{L}/gu);
  const arabic = count(text, /\p{Script=Arabic}/gu);
  if (letters === 0 || arabic < ARABIC_LETTERS_AT_LEAST || arabic / letters < ARABIC_LETTER_SHARE) {
    const percent = letters === 0 ? 0 : Math.min(100, Math.floor((arabic / letters) * 100));
    return refuse(
      { code: 'not-arabic', letters: arabic, percent },
      `it is not an Arabic text (${arabic} Arabic letters, ${percent} % of all)`,
      'give the article in Arabic, or remove the file',
    );
  }
  const words = count(text, /(?<!\p{Script=Arabic})\p{Script=Arabic}/gu);
  const withArticle = count(text, /(?<!\p{Script=Arabic})[وف]?[بك]?(?:ال|لل)\p{Script=Arabic}/gu);
  if (words >= WORDS_FOR_SHARE && withArticle / words < ARTICLE_WORD_SHARE)
    return refuse(
      { code: 'hardly-arabic' },
      'it is written in Arabic letters but hardly in Arabic (next to no word has the article)',
      'give the article in Arabic, or remove the file',
    );
  return accept(text);
}
