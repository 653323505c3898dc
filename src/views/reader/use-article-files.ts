// Asks for what the reader needs: the article's text, and the passages that events quote from it.
import { useEffect, useMemo } from 'react';
import { useShallow } from 'zustand/react/shallow';
import { compareText } from '../../domain/compare-text.ts';
import type { Mention } from '../../domain/corpus-schema.ts';
import type { ArticleBody } from '../../domain/site-data.ts';
import type { FileState } from '../../store/data-slice.ts';
import { useApp, useIndex } from '../shared/store-context.ts';

export interface ArticleFiles {
  readonly body: FileState<ArticleBody> | undefined;
  /** Those that have come, in the order of the text. */
  readonly mentions: readonly Mention[];
  /** Whether all have come, or why not. */
  readonly passages: 'loading' | 'failed' | 'ready';
  /** Asks again for what failed. */
  readonly retry: () => void;
}

/** By their words, of the same words by what tells the event. */
const inTextOrder = (a: Mention, b: Mention) =>
  a.passage.start - b.passage.start ||
  a.passage.end - b.passage.end ||
  a.trigger.start - b.trigger.start ||
  compareText(a.id, b.id);

export function useArticleFiles(article: string): ArticleFiles {
  const { events } = useIndex();
  const body = useApp((state) => state.bodies[article]);
  const needBody = useApp((state) => state.needBody);
  const needShard = useApp((state) => state.needShard);
  const wanted = useMemo(
    () => [...new Set(events.filter((event) => event.articles.includes(article)).map(({ shard }) => shard))],
    [events, article],
  );
  // Only these: a file that comes for another view must not send the reader back to its passage.
  const shards = useApp(useShallow((state) => wanted.map((shard) => state.shards[shard])));
  const need = () => {
    void needBody(article);
    for (const shard of wanted) void needShard(shard);
  };
  useEffect(() => {
    void needBody(article);
    for (const shard of wanted) void needShard(shard);
  }, [article, wanted, needBody, needShard]);
  const phases = shards.map((shard) => shard?.phase ?? 'loading');
  const failed = phases.some((phase) => phase !== 'loading' && phase !== 'ready');
  const passages = failed ? 'failed' : phases.includes('loading') ? 'loading' : 'ready';
  const mentions = useMemo(
    () =>
      shards
        .flatMap((shard) => (shard?.phase === 'ready' ? shard.value.mentions : []))
        .filter((mention) => mention.article === article)
        .toSorted(inTextOrder),
    [shards, article],
  );
  return { body, mentions, passages, retry: need };
}
