// Folding for search, over what the engine folds: words of a text in the form in which a query and the index meet.
// Nothing here is shown.
import { foldArabic } from './arabic-fold.ts';

/** Letters that no Unicode decomposition leads to their plain Latin form. */
const LATIN: Readonly<Record<string, string>> = {
  ı: 'i',
  ə: 'e',
  ł: 'l',
  đ: 'd',
  ø: 'o',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
};

/**
 * `foldForSearch('رئيس Erdoğan')` → `'رييس erdogan'`: the engine's folding, then hamza seats and free hamza, combining
 * marks and Latin accents dropped.
 */
export function foldForSearch(text: string): string {
  // Again after decomposing, which brings letters to light that the fold maps: ۂ is ہ with a hamza.
  return foldArabic(foldArabic(text).normalize('NFKD'))
    .toLowerCase()
    .replace(/[\p{M}ء]/gu, '')
    .replace(/[ıəłđøßæœ]/g, (letter) => LATIN[letter] ?? letter);
}

/** The folded words of a text: `searchWords('«شوشا»، 27 أيلول')` → `['شوشا', '27', 'ايلول']`. */
export function searchWords(text: string): string[] {
  return foldForSearch(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

const CONJUNCTION = /^[وف]/;
const PREPOSITION = /^[بلك]/;
/** What must be left for a stripped word to be one. */
const SHORTEST = 2;

/**
 * The forms that a word may stand for once clitics are taken off, the word itself first. `sure` forms had a definite
 * article behind the clitic (والهدنة → الهدنة، هدنة; للسلام → سلام); `guessed` ones only a single letter (بموسكو → موسكو,
 * but also باريس → اريس) and hold only if the rest is a word that the index knows.
 */
export function cliticForms(word: string): {
  readonly sure: readonly string[];
  readonly guessed: readonly string[];
} {
  const sure = new Set([word]);
  const guessed = new Set<string>();
  const withoutArticle = (form: string): string | null => {
    if (form.startsWith('ال') && form.length >= 2 + SHORTEST) return form.slice(2);
    return form.startsWith('لل') && form.length >= 2 + SHORTEST ? form.slice(2) : null;
  };
  const take = (form: string) => {
    const rest = withoutArticle(form);
    if (rest !== null) sure.add(rest);
    return rest !== null;
  };
  take(word);
  const afterConjunction = CONJUNCTION.test(word) ? word.slice(1) : null;
  for (const form of afterConjunction === null ? [word] : [word, afterConjunction]) {
    if (form !== word && form.length >= SHORTEST && !take(form)) guessed.add(form);
    if (!PREPOSITION.test(form)) continue;
    const rest = form.slice(1);
    if (rest.length >= SHORTEST && !take(rest)) guessed.add(rest);
  }
  for (const form of sure) guessed.delete(form);
  return { sure: [...sure], guessed: [...guessed] };
}
