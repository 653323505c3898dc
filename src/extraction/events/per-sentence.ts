// Answers to questions about a sentence or one of its chunks alone, kept with its view: several triggers ask the same.
import type { SentenceView } from './sentence-view.ts';

/** How many questions there are: each has its number. */
let questions = 0;

/** `perSentence(timesOf)`: what `timesOf` says of a view, never `undefined`, worked out when it is first asked for. */
export function perSentence<T>(ask: (view: SentenceView) => T): (view: SentenceView) => T {
  const question = questions++;
  return (view) => {
    const known = view.answers[question];
    // The slot holds what this very question answered, or nothing yet.
    if (known !== undefined) return known as T;
    const answer = ask(view);
    view.answers[question] = answer;
    return answer;
  };
}

/** Rules ask of chunks before the sentence too, so far from its first: there is room for them. */
const BEFORE = 4;

/** The same of a chunk by its number. */
export function perChunk<T>(
  ask: (view: SentenceView, at: number) => T,
): (view: SentenceView, at: number) => T {
  const answersIn = perSentence((): (T | undefined)[] => []);
  return (view, at) => {
    const answers = answersIn(view);
    const known = answers[at + BEFORE];
    if (known !== undefined) return known;
    const answer = ask(view, at);
    answers[at + BEFORE] = answer;
    return answer;
  };
}
