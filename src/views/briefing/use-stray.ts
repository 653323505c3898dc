// Which quotations of a briefing no text of the chronology bears out. Passages lie in files of their own and are fetched first;
// until they are there, and where they cannot be had, nothing is said of any.
import { useContext, useEffect, useMemo, useState } from 'react';
import type { Quotation } from '../../domain/briefing/briefing-schema.ts';
import { findStray } from '../../domain/briefing/find-stray.ts';
import type { Mention } from '../../domain/corpus-schema.ts';
import { gatherCorpus } from '../export/gather-corpus.ts';
import { StoreContext, useIndex } from '../shared/store-context.ts';

const NONE: ReadonlySet<number> = new Set();

export function useStray(quotations: readonly Quotation[]): ReadonlySet<number> {
  const store = useContext(StoreContext);
  const index = useIndex();
  const [mentions, setMentions] = useState<readonly Mention[] | null>(null);
  const quotes = quotations.length > 0;
  useEffect(() => {
    if (!store || !quotes) return;
    let left = false;
    const gather = async () => {
      const found = await gatherCorpus(store, false).then(
        (corpus) => corpus.mentions,
        () => null,
      );
      if (!left) setMentions(found);
    };
    void gather();
    return () => {
      left = true;
    };
  }, [store, index, quotes]);
  return useMemo(() => (mentions ? findStray(quotations, mentions) : NONE), [quotations, mentions]);
}
