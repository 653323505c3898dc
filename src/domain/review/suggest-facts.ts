// What words around a selection already say, so that an editor need not type it: dates, actors and places named in the
// passage. Proposals alone: the form of a new event shows them, to be kept or changed.
import type { EventDate, Place, Span } from '../corpus-schema.ts';
import { cliticForms, searchWords } from '../search-fold.ts';
import type { ArticleBody } from '../site-data.ts';
import { distanceBetween, isWithin } from '../spans.ts';

export interface SuggestedDate {
  /** The words of the article that give it. */
  readonly words: string;
  readonly date: EventDate;
}

export interface SuggestedFacts {
  /** The nearest to the trigger first. */
  readonly dates: readonly SuggestedDate[];
  readonly actors: readonly string[];
  readonly places: readonly string[];
}

/** Whether a name stands among words, the first of them with a clitic or without: شوشا in `في وشوشا` too. */
function isNamed(name: string, words: readonly ReadonlySet<string>[]): boolean {
  const wanted = searchWords(name);
  return (
    wanted.length > 0 &&
    words.some((_, at) => wanted.every((word, nth) => words[at + nth]?.has(word) ?? false))
  );
}

const formsOf = (word: string): ReadonlySet<string> => {
  const { sure, guessed } = cliticForms(word);
  return new Set([...sure, ...guessed]);
};

/** `places`: those that the corpus knows, found by any of their names. */
export function suggestFacts(
  { text, times, actorSpans }: Pick<ArticleBody, 'text' | 'times' | 'actorSpans'>,
  passage: Span,
  trigger: Span,
  places: readonly Place[],
): SuggestedFacts {
  const dated = times
    .filter(({ span, value }) => isWithin(span, passage) && value.edtf !== null)
    .toSorted((a, b) => distanceBetween(a.span, trigger) - distanceBetween(b.span, trigger));
  const byDay = new Map(
    dated
      .toReversed()
      .map(({ span, value }) => [value.edtf, { words: text.slice(span.start, span.end), date: value }]),
  );
  const words = searchWords(text.slice(passage.start, passage.end)).map(formsOf);
  const namesOf = ({ label, names }: Place) => [label.ar, label.en, ...names.map((name) => name.text)];
  return {
    dates: [...byDay.values()].toReversed(),
    actors: [...new Set(actorSpans.filter(({ span }) => isWithin(span, passage)).map(({ actor }) => actor))],
    places: places.filter((place) => namesOf(place).some((name) => isNamed(name, words))).map(({ id }) => id),
  };
}
