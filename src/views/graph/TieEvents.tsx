// The events of a tie with their passages, wired to the store: the shards that hold them are asked for when it is shown.
import type { EventSummary } from '../../domain/site-data.ts';
import { useLens } from '../lens/use-lens.ts';
import { OfflineHint } from '../shared/OfflineHint.tsx';
import { useApp, useIndex, useLabels, useWords } from '../shared/store-context.ts';
import { RowEvents } from './RowEvents.tsx';
import { usePassages } from './use-passages.ts';

export function TieEvents({ events }: { readonly events: readonly EventSummary[] }) {
  const { articles } = useIndex();
  const { dates, t } = useWords();
  const labels = useLabels();
  const lens = useLens();
  const passagesOf = usePassages(events);
  const lost = new Set(events.filter((event) => passagesOf(event) === 'failed').map(({ shard }) => shard));
  return (
    <>
      {lost.size > 0 && <Lost shards={lost} />}
      <RowEvents
        events={events}
        dates={dates}
        t={t}
        nameOf={labels.actor}
        remarkOn={lens ? (event) => lens.describe([event]) : undefined}
        articleOf={(id) => articles.find((article) => article.id === id)}
        passagesOf={passagesOf}
        onSelectEvent={useApp((state) => state.selectEvent)}
        onOpenPassage={useApp((state) => state.openArticle)}
        onHover={useApp((state) => state.hover)}
      />
    </>
  );
}

/** That passages could not be had, and another try. */
function Lost({ shards }: { readonly shards: ReadonlySet<number> }) {
  const { t } = useWords();
  const needShard = useApp((state) => state.needShard);
  return (
    <div className="ag-lost" role="alert">
      <p>{t('graph.passagesFailed')}</p>
      <OfflineHint t={t} />
      <button
        type="button"
        className="sh-button"
        onClick={() => {
          for (const shard of shards) void needShard(shard);
        }}
      >
        {t('app.retry')}
      </button>
    </div>
  );
}
