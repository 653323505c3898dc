// The state of review, wherever it must be said: until an editor signs, everything is a machine's draft.
import { formatDay } from '../../i18n/format-date.ts';
import { isIsoDay } from '../../domain/iso-day.ts';
import type { ReviewState } from '../../domain/corpus-schema.ts';
import type { Language } from '../../i18n/language.ts';
import { translate } from '../../i18n/translate.ts';
import { useIndex, useWords } from '../shared/store-context.ts';

/** `مسودة آلية لم يراجعها محرر`, or who reviewed it and when. */
export function wordReview(review: ReviewState, language: Language): string {
  if (review.state === 'draft') return translate(language, 'review.draft');
  const on = review.on && isIsoDay(review.on) ? formatDay(review.on, language) : (review.on ?? '');
  return translate(language, 'review.reviewed', { by: review.by ?? '', on });
}

export function ReviewNotice() {
  const { review } = useIndex();
  const { language } = useWords();
  return (
    <strong className={`ap-review ap-review-${review.state}`} dir="auto">
      {wordReview(review, language)}
    </strong>
  );
}
