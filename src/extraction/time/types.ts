// What a temporal expression is: symbolic (TIMEX-like, without a reference day) and resolved (EDTF with its derivation).
// Recognisers and refiners build the first, resolve-time.ts the second.
import type { EventDate, Span, Step } from '../../domain/corpus-schema.ts';
import type { IsoDay } from '../../domain/iso-day.ts';

/** ISO weekday, Monday 1 … Sunday 7. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;
/** "الماضي", "الجاري", "المقبل": which occurrence is meant, seen from the reference. */
export type Hint = 'past' | 'current' | 'next';
/** "مطلع" 1 to 10, "منتصف" 11 to 20, "أواخر" 21 to the end; of weeks and years the corresponding thirds. */
export type PartOf = 'early' | 'mid' | 'late';
export type DayPart = 'dawn' | 'morning' | 'noon' | 'afternoon' | 'evening' | 'night' | 'midnight';
type CalendarUnit = 'day' | 'week' | 'month' | 'year';
export type OffsetUnit = CalendarUnit | 'hour' | 'minute';

/** Which year a calendar day or month belongs to: written ("2020"), counted ("العام الماضي" −1), or left open. */
export type YearRef =
  | { readonly kind: 'known'; readonly value: number }
  | { readonly kind: 'relative'; readonly offset: number }
  | { readonly kind: 'open' };
/**
 * Which month: named, counted from the reference ("21 الجاري" 0), the one just spoken of ("17 منه"), or left to the weekday
 * ("الخميس 21": the month around the reference whose 21st is a Thursday).
 */
export type MonthRef =
  | { readonly kind: 'known'; readonly value: number }
  | { readonly kind: 'relative'; readonly offset: number }
  | { readonly kind: 'same' }
  | { readonly kind: 'open' };

/** "الجمعة 9 تشرين الأول / أكتوبر 2020", "27 أيلول الماضي", "21 الجاري"; deictic: −1 in "أمس 9 أكتوبر". */
export interface DayShape {
  readonly kind: 'day';
  readonly day: number;
  readonly month: MonthRef;
  readonly year: YearRef;
  readonly hint: Hint | null;
  readonly weekday: Weekday | null;
  readonly deictic: number | null;
  /** The same figures with the year first ("16/04/21"): meant where the day-first reading lies far ahead. */
  readonly yearFirst?: { readonly day: number; readonly month: number; readonly year: number };
}
/**
 * "ثالث ثلاثاء في أيلول 2014" (nth 3), "آخر جمعة من الشهر" (nth −1); weekday null: "آخر يوم من أيلول".
 * `dated`: "الثلاثاء الثالث من أيلول" may be Tuesday the 3rd as well, and is where the calendar says so.
 */
export interface NthDayShape {
  readonly kind: 'nth-day';
  readonly nth: number;
  readonly weekday: Weekday | null;
  readonly dated: boolean;
  readonly month: MonthRef;
  readonly year: YearRef;
  readonly hint: Hint | null;
}
/** "اليوم" 0, "أمس" −1, "أول أمس الخميس" −2 with its weekday, "بعد غد" +2. */
export interface RelativeDayShape {
  readonly kind: 'relative-day';
  readonly offset: number;
  readonly weekday: Weekday | null;
}
/** "الخميس", "الأحد الماضي", "الجمعة من الأسبوع المقبل" (weekOffset 1). */
export interface WeekdayShape {
  readonly kind: 'weekday';
  readonly weekday: Weekday;
  readonly hint: Hint | null;
  readonly weekOffset: number | null;
}
/** "أيلول الماضي", "نيسان 2016", "أواخر أيلول". */
export interface MonthShape {
  readonly kind: 'month';
  readonly month: number;
  readonly year: YearRef;
  readonly hint: Hint | null;
  readonly part: PartOf | null;
}
/** "عام 1994", "مطلع عام 2020". */
export interface YearShape {
  readonly kind: 'year';
  readonly year: number;
  readonly part: PartOf | null;
}
/** "تسعينيات القرن الماضي": start 1990. */
interface DecadeShape {
  readonly kind: 'decade';
  readonly start: number;
  readonly part: PartOf | null;
}
/** "صيف 2014", "الصيف الماضي". */
export interface SeasonShape {
  readonly kind: 'season';
  readonly season: 'spring' | 'summer' | 'autumn' | 'winter';
  readonly year: YearRef;
  readonly hint: Hint | null;
}
/** "الأسبوع الماضي" −1, "هذا الشهر" 0, "أواخر الشهر الماضي" −1 late, "العام المقبل" +1. */
export interface PeriodShape {
  readonly kind: 'period';
  readonly unit: 'week' | 'month' | 'year';
  readonly offset: number;
  readonly part: PartOf | null;
}
/** "قبل ثلاثة أسابيع": past, 3 weeks; "قبل أيام": amount null (a plural without a number: three to ten). */
export interface OffsetShape {
  readonly kind: 'offset';
  readonly unit: OffsetUnit;
  readonly amount: number | null;
  readonly direction: 'past' | 'next';
}
/** "خلال الساعات الـ24 الماضية", "الأيام الثلاثة المقبلة", "الأيام الأخيرة" (amount null): a stretch that touches the reference. */
export interface WindowShape {
  readonly kind: 'window';
  readonly unit: OffsetUnit;
  readonly amount: number | null;
  readonly direction: 'past' | 'next';
}
/** "ليل الخميس الجمعة" (two days), "ليل أول أمس" (second null: the night named by one day). */
export interface NightShape {
  readonly kind: 'night';
  readonly first: DayLikeShape;
  readonly second: DayLikeShape | null;
  /** "منتصف ليل": the stroke of midnight. */
  readonly midnight: boolean;
}
/** "من 4 إلى 11 أكتوبر", "بين أيلول وتشرين الثاني". */
export interface SpanShape {
  readonly kind: 'span';
  readonly first: PointShape;
  readonly last: PointShape;
}
/** "منذ 27 أيلول": open end. */
interface SinceShape {
  readonly kind: 'since';
  readonly from: PointShape;
}
/** "حتى 10 نوفمبر": open start. */
interface UntilShape {
  readonly kind: 'until';
  readonly to: PointShape;
}
/** A clock time without a day ("الساعة الثامنة صباحا"): the reference day at that time. */
interface ClockShape {
  readonly kind: 'clock';
}
/** "في اليوم التالي", "بعد يومين من إعلانه": counted from something the text tells; resolves to null. */
interface AnaphoricShape {
  readonly kind: 'anaphoric';
}

/** Shapes that name one day. */
export type DayLikeShape = DayShape | RelativeDayShape | WeekdayShape;
/** Shapes that can bound a span. */
export type PointShape =
  | DayLikeShape
  | NthDayShape
  | MonthShape
  | YearShape
  | DecadeShape
  | SeasonShape
  | PeriodShape
  | OffsetShape
  | NightShape;
export type TimeShape =
  | PointShape
  | WindowShape
  | SpanShape
  | SinceShape
  | UntilShape
  | ClockShape
  | AnaphoricShape;

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
}

export interface TimeWarning {
  readonly rule: string;
  readonly params: Record<string, string>;
}

/** A date with how it was reached. `explicit`: own month or year, at most the year comes from the reference. */
export interface ResolvedTime {
  readonly date: EventDate;
  readonly basis: 'explicit' | 'relative';
  readonly steps: Step[];
  readonly warnings: TimeWarning[];
}
