// What a folded word by itself says of being part of a person's name: listed words, foreign endings, shapes of verbs and nouns.
// What its neighbours say is asked in person-name.ts.
import { foldArabic } from '../../domain/arabic-fold.ts';
import { FOREIGN_ENDINGS, GIVEN_NAMES, NAME_BINDERS, NOT_NAMES } from '../lexicon/words-around-people.ts';

const folded = (list: readonly string[]): ReadonlySet<string> => new Set(list.map(foldArabic));
const GIVEN = folded(GIVEN_NAMES);
const BINDERS = folded(NAME_BINDERS);
const NOT = folded(NOT_NAMES);
const ENDINGS = folded(FOREIGN_ENDINGS);
const ENDING_LENGTHS = [...new Set([...ENDINGS].map(({ length }) => length))];

/** The signs of a word, as bits. */
export const NAME = {
  /** A known given name. */
  given: 1,
  /** It ends as foreign names do. */
  foreign: 2,
  /** It leads to the next part of a name: ابن, عبد. */
  binder: 4,
  /** No letters of a name, or a common word. */
  never: 8,
  /** Letters that folding made alike: the source must be asked whether it is على or بأن. */
  lookalike: 16,
  /** Not as the first word of a name. */
  neverFirst: 32,
  /** Not as a later one. */
  neverLater: 64,
  /** Spelt with ته, not تة, it is a noun with a pronoun: استقالته. */
  pronoun: 128,
  /** It may be a preposition with a word of the lexicon: لإسرائيل. */
  preposition: 256,
  /** It looks like a verb or verbal noun: as a later word only behind a given name. */
  verbal: 512,
  /** It closes a name before it: أن, الذي, وقال. */
  closer: 1024,
} as const;

/** A given name or a foreign ending: the word looks like the beginning of a name. */
export const STARTS_NAME = NAME.given | NAME.foreign;

const isForeign = (word: string): boolean =>
  word.length >= 5 && ENDING_LENGTHS.some((length) => ENDINGS.has(word.slice(-length)));

/**
 * Verbal nouns and present verbs that news puts after an office, by their shape: استقبال, تدمير, اجتماع, انسحاب, يعتزم; as an object
 * or in the dual too: اجتماعا, اتصالين.
 */
const looksLikeVerbOrNoun = (word: string) =>
  /^(?:است..ا.|ا.ت.ا.|ات.ا.|ان..ا.)(?:ا|ين|ان)$|^(?:است..ا.|ا.ت.ا.|ان..ا.|ت..ي.|ت..ي.ه|ا..ا.ها?|م.ا..ه|ي.{3,4}|ست.{2,4}|سي.{2,4})$/.test(
    word,
  );

/** Words that may stand after a stranger's name and so close it: أن, إن, الذي … */
const CLOSERS: ReadonlySet<string> = new Set([
  'ان',
  'انه',
  'انها',
  'الذي',
  'التي',
  'الى',
  'عن',
  'في',
  'من',
  'قوله',
  'قولها',
  'قال',
  'قالت',
  'اكد',
  'اكدت',
  'بان',
  'علي',
  'مساء',
  'امس',
  'اليوم',
]);

/** Whether a word continues the sentence behind its subject. */
const isCloser = (word: string): boolean =>
  CLOSERS.has(word) || (/^[وف]/.test(word) && (CLOSERS.has(word.slice(1)) || word.startsWith('وال')));

/** Whether a word that is no given name is a common word, with clitics or a pronoun too. */
const isCommon = (text: string, foreign: boolean): boolean =>
  NOT.has(text) ||
  /\S{3}(?:ها|هم|هما)$/.test(text) ||
  // "and" or "for the" with a common word: ومن, وفي, للصحفيين.
  (/^[وف]/.test(text) && NOT.has(text.slice(1)) && !foreign) ||
  /^[وف]?لل\S{3}/.test(text) ||
  (/^[وف]?بال\S{3}/.test(text) && !foreign);

/** The bits of `NAME` that a folded word has: `nameShapeOf('محمد') & NAME.given` → 1. */
export function nameShapeOf(text: string): number {
  const given = GIVEN.has(text);
  const binder = BINDERS.has(text);
  const foreign = isForeign(text);
  let shape = (given ? NAME.given : 0) | (binder ? NAME.binder : 0) | (foreign ? NAME.foreign : 0);
  if (isCloser(text)) shape |= NAME.closer;
  if (!/^[\u0621-\u064a\u067e\u0686\u06a4\u0698]{2,}$/.test(text)) return shape | NAME.never;
  if (text === 'علي' || /^[وف]?بان(?:ه|ها|هم|هما|نا)?$/.test(text)) shape |= NAME.lookalike;
  if (given || binder) return shape;
  if (isCommon(text, foreign)) return shape | NAME.never;
  const verbal = looksLikeVerbOrNoun(text);
  const withAnd = text.startsWith('و') && text.length > 3;
  const behindAnd = withAnd && GIVEN.has(text.slice(1));
  // "and" before a verb ("وعين").
  if (text.startsWith('ال') || verbal || (withAnd && (!foreign || behindAnd))) shape |= NAME.neverFirst;
  // "أبلغه": a verb with its object, where no given name.
  if (behindAnd || (withAnd && text.startsWith('وال')) || /^ا\S{3}ه$/.test(text)) shape |= NAME.neverLater;
  if (verbal && !foreign) shape |= NAME.verbal;
  if (text.endsWith('ته') && text.length > 4) shape |= NAME.pronoun;
  if (/^[بل]\S{5}/.test(text) && !foreign) shape |= NAME.preposition;
  // A preposition before a noun ("لسيطرة").
  if (/^[بلك]\S{4}/.test(text) && NOT.has(text.slice(1)) && !foreign)
    shape |= NAME.neverFirst | NAME.neverLater;
  return shape;
}
