// The corrections log: what an editor changed after signing, as readers saw it before and see it now, by whom and why.
import type { Correction } from '../../domain/review/review-report.ts';
import { formatGivenDay } from '../../i18n/format-date.ts';
import { isolate } from '../../i18n/isolate.ts';
import { isMessageKey } from '../../i18n/translate.ts';
import { saveFile } from '../shared/save-file.ts';
import { useIndex, useWords } from '../shared/store-context.ts';
import { ArticleLink } from './ArticleLink.tsx';
import { ChangeFields } from './ChangeFields.tsx';
import { EventLink } from './EventLink.tsx';
import { Regrouped } from './Regrouped.tsx';
import { ReportFailed } from './SinceSignoff.tsx';
import { useReport } from '../shared/use-report.ts';

export function CorrectionsLog() {
  const { review } = useIndex();
  const { t } = useWords();
  const { report, retry } = useReport();
  if (report === null) return <p>{t('corrections.unsigned')}</p>;
  if (report.phase === 'loading') return <p role="status">{t('corrections.loading')}</p>;
  if (report.phase !== 'ready') return <ReportFailed onRetry={retry} />;
  const { corrections } = report.value;
  if (corrections.length === 0)
    return <p>{t(review.by === null ? 'corrections.unsigned' : 'corrections.none')}</p>;
  // Those of one day as they were made, the last first.
  const newest = corrections.toReversed().sort((a, b) => (a.on === b.on ? 0 : a.on < b.on ? 1 : -1));
  const save = () =>
    saveFile('corrections.json', 'application/json', `${JSON.stringify(corrections, null, 2)}\n`);
  return (
    <>
      <p className="cg-meta">{t('corrections.intro')}</p>
      <ol className="cg-rows">
        {newest.map((correction) => (
          <li key={correction.decision}>
            <OneCorrection correction={correction} />
          </li>
        ))}
      </ol>
      <button type="button" className="sh-button cg-download" onClick={save}>
        {t('corrections.file')}
      </button>
    </>
  );
}

function OneCorrection({ correction }: { readonly correction: Correction }) {
  const { dates, t } = useWords();
  const { kind, by, on, reason, event, headline, article, was, now, joined, splitFrom } = correction;
  const key = `corrections.kind.${kind}`;
  return (
    <>
      <p className="cg-what">
        <strong>{isMessageKey(key) ? t(key) : kind}</strong>
        <span aria-hidden="true"> · </span>
        <span className="cg-meta-in">
          {t('corrections.byOn', { by: isolate(by), on: formatGivenDay(on, dates) })}
        </span>
      </p>
      {headline && <EventLink event={event ?? ''} headline={headline} />}
      {kind === 'article' && article !== null && (
        <p>
          {t('corrections.article')} <ArticleLink article={article} />
        </p>
      )}
      <p>
        {reason.trim() === '' ? (
          t('corrections.noReason')
        ) : (
          <>
            {t('corrections.reason')} <bdi>{reason}</bdi>
          </>
        )}
      </p>
      <Regrouped joined={joined} splitFrom={splitFrom} />
      <ChangeFields was={was} now={now} />
    </>
  );
}
