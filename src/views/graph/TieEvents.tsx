// The events of a tie with their passages, wired to the store: the shards that hold them are asked for when it is shown.
import type { EventSummary } from '../../domain/site-data.ts';
import { useLens } from '../lens/use-lens.ts';
import { useApp, useIndex, useLabels, useWords } from '../shared/store-context.ts';
import { RowEvents } from './RowEvents.tsx';
import { usePassages } from './use-passages.ts';

export function TieEvents({ events }: { readonly events: readonly EventSummary[] }) {
  const { articles } = useIndex();
  const { dates, t } = useWords();
  const labels = useLabels();
  const lens = useLens();
  return (
    <RowEvents
      events={events}
      dates={dates}
      t={t}
      nameOf={labels.actor}
      remarkOn={lens ? (event) => lens.describe([event]) : undefined}
      articleOf={(id) => articles.find((article) => article.id === id)}
      passagesOf={usePassages(events)}
      onSelectEvent={useApp((state) => state.selectEvent)}
      onOpenPassage={useApp((state) => state.openArticle)}
      onHover={useApp((state) => state.hover)}
    />
  );
}
