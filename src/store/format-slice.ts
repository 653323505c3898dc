// The format slice: how dates and numbers are written, and whether the axis has a second row in Hijri.
import type { StateCreator } from 'zustand';
import type { DateChoices, Digits, MonthChoice } from '../i18n/date-style.ts';
import { DEFAULT_CHOICES } from '../i18n/date-style.ts';
import type { AppState } from './app-store.ts';

export interface FormatChoices extends DateChoices {
  /** A row of Hijri dates under the axis. */
  readonly hijri: boolean;
}
export const DEFAULT_FORMATS: FormatChoices = { ...DEFAULT_CHOICES, hijri: false };

export interface FormatSlice extends FormatChoices {
  readonly setMonths: (months: MonthChoice) => void;
  readonly setDigits: (digits: Digits) => void;
  readonly setHijri: (hijri: boolean) => void;
}

export function createFormatSlice(formats: FormatChoices): StateCreator<AppState, [], [], FormatSlice> {
  return (set) => ({
    ...formats,
    setMonths: (months) => set({ months }),
    setDigits: (digits) => set({ digits }),
    setHijri: (hijri) => set({ hijri }),
  });
}
