// The words of sentences and of the clauses in them, each sentence read once however many mentions it holds.
import type { Mention, Span } from '../../domain/corpus-schema.ts';
import type { WordNumbers } from '../arabic/word-numbers.ts';
import { isClauseMark } from './clause.ts';

/** A sentence as the parts that the marks of clauses cut it into, with the words of each by number. */
interface SentenceWords {
  readonly starts: readonly number[];
  readonly parts: readonly (readonly number[])[];
  /** Those of all parts. */
  readonly words: readonly number[];
}

function readSentence(text: string, { start, end }: Span, numbers: WordNumbers): SentenceWords {
  const [starts, parts, words]: [number[], number[][], number[]] = [[], [], []];
  for (let from = start; from < end; ) {
    let to = from;
    while (to < end && !isClauseMark(text, to)) to++;
    if (to > from) {
      const part = numbers.read(text, from, to);
      starts.push(from);
      parts.push(part);
      for (const word of part) words.push(word);
    }
    from = to + 1;
  }
  return { starts, parts, words };
}

const inOneSentence = (a: Mention | undefined, b: Mention) =>
  a?.article === b.article && a.passage.start === b.passage.start && a.passage.end === b.passage.end;

/** The sentence of each mention in turn; those of one sentence that follow one another have the same. */
export function* readSentences(
  mentions: readonly Mention[],
  textOf: (mention: Mention) => string,
  numbers: WordNumbers,
): Generator<SentenceWords> {
  let before: Mention | undefined;
  let sentence: SentenceWords | undefined;
  for (const mention of mentions) {
    if (!sentence || !inOneSentence(before, mention))
      sentence = readSentence(textOf(mention), mention.passage, numbers);
    before = mention;
    yield sentence;
  }
}

/** The words of a clause of a sentence, which begins and ends at marks of clauses or with the sentence. */
export function wordsOfClause({ starts, parts }: SentenceWords, clause: Span): number[] {
  const words: number[] = [];
  for (let i = 0; i < parts.length; i++) {
    const start = starts[i] as number;
    if (start < clause.start || start >= clause.end) continue;
    for (const word of parts[i] as readonly number[]) words.push(word);
  }
  return words;
}
