// Drafts that other visits left in this browser: what each has that the page has not, to go on with or to throw away.
import type { ParsedReview } from '../../../domain/review/parse-review.ts';
import { isolate } from '../../../i18n/isolate.ts';
import { wordTime } from '../../shared/word-time.ts';
import { useWords } from '../../shared/store-context.ts';
import { useKeeping, useKeepingStore } from './page-keeping.ts';

export function DraftOffers({ onRestored }: { readonly onRestored: (opened: ParsedReview) => void }) {
  const { dates, t } = useWords();
  const offers = useKeeping((state) => state.offers);
  const keeping = useKeepingStore();
  if (offers.length === 0) return null;
  return (
    <section className="kp-offers" aria-labelledby="kp-offers">
      <h3 id="kp-offers">{t('keep.offers', { count: offers.length })}</h3>
      <ul>
        {offers.map(({ key, at, editor, more, articles, fewer }) => (
          <li key={key}>
            <p dir="auto">
              <strong>{t('keep.offer', { at: wordTime(at, dates) })}</strong>
              {editor !== '' && ` (${isolate(editor)})`}
            </p>
            <p>
              {[
                more === 0 ? t('keep.offerNoMore') : t('keep.offerMore', { count: more }),
                ...(articles > 0 ? [t('keep.offerArticles', { count: articles })] : []),
                fewer === 0 ? t('keep.offerAll') : t('keep.offerFewer', { count: fewer }),
              ].join(' · ')}
            </p>
            <div className="kp-row">
              <button
                type="button"
                className="sh-button"
                onClick={() => {
                  const parsed = keeping.getState().restore(key);
                  if (parsed) onRestored(parsed);
                }}
              >
                {t('keep.restore')}
              </button>
              <button type="button" className="sh-button" onClick={() => keeping.getState().discard(key)}>
                {t('keep.discard')}
              </button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
