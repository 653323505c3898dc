// All of the site's events with their mentions, as a comparison needs them: the shards that nobody has asked for yet are loaded.
import { useEffect, useMemo } from 'react';
import type { Pictured } from '../../domain/review/snapshot.ts';
import { useApp, useIndex } from '../shared/store-context.ts';

export type SiteEvents =
  | { readonly phase: 'loading' }
  | { readonly phase: 'failed'; readonly retry: () => void }
  | { readonly phase: 'ready'; readonly pictured: Pictured };

/** The whole of the site, or what keeps it from being whole. `wanted`: whether anything is to be loaded at all. */
export function useSiteEvents(wanted: boolean): SiteEvents {
  const { shards: files, actors, articles } = useIndex();
  const shards = useApp((state) => state.shards);
  const needShard = useApp((state) => state.needShard);
  useEffect(() => {
    if (wanted) for (const at of files.keys()) void needShard(at);
  }, [wanted, files, needShard]);
  return useMemo((): SiteEvents => {
    const states = files.map((_, at) => shards[at]);
    const ready = states.flatMap((state) => (state?.phase === 'ready' ? [state.value] : []));
    if (ready.length === files.length)
      return {
        phase: 'ready',
        pictured: {
          events: ready.flatMap(({ events }) => events),
          mentions: ready.flatMap(({ mentions }) => mentions),
          actors,
          articles,
        },
      };
    const failed = [...files.keys()].filter((at) => {
      const phase = states[at]?.phase;
      return phase !== undefined && phase !== 'ready' && phase !== 'loading';
    });
    return failed.length > 0
      ? { phase: 'failed', retry: () => failed.forEach((at) => void needShard(at)) }
      : { phase: 'loading' };
  }, [files, shards, actors, articles, needShard]);
}
