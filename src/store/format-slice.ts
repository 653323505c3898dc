// The format slice: how dates and numbers are written, whether the axis has a second row in Hijri, and which day it marks
// as today.
import type { StateCreator } from 'zustand';
import type { IsoDay } from '../domain/iso-day.ts';
import type { DateChoices, Digits, MonthChoice } from '../i18n/date-style.ts';
import { DEFAULT_CHOICES } from '../i18n/date-style.ts';
import type { AppState } from './app-store.ts';

export interface FormatChoices extends DateChoices {
  /** A row of Hijri dates under the axis. */
  readonly hijri: boolean;
}
export const DEFAULT_FORMATS: FormatChoices = { ...DEFAULT_CHOICES, hijri: false };

export interface FormatSlice extends FormatChoices {
  /** `null` where nobody said. */
  readonly today: IsoDay | null;
  readonly setMonths: (months: MonthChoice) => void;
  readonly setDigits: (digits: Digits) => void;
  readonly setHijri: (hijri: boolean) => void;
}

export function createFormatSlice(
  formats: FormatChoices,
  today: IsoDay | null,
): StateCreator<AppState, [], [], FormatSlice> {
  return (set) => ({
    ...formats,
    today,
    setMonths: (months) => set({ months }),
    setDigits: (digits) => set({ digits }),
    setHijri: (hijri) => set({ hijri }),
  });
}
