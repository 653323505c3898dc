// The search over all events, by the folding of the page's search box, made in slices while the editor looks at the list.
import { useEffect, useState } from 'react';
import type { Mention } from '../../../domain/corpus-schema.ts';
import type { Finder } from '../../../domain/search.ts';
import { createSearch } from '../../../domain/search.ts';
import { useIndex } from '../../shared/store-context.ts';

/** Documents indexed at a stretch, so that keys are heard between. */
const SLICE = 300;

/** `null` until it is made. */
export function useFinder(mentions: readonly Mention[]): Finder | null {
  const index = useIndex();
  const [finder, setFinder] = useState<Finder | null>(null);
  useEffect(() => {
    const builder = createSearch(index);
    builder.addPassages(mentions);
    let waiting = 0;
    const work = () => {
      if (builder.work(SLICE)) waiting = window.setTimeout(work);
      else setFinder(builder.finder());
    };
    work();
    return () => window.clearTimeout(waiting);
  }, [index, mentions]);
  return finder;
}
