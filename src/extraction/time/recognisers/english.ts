// English dates inside Arabic text: "October 9, 2020", "9 Oct 2020", "Friday, Oct. 9", "9th of October", "9th, October 2020",
// "09-Oct-2020", "October 9-10, 2020", "October 2020". Not a month's name alone ("May", "March"), nor days without a month.
import { readDigits, readYearNumber } from '../grammar.ts';
import { makeMatch } from '../match.ts';
import type { Recogniser } from '../match.ts';
import { isText, lexemeOf } from '../tokens.ts';
import type { Token } from '../tokens.ts';
import type { DayShape, Weekday, YearRef } from '../shapes.ts';

interface Read {
  readonly value: number;
  readonly next: number;
}

interface DayRead extends Read {
  /** "9th", not "9". */
  readonly ordinal: boolean;
}

/** `oct`, `oct.` */
function readMonth(tokens: readonly Token[], at: number): Read | null {
  const month = lexemeOf(tokens[at], 'english-month')?.lexeme.month;
  if (month === undefined) return null;
  return { value: month, next: isText(tokens[at + 1], '.') ? at + 2 : at + 1 };
}

/** `9`, `9th` */
function readDay(tokens: readonly Token[], at: number): DayRead | null {
  const read = tokens[at]?.kind === 'number' ? readDigits(tokens, at) : null;
  if (!read || read.value < 1 || read.value > 31) return null;
  const ordinal = isText(tokens[read.next], 'st', 'nd', 'rd', 'th') && !tokens[read.next]?.gap;
  return { value: read.value, next: read.next + Number(ordinal), ordinal };
}

/** Whether a mark joins what stands around it without a space: "09-Oct", "Oct/2020". */
const isGlued = (tokens: readonly Token[], at: number) =>
  isText(tokens[at], '-', '/') && !tokens[at]?.gap && !tokens[at + 1]?.gap;

/** Where the month of a day may stand: behind "of", a dash, or the comma of an ordinal; "9, October" is a list. */
function monthAt(tokens: readonly Token[], { next, ordinal }: DayRead): number {
  const linked = isText(tokens[next], 'of') || (ordinal && isText(tokens[next], ',', '،'));
  return linked || isGlued(tokens, next) ? next + 1 : next;
}

/** `2020`, `, 2020`, `-2020`, or nothing. */
function readYear(tokens: readonly Token[], at: number): { year: YearRef; next: number } {
  const linked = isText(tokens[at], ',', '،') || isGlued(tokens, at);
  const number = readYearNumber(tokens, linked ? at + 1 : at);
  return number
    ? { year: { kind: 'known', value: number.value }, next: number.next }
    : { year: { kind: 'open' }, next: at };
}

const dayOf = (day: number, month: number, year: YearRef, weekday: Weekday | null): DayShape => ({
  kind: 'day',
  day,
  month: { kind: 'known', value: month },
  year,
  hint: null,
  weekday,
  deictic: null,
});

export const recogniseEnglish: Recogniser = {
  begins: { numbers: true, categories: ['english-month', 'english-weekday'] },
  needs: { categories: ['english-month'] },
  read: (tokens, at) => {
    const weekday = lexemeOf(tokens[at], 'english-weekday')?.lexeme.weekday ?? null;
    const from = weekday === null ? at : isText(tokens[at + 1], ',', '.', '،') ? at + 2 : at + 1;
    const first = readMonth(tokens, from);
    if (first) {
      const day = readDay(tokens, first.next);
      if (!day) return readMonthYear(tokens, at, first, weekday);
      const to = isText(tokens[day.next], '-', '–') ? readDay(tokens, day.next + 1) : null;
      const { year, next } = readYear(tokens, to?.next ?? day.next);
      const start = dayOf(day.value, first.value, year, weekday);
      const last = to && to.value > day.value ? dayOf(to.value, first.value, year, null) : null;
      return [makeMatch(tokens, at, next, last ? { kind: 'span', first: start, last } : start)];
    }
    const day = readDay(tokens, from);
    const month = day && readMonth(tokens, monthAt(tokens, day));
    if (!day || !month) return [];
    const { year, next } = readYear(tokens, month.next);
    return [makeMatch(tokens, at, next, dayOf(day.value, month.value, year, weekday))];
  },
};

function readMonthYear(tokens: readonly Token[], at: number, month: Read, weekday: Weekday | null) {
  const { year, next } = readYear(tokens, month.next);
  if (year.kind === 'open' || weekday !== null) return [];
  return [makeMatch(tokens, at, next, { kind: 'month', month: month.value, year, hint: null, part: null })];
}
