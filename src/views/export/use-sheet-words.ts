// What a picture says of itself, whichever view it is of: its title, the filter, sources, the state of review.
import { getKnownArticles } from '../../store/derived.ts';
import type { SheetWords } from '../../exports/picture/write-sheet.ts';
import { formatDay } from '../../i18n/format-date.ts';
import { panels } from '../../i18n/messages/panels.ts';
import { addMessages } from '../../i18n/translate.ts';
import { wordFilter } from '../../i18n/word-filter.ts';
import { wordReview } from '../../i18n/word-review.ts';
import { wordSources } from '../../i18n/word-sources.ts';
import { useApp, useIndex, useLabels, useWords } from '../shared/store-context.ts';

addMessages(panels);

/** `shown` holds what every view says: the filter, the day up to which things were known. */
export function useSheetWords(): SheetWords {
  const { t, dates, language } = useWords();
  const index = useIndex();
  const labels = useLabels();
  const filter = useApp((state) => state.filter);
  const known = useApp((state) => state.known);
  const unsaved = useApp((state) => state.pasted?.size ?? 0);
  const filtered = wordFilter(filter, t, labels);
  return {
    title: index.about.title[language],
    shown: [
      ...(filtered === '' ? [] : [t('export.filtered', { filter: filtered })]),
      ...(known === null ? [] : [t('export.pictureKnown', { day: formatDay(known, dates) })]),
    ],
    sources: wordSources(getKnownArticles(index, known), dates, t),
    review: [
      wordReview(index.review, dates, t),
      ...(unsaved > 0
        ? [t('export.pictureUnsaved', { articles: t('unit.articles', { count: unsaved }) })]
        : []),
    ].join(' · '),
  };
}
