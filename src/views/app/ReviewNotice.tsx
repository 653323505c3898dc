// The state of review, wherever it must be said: until an editor signs, everything is a machine's draft.
import { formatDay } from '../../i18n/format-date.ts';
import { isIsoDay } from '../../domain/iso-day.ts';
import type { ReviewState } from '../../domain/corpus-schema.ts';
import type { DateStyle } from '../../i18n/date-style.ts';
import type { Translate } from '../../i18n/translate.ts';
import { useIndex, useWords } from '../shared/store-context.ts';

/** `مسودة آلية لم يراجعها محرر`, or who reviewed it and when. */
export function wordReview(review: ReviewState, dates: DateStyle, t: Translate): string {
  if (review.state === 'draft') return t('review.draft');
  const on = review.on && isIsoDay(review.on) ? formatDay(review.on, dates) : (review.on ?? '');
  return t('review.reviewed', { by: review.by ?? '', on });
}

export function ReviewNotice() {
  const { review } = useIndex();
  const { dates, t } = useWords();
  return (
    <strong className={`ap-review ap-review-${review.state}`} dir="auto">
      {wordReview(review, dates, t)}
    </strong>
  );
}
