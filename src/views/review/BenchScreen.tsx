// What stands in the place of review mode while the engine reads the articles, or cannot.
import { useApp, useWords } from '../shared/store-context.ts';
import { useReview } from './review-context.ts';

export function BenchScreen() {
  const { t } = useWords();
  const bench = useReview((state) => state.bench);
  const open = useReview((state) => state.open);
  const leave = useApp((state) => state.setReviewing);
  const failed = bench.phase === 'failed';
  return (
    <main className="rv-mode rv-opening" aria-busy={!failed}>
      <h1>{t('review.mode')}</h1>
      {failed ? (
        <div role="alert">
          <p>{t(`review.failed.${bench.why}`)}</p>
          {bench.message !== '' && (
            <p className="dr-note">
              <bdi>{bench.message}</bdi>
            </p>
          )}
          <button type="button" className="sh-button rv-primary" onClick={() => void open()}>
            {t('app.retry')}
          </button>
        </div>
      ) : (
        <Opening />
      )}
      <button type="button" className="sh-button" onClick={() => leave(false)}>
        {t('review.leave')}
      </button>
    </main>
  );
}

function Opening() {
  const { t } = useWords();
  const bench = useReview((state) => state.bench);
  const { done, total } = bench.phase === 'opening' ? bench : { done: 0, total: 0 };
  return (
    <>
      <p role="status">{t('review.opening')}</p>
      <progress
        max={total || undefined}
        value={total ? done : undefined}
        aria-label={t('review.openingOf', { done, total })}
      />
    </>
  );
}
