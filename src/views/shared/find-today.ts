// The reader's own calendar day, wherever they are: the clock comes in from outside.
import type { IsoDay } from '../../domain/iso-day.ts';
import { dayOfNumber } from '../../domain/iso-day.ts';

/** `findToday(new Date(2026, 10, 21, 23, 30))` → `'2026-11-21'`, in any time zone. */
export function findToday(now: Date): IsoDay {
  return dayOfNumber(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / 86_400_000);
}
