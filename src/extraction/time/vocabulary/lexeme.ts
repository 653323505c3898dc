// What a word of the time vocabulary can mean; a word may have several readings.
import type { DayPart, PartOf } from '../../../domain/calendar-days.ts';
import type { Hint, OffsetUnit, SeasonShape, SliceShape, Weekday } from '../shapes.ts';

export type Lexeme =
  /** A month of one word; `needsDay`: also an everyday word or a name, so only beside a day, a year or "شهر". */
  | { readonly cat: 'month'; readonly month: number; readonly needsDay: boolean }
  /** The first word of a month of two ("تشرين", "كانون"). */
  | { readonly cat: 'month-head'; readonly first: number; readonly second: number }
  /** A Hijri month of one word; `name`: a person's name too, `zero`: also the number. */
  | { readonly cat: 'hijri-month'; readonly month: number; readonly sense: 'name' | 'zero' }
  /** The first word of a Hijri month of two ("ربيع", "ذو"), with the months that its second words make. */
  | { readonly cat: 'hijri-head'; readonly second: ReadonlyMap<string, number> }
  | { readonly cat: 'weekday'; readonly weekday: Weekday }
  /** Without the article, an everyday word ("خميس", "أحد"): only after "أول", "ثالث", "آخر". */
  | { readonly cat: 'bare-weekday'; readonly weekday: Weekday }
  | { readonly cat: 'english-month'; readonly month: number }
  | { readonly cat: 'english-weekday'; readonly weekday: Weekday }
  | { readonly cat: 'cardinal'; readonly value: number; readonly definite: boolean }
  | { readonly cat: 'ordinal'; readonly value: number; readonly definite: boolean }
  | {
      readonly cat: 'unit';
      readonly unit: OffsetUnit;
      readonly number: 'singular' | 'dual' | 'plural';
      readonly definite: boolean;
    }
  | { readonly cat: 'hint'; readonly hint: Hint }
  /** "الأخير": up to the reference. */
  | { readonly cat: 'recent' }
  /** "التالي" +1, "السابق" −1, "نفسه" 0: counted from what the text told. */
  | { readonly cat: 'follower'; readonly offset: -1 | 0 | 1 }
  | { readonly cat: 'slice'; readonly slice: Exclude<SliceShape['slice'], 'week'> }
  | { readonly cat: 'part'; readonly part: PartOf }
  /** `adverb`: stands after its day ("مساء", "ليلا"); `noun`: before it ("مساء أمس"). */
  | { readonly cat: 'day-part'; readonly dayPart: DayPart; readonly use: 'noun' | 'adverb' | 'both' }
  | { readonly cat: 'season'; readonly season: SeasonShape['season']; readonly definite: boolean }
  | { readonly cat: 'decade'; readonly digits: number; readonly definite: boolean };

export type LexemeOf<C extends Lexeme['cat']> = Extract<Lexeme, { cat: C }>;

/** A lexeme with the forms that spell it, as written; folding is the lexicon's work. */
export type Entry = readonly [forms: string, lexeme: Lexeme];
