// Saves the ties in view as a table for a spreadsheet.
import type { ActorGraph } from '../../domain/actor-graph.ts';
import type { EventSummary } from '../../domain/site-data.ts';
import { writeTies } from '../../exports/ties-csv.ts';
import type { DateStyle } from '../../i18n/date-style.ts';
import type { Translate } from '../../i18n/translate.ts';
import { wordReview } from '../../i18n/word-review.ts';
import { useApp, useIndex } from '../shared/store-context.ts';
import { saveFile } from '../shared/save-file.ts';

interface TieExportProps {
  readonly graph: ActorGraph;
  readonly events: readonly EventSummary[];
  readonly nameOf: (node: string) => string;
  readonly dates: DateStyle;
  readonly t: Translate;
}

export function TieExport({ graph, events, nameOf, dates, t }: TieExportProps) {
  const { review } = useIndex();
  const according = useApp(({ lens }) => lens?.[0] ?? null);
  const save = () => {
    const csv = writeTies({
      graph,
      eventById: new Map(events.map((event) => [event.id, event])),
      language: dates.language,
      nameOf,
      according,
      review: wordReview(review, dates, t),
    });
    saveFile('ties.csv', 'text/csv;charset=utf-8', csv);
  };
  return (
    <button type="button" className="sh-button" onClick={save}>
      {t('graph.download')}
    </button>
  );
}
