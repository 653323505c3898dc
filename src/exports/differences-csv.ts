// A list of differences as a table for a spreadsheet: a row a field that changed; of what is new or gone, a row an event.
import type {
  ChangedArticle,
  ChangedEvent,
  Differences,
  HeadedEvent,
} from '../domain/review/review-report.ts';
import type { ChangeWords } from '../i18n/word-change.ts';
import { listShownFields, wordField } from '../i18n/word-change.ts';
import type { Cell } from './csv.ts';
import { writeCsv } from './csv.ts';

/** A spreadsheet sets each cell out by itself: marks that keep names apart in a sentence are of no use there. */
const ISOLATES = /[\u2066-\u2069]/g;

const COLUMNS = ['kind', 'event', 'field', 'was', 'now', 'deniedBy', 'id', 'since', 'review'] as const;

/** What a row is about: an event by its headline, or an article by its title. */
interface Named {
  readonly id: string;
  readonly name: string;
}
type Change = Pick<ChangedEvent, 'was' | 'now'>;

export interface DifferencesTable {
  readonly differences: Differences;
  readonly words: ChangeWords;
  /** What the chronology is compared with, and what it says of its review, in words. */
  readonly since: string;
  readonly review: string;
}

/** The differences as CSV: events newly denied first, then changed, new and gone ones, then articles, as on screen. */
export function writeDifferences({ differences, words, since, review }: DifferencesTable): string {
  const { t, dates, labels } = words;
  const { added, changed, newlyDenied, withdrawn, articles } = differences;
  const row = (kind: keyof Differences, { id, name }: Named, ...cells: Cell[]): Cell[] => {
    const [field = '', was = '', now = '', deniedBy = ''] = cells;
    return [t(`changes.kind.${kind}`), name, field, was, now, deniedBy, id, since, review];
  };
  const ofEvent = ({ event, headline }: HeadedEvent): Named => ({
    id: event,
    name: headline[dates.language],
  });
  const ofArticle = ({ article }: ChangedArticle): Named => ({ id: article, name: labels.article(article) });
  const cell = (items: readonly string[]) => items.join('\n').replace(ISOLATES, '');
  const inFields = (kind: keyof Differences, change: Change, named: Named, deniedBy = ''): Cell[][] => {
    const fields = listShownFields(change.was, change.now, words).map((field) =>
      row(
        kind,
        named,
        t(`changes.field.${field}`),
        cell(wordField(field, change.was, words)),
        cell(wordField(field, change.now, words)),
        deniedBy,
      ),
    );
    return fields.length > 0 ? fields : [row(kind, named, '', '', '', deniedBy)];
  };
  return writeCsv(
    COLUMNS.map((column) => t(`changes.csv.${column}`)),
    [
      ...newlyDenied.flatMap((change) =>
        inFields('newlyDenied', change, ofEvent(change), change.deniedBy.map(labels.actor).join('\n')),
      ),
      ...changed.flatMap((change) => inFields('changed', change, ofEvent(change))),
      ...added.map((event) => row('added', ofEvent(event))),
      ...withdrawn.map((event) => row('withdrawn', ofEvent(event))),
      ...articles.flatMap((change) => inFields('articles', change, ofArticle(change))),
    ],
  );
}
