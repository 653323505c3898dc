// Asks for the files that an event's details need, and gives them when all that can come has come.
import { useCallback, useEffect, useMemo } from 'react';
import type { Mention, NewsEvent } from '../../domain/corpus-schema.ts';
import type { RelatedEvent } from '../../domain/related-events.ts';
import { findRelated, findShardsOfContradictors } from '../../domain/related-events.ts';
import type { EventSummary } from '../../domain/site-data.ts';
import { findEvent } from '../../domain/find-event.ts';
import { useApp, useIndex } from '../shared/store-context.ts';

export interface ReadyFiles {
  readonly phase: 'ready';
  readonly event: NewsEvent;
  readonly mentions: readonly Mention[];
  readonly related: readonly RelatedEvent[];
  /** Asks again for the files of other accounts that could not be had; `null`: all have come. */
  readonly retryRest: (() => void) | null;
}
export type EventFiles =
  | { readonly phase: 'loading' }
  | { readonly phase: 'failed'; readonly retry: () => void }
  | ReadyFiles;

/** The event whole, with its own mentions, those of every event it is in dispute with, and its relations. */
export function useEventFiles(summary: EventSummary): EventFiles {
  const index = useIndex();
  const shards = useApp((state) => state.shards);
  const needShard = useApp((state) => state.needShard);
  const own = shards[summary.shard];

  const event = own?.phase === 'ready' ? own.value.events.find(({ id }) => id === summary.id) : undefined;
  // As a string, which is equal when the numbers are: a file that failed must not be asked for again and again.
  const wanted = useMemo(() => {
    const numbers = findShardsOfContradictors(summary, index.events).add(summary.shard);
    if (own?.phase !== 'ready' || !event) return [...numbers].join();
    const ids = new Set(event.mentions);
    const disputed = own.value.mentions.flatMap((mention) =>
      ids.has(mention.id) ? mention.disputes.map((dispute) => dispute.mention) : [],
    );
    const related = event.relations.flatMap((relation) =>
      relation.kind === 'disputes' ? [relation.event] : [],
    );
    for (const id of [...disputed, ...related]) {
      const other = findEvent(index, id);
      if (other) numbers.add(other.shard);
    }
    return [...numbers].join();
  }, [index, summary, own, event]);

  const load = useCallback(() => {
    for (const shard of wanted.split(',')) void needShard(Number(shard));
  }, [wanted, needShard]);
  useEffect(load, [load]);

  return useMemo(() => {
    const states = wanted.split(',').map((shard) => shards[Number(shard)]);
    if (states.some((state) => state === undefined || state.phase === 'loading')) return { phase: 'loading' };
    if (!event) return { phase: 'failed', retry: load };
    const mentions = states.flatMap((state) => (state?.phase === 'ready' ? state.value.mentions : []));
    const events = states.flatMap((state) => (state?.phase === 'ready' ? state.value.events : []));
    const retryRest = states.every((state) => state?.phase === 'ready') ? null : load;
    return { phase: 'ready', event, mentions, related: findRelated(event, events), retryRest };
  }, [wanted, shards, event, load]);
}
