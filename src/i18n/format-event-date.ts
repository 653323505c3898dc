// The date of an event as a person would say it, no more exact than the texts are: "late September 2020", "ليل الخميس 8 أكتوبر".
import type { EventDate, Status } from '../domain/corpus-schema.ts';
import type { IsoDay } from '../domain/iso-day.ts';
import type { DateStyle } from './date-style.ts';
import type { DayParts } from './format-date.ts';
import { formatDay, formatMonthYear, formatRange, formatYear } from './format-date.ts';
import { ABOUT, formatEdtf } from './format-edtf.ts';
import type { Language } from './language.ts';

/** A date, and whether what it dates has happened. */
export interface DatedEvent {
  readonly date: EventDate;
  readonly status: Status;
}

/** What words name by a part of a month begins on these days: 1 to 10, 11 to 20, 21 to the end. */
const PARTS_OF_MONTH: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  '01': { ar: 'أوائل', en: 'early' },
  '11': { ar: 'منتصف', en: 'mid' },
  '21': { ar: 'أواخر', en: 'late' },
};

/** What began and is not told to have ended, and what was over by a day. */
function formatOpen(
  start: IsoDay | null,
  end: IsoDay | null,
  style: DateStyle,
  parts: DayParts,
): string | null {
  if (start) return `${style.language === 'ar' ? 'منذ' : 'since'} ${formatDay(start, style, parts)}`;
  if (!end) return null;
  const day = formatDay(end, style, parts);
  return style.language === 'ar' ? `في ${day} أو قبله` : `on or before ${day}`;
}

function formatNight(start: IsoDay, end: IsoDay, style: DateStyle, parts: DayParts): string {
  if (start === end) {
    const day = formatDay(start, style, { ...parts, weekday: true });
    return style.language === 'ar' ? `ليل ${day}` : `${day}, at night`;
  }
  const range = formatRange(start, end, style, parts);
  return style.language === 'ar' ? `ليلة ${range}` : `the night of ${range}`;
}

/** A date with both ends, as exact as its precision says. */
function formatClosed(
  date: EventDate,
  start: IsoDay,
  end: IsoDay,
  style: DateStyle,
  parts: DayParts,
): string {
  const { precision, edtf } = date;
  if (precision === 'month') return formatMonthYear(start, style, parts);
  if (precision === 'year') return formatYear(Number(start.slice(0, 4)), style);
  if ((precision === 'decade' || precision === 'season') && edtf !== null)
    return formatEdtf(edtf.replaceAll('~', ''), style) ?? formatRange(start, end, style, parts);
  if (precision === 'night') return formatNight(start, end, style, parts);
  const part = precision === 'part-of-month' ? PARTS_OF_MONTH[start.slice(8)]?.[style.language] : undefined;
  if (part && start.slice(0, 7) === end.slice(0, 7)) return `${part} ${formatMonthYear(start, style, parts)}`;
  return formatRange(start, end, style, parts);
}

/**
 * An event's date in words, without its clock time: `{ start: '2020-09-27', end: null }` → `'since 27 September 2020'`; an
 * approximate one → `'about 10 August 2020'`; undated → `null`, for the caller to word.
 */
export function formatEventDate(date: EventDate, style: DateStyle, parts: DayParts = {}): string | null {
  const { start, end, approximate, clock } = date;
  if (!start || !end) return formatOpen(start, end, style, parts);
  // Of an approximate clock time it is the hour that is so.
  if (!approximate || clock) return formatClosed(date, start, end, style, parts);
  return `${ABOUT[style.language]} ${formatClosed(date, start, end, style, { ...parts, weekday: false })}`;
}

const AHEAD: ReadonlySet<Status> = new Set<Status>(['planned', 'called-for', 'hypothetical']);

/** Whether an event is only to come, or only thought of, with no day set: its open date is no span that it has lasted. */
export const isAhead = ({ date, status }: DatedEvent): boolean =>
  AHEAD.has(status) && date.start !== null && date.end === null;

/** The date of an event: planned from 9 October on → `'on or after 9 October 2020'`, not "since"; else `formatEventDate`. */
export function formatDateOf(event: DatedEvent, style: DateStyle, parts: DayParts = {}): string | null {
  const { start } = event.date;
  if (start === null || !isAhead(event)) return formatEventDate(event.date, style, parts);
  const day = formatDay(start, style, { ...parts, weekday: false });
  return style.language === 'ar' ? `في ${day} أو بعده` : `on or after ${day}`;
}
