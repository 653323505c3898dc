// Days of a month: "27 أيلول الماضي", "الثامن من تشرين الثاني", "12 من الشهر الجاري", "21 الجاري", "17 منه", lists
// ("10 و17 تشرين الأول": two days) and ranges ("8-10 أكتوبر"). Not days alone ("الخميس 21").
import { endsDate } from '../boundary.ts';
import { readDayNumber, readDigits, readMonth, readOrdinal, readTail } from '../grammar.ts';
import type { ReadNumber } from '../grammar.ts';
import { makeMatch } from '../match.ts';
import type { Match, Recogniser } from '../match.ts';
import { readMonthTail } from '../month-tail.ts';
import type { MonthTail } from '../month-tail.ts';
import { isText, lexemeOf } from '../tokens.ts';
import type { Token } from '../tokens.ts';
import type { DayShape } from '../shapes.ts';

/** Days that one month name may close; longer lists are no prose. */
const MAX_LIST = 6;
const RANGE_WORDS = ['-', '–', '—', 'الي', 'والي', 'حتي', 'وحتي', 'لغايه', 'ولغايه'];

interface ListedDay {
  readonly first: number;
  readonly read: ReadNumber;
}

/** The further days of a list before the month: `و17`, `، 17`, `او 17`, `والثامن`. */
function readListedDay(tokens: readonly Token[], at: number): ListedDay | null {
  const mark = isText(tokens[at], '،', ',', 'او') ? at + 1 : at;
  const from = isText(tokens[mark], 'و') ? mark + 1 : mark;
  const read = readDayNumber(tokens, from, 'and');
  if (!read || (from === at && read.clitics !== 'و')) return null;
  return { first: from, read };
}

const dayShape = (day: number, { month, year, hint }: MonthTail): DayShape => ({
  kind: 'day',
  day,
  month,
  year,
  hint,
  weekday: null,
  deictic: null,
});

/** The day after its month: `12`, `-12` in digits, `الحادي والعشرين` in words. */
function readDayBehind(tokens: readonly Token[], at: number): ReadNumber | null {
  const from = isText(tokens[at], '-') ? at + 1 : at;
  const digits = isText(tokens[from], 'ال') ? null : readDigits(tokens, from);
  const read = digits ?? (lexemeOf(tokens[at], 'ordinal')?.lexeme.definite ? readOrdinal(tokens, at) : null);
  return read && read.value >= 1 && read.value <= 31 ? read : null;
}

/** "يناير 12، 2018", "سبتمبر الحادي والعشرين" and "يوليو 13-15" put the month first. */
export const recogniseMonthDay: Recogniser = {
  begins: { categories: ['month', 'month-head'] },
  read: (tokens, at) => {
    const month = readMonth(tokens, at, 'any');
    const day = month && readDayBehind(tokens, month.next);
    if (!month || !day) return [];
    const to = isText(tokens[day.next], '-', '–', '—') ? readDigits(tokens, day.next + 1) : null;
    const last = to && to.value > day.value && to.value <= 31 ? to : null;
    const next = last?.next ?? day.next;
    const tail: MonthTail = { month: { kind: 'known', value: month.month }, ...readTail(tokens, next) };
    // "أكتوبر 10 جنود": a number before a counted noun is a count, so only a clear end makes it a day.
    // In words from eleven up it can be nothing else ("أكتوبر الثاني من نوعه" is no 2 October).
    const ends = isClearEnd(tokens[next]) || (!day.digits && day.value > 10 && endsDate(tokens[next]));
    if (tail.next === next && !ends) return [];
    const first = dayShape(day.value, tail);
    const shape = last ? ({ kind: 'span', first, last: dayShape(last.value, tail) } as const) : first;
    return [makeMatch(tokens, at, tail.next, shape, month.clitics)];
  },
};

const isClearEnd = (token: Token | undefined) =>
  token === undefined || token.kind === 'line' || isText(token, '،', '.', ',', ')', '؛', ':');

/** "ليل 14/15 تشرين الثاني": a stroke joins two days that follow one another. */
function readStroke(tokens: readonly Token[], at: number): Match[] {
  const [first, stroke, last] = tokens.slice(at, at + 3);
  if (!first || !last || !isText(stroke, '/') || last.value !== first.value + 1) return [];
  const tail = last.value <= 31 ? readMonthTail(tokens, at + 3, true) : null;
  if (tail?.month.kind !== 'known') return [];
  const [from, to] = [dayShape(first.value, tail), dayShape(last.value, tail)];
  return [makeMatch(tokens, at, tail.next, { kind: 'span', first: from, last: to })];
}

export const recogniseDayMonth: Recogniser = {
  begins: { numbers: true, categories: ['ordinal', 'cardinal'] },
  read: (tokens, at) => {
    const stroke = readStroke(tokens, at);
    if (stroke.length > 0) return stroke;
    const first = readDayNumber(tokens, at, 'any');
    // "تشرين الأول": the ordinal belongs to the month's name.
    if (!first || lexemeOf(tokens[at - 1], 'month-head', 'any')) return [];
    const alone = readMonthTail(tokens, first.next, first.digits);
    if (alone) return [makeMatch(tokens, at, alone.next, dayShape(first.value, alone), first.clitics)];
    return readRange(tokens, at, first) ?? readList(tokens, at, first);
  },
};

function readRange(tokens: readonly Token[], at: number, first: ReadNumber): Match[] | null {
  if (!isText(tokens[first.next], ...RANGE_WORDS)) return null;
  const last = readDayNumber(tokens, first.next + 1);
  const tail = last && readMonthTail(tokens, last.next, last.digits);
  if (!last || !tail || last.value <= first.value) return null;
  const shape = {
    kind: 'span',
    first: dayShape(first.value, tail),
    last: dayShape(last.value, tail),
  } as const;
  return [makeMatch(tokens, at, tail.next, shape, first.clitics)];
}

function readList(tokens: readonly Token[], at: number, first: ReadNumber): Match[] {
  const days: ListedDay[] = [{ first: at, read: first }];
  let next = first.next;
  while (days.length < MAX_LIST) {
    const day = readListedDay(tokens, next);
    // A list is written in one way: "الأحد، 16 أبريل" is a Sunday with its date, not the 1st and the 16th.
    if (!day || day.read.digits !== first.digits) return [];
    days.push(day);
    next = day.read.next;
    const tail = readMonthTail(tokens, next, day.read.digits);
    if (!tail) continue;
    return days.map(({ first: from, read }, index) =>
      makeMatch(
        tokens,
        from,
        index === days.length - 1 ? tail.next : read.next,
        dayShape(read.value, tail),
        read.clitics,
      ),
    );
  }
  return [];
}
