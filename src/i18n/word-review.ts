// The state of review in words, wherever it must be said: until an editor signs, everything is a machine's draft.
import type { ReviewState } from '../domain/corpus-schema.ts';
import type { DateStyle } from './date-style.ts';
import { formatGivenDay } from './format-date.ts';
import type { Translate } from './translate.ts';

/** `مسودة آلية لم يراجعها محرر`; how far a review has come; who reviewed it and when; or that it has changed since then. */
export function wordReview({ state, by, on, progress }: ReviewState, dates: DateStyle, t: Translate): string {
  if (by === null)
    return progress
      ? t('review.partly', { reviewed: progress.reviewed, count: progress.of })
      : t('review.draft');
  const day = formatGivenDay(on ?? '', dates);
  return t(state === 'draft' ? 'review.again' : 'review.reviewed', { by, on: day });
}
