// The state of review, in the head: until an editor signs, everything is a machine's draft.
import { wordReview } from '../../i18n/word-review.ts';
import { useIndex, useWords } from '../shared/store-context.ts';

export function ReviewNotice() {
  const { review } = useIndex();
  const { dates, t } = useWords();
  return (
    <strong className={`ap-review ap-review-${review.state}`} dir="auto">
      {wordReview(review, dates, t)}
    </strong>
  );
}
