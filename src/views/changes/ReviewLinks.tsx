// Beside the state of review, once somebody has signed: what changed since, where it is a draft again, and what was corrected.
import { changes } from '../../i18n/messages/changes.ts';
import { addMessages } from '../../i18n/translate.ts';
import { useApp, useIndex, useWords } from '../shared/store-context.ts';
import { wordCounts } from './count-words.ts';
import { useReport } from '../shared/use-report.ts';

addMessages(changes);

export function ReviewLinks() {
  const { review } = useIndex();
  const { t } = useWords();
  const { report } = useReport();
  const setChanges = useApp((state) => state.setChanges);
  if (report?.phase !== 'ready') return null;
  const { sinceSignoff, corrections } = report.value;
  return (
    <>
      {review.state === 'draft' && sinceSignoff && (
        <>
          {' '}
          <button type="button" className="sh-link" onClick={() => setChanges('sign')}>
            {wordCounts(sinceSignoff, t)}
          </button>
        </>
      )}
      {corrections.length > 0 && (
        <>
          <span aria-hidden="true"> · </span>
          <button type="button" className="sh-link" onClick={() => setChanges('log')}>
            {t('corrections.title')}
          </button>
        </>
      )}
    </>
  );
}
