// The events as a calendar (RFC 5545): a day of its own for each, claims and quotations in the description. A calendar knows
// only certain days: what is estimated or open says so in words, and what has no date is a journal entry, which needs none.
import { shiftDay } from '../domain/iso-day.ts';
import type { NewsEvent } from '../domain/corpus-schema.ts';
import type { ClaimRow } from './claim-rows.ts';
import { findClaimRows, groupRows } from './claim-rows.ts';
import type { ExportData, ExportFrame } from './export-data.ts';
import { timestampOf } from './export-data.ts';
import { eventLink } from './export-links.ts';
import type { ExportWords } from './export-words.ts';
import { makeExportWords, wordRow } from './export-words.ts';

/** Octets of a line, its end aside (RFC 5545, 3.1). */
const LINE = 75;

/** `'a, b; c\nd'` → `'a\, b\; c\\nd'`; control characters, which no calendar takes, go. */
export function escapeIcs(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .replace(/[\\;,]/g, (char) => `\\${char}`)
    .replace(/\n/g, '\\n');
}

const octets = (char: string): number => {
  const code = char.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
};

/** Folds a line so that none has more than 75 octets and no character is cut; further lines begin with a space. */
export function foldLine(line: string): string {
  let folded = '';
  let length = 0;
  for (const char of line) {
    const size = octets(char);
    if (length + size > LINE) {
      folded += '\r\n ';
      length = 1;
    }
    folded += char;
    length += size;
  }
  return folded;
}

const compact = (day: string) => day.replaceAll('-', '');

/** First and last day; an open end is its one known day. */
function daysOf({ date: { start, end } }: NewsEvent): readonly [string, string] | null {
  const first = start ?? end;
  const last = end ?? start;
  return first === null || last === null ? null : [first, last];
}

function describe(event: NewsEvent, rows: readonly ClaimRow[], words: ExportWords): string {
  return [
    `${words.status(event)} · ${words.date(event)}`,
    ...rows.map((row) => wordRow(row, words)),
    words.eventReview(event),
    words.filter,
  ]
    .filter((line) => line !== '')
    .join('\n');
}

function writeEvent(
  event: NewsEvent,
  rows: readonly ClaimRow[],
  stamp: string,
  words: ExportWords,
  frame: ExportFrame,
): string[] {
  const days = daysOf(event);
  const kind = days === null ? 'VJOURNAL' : 'VEVENT';
  return [
    `BEGIN:${kind}`,
    `UID:${escapeIcs(event.id)}@waqai.invalid`,
    `DTSTAMP:${stamp}`,
    ...(days === null
      ? []
      : [
          `DTSTART;VALUE=DATE:${compact(days[0])}`,
          // The end of a day's event is the day after its last.
          `DTEND;VALUE=DATE:${compact(shiftDay(days[1], 1))}`,
          'TRANSP:TRANSPARENT',
        ]),
    `SUMMARY;LANGUAGE=${frame.language}:${escapeIcs(event.headline[frame.language])}`,
    `DESCRIPTION;LANGUAGE=${frame.language}:${escapeIcs(describe(event, rows, words))}`,
    `CATEGORIES:${escapeIcs(words.type(event))}`,
    ...(event.places.length > 0 && days !== null
      ? [`LOCATION;LANGUAGE=${frame.language}:${escapeIcs(event.places.map(words.place).join(' · '))}`]
      : []),
    // An address that is only an anchor is none.
    ...(frame.publicUrl === null ? [] : [`URL:${eventLink(event.id, frame)}`]),
    ...(event.status === 'planned' && days !== null ? ['STATUS:TENTATIVE'] : []),
    `END:${kind}`,
  ];
}

export function writeIcs(data: ExportData, frame: ExportFrame): string {
  const words = makeExportWords(data, frame);
  const rows = groupRows(findClaimRows(data, frame));
  const stamp = `${compact(timestampOf(data).slice(0, 10))}T000000Z`;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//waqai//${escapeIcs(data.generator.version)}//${frame.language.toUpperCase()}`,
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${escapeIcs(data.about.title[frame.language])}`,
    `X-WR-CALDESC:${escapeIcs([words.review, words.filter].filter((part) => part !== '').join(' · '))}`,
    ...data.events.flatMap((event) => writeEvent(event, rows.get(event.id) ?? [], stamp, words, frame)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${foldLine(line)}\r\n`).join('');
}
