// The state of review in words, wherever it must be said: until an editor signs, everything is a machine's draft.
import type { ReviewState } from '../domain/corpus-schema.ts';
import { isIsoDay } from '../domain/iso-day.ts';
import type { DateStyle } from './date-style.ts';
import { formatDay } from './format-date.ts';
import type { Translate } from './translate.ts';

/** `مسودة آلية لم يراجعها محرر`, or who reviewed it and when. */
export function wordReview(review: ReviewState, dates: DateStyle, t: Translate): string {
  if (review.state === 'draft') return t('review.draft');
  const on = review.on && isIsoDay(review.on) ? formatDay(review.on, dates) : (review.on ?? '');
  return t('review.reviewed', { by: review.by ?? '', on });
}
