// How far one day lies from another, worded to stand right before the other: "two days before", "بعد يومين من".
import type { DateStyle, Digits } from './date-style.ts';
import { formatNumber } from './date-style.ts';

/** Arabic counts days in the singular, the dual, the plural of few, and the accusative singular. */
function countDaysArabic(days: number, digits: Digits): string {
  if (days === 1) return 'يوم';
  if (days === 2) return 'يومين';
  const number = formatNumber(days, digits);
  return days <= 10 ? `${number} أيام` : `${number} يوماً`;
}

function countDaysEnglish(days: number): string {
  if (days === 1) return 'the day';
  return days === 2 ? 'two days' : `${days} days`;
}

/** `formatDayDistance(-2, dateStyle('en'))` → `'two days before'`; `(1, dateStyle('ar'))` → `'بعد يوم من'`; 0 is the day itself. */
export function formatDayDistance(offset: number, { language, digits }: DateStyle): string {
  const days = Math.abs(offset);
  if (language === 'ar') {
    if (days === 0) return 'يوم';
    return `${offset < 0 ? 'قبل' : 'بعد'} ${countDaysArabic(days, digits)} من`;
  }
  if (days === 0) return 'the same day as';
  return `${countDaysEnglish(days)} ${offset < 0 ? 'before' : 'after'}`;
}
