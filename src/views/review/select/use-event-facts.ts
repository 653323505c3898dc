// What the texts tell of every event, for choosing among them: its record and its mentions, as their files come.
import { useEffect, useMemo } from 'react';
import type { Mention, NewsEvent } from '../../../domain/corpus-schema.ts';
import type { EventSummary } from '../../../domain/site-data.ts';
import { useApp, useIndex } from '../../shared/store-context.ts';

export interface EventFacts {
  readonly summary: EventSummary;
  /** `null`: its file has not come. */
  readonly event: NewsEvent | null;
  /** In the event's order: the founding one first. */
  readonly mentions: readonly Mention[];
}

export interface AllFacts {
  /** By id of the event. */
  readonly factsOf: (event: string) => EventFacts | null;
  readonly mentions: readonly Mention[];
}

export function useEventFacts(): AllFacts {
  const index = useIndex();
  const shards = useApp((state) => state.shards);
  const needShard = useApp((state) => state.needShard);
  useEffect(() => {
    for (const shard of index.shards.keys()) void needShard(shard);
  }, [index, needShard]);
  return useMemo(() => {
    const files = Object.values(shards).flatMap((shard) => (shard.phase === 'ready' ? [shard.value] : []));
    const mentions = files.flatMap((file) => file.mentions);
    const mentionById = new Map(mentions.map((mention) => [mention.id, mention]));
    const events = new Map(files.flatMap((file) => file.events).map((event) => [event.id, event]));
    const summaries = new Map(index.events.map((summary) => [summary.id, summary]));
    return {
      mentions,
      factsOf: (id) => {
        const summary = summaries.get(id);
        if (!summary) return null;
        const own = summary.mentions.flatMap((mention) => mentionById.get(mention) ?? []);
        return { summary, event: events.get(id) ?? null, mentions: own };
      },
    };
  }, [index, shards]);
}
