// A list of differences as a table for a spreadsheet: a row a field that changed; of what is new or gone, a row an event.
import type { ChangedEvent, Differences, HeadedEvent } from '../domain/review/review-report.ts';
import type { ChangeWords } from '../i18n/word-change.ts';
import { listShownFields, wordField } from '../i18n/word-change.ts';
import type { Cell } from './csv.ts';
import { writeCsv } from './csv.ts';

/** A spreadsheet sets each cell out by itself: marks that keep names apart in a sentence are of no use there. */
const ISOLATES = /[\u2066-\u2069]/g;

const COLUMNS = ['kind', 'event', 'field', 'was', 'now', 'deniedBy', 'id', 'since', 'review'] as const;

export interface DifferencesTable {
  readonly differences: Differences;
  readonly words: ChangeWords;
  /** What the chronology is compared with, and what it says of its review, in words. */
  readonly since: string;
  readonly review: string;
}

/** The differences as CSV: those newly denied first, then changed, new and gone ones, as the list on screen has them. */
export function writeDifferences({ differences, words, since, review }: DifferencesTable): string {
  const { t, dates, labels } = words;
  const { added, changed, newlyDenied, withdrawn } = differences;
  const row = (kind: keyof Differences, { event, headline }: HeadedEvent, ...cells: Cell[]): Cell[] => {
    const [field = '', was = '', now = '', deniedBy = ''] = cells;
    return [
      t(`changes.kind.${kind}`),
      headline[dates.language],
      field,
      was,
      now,
      deniedBy,
      event,
      since,
      review,
    ];
  };
  const cell = (items: readonly string[]) => items.join('\n').replace(ISOLATES, '');
  const inFields = (kind: keyof Differences, change: ChangedEvent, deniedBy: string): Cell[][] => {
    const fields = listShownFields(change.was, change.now, words).map((field) =>
      row(
        kind,
        change,
        t(`changes.field.${field}`),
        cell(wordField(field, change.was, words)),
        cell(wordField(field, change.now, words)),
        deniedBy,
      ),
    );
    return fields.length > 0 ? fields : [row(kind, change, '', '', '', deniedBy)];
  };
  return writeCsv(
    COLUMNS.map((column) => t(`changes.csv.${column}`)),
    [
      ...newlyDenied.flatMap((change) =>
        inFields('newlyDenied', change, change.deniedBy.map(labels.actor).join('\n')),
      ),
      ...changed.flatMap((change) => inFields('changed', change, '')),
      ...added.map((event) => row('added', event)),
      ...withdrawn.map((event) => row('withdrawn', event)),
    ],
  );
}
