// Review mode: the queue of events, the one at hand, and the texts that tell it, side by side.
import { review } from '../../i18n/messages/review.ts';
import { addMessages } from '../../i18n/translate.ts';
import { useWords } from '../shared/store-context.ts';
import { useReview } from './review-context.ts';

addMessages(review);

export function ReviewMode() {
  const { t } = useWords();
  const queue = useReview((state) => state.queue);
  return (
    <section className="rv-mode" aria-label={t('review.mode')}>
      {t('unit.events', { count: queue.length })}
    </section>
  );
}
