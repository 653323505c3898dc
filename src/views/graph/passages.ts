// The passages of one event, as the panel of a tie shows them: whose words, in which article, for or against. Pure.
import type { Mention } from '../../domain/corpus-schema.ts';

/** One passage with all who speak in it. */
export interface Passage {
  readonly mention: string;
  readonly article: string;
  /** Exact words of the article. */
  readonly words: string;
  /** What reports the event in them, as offsets into `words`. */
  readonly trigger: { readonly start: number; readonly end: number };
  /** Actors who say so; empty: the article's own voice. */
  readonly speakers: readonly string[];
  /** Whether those speakers deny it. */
  readonly denies: boolean;
}

/**
 * The passages of an event in the order of its mentions. A passage in which one side says so and another denies it
 * stands twice, once for each.
 */
export function passagesOf(mentions: readonly Mention[]): Passage[] {
  return mentions.flatMap(({ id, article, passage, trigger, claims }): Passage[] => {
    const place = {
      mention: id,
      article,
      words: passage.exact,
      trigger: { start: trigger.start - passage.start, end: trigger.end - passage.start },
    };
    if (claims.length === 0) return [{ ...place, speakers: [], denies: false }];
    const speakersOf = (stance: 'asserts' | 'denies') => [
      ...new Set(
        claims.filter((claim) => claim.stance === stance).map(({ chain }) => chain.at(-1)?.actor ?? ''),
      ),
    ];
    return (['asserts', 'denies'] as const).flatMap((stance) => {
      const voices = speakersOf(stance);
      if (voices.length === 0) return [];
      return [{ ...place, speakers: voices.filter((voice) => voice !== ''), denies: stance === 'denies' }];
    });
  });
}
