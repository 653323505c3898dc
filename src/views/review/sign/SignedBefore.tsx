// What was signed before, and whether it still stands: what changed since leads to its list.
import type { ReviewState } from '../../../domain/corpus-schema.ts';
import type { Differences } from '../../../domain/review/review-report.ts';
import { formatGivenDay } from '../../../i18n/format-date.ts';
import { isolate } from '../../../i18n/isolate.ts';
import { wordCounts } from '../../changes/count-words.ts';
import { useApp, useWords } from '../../shared/store-context.ts';

interface SignedBeforeProps {
  readonly review: ReviewState | null;
  readonly since: Differences | null;
  readonly onClose: () => void;
}

export function SignedBefore({ review, since, onClose }: SignedBeforeProps) {
  const { dates, t } = useWords();
  const setChanges = useApp((state) => state.setChanges);
  if (review === null || review.by === null || since === null) return null;
  const on = formatGivenDay(review.on ?? '', dates);
  const words = { by: isolate(review.by), on };
  if (review.state === 'reviewed') return <p className="sg-all">{t('sign.already', words)}</p>;
  return (
    <p className="sg-why">
      {t('sign.since', words)}{' '}
      <button
        type="button"
        className="sh-link"
        onClick={() => {
          onClose();
          setChanges('sign');
        }}
      >
        {wordCounts(since, t)}
      </button>
    </p>
  );
}
