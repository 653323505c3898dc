// What texts printed after a day added, with what such a list cannot know.
import { useMemo } from 'react';
import type { IsoDay } from '../../domain/iso-day.ts';
import { findSinceDay } from '../../domain/review/since-day.ts';
import { formatDay } from '../../i18n/format-date.ts';
import { useWords } from '../shared/store-context.ts';
import { DifferenceList } from './DifferenceList.tsx';
import { NotReady } from './NotReady.tsx';
import { useSiteEvents } from './use-site-events.ts';

export function SinceDay({ day }: { readonly day: IsoDay }) {
  const { dates, t } = useWords();
  const site = useSiteEvents(true);
  const found = useMemo(
    () => (site.phase === 'ready' ? findSinceDay(site.pictured, day) : null),
    [site, day],
  );
  if (found === null) return <NotReady site={site} />;
  const { differences, retold, unknown } = found;
  return (
    <>
      <DifferenceList differences={differences} since={`${t('changes.day')} ${formatDay(day, dates)}`} />
      <div className="cg-notes">
        {retold.length > 0 && <p>{t('changes.retold', { count: retold.length })}</p>}
        {unknown.length > 0 && <p>{t('changes.unknown', { count: unknown.length })}</p>}
        <p>{t('changes.dayLimits')}</p>
      </div>
    </>
  );
}
