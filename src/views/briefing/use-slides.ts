// The briefing of the page against the chronology, as presenting, print and slides draw it.
import { useEffect, useMemo } from 'react';
import type { Briefing } from '../../domain/briefing/briefing-schema.ts';
import type { Slide } from '../../domain/briefing/slides.ts';
import { buildSlides } from '../../domain/briefing/slides.ts';
import { useApp, useIndex } from '../shared/store-context.ts';
import { useStray } from './use-stray.ts';

/** Search is asked for where a step filters by words; until it is there the step shows what the rest of its filter lets through. */
export function useSlides(briefing: Briefing): readonly Slide[] {
  const index = useIndex();
  const finder = useApp((state) => state.finder);
  const stray = useStray(briefing.quotations);
  const needSearch = useApp((state) => state.needSearch);
  const searches = briefing.steps.some(({ filter }) => (filter.query ?? '').trim() !== '');
  useEffect(() => {
    if (searches) void needSearch();
  }, [searches, needSearch]);
  return useMemo(
    () => buildSlides(briefing, index, (query) => finder && finder.find(query), stray),
    [briefing, index, finder, stray],
  );
}
