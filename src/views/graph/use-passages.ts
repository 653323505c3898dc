// Asks for the shards that hold the events of a tie, and gives each event's passages once its shard has come.
import { useEffect, useMemo } from 'react';
import type { Mention } from '../../domain/corpus-schema.ts';
import type { EventSummary } from '../../domain/site-data.ts';
import { useApp } from '../shared/store-context.ts';
import type { Passage } from './passages.ts';
import { passagesOf } from './passages.ts';

export type EventPassages = 'loading' | 'failed' | readonly Passage[];

/** For each event `'loading'`, `'failed'` or its passages. */
export function usePassages(events: readonly EventSummary[]): (event: EventSummary) => EventPassages {
  const shards = useApp((state) => state.shards);
  const needShard = useApp((state) => state.needShard);
  // As a string, which is equal when the numbers are: a file that failed must not be asked for again and again.
  const wanted = [...new Set(events.map(({ shard }) => shard))].sort((a, b) => a - b).join();
  useEffect(() => {
    if (wanted !== '') for (const shard of wanted.split(',')) void needShard(Number(shard));
  }, [wanted, needShard]);
  return useMemo(() => {
    const mentions = new Map<number, ReadonlyMap<string, Mention>>();
    for (const [shard, file] of Object.entries(shards))
      if (file.phase === 'ready')
        mentions.set(Number(shard), new Map(file.value.mentions.map((mention) => [mention.id, mention])));
    return (event) => {
      const file = shards[event.shard];
      if (file === undefined || file.phase === 'loading') return 'loading';
      const byId = mentions.get(event.shard);
      if (!byId) return 'failed';
      return passagesOf(event.mentions.flatMap((id) => byId.get(id) ?? []));
    };
  }, [shards]);
}
