// The noun that tells who speaks, as its word writes it: with the article, in the accusative, or joined to others.
import { foldArabic } from '../../domain/arabic-fold.ts';
import { SPEAKER_NOUNS } from '../lexicon/words/speaker-words.ts';
import { withoutArticle } from '../lexicon/words/word-index.ts';
import { remember } from '../remember.ts';

/** "مصدر" of "المصدر" and "مصدرا", the noun of who speaks; the word without article where it is none. */
export const speakerNoun = remember((text) => {
  const bare = withoutArticle(text);
  const plain = bare.replace(/ا$/, '');
  return !SPEAKER_NOUNS.has(bare) && SPEAKER_NOUNS.has(plain) ? plain : bare;
});

/** "مصدر" of "ومصدر": one more who speaks, joined to a description; the empty word where the chunk joins nobody. */
export const joinedNoun = remember((text) => {
  const behind = text.replace(/^و(?!ال)/, '');
  const noun = speakerNoun(behind);
  return behind !== text && !SPEAKER_NOUNS.has(text) && SPEAKER_NOUNS.has(noun) ? noun : '';
});

/**
 * A description as it is quoted by itself: `inNominative('مصدرا ميدانيا')` → 'مصدر ميداني'; the noun of who speaks and its adjective lose
 * the ending that their place in the sentence gave them.
 */
export function inNominative(words: string): string {
  const [head = '', adjective = '', ...rest] = words.split(' ');
  const plain = withoutEnding(head);
  if (plain === head || !SPEAKER_NOUNS.has(foldArabic(plain)) || SPEAKER_NOUNS.has(foldArabic(head)))
    return words;
  return [plain, withoutEnding(adjective), ...rest].join(' ').trimEnd();
}
const withoutEnding = (word: string): string => word.replace(/(?<=\p{L}{2})(?:اً|ًا|ا)$/u, '');
