// The events as entries of a feed, the latest told first: what Atom and JSON Feed both say.
import { compareText } from '../domain/compare-text.ts';
import type { NewsEvent } from '../domain/corpus-schema.ts';
import { safeHttpUrl } from '../domain/text-fragment.ts';
import type { ClaimRow } from './claim-rows.ts';
import { findClaimRows, groupRows } from './claim-rows.ts';
import type { ExportData, ExportFrame } from './export-data.ts';
import { eventLink } from './export-links.ts';
import type { ExportWords } from './export-words.ts';
import { wordRow } from './export-words.ts';

export interface FeedEntry {
  readonly id: string;
  readonly title: string;
  /** The event in the chronology; `null` where that is published nowhere yet. */
  readonly link: string | null;
  /** When it was first and last told, at midnight. */
  readonly published: string | null;
  readonly updated: string;
  readonly type: string;
  readonly content: string;
  /** Addresses of the articles. */
  readonly via: readonly string[];
}

/** The year in which this naming began (RFC 4151: a tag needs a date); it never changes, or readers would see all anew. */
const TAG_DATE = '2026';

/** `tag:news.example,2026:waqai/3f2a`; without a public address under a name that can be nobody's. */
export function tagOf(part: string, { publicUrl }: Pick<ExportFrame, 'publicUrl'>): string {
  const url = safeHttpUrl(publicUrl);
  const authority = url === null ? 'waqai.invalid' : new URL(url).hostname;
  return `tag:${authority},${TAG_DATE}:waqai/${encodeURIComponent(part)}`;
}

const midnight = (day: string) => `${day}T00:00:00Z`;

function describe(event: NewsEvent, rows: readonly ClaimRow[], words: ExportWords): string {
  return [
    `${words.status(event)} · ${words.date(event)}`,
    ...rows.map((row) => wordRow(row, words)),
    words.eventReview(event),
  ].join('\n');
}

/** `fallback`: the time stamp of what is in articles of no known day. */
export function buildFeedEntries(
  data: ExportData,
  frame: ExportFrame,
  words: ExportWords,
  fallback: string,
): FeedEntry[] {
  const rowsOf = groupRows(findClaimRows(data, frame));
  const entries = data.events.map((event): FeedEntry => {
    const rows = rowsOf.get(event.id) ?? [];
    const days = [...new Set(rows.flatMap(({ article }) => article?.published.date ?? []))].sort(compareText);
    const [first, last] = [days[0], days.at(-1)];
    const via = rows.flatMap(({ article }) => safeHttpUrl(article?.url ?? null) ?? []);
    return {
      id: tagOf(event.id, frame),
      title: event.headline[frame.language],
      link: safeHttpUrl(frame.publicUrl) === null ? null : eventLink(event.id, frame),
      published: first === undefined ? null : midnight(first),
      updated: last === undefined ? fallback : midnight(last),
      type: words.type(event),
      content: describe(event, rows, words),
      via: [...new Set(via)],
    };
  });
  return entries.sort((a, b) => compareText(b.updated, a.updated) || compareText(a.id, b.id));
}
