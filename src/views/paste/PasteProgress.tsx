// How far the engine is with the articles, or why it is not.
import { isolate } from '../../i18n/isolate.ts';
import type { ReviewPhase } from '../../store/review/review-state.ts';
import { useWords } from '../shared/store-context.ts';

interface PasteProgressProps {
  readonly bench: ReviewPhase;
  readonly onRetry: () => void;
}

export function PasteProgress({ bench, onRetry }: PasteProgressProps) {
  const { t } = useWords();
  const refused = bench.phase === 'ready' ? bench.refused : undefined;
  if (bench.phase === 'failed' || refused !== undefined)
    return (
      <div className="pa-refused" role="alert">
        <p dir="auto">
          {bench.phase === 'failed'
            ? t(`paste.failed.${bench.why}`, { message: isolate(bench.message) })
            : t('paste.failed.engine', { message: isolate(refused ?? '') })}
        </p>
        <button type="button" className="sh-button" onClick={onRetry}>
          {t('app.retry')}
        </button>
      </div>
    );
  const isOpening = bench.phase === 'opening' && bench.total > 0;
  return (
    <div className="pa-progress">
      <progress
        max={isOpening ? bench.total : undefined}
        value={isOpening ? bench.done : undefined}
        aria-labelledby="pa-progress"
      />
      <output id="pa-progress">
        {isOpening ? t('paste.opening', { done: bench.done, total: bench.total }) : t('paste.busy')}
      </output>
    </div>
  );
}
