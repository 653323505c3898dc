// What a temporal expression says, symbolic (TIMEX-like): no reference day is needed to read it. Recognisers and refiners build
// these shapes, resolve/ turns them into days.
import type { PartOf, Season } from '../../domain/calendar-days.ts';

/** ISO weekday, Monday 1 … Sunday 7. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;
/** "الماضي", "الجاري", "المقبل": which occurrence is meant, seen from the reference. */
export type Hint = 'past' | 'current' | 'next';
export type OffsetUnit = 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year' | 'decade' | 'century';

/**
 * Which year a calendar day or month belongs to: written ("2020"), counted ("العام الماضي" −1), counted from the one just spoken
 * of ("العام نفسه" 0, "العام التالي" +1; thread.ts puts it in), or left open.
 */
export type YearRef =
  | { readonly kind: 'known'; readonly value: number }
  | { readonly kind: 'relative'; readonly offset: number }
  | { readonly kind: 'told'; readonly offset: number; readonly from: Antecedent | null }
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
  /** "25 صفر 1442 الموافق 12 أكتوبر 2020": the same day said otherwise, which only checks it. */
  readonly alias?: DayAlias;
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
  /** "اليوم السبت أول أيام عيد الفطر": the same day said otherwise. */
  readonly alias?: DayAlias;
}
/** "الخميس", "الأحد الماضي", "الجمعة من الأسبوع المقبل" (weekOffset 1). */
export interface WeekdayShape {
  readonly kind: 'weekday';
  readonly weekday: Weekday;
  readonly hint: Hint | null;
  /** "الأحد التالي", "الجمعة السابقة": counted from the date just spoken of, to the side of the hint. */
  readonly told?: { readonly from: Antecedent | null };
  /** "الخميس قبل الماضي": one more week away than the hint says. */
  readonly far?: true;
  readonly weekOffset: number | null;
}
/** A year of the Hijri calendar, or a Gregorian one ("رمضان 2019", "رمضان من العام الماضي"). */
export type HijriYearRef = YearRef | { readonly kind: 'hijri'; readonly value: number };
/** "15 رمضان 1441", "السبت 22 صفر 1442", "غرة محرم"; `day` −1: the last of its month. */
export interface HijriDayShape {
  readonly kind: 'hijri-day';
  readonly day: number;
  readonly month: number;
  readonly year: HijriYearRef;
  readonly hint: Hint | null;
  readonly weekday: Weekday | null;
}
/** "شهر رمضان", "رمضان 2019", "أواخر شعبان", "ربيع الأول 1442". */
export interface HijriMonthShape {
  readonly kind: 'hijri-month';
  readonly month: number;
  readonly year: HijriYearRef;
  readonly hint: Hint | null;
  readonly part: PartOf | null;
}
/** "عام 1442 هـ". */
export interface HijriYearShape {
  readonly kind: 'hijri-year';
  readonly year: number;
  readonly part: PartOf | null;
}
export type HolidayId =
  | 'fitr'
  | 'adha'
  | 'eid'
  | 'hijri-new-year'
  | 'ashura'
  | 'mawlid'
  | 'qadr'
  | 'arafah'
  | 'christmas'
  | 'eastern-christmas'
  | 'new-year'
  | 'easter'
  | 'eastern-easter'
  | 'good-friday'
  | 'eastern-good-friday'
  | 'palm-sunday'
  | 'eastern-palm-sunday'
  | 'nowruz';
/** "عيد الفطر", "ثاني أيام عيد الأضحى" (from 1 to 1), "أيام عيد الأضحى" (0 to 3), "عشية عيد الميلاد" (−1): days from the feast. */
export interface HolidayShape {
  readonly kind: 'holiday';
  readonly holiday: HolidayId;
  readonly from: number;
  readonly to: number;
  readonly year: HijriYearRef;
  readonly hint: Hint | null;
  readonly weekday: Weekday | null;
}
export type DayAlias = HijriDayShape | HolidayShape;
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
/** "تسعينيات القرن الماضي", "العقد الثاني من القرن الحادي والعشرين": its first year, 1990 and 2010. */
export interface DecadeShape {
  readonly kind: 'decade';
  readonly start: number;
  readonly part: PartOf | null;
}
/** "القرن التاسع عشر": its first year, 1800. */
export interface CenturyShape {
  readonly kind: 'century';
  readonly start: number;
  readonly part: PartOf | null;
}
/** "صيف 2014", "الصيف الماضي", "أواخر صيف هذا العام". */
export interface SeasonShape {
  readonly kind: 'season';
  readonly season: Season;
  readonly year: YearRef;
  readonly hint: Hint | null;
  readonly part: PartOf | null;
}
export type PeriodUnit = 'week' | 'month' | 'year' | 'decade' | 'century';
/** "الأسبوع الماضي" −1, "الشهر قبل الماضي" −2, "هذا الشهر" 0, "أواخر الشهر الماضي" −1 late, "العام المقبل" +1. */
export interface PeriodShape {
  readonly kind: 'period';
  readonly unit: PeriodUnit;
  readonly offset: number;
  /** "العام الجديد": the year whose first day is nearest. */
  readonly fresh?: true;
  readonly part: PartOf | null;
}
/** "عطلة نهاية الأسبوع" (offset null: the nearest that the tense allows), "نهاية الأسبوع الماضي" −1. */
export interface WeekendShape {
  readonly kind: 'weekend';
  readonly offset: number | null;
}
/** "النصف الأول من أكتوبر", "الربع الثالث من عام 2016", "الأسبوع الأخير من الشهر الماضي" (nth −1). */
export interface SliceShape {
  readonly kind: 'slice';
  readonly slice: 'half' | 'third' | 'quarter' | 'week';
  /** From 1; −1 is the last. */
  readonly nth: number;
  readonly of: MonthShape | YearShape | PeriodShape;
}
/** "الأيام العشرة الأولى من نوفمبر" (10 days), "آخر ثلاثة أشهر من العام الماضي" (−3 months). */
export interface EdgeShape {
  readonly kind: 'edge';
  readonly unit: 'day' | 'week' | 'month';
  /** From the beginning; negative: up to the end. */
  readonly count: number;
  readonly of: SliceShape['of'];
}
/**
 * What of a period lies on one side of the reference: `rest` of it ("بقية الأسبوع", "ما تبقى من أكتوبر"), `later` without the reference
 * itself ("في وقت لاحق من هذا الأسبوع"), `earlier` up to the reference ("في وقت سابق من هذا الشهر").
 */
export interface RestShape {
  readonly kind: 'rest';
  readonly side: 'rest' | 'later' | 'earlier';
  readonly of: MonthShape | YearShape | PeriodShape;
}
/** An amount of time: "ثلاثة أسابيع"; amount null: a plural without a number, three to ten ("أيام"). */
export interface Duration {
  readonly unit: OffsetUnit;
  readonly amount: number | null;
  /** The finer second part of "سنة وثلاثة أشهر", "شهر و21 يوما", "عام ونصف". */
  readonly plus: { readonly unit: OffsetUnit; readonly amount: number } | null;
  /** "أقل من 24 ساعة": any moment within it. */
  readonly less: boolean;
}
/** "قبل ثلاثة أسابيع": past, 3 weeks. Ahead in a past story ("وبعد يومين أعلن") it is counted from the thread. */
export interface OffsetShape extends Duration {
  readonly kind: 'offset';
  readonly direction: 'past' | 'next';
  readonly from: Antecedent | null;
}
/** "خلال أسبوع", "في غضون 48 ساعة": a deadline ahead where the verb looks ahead, else only a duration and no date. */
export interface DeadlineShape extends Duration {
  readonly kind: 'deadline';
}
/** "خلال الساعات الـ24 الماضية", "الأيام الثلاثة المقبلة", "الأيام الأخيرة" (amount null): a stretch beside the reference. */
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
  /** "ليلة العيد", "ليلة 27 رمضان": the night before the day, which begins at sunset. */
  readonly eve?: boolean;
  /** "منتصف ليل": the stroke of midnight. */
  readonly midnight: boolean;
}
/** "من 4 إلى 11 أكتوبر", "بين أيلول وتشرين الثاني". */
export interface SpanShape {
  readonly kind: 'span';
  readonly first: PointShape;
  readonly last: PointShape;
}
/** "منذ 27 أيلول": open end; `exclusive`: "بعد 27 أيلول", from the day after. */
export interface SinceShape {
  readonly kind: 'since';
  readonly from: PointShape;
  readonly exclusive: boolean;
}
/** "حتى 10 نوفمبر": open start; `exclusive`: "قبل 10 نوفمبر", to the day before. */
export interface UntilShape {
  readonly kind: 'until';
  readonly to: PointShape;
  readonly exclusive: boolean;
}
/** "عشية 10 نوفمبر" −1, "غداة الأحد" +1. */
export interface EveShape {
  readonly kind: 'eve';
  readonly offset: -1 | 1;
  readonly of: DayLikeShape;
}
/** A clock time apart from its day ("الساعة الثامنة صباحا"): on the day that its clause tells, else the reference day. */
interface ClockShape {
  readonly kind: 'clock';
  readonly day?: DayLikeShape;
}
/** The expression that another one is counted from, with its words as written. */
export interface Antecedent {
  readonly shape: PointShape;
  readonly words: string;
}
/**
 * Counted from something the text has told: "في اليوم التالي" (a period, +1 day), "الشهر نفسه" (0 months), "بعدها بأسبوع"
 * (a distance of +1 week), "بعد يومين من إعلانه", "غداة الاتفاق" (counted from an event).
 */
export interface AnaphoricShape {
  readonly kind: 'anaphoric';
  readonly unit: OffsetUnit;
  /** In units; `null`: some ("بعد أيام من إعلانه"). */
  readonly offset: number | null;
  readonly measure: 'period' | 'distance';
  readonly part: PartOf | null;
  /** `thread`: the date just spoken of; `event`: what the words after it name, which is no date. */
  readonly of: 'thread' | 'event';
  /** Given by thread.ts: the earlier expression; `null` where the text before has none. */
  readonly from: Antecedent | null;
}

/** Shapes that name one day. */
export type DayLikeShape = DayShape | RelativeDayShape | WeekdayShape | HijriDayShape | HolidayShape;
/** Shapes that can bound a span. */
export type PointShape =
  | DayLikeShape
  | NthDayShape
  | HijriMonthShape
  | HijriYearShape
  | MonthShape
  | YearShape
  | DecadeShape
  | CenturyShape
  | SeasonShape
  | PeriodShape
  | WeekendShape
  | SliceShape
  | EdgeShape
  | OffsetShape
  | EveShape
  | NightShape
  | AnaphoricShape;
export type TimeShape =
  | PointShape
  | WindowShape
  | DeadlineShape
  | RestShape
  | SpanShape
  | SinceShape
  | UntilShape
  | ClockShape;
