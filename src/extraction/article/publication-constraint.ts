// What a constraint on the publication day is, and the expressions that constraints are made of, each where it stands.
import type { Span, Step } from '../../domain/corpus-schema.ts';
import type { IsoDay } from '../../domain/iso-day.ts';
import { isoWeekday, makeDay } from '../../domain/iso-day.ts';
import type { Shadow } from '../arabic/shadow.ts';
import { toShadow } from '../arabic/shadow.ts';
import type { NightShape, TimeShape } from '../time/shapes.ts';
import type { TimeExpression } from '../time/types.ts';
import type { KeptDays } from './over-days.ts';
import type { Side } from './publication-density.ts';

export interface Constraint {
  readonly span: Span;
  readonly words: string;
  /** Whether it names the day itself or its weekday; the others only say what lies near. */
  readonly settles: boolean;
  /**
   * Whether it leads to a day of the weekday in its sentence, so that both name the day, though neither alone would; or is the
   * bare weekday of the news itself; or its date in brackets behind it.
   */
  readonly leads?: 'distance' | 'weekday' | 'gloss';
  /** How likely an article of a day (a day number) says this; only its ratio between days counts. */
  readonly likelihood: (day: number) => number;
  /** Whether its likelihood is that of the weekday alone; or, where it knows, a day up to which it stays as on a day. */
  readonly weekly?: true;
  readonly sameUntil?: (day: number) => number;
  /** What its likelihood is on each day after one, as others are on the same days, and its logarithms. */
  readonly fading?:
    | { readonly after: number; readonly likelihoods: KeptDays; readonly logs: KeptDays }
    | undefined;
  /** Whether a day agrees with it, so that it is evidence for it. */
  readonly supports: (day: number) => boolean;
  readonly step: (day: IsoDay) => Step;
  /** The year that it writes. */
  readonly year: number | null;
  /** Whether it names a day of the calendar. */
  readonly dates: boolean;
  /** Whether it tells the year without writing it: a count of years from a date, an office held, a feast with its date. */
  readonly tellsYear?: true;
  /** The days on which its words hold, as ranges of day numbers, where that tells in which years to seek. */
  readonly ranges?: readonly (readonly [from: number, to: number])[];
  /** Whether these only begin: beside written years they count where they begin after all that those leave open. */
  readonly open?: true;
}

/** An expression where it stands; `shape` is the one inside "منذ …", "حتى …" and "ليل …". */
export interface Placed {
  readonly expression: TimeExpression;
  readonly shape: TimeShape;
  readonly bound: 'since' | 'until' | null;
  /** Shadow offset. */
  readonly at: number;
  readonly quoted: boolean;
  /** Whether the clause that it stands in has it lie ahead. */
  readonly planned: boolean;
  /** Which way it looks, where its own words tell. */
  readonly side?: Side;
}

/** "ليل الخميس": its day; "ليل السبت/ الأحد 12 يناير": the one that has the date; a night of two bare weekdays stays one. */
function tellingNight(night: NightShape): TimeShape {
  const { first, second } = night;
  if (second === null) return first;
  return [second, first].find(({ kind }) => kind === 'day') ?? night;
}

/** "الجمعة الأولى من أكتوبر" is a Friday of the month: the date is no feminine. */
const FEMININE = /الجمعة\s+ال\p{L}*[ةى](?!\p{L})/u;

/** "الجمعة الأول من ديسمبر" as its date, which papers mean by it, where the calendar of a written year doesn't say otherwise. */
function datedDay(shape: TimeShape, words: string): TimeShape {
  if (shape.kind !== 'nth-day' || !shape.dated || shape.weekday === null || FEMININE.test(words))
    return shape;
  const { nth: day, month, year, hint, weekday } = shape;
  if (year.kind === 'known' && month.kind === 'known') {
    const date = makeDay(year.value, month.value, day);
    if (date === null || isoWeekday(date) !== weekday) return shape;
  }
  return { kind: 'day', day, month, year, hint, weekday, deictic: null };
}

const NONE: ReadonlySet<number> = new Set();
const LINE_END = 0x0a;
/** By code unit whether it is a quotation mark: asked of every unit of a text. */
const IS_QUOTATION_MARK = new Uint8Array(0x10000);
for (const mark of '«»"“”') IS_QUOTATION_MARK[mark.charCodeAt(0)] = 1;

/**
 * Expressions with what surrounds them; "منذ 27 أيلول" and "ليل الخميس" by what they hold. One walk over the text. `planned`: the
 * source offsets of those that their clauses have lie ahead.
 */
export function placeAll(
  shadow: Shadow,
  times: readonly TimeExpression[],
  planned: ReadonlySet<number> = NONE,
): Placed[] {
  const { text } = shadow;
  let walked = 0;
  let marks = 0;
  return times.map((expression) => {
    const at = toShadow(shadow, expression.span.start);
    for (; walked < at; walked++) {
      const code = text.charCodeAt(walked);
      if (code === LINE_END) marks = 0;
      else marks += IS_QUOTATION_MARK[code] as number;
    }
    const { shape } = expression;
    const bound = shape.kind === 'since' || shape.kind === 'until' ? shape.kind : null;
    const inner = shape.kind === 'since' ? shape.from : shape.kind === 'until' ? shape.to : shape;
    const own = inner.kind === 'night' ? tellingNight(inner) : datedDay(inner, expression.words);
    const ahead = planned.has(expression.span.start);
    // "صباح الاثنين (أمس)" within a quotation: the bracket is the paper's own.
    const inserted = own.kind === 'relative-day' && expression.words.includes('(');
    return { expression, shape: own, bound, at, quoted: marks % 2 === 1 && !inserted, planned: ahead };
  });
}

/** A step of a publication rule: `stepOf('weekday', …)` → rule `publication.weekday` with the words. */
export const stepOf = (
  rule: string,
  { words }: { readonly words: string },
  more: Record<string, string>,
): Step => ({ rule: `publication.${rule}`, params: { words, ...more } });
