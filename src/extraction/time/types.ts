// A temporal expression as found in a text, and as resolved from a reference day: EDTF with its derivation.
import type { EventDate, Span, Step } from '../../domain/corpus-schema.ts';
import type { IsoDay } from '../../domain/iso-day.ts';
import type { DayPart } from '../../domain/calendar-days.ts';
import type { TimeShape } from './shapes.ts';

/** A time of day as written; `zone` is the words that name one ("ت غ", "بتوقيت موسكو"), never converted. */
export interface ClockTime {
  /** `HH:MM`. */
  readonly from: string;
  readonly to: string | null;
  readonly zone: string | null;
  /** Whether minutes were written: "الثامنة" is an hour, "8:00" a minute. */
  readonly minutes: boolean;
}

/** A temporal expression found in a text, before any reference day is known. */
export interface TimeExpression {
  /** Source offsets; clitics (و ف ب ل ك) that stand before the words are left out. */
  readonly span: Span;
  /** The words as written. */
  readonly words: string;
  readonly shape: TimeShape;
  readonly dayPart: DayPart | null;
  readonly clock: ClockTime | null;
  /** "نحو", "حوالي" before the expression. */
  readonly approximate: boolean;
}

/** Where an expression leaves the side open: a past verb looks back, a future verb ahead, else the nearest. */
export type Preference = 'past' | 'future' | 'nearest';

export interface ResolveContext {
  /** The day on which the words were written or spoken; `null`: unknown. */
  readonly reference: IsoDay | null;
  readonly prefer: Preference;
  /** The day that "في اليوم التالي" is counted from where the text before names none. */
  readonly antecedent?: IsoDay | null;
}

export interface TimeWarning {
  readonly rule: string;
  readonly params: Record<string, string>;
}

/** Whether the words give a part of a date ("27 أيلول": day and month) or it comes from elsewhere (the year). */
export type DateParts = {
  readonly [part in 'year' | 'month' | 'day' | 'weekday' | 'hour' | 'minute']?: 'known' | 'implied';
};

/** A date with how it was reached. `explicit`: own month or year, at most the year comes from the reference. */
export interface ResolvedTime {
  readonly date: EventDate;
  readonly basis: 'explicit' | 'relative';
  readonly parts: DateParts;
  readonly steps: Step[];
  readonly warnings: TimeWarning[];
}
