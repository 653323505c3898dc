// What stands where a list will be while the events that it needs are on their way, or could not be had.
import { OfflineHint } from '../shared/OfflineHint.tsx';
import { useWords } from '../shared/store-context.ts';
import type { SiteEvents } from './use-site-events.ts';

export function NotReady({ site }: { readonly site: SiteEvents }) {
  const { t } = useWords();
  if (site.phase !== 'failed') return <p role="status">{t('changes.loading')}</p>;
  return (
    <div role="alert">
      <p>{t('changes.failed')}</p>
      <OfflineHint t={t} />
      <button type="button" className="sh-button" onClick={site.retry}>
        {t('app.retry')}
      </button>
    </div>
  );
}
