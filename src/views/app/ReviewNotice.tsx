// The state of review, in the head: until an editor signs, everything is a machine's draft. The way to
// review mode, where the build lets the page run the engine.
import { wordReview } from '../../i18n/word-review.ts';
import { ReviewLinks } from './lazy-views.ts';
import { useApp, useIndex, useWords } from '../shared/store-context.ts';

export function ReviewNotice() {
  const { review } = useIndex();
  const { dates, t } = useWords();
  // An embed is for reading.
  const canEnter = useApp((state) => Boolean(state.manifest?.inputs) && !state.embedded);
  const enter = useApp((state) => state.setReviewing);
  return (
    <>
      <strong className={`ap-review ap-review-${review.state}`} dir="auto">
        {wordReview(review, dates, t)}
      </strong>
      {canEnter ? ' · ' : ' '}
      {canEnter && (
        <button type="button" className="sh-link" onClick={() => enter(true)}>
          {t(review.by === null ? 'review.enter' : 'review.enterAgain')}
        </button>
      )}
      {review.by !== null && <ReviewLinks />}
    </>
  );
}
