// A made-up corpus with as many different words as a real one of its size: headlines of ten words in each language, passages
// of thirty, a few words in most texts and most words in few (Zipf). The same number gives the same corpus.
import type { Corpus } from '../../../src/domain/corpus-schema.ts';
import type { Random } from '../timeline/random.ts';
import { makeRandom } from '../timeline/random.ts';
import { makeSyntheticCorpus } from '../timeline/synthetic-corpus.ts';

const VOCABULARY = 30_000;
const ARABIC = [...'ابتثجحخدذرزسشصضطظعغفقكلمنهويةىأإ'];
const LATIN = [...'abcdefghijklmnopqrstuvwxyz'];
const CLITICS = ['', '', '', 'ال', 'ال', 'و', 'ب', 'وال', 'لل'];
const HEADLINE_WORDS = 10;
const PASSAGE_WORDS = 30;

function makeWords(random: Random, letters: readonly string[], clitics: readonly string[]): string[] {
  return Array.from({ length: VOCABULARY }, () => {
    const length = 3 + random.below(6);
    const word = Array.from({ length }, () => letters[random.below(letters.length)] ?? '').join('');
    return (clitics[random.below(clitics.length)] ?? '') + word;
  });
}

/** `makeWordyCorpus(10_000)` → 10,000 events, 20,000 passages. */
export function makeWordyCorpus(count: number): Corpus {
  const corpus = makeSyntheticCorpus(count);
  const random = makeRandom(count + 1);
  const arabic = makeWords(random, ARABIC, CLITICS);
  const latin = makeWords(random, LATIN, ['']);
  // Zipf: the logarithm of a word's rank is spread evenly.
  const pick = (words: readonly string[]) => words[Math.floor(VOCABULARY ** random.next()) - 1] ?? '';
  const write = (words: readonly string[], length: number) =>
    Array.from({ length }, () => pick(words)).join(' ');
  return {
    ...corpus,
    events: corpus.events.map((event) => {
      const headline = { ar: write(arabic, HEADLINE_WORDS), en: write(latin, HEADLINE_WORDS) };
      return { ...event, headline, label: headline };
    }),
    mentions: corpus.mentions.map((mention) => ({
      ...mention,
      passage: { ...mention.passage, exact: write(arabic, PASSAGE_WORDS) },
    })),
  };
}
