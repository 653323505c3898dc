// The date of an event as a person would say it, no more exact than the texts are: "late September 2020", "ليل الخميس 8 أكتوبر".
import type { EventDate } from '../domain/corpus-schema.ts';
import type { IsoDay } from '../domain/iso-day.ts';
import type { DayStyle } from './format-date.ts';
import { formatDay, formatMonthYear, formatRange } from './format-date.ts';
import { ABOUT, formatEdtf } from './format-edtf.ts';
import type { Language } from './language.ts';

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
  language: Language,
  style: DayStyle,
): string | null {
  if (start) return `${language === 'ar' ? 'منذ' : 'since'} ${formatDay(start, language, style)}`;
  if (!end) return null;
  const day = formatDay(end, language, style);
  return language === 'ar' ? `في ${day} أو قبله` : `on or before ${day}`;
}

function formatNight(start: IsoDay, end: IsoDay, language: Language, style: DayStyle): string {
  if (start === end) {
    const day = formatDay(start, language, { ...style, weekday: true });
    return language === 'ar' ? `ليل ${day}` : `${day}, at night`;
  }
  const range = formatRange(start, end, language, style);
  return language === 'ar' ? `ليلة ${range}` : `the night of ${range}`;
}

/** A date with both ends, as exact as its precision says. */
function formatClosed(
  date: EventDate,
  start: IsoDay,
  end: IsoDay,
  language: Language,
  style: DayStyle,
): string {
  const { precision, edtf } = date;
  if (precision === 'month') return formatMonthYear(start, language, style.months);
  if (precision === 'year') return start.slice(0, 4);
  if ((precision === 'decade' || precision === 'season') && edtf !== null)
    return formatEdtf(edtf.replaceAll('~', ''), language) ?? formatRange(start, end, language, style);
  if (precision === 'night') return formatNight(start, end, language, style);
  const part = precision === 'part-of-month' ? PARTS_OF_MONTH[start.slice(8)]?.[language] : undefined;
  if (part && start.slice(0, 7) === end.slice(0, 7))
    return `${part} ${formatMonthYear(start, language, style.months)}`;
  return formatRange(start, end, language, style);
}

/**
 * An event's date in words, without its clock time: `{ start: '2020-09-27', end: null }` → `'منذ 27 سبتمبر 2020'`; an
 * approximate one → `'about 10 August 2020'`; undated → `null`, for the caller to word.
 */
export function formatEventDate(date: EventDate, language: Language, style: DayStyle = {}): string | null {
  const { start, end, approximate, clock } = date;
  if (!start || !end) return formatOpen(start, end, language, style);
  // Of an approximate clock time it is the hour that is so.
  if (!approximate || clock) return formatClosed(date, start, end, language, style);
  return `${ABOUT[language]} ${formatClosed(date, start, end, language, { ...style, weekday: false })}`;
}
