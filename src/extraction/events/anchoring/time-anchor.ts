// What anchoring answers, days still symbolic: the words that date a mention, how they come to date it, which side they
// look to, and the day they count from. assemble/resolve-dates.ts makes a date of it.
import type { Preference, TimeExpression } from '../../time/types.ts';

/** Words that tell when, with the side that an open one ("الأحد", "في 24 كانون الأول") looks to. */
export interface TimeWords {
  readonly expression: TimeExpression;
  readonly prefer: Preference;
}

/**
 * How words come to date an event: `own`: its own clause has them; `shared`: a coordinated clause has them for both
 * ("قصفت أمس … ودمرت"); `fronted`: they open the sentence and govern all its clauses; `reported`: they date the saying or
 * a neighbour, the event inherits them; `thread`: the sentence before had them and the story goes on.
 */
export type Attachment = 'own' | 'shared' | 'fronted' | 'reported' | 'thread';

/**
 * What words count from: the day of writing; in a quotation the time at which it was spoken, where told; for a weekday in
 * reported speech, when that was said ("قالت الاثنين إنها ستنسحب الثلاثاء"); for a date without a year, the dated one that its
 * story has told before ("في 24 شباط 2022 هاجمت … وسيطرت في 2 آذار").
 */
export type CountedFrom =
  | { readonly kind: 'writing' }
  | { readonly kind: 'reported'; readonly on: TimeWords }
  | { readonly kind: 'told'; readonly on: TimeWords }
  | { readonly kind: 'speaking'; readonly on: TimeWords | null };

/** A time of the text as its clause has it read: which side it looks to, and what it counts from. */
export interface TimeReading extends TimeWords {
  readonly from: CountedFrom;
}

/** What the clause tells lies so far behind this event ("بعد يومين من": 2 days; "قبل عام من": −12 months), by these words. */
export interface EventOffset {
  readonly unit: 'day' | 'month';
  readonly count: number;
  readonly words: string;
}

export interface TimeAnchor extends TimeReading {
  readonly attachment: Attachment;
  /** Where another event has the date and is counted from this one. */
  readonly shift: EventOffset | null;
  /** A past verb tells it: no day after that of writing can be its own ("اتفقتا على تبادل نهاية الشهر الحالي"). */
  readonly past: boolean;
  /** What else would date it, should its first words prove to lie ahead of a past verb. */
  readonly otherwise: TimeAnchor | null;
}

/** Whether the words are of the event's own: they state its date, and no inference is needed. */
export function isOwn(attachment: Attachment): boolean {
  return attachment === 'own' || attachment === 'shared' || attachment === 'fronted';
}

/**
 * Background: `earlier`: before in the same news ("في وقت سابق"); `recalled`: a statement that the news takes up
 * ("وكان الوزير نفى"); `before`: at some time before ("سبق أن", "كان قد"); `none`: the news itself.
 */
export type Background = 'none' | 'earlier' | 'recalled' | 'before';

/** `presupposed`: taken as known ("منذ التوصل إلى الهدنة"); `told`: named again after it was told ("الغارة"); `none`: news. */
export type Reference = 'none' | 'told' | 'presupposed';
