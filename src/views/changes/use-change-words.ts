// The words in which changes are told, from the page's language and names.
import { useMemo } from 'react';
import type { ChangeWords } from '../../i18n/word-change.ts';
import { findEvent } from '../../domain/find-event.ts';
import { useIndex, useLabels, useWords } from '../shared/store-context.ts';

export function useChangeWords(): ChangeWords {
  const index = useIndex();
  const labels = useLabels();
  const { t, dates, language } = useWords();
  return useMemo(
    () => ({
      t,
      dates,
      labels,
      headlineOf: (event) => findEvent(index, event)?.headline[language] ?? event,
    }),
    [t, dates, labels, index, language],
  );
}
