// The formats that the data can leave in: one list, for the app and for the command line, which write the same bytes.
import type { EventSummary } from '../domain/site-data.ts';
import { writeAtom } from './atom.ts';
import { writeClaimsCsv } from './claims-csv.ts';
import { writeCorpusJson } from './corpus-json.ts';
import type { Separator } from './csv.ts';
import type { ExportData, ExportFrame } from './export-data.ts';
import { writeGeoJson } from './geojson.ts';
import { writeGexf } from './gexf.ts';
import { buildGraphRows } from './graph-rows.ts';
import { writeGraphml } from './graphml.ts';
import { writeIcs } from './icalendar.ts';
import { writeJsonFeed } from './json-feed.ts';
import { writeJsonLd } from './json-ld.ts';
import { writeTimelineJs } from './timelinejs.ts';

export const EXPORT_FORMATS = [
  'csv',
  'corpus',
  'json-ld',
  'icalendar',
  'timelinejs',
  'gexf',
  'graphml',
  'geojson',
  'atom',
  'json-feed',
] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

export interface ExportRequest {
  readonly data: ExportData;
  /** The same events as the index has them: ties of the graph are made of these. */
  readonly summaries: readonly EventSummary[];
  readonly frame: ExportFrame;
  /** Of CSV alone. */
  readonly separator: Separator;
}

interface FormatRow {
  readonly extension: string;
  readonly type: string;
  readonly write: (request: ExportRequest) => string;
}

export const FORMATS: Readonly<Record<ExportFormat, FormatRow>> = {
  csv: {
    extension: 'csv',
    type: 'text/csv;charset=utf-8',
    write: ({ data, frame, separator }) => writeClaimsCsv(data, frame, separator),
  },
  corpus: {
    extension: 'corpus.json',
    type: 'application/json',
    write: ({ data, frame }) => writeCorpusJson(data, frame),
  },
  'json-ld': {
    extension: 'jsonld',
    type: 'application/ld+json',
    write: ({ data, frame }) => writeJsonLd(data, frame),
  },
  icalendar: {
    extension: 'ics',
    type: 'text/calendar;charset=utf-8',
    write: ({ data, frame }) => writeIcs(data, frame),
  },
  timelinejs: {
    extension: 'timelinejs.json',
    type: 'application/json',
    write: ({ data, frame }) => writeTimelineJs(data, frame),
  },
  gexf: {
    extension: 'gexf',
    type: 'application/xml',
    write: ({ data, summaries, frame }) => writeGexf(buildGraphRows(data, summaries, frame), data, frame),
  },
  graphml: {
    extension: 'graphml',
    type: 'application/xml',
    write: ({ data, summaries, frame }) => writeGraphml(buildGraphRows(data, summaries, frame)),
  },
  geojson: {
    extension: 'geojson',
    type: 'application/geo+json',
    write: ({ data, frame }) => writeGeoJson(data, frame),
  },
  atom: {
    extension: 'atom',
    type: 'application/atom+xml',
    write: ({ data, frame }) => writeAtom(data, frame),
  },
  'json-feed': {
    extension: 'feed.json',
    type: 'application/feed+json',
    write: ({ data, frame }) => writeJsonFeed(data, frame),
  },
};
