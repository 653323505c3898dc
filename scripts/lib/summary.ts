// The table that closes a run: what was found, in figures that were counted, and how long it took.
import type { Corpus } from '../../src/domain/corpus-schema.ts';
import { EVENT_FAMILIES } from '../../src/domain/event-types.ts';
import type { ReviewReport } from '../../src/domain/review/review-report.ts';
import { formatReviewState } from './review-lines.ts';

export interface RunFigures {
  readonly failed: number;
  /** Files of other kinds. */
  readonly others: readonly string[];
  readonly milliseconds: number;
}

/** Files named of those left alone. */
const NAMED = 3;

/** `['a.png']` → "1 file of other kinds: a.png". */
function nameFiles(files: readonly string[]): string {
  const more = files.length > NAMED ? ` and ${files.length - NAMED} more` : '';
  const count = `${files.length} ${files.length === 1 ? 'file' : 'files'} of other kinds`;
  return `${count}: ${files.slice(0, NAMED).join(', ')}${more}`;
}

/** Rows of name and figure, aligned: a two-column table in plain text. */
export function formatSummary(
  { corpus, report }: { readonly corpus: Corpus; readonly report: ReviewReport },
  { failed, others, milliseconds }: RunFigures,
): string {
  const { articles, events } = corpus;
  const dated = events.filter(({ date }) => date.start !== null || date.end !== null).length;
  const families = EVENT_FAMILIES.map((family): [string, string] => [
    `  ${family}`,
    String(events.filter((event) => event.family === family).length),
  ]);
  const rows: [string, string][] = [
    ['articles', `${articles.length}${failed > 0 ? ` (${failed} failed)` : ''}`],
    ['mentions', String(corpus.mentions.length)],
    ['events', String(events.length)],
    ...families,
    ['dated', String(dated)],
    ['undated', String(events.length - dated)],
    ['contested', String(events.filter(({ status }) => status === 'contested').length)],
    ['warnings', String(corpus.warnings.length)],
    ['review', formatReviewState(report, corpus)],
    ['time', `${(milliseconds / 1000).toFixed(2)} s`],
  ];
  if (others.length > 0) rows.push(['left alone', nameFiles(others)]);
  return rows.map(([name, figure]) => `${name.padEnd(16)}${figure}\n`).join('');
}
