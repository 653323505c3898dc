// Where in the texts the editor looks: the first passage of the event at hand, until another passage or article is chosen.
import { use, useEffect, useMemo, useState } from 'react';
import type { Mention } from '../../domain/corpus-schema.ts';
import { findEvent } from '../../domain/find-event.ts';
import { StoreContext, useApp, useIndex } from '../shared/store-context.ts';

export interface Place {
  readonly article: string;
  /** A mention's id; `null`: an article that was chosen without one. */
  readonly passage: string | null;
}

export interface Places {
  /** The passages of the event at hand, in the order in which it names them. */
  readonly own: readonly Mention[];
  /** `null`: nothing tells it. */
  readonly place: Place | null;
  /** Shows a passage; one of another event makes that the event at hand. */
  readonly show: (mention: Mention) => void;
  readonly showArticle: (article: string) => void;
  /** On to the next passage of the event, and round to the first. */
  readonly next: () => void;
}

const NONE: readonly Mention[] = [];

/** `hiddenIn`: the article of an event that was hidden, which nothing tells any more. */
export function usePlace(event: string | null, hiddenIn: string | null): Places {
  const index = useIndex();
  const shards = useApp((state) => state.shards);
  const needShard = useApp((state) => state.needShard);
  const selectEvent = useApp((state) => state.selectEvent);
  const [chosen, choose] = useState<(Place & { readonly event: string }) | null>(null);
  const summary = findEvent(index, event);
  const shard = summary ? shards[summary.shard] : undefined;
  useEffect(() => {
    if (summary) void needShard(summary.shard);
  }, [summary, needShard]);
  const app = use(StoreContext);
  // What a part of the drawer that stands here asks the reader for, the text beside it shows.
  useEffect(
    () =>
      app?.subscribe(({ event: of, article: at, passage, closeReader }) => {
        if (at === null) return;
        if (of !== null) choose({ event: of, article: at, passage });
        closeReader();
      }),
    [app],
  );
  const own = useMemo(() => {
    if (!summary || shard?.phase !== 'ready') return NONE;
    const mentions = new Map(shard.value.mentions.map((mention) => [mention.id, mention]));
    return summary.mentions.flatMap((id) => mentions.get(id) ?? []);
  }, [summary, shard]);

  const [first] = own;
  const article = first?.article ?? summary?.articles[0] ?? hiddenIn ?? undefined;
  const usual = article === undefined ? null : { article, passage: first?.id ?? null };
  const place = chosen !== null && chosen.event === summary?.id ? chosen : usual;
  const show = ({ id, event: of, article: at }: Mention) => {
    choose({ event: of, article: at, passage: id });
    if (of !== summary?.id) selectEvent(of);
  };
  return {
    own,
    place,
    show,
    showArticle: (at) => {
      const passage = own.find((mention) => mention.article === at)?.id ?? null;
      if (summary) choose({ event: summary.id, article: at, passage });
    },
    next: () => {
      const at = own.findIndex(({ id }) => id === place?.passage);
      const following = own[(at + 1) % own.length];
      if (following) show(following);
    },
  };
}
