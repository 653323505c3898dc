// The events as TimelineJS reads them (timeline.knightlab.com, JSON format). Its texts are HTML: all of ours are escaped.
// It needs a start of each event, so that what has no date is listed on the title's slide.
import type { EventDate } from '../domain/corpus-schema.ts';
import type { ClaimRow } from './claim-rows.ts';
import { findClaimRows, groupRows } from './claim-rows.ts';
import type { ExportData, ExportFrame } from './export-data.ts';
import { eventLink } from './export-links.ts';
import type { ExportWords } from './export-words.ts';
import { makeExportWords } from './export-words.ts';
import { escapeHtml } from './html.ts';

interface Moment {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour?: number;
  readonly minute?: number;
}

interface Slide {
  readonly unique_id: string;
  readonly start_date: Moment;
  readonly end_date?: Moment;
  readonly display_date: string;
  readonly group: string;
  readonly text: { readonly headline: string; readonly text: string };
}

export interface TimelineJs {
  readonly scale: 'human';
  readonly title: { readonly text: { readonly headline: string; readonly text: string } };
  readonly events: readonly Slide[];
}

function momentOf(day: string, clock: string | null): Moment {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const [hour, minute] = clock?.split(':').map(Number) ?? [];
  return { year, month, day: date, ...(hour === undefined ? {} : { hour, minute: minute ?? 0 }) };
}

/** Start and, where another day or hour is meant, end; `null`: no day is known. */
function momentsOf({ start, end, clock }: EventDate): Pick<Slide, 'start_date' | 'end_date'> | null {
  const first = start ?? end;
  if (first === null) return null;
  const last = end ?? first;
  const ends = last !== first || (clock?.to ?? null) !== null;
  return {
    start_date: momentOf(first, clock?.from ?? null),
    ...(ends ? { end_date: momentOf(last, clock?.to ?? null) } : {}),
  };
}

function writeRow(row: ClaimRow, words: ExportWords): string {
  const source = escapeHtml(words.source(row.article));
  const link = /^https?:/.test(row.link)
    ? `<a href="${escapeHtml(row.link)}" rel="noopener">${source}</a>`
    : // An anchor of the app leads nowhere on another page: it is told, not linked.
      `${source} <span dir="ltr">${escapeHtml(row.link)}</span>`;
  const speaker = `${escapeHtml(words.speaker(row))} (${escapeHtml(words.manner(row))})`;
  return `<p dir="auto"><bdi>${speaker}</bdi>: <q lang="${escapeHtml(row.article?.language ?? 'ar')}">${escapeHtml(row.quote)}</q> <small>${link}</small></p>`;
}

const paragraph = (text: string) => (text === '' ? '' : `<p dir="auto">${escapeHtml(text)}</p>`);

export function buildTimelineJs(data: ExportData, frame: ExportFrame): TimelineJs {
  const { language } = frame;
  const words = makeExportWords(data, frame);
  const rowsOf = groupRows(findClaimRows(data, frame));
  const rowsOfEvent = (id: string) => (rowsOf.get(id) ?? []).map((row) => writeRow(row, words)).join('');
  const undated = data.events.filter(({ date }) => momentsOf(date) === null);
  const { title, standfirst } = data.about;
  return {
    scale: 'human',
    title: {
      text: {
        headline: escapeHtml(title[language]),
        text: [
          paragraph(standfirst[language]),
          paragraph(words.review),
          paragraph(words.filter),
          ...(undated.length > 0 ? [paragraph(words.t('exports.undated'))] : []),
          ...undated.map(({ id, headline }) => paragraph(headline[language]) + rowsOfEvent(id)),
        ].join(''),
      },
    },
    events: data.events.flatMap((event): Slide[] => {
      const moments = momentsOf(event.date);
      if (moments === null) return [];
      const link = eventLink(event.id, frame);
      const more =
        frame.publicUrl === null
          ? ''
          : `<p><a href="${escapeHtml(link)}" rel="noopener">${escapeHtml(words.t('exports.link'))}</a></p>`;
      return [
        {
          unique_id: `event-${event.id}`,
          ...moments,
          display_date: escapeHtml(words.date(event)),
          group: words.t(`family.${event.family}`),
          text: {
            headline: escapeHtml(event.headline[language]),
            text: [
              paragraph(words.status(event)),
              rowsOfEvent(event.id),
              paragraph(words.eventReview(event)),
              more,
            ].join(''),
          },
        },
      ];
    }),
  };
}

export const writeTimelineJs = (data: ExportData, frame: ExportFrame): string =>
  `${JSON.stringify(buildTimelineJs(data, frame), null, 1)}\n`;
