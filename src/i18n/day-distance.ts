// How far one day lies from another, worded to stand right before the other: "two days before", "بعد يومين من".
import type { Language } from './language.ts';

/** Arabic counts days in the singular, the dual, the plural of few, and the accusative singular. */
function countDaysArabic(days: number): string {
  if (days === 1) return 'يوم';
  if (days === 2) return 'يومين';
  return days <= 10 ? `${days} أيام` : `${days} يوماً`;
}

function countDaysEnglish(days: number): string {
  if (days === 1) return 'the day';
  return days === 2 ? 'two days' : `${days} days`;
}

/** `formatDayDistance(-2, 'en')` → `'two days before'`; `(1, 'ar')` → `'بعد يوم من'`; 0 is the day itself. */
export function formatDayDistance(offset: number, language: Language): string {
  const days = Math.abs(offset);
  if (language === 'ar') {
    if (days === 0) return 'يوم';
    return `${offset < 0 ? 'قبل' : 'بعد'} ${countDaysArabic(days)} من`;
  }
  if (days === 0) return 'the same day as';
  return `${countDaysEnglish(days)} ${offset < 0 ? 'before' : 'after'}`;
}
