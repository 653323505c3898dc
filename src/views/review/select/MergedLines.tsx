// What two events will say as one, in a few lines.
import { previewMerge } from '../../../domain/review/preview-merge.ts';
import { isolate } from '../../../i18n/isolate.ts';
import { joinNames } from '../../../i18n/join-names.ts';
import { wordDate } from '../../../i18n/word-event.ts';
import { useIndex, useLabels, useWords } from '../../shared/store-context.ts';
import type { EventFacts } from './use-event-facts.ts';

interface MergedLinesProps {
  /** The event that stays, and the one that it takes in. */
  readonly into: EventFacts;
  readonly from: EventFacts;
}

const sideOfMerge = ({ summary, mentions, event }: EventFacts) => ({
  summary,
  mentions,
  relations: event?.relations ?? [],
});

export function MergedLines({ into, from }: MergedLinesProps) {
  const { articles } = useIndex();
  const { dates, t } = useWords();
  const labels = useLabels();
  const merged = previewMerge(sideOfMerge(into), sideOfMerge(from), articles);
  const names = (ids: readonly string[]) =>
    joinNames(
      ids.map((id) => isolate(labels.actor(id))),
      t,
    );
  const [type, otherType] = merged.types;
  return (
    <section className="rs-merged" aria-label={t('select.merged')}>
      <h3>{t('select.merged')}</h3>
      <ul>
        <li>
          {t('select.mergedSources', {
            quotations: t('unit.quotations', { count: merged.quotations }),
            articles: t('unit.articles', { count: merged.articles }),
          })}
        </li>
        {merged.claimants.length > 0 && (
          <li>{t('select.mergedClaimants', { names: names(merged.claimants) })}</li>
        )}
        {merged.deniers.length > 0 && <li>{t('select.mergedDeniers', { names: names(merged.deniers) })}</li>}
        {merged.dates.length > 1 ? (
          <li className="rs-differs">
            {t('select.mergedDates', {
              dates: joinNames(
                merged.dates.map((date) => isolate(wordDate(date, dates, t))),
                t,
              ),
            })}
          </li>
        ) : (
          <li>
            {merged.dates[0]
              ? t('select.mergedDate', { date: wordDate(merged.dates[0], dates, t) })
              : t('date.undated')}
          </li>
        )}
        {type && otherType && (
          <li className="rs-differs">
            {t('select.mergedTypes', { type: t(`type.${type}`), other: t(`type.${otherType}`) })}
          </li>
        )}
        {merged.disputed && <li className="rs-differs">{t('select.mergedDisputed')}</li>}
        <li>{t('select.mergedLinks')}</li>
      </ul>
    </section>
  );
}
