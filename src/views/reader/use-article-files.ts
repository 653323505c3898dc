// Asks for what the reader needs: the article's text, and the passages that events quote from it.
import { useEffect, useMemo } from 'react';
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
  const shards = useApp((state) => state.shards);
  const needBody = useApp((state) => state.needBody);
  const needShard = useApp((state) => state.needShard);
  const wanted = useMemo(
    () => [...new Set(events.filter((event) => event.articles.includes(article)).map(({ shard }) => shard))],
    [events, article],
  );
  const need = () => {
    void needBody(article);
    for (const shard of wanted) void needShard(shard);
  };
  useEffect(() => {
    void needBody(article);
    for (const shard of wanted) void needShard(shard);
  }, [article, wanted, needBody, needShard]);
  const phases = wanted.map((shard) => shards[shard]?.phase ?? 'loading');
  const failed = phases.some((phase) => phase !== 'loading' && phase !== 'ready');
  const passages = failed ? 'failed' : phases.includes('loading') ? 'loading' : 'ready';
  const mentions = useMemo(
    () =>
      wanted
        .flatMap((number) => {
          const shard = shards[number];
          return shard?.phase === 'ready' ? shard.value.mentions : [];
        })
        .filter((mention) => mention.article === article)
        .toSorted(inTextOrder),
    [wanted, shards, article],
  );
  return { body, mentions, passages, retry: need };
}
