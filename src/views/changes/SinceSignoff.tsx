// What changed since an editor signed: the list that the build, or the review at hand, has made.
import { formatGivenDay } from '../../i18n/format-date.ts';
import { isolate } from '../../i18n/isolate.ts';
import { OfflineHint } from '../shared/OfflineHint.tsx';
import { useIndex, useWords } from '../shared/store-context.ts';
import { DifferenceList } from './DifferenceList.tsx';
import { useReport } from '../shared/use-report.ts';

export function SinceSignoff() {
  const { review } = useIndex();
  const { dates, t } = useWords();
  const { report, retry } = useReport();
  if (report === null) return <p>{t('corrections.unsigned')}</p>;
  if (report.phase === 'loading') return <p role="status">{t('changes.loading')}</p>;
  if (report.phase !== 'ready') return <ReportFailed onRetry={retry} />;
  const { sinceSignoff } = report.value;
  if (sinceSignoff === null) return <p>{t('corrections.unsigned')}</p>;
  const on = formatGivenDay(review.on ?? '', dates);
  const since = `${t('changes.signoff', { on })} · ${t('review.reviewed', { by: isolate(review.by ?? ''), on })}`;
  return <DifferenceList differences={sinceSignoff} since={since} />;
}

export function ReportFailed({ onRetry }: { readonly onRetry: () => void }) {
  const { t } = useWords();
  return (
    <div role="alert">
      <p>{t('corrections.failed')}</p>
      <OfflineHint t={t} />
      <button type="button" className="sh-button" onClick={onRetry}>
        {t('app.retry')}
      </button>
    </div>
  );
}
