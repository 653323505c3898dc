// What the page shows while the data are on their way, and when they cannot be had: which file, why, what to do.
import { SCHEMA_VERSION } from '../../domain/vocabulary.ts';
import type { SiteState } from '../../store/data-slice.ts';
import { OfflineHint } from '../shared/OfflineHint.tsx';
import { useApp, useWords } from '../shared/store-context.ts';

export function DataScreen({ site }: { readonly site: Exclude<SiteState, { phase: 'ready' }> }) {
  const { t } = useWords();
  const retry = useApp((state) => state.loadSite);
  if (site.phase === 'loading') {
    return (
      <main id="content" className="ap-screen" aria-busy="true">
        <output>{t('app.loading')}</output>
        <div className="ap-bones" aria-hidden="true">
          <div className="ap-bone ap-bone-wide" />
          <div className="ap-bone" />
          <div className="ap-bone" />
        </div>
      </main>
    );
  }
  const { title, hint } = {
    missing: { title: t('app.missing'), hint: t('app.missingHint') },
    'wrong-version': {
      title: t('app.wrongVersion'),
      hint: t('app.wrongVersionHint', {
        expected: SCHEMA_VERSION,
        found: site.phase === 'wrong-version' ? site.found : '',
      }),
    },
    damaged: { title: t('app.damaged'), hint: t('app.damagedHint') },
  }[site.phase];
  return (
    <main id="content" className="ap-screen">
      <div className="ap-screen-card" role="alert">
        <h1>{title}</h1>
        <p>{hint}</p>
        <OfflineHint t={t} />
        <p>
          <button type="button" className="sh-button" onClick={() => void retry()}>
            {t('app.retry')}
          </button>
        </p>
        <details>
          <summary>{t('app.failureDetail')}</summary>
          <code dir="ltr">
            {site.file}
            {'detail' in site ? ` — ${site.detail}` : ''}
          </code>
        </details>
      </div>
    </main>
  );
}
