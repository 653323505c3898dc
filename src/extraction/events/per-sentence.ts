// Answers to questions about a sentence or one of its chunks alone, kept as long as its view is: several triggers ask the same.
import { onceForEach } from '../../domain/once-for-each.ts';
import type { SentenceView } from './sentence-view.ts';

/** `perSentence(timesOf)`: what `timesOf` says of a view, worked out when it is first asked for. */
export function perSentence<T>(ask: (view: SentenceView) => T): (view: SentenceView) => T {
  const known = onceForEach((view: SentenceView) => ({ answer: ask(view) }));
  return (view) => known(view).answer;
}

/** The same of a chunk by its number; the answer is never `undefined`. */
export function perChunk<T>(
  ask: (view: SentenceView, at: number) => T,
): (view: SentenceView, at: number) => T {
  const answersIn = perSentence((): Map<number, T> => new Map());
  return (view, at) => {
    const answers = answersIn(view);
    const known = answers.get(at);
    if (known !== undefined) return known;
    const answer = ask(view, at);
    answers.set(at, answer);
    return answer;
  };
}
