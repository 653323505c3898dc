// Descriptions of those whom news does not name, in English: word by word where the lists know the words, transliterated where
// they do not, so that a reader of English knows at least what kind of source speaks.
import { foldArabic } from '../../domain/arabic-fold.ts';
import {
  GLOSS_ADJECTIVES,
  GLOSS_NOUNS,
  GLOSS_PHRASES,
  GLOSS_PREPOSITIONS,
} from '../lexicon/words/gloss-words.ts';
import { nationAdjective, stateName } from '../lexicon/actors/nation-adjectives.ts';
import { transliterate } from './transliterate.ts';

export interface Gloss {
  readonly text: string;
  /** Whether every word was known: no letters were only carried over. */
  readonly whole: boolean;
}

interface Phrase {
  readonly preposition: string | null;
  /** In the order of the words; unknown ones that stand together are one name. */
  readonly nouns: { text: string; readonly known: boolean }[];
  readonly adjectives: string[];
}

const withoutArticle = (word: string) => (word.startsWith('ال') && word.length > 4 ? word.slice(2) : word);

/** Clitics that open a phrase. */
const CLITICS: readonly (readonly [form: string, english: string])[] = [
  ['لل', 'of'],
  ['و', 'and'],
];

const isKnownNoun = (folded: string): boolean => GLOSS_NOUNS.has(withoutArticle(folded));

/** `gloss('مصادر طبية في المدينة')` → "Medical sources in city", whole; "ضابط شرطة كبير" → "Senior police officer". */
export function gloss(words: string): Gloss {
  const phrases: Phrase[] = [{ preposition: null, nouns: [], adjectives: [] }];
  let whole = true;
  for (const written of joinPhrases(words)) {
    const folded = foldArabic(written);
    const word = withoutArticle(folded);
    const phrase = phrases.at(-1) as Phrase;
    const preposition = GLOSS_PREPOSITIONS.get(folded);
    if (preposition !== undefined) {
      phrases.push({ preposition, nouns: [], adjectives: [] });
      continue;
    }
    // "سكان ومصادر", "مسؤول للجناح": the clitic opens a phrase, where the lists know what is left.
    const clitic = CLITICS.find(
      ([form]) => folded.startsWith(form) && isKnownNoun(folded.slice(form.length)),
    );
    if (clitic) {
      const rest = withoutArticle(folded.slice(clitic[0].length));
      phrases.push({
        preposition: clitic[1],
        nouns: [{ text: GLOSS_NOUNS.get(rest) ?? '', known: true }],
        adjectives: [],
      });
      continue;
    }
    // A word that is both ("دبلوماسي") is a noun where it opens its phrase.
    const noun =
      GLOSS_PHRASES.get(folded.split(' ').map(withoutArticle).join(' ')) ??
      GLOSS_NOUNS.get(word) ??
      stateName(folded) ??
      undefined;
    const adjective = GLOSS_ADJECTIVES.get(word) ?? nationAdjective(word);
    if (noun !== undefined && (phrase.nouns.length === 0 || adjective === null))
      phrase.nouns.push({ text: noun, known: true });
    else if (adjective !== null) phrase.adjectives.push(adjective);
    else {
      whole = false;
      const before = phrase.nouns.at(-1);
      if (before && !before.known) before.text = `${before.text} ${written}`;
      else phrase.nouns.push({ text: written, known: false });
    }
  }
  const text = phrases
    .filter(({ nouns, adjectives }) => nouns.length + adjectives.length > 0)
    .map(({ preposition, nouns, adjectives }) =>
      // What owns stands before what is owned: "قيادة شرطة" is a police command.
      [
        ...(preposition === null ? [] : [preposition]),
        ...adjectives,
        ...nouns.toReversed().map(({ text: noun, known }) => (known ? noun : transliterate(noun))),
      ].join(' '),
    )
    .join(' ');
  return { text: text.charAt(0).toUpperCase() + text.slice(1), whole };
}

/** Words, with those that the lists know only together as one: "شهود عيان". */
function joinPhrases(words: string): string[] {
  const out: string[] = [];
  for (const word of words.split(/\s+/).filter((part) => part !== '')) {
    const before = out.at(-1);
    const joined = before === undefined ? '' : `${before} ${word}`;
    const known =
      joined !== '' &&
      GLOSS_PHRASES.has(
        joined
          .split(' ')
          .map((part) => withoutArticle(foldArabic(part)))
          .join(' '),
      );
    if (known) out.splice(-1, 1, joined);
    else out.push(word);
  }
  return out;
}
