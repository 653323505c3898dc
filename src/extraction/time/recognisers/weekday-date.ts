// A weekday with the number of its day and no month ("الخميس 21", "السبت السادس عشر", "الخميس في الحادي والعشرين"), and weekdays
// listed before their dates ("الخميس والجمعة 8 و9 أكتوبر"). Not "الخميس 21 قتيلا": a number that counts is no day.
import { endsDateStrictly } from '../boundary.ts';
import { readDayNumber, readDigits, readOrdinal } from '../grammar.ts';
import type { ReadNumber } from '../grammar.ts';
import { makeMatch } from '../match.ts';
import type { Match, Recogniser } from '../match.ts';
import { readMonthTail } from '../month-tail.ts';
import { isText, lexemeOf } from '../tokens.ts';
import type { Token } from '../tokens.ts';
import type { DayShape, Weekday } from '../shapes.ts';

/** "الأحد الأول" to "الأحد الخامس" count Sundays. */
const FIRST_ORDINAL = 6;

const dayOf = (weekday: Weekday, day: number, tail: Pick<DayShape, 'month' | 'year' | 'hint'>): DayShape => ({
  kind: 'day',
  day,
  month: tail.month,
  year: tail.year,
  hint: tail.hint,
  weekday,
  deictic: null,
});

/** `21`, `السادس عشر`, `في الحادي والعشرين`. */
function readBareDay(tokens: readonly Token[], at: number): ReadNumber | null {
  const from = isText(tokens[at], 'في') ? at + 1 : at;
  const ordinal = lexemeOf(tokens[from], 'ordinal')?.lexeme.definite ? readOrdinal(tokens, from) : null;
  if (ordinal) return ordinal.value <= 31 && (from !== at || ordinal.value >= FIRST_ORDINAL) ? ordinal : null;
  const digits = from === at ? readDigits(tokens, at) : null;
  return digits && digits.value >= 1 && digits.value <= 31 ? digits : null;
}

/** What may follow: the end of the clause, a function word, or the other end of a span ("والثلاثاء 15"). */
const endsDay = (tokens: readonly Token[], at: number) =>
  lexemeOf(tokens[at], 'weekday', 'and') !== null ||
  (endsDateStrictly(tokens[at]) &&
    !(isText(tokens[at], '-', '–', '—', '(') && tokens[at + 1]?.kind === 'number'));

export const recogniseWeekdayDate: Recogniser = {
  begins: { categories: ['weekday'] },
  read: (tokens, at) => {
    const found = lexemeOf(tokens[at], 'weekday', 'any');
    if (!found) return [];
    const list = readListedWeekdays(tokens, at, found.lexeme.weekday, found.clitics);
    if (list) return list;
    const day = readBareDay(tokens, at + 1);
    // "الخميس 9-تموز-2020" is left to the recogniser of days of a month.
    if (!day || !endsDay(tokens, day.next) || readMonthTail(tokens, day.next, day.digits)) return [];
    const shape = dayOf(found.lexeme.weekday, day.value, {
      month: { kind: 'open' },
      year: { kind: 'open' },
      hint: null,
    });
    return [makeMatch(tokens, at, day.next, shape, found.clitics)];
  },
};

/** "الخميس والجمعة 8 و9 أكتوبر": each weekday is a date; the numbers and the month stand in the last one's words. */
function readListedWeekdays(
  tokens: readonly Token[],
  at: number,
  first: Weekday,
  clitics: string,
): Match[] | null {
  const weekdays = [first];
  for (;;) {
    const next = lexemeOf(tokens[at + weekdays.length], 'weekday', 'and');
    if (next?.clitics !== 'و') break;
    weekdays.push(next.lexeme.weekday);
  }
  if (weekdays.length === 1) return null;
  const days: ReadNumber[] = [];
  const after = at + weekdays.length;
  let next = isText(tokens[after], '،', ',', 'الموافق', 'الموافقين') ? after + 1 : after;
  for (const [i] of weekdays.entries()) {
    const from = i > 0 && isText(tokens[next], 'و') ? next + 1 : next;
    const day = readDayNumber(tokens, from, i > 0 ? 'and' : 'none');
    if (!day || (i > 0 && from === next && day.clitics !== 'و')) return null;
    days.push(day);
    next = day.next;
  }
  const tail = readMonthTail(tokens, next, days.at(-1)?.digits ?? false);
  if (!tail) return null;
  return weekdays.map((weekday, i) => {
    const end = i === weekdays.length - 1 ? tail.next : at + i + 1;
    return makeMatch(tokens, at + i, end, dayOf(weekday, days[i]?.value ?? 0, tail), i === 0 ? clitics : 'و');
  });
}
