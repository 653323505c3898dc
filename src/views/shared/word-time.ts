// When something was kept, in words: the day and the hour by the clock of this device.
import type { DateStyle } from '../../i18n/date-style.ts';
import { formatClock, formatDay } from '../../i18n/format-date.ts';
import { findToday } from './find-today.ts';

/** `'2026-11-21T14:05:00Z'` → `'21 November 2026, 14:05'` where the clock is UTC's. */
export function wordTime(at: string, dates: DateStyle): string {
  const time = new Date(at);
  const clock = formatClock(time.getHours() * 60 + time.getMinutes(), dates.digits);
  return `${formatDay(findToday(time), dates)}${dates.language === 'ar' ? '،' : ','} ${clock}`;
}
