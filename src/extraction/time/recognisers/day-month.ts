// Days of a month: "27 أيلول الماضي", "الثامن من تشرين الثاني", "12 من الشهر الجاري", "21 الجاري", "17 منه", lists
// ("10 و17 تشرين الأول": two days) and ranges ("8-10 أكتوبر"). Not days alone ("الخميس 21").
import { offsetOf, readDayNumber, readHint, readMonth, readTail, skipMonthNoun } from '../grammar.ts';
import type { ReadNumber } from '../grammar.ts';
import { makeMatch } from '../match.ts';
import type { Match, Recogniser } from '../match.ts';
import { isText, lexemeOf } from '../tokens.ts';
import type { Token } from '../tokens.ts';
import type { DayShape } from '../types.ts';

/** Days that one month name may close; longer lists are no prose. */
const MAX_LIST = 6;
const RANGE_WORDS = ['-', '–', '—', 'الي', 'حتي', 'وحتي', 'ولغايه'];

type Tail = Pick<DayShape, 'month' | 'year' | 'hint'> & { readonly next: number };

/** What makes a number a day: a month with its year, "من الشهر الجاري", "الجاري", "منه". */
function readMonthTail(tokens: readonly Token[], at: number, digits: boolean): Tail | null {
  const links = digits ? ['من', '.', '/', '-'] : ['من'];
  const linked = isText(tokens[at], ...links) && !isText(tokens[at + 1], 'من') ? at + 1 : at;
  const month = readMonth(tokens, skipMonthNoun(tokens, linked));
  if (month) {
    const tail = readTail(tokens, month.next);
    return { month: { kind: 'known', value: month.month }, ...tail };
  }
  if (isText(tokens[at], 'منه')) {
    return { month: { kind: 'same' }, year: { kind: 'open' }, hint: null, next: at + 1 };
  }
  return readRelativeMonth(tokens, at, digits);
}

/** "من الشهر الجاري", "من هذا الشهر", "الجاري" after digits. */
function readRelativeMonth(tokens: readonly Token[], at: number, digits: boolean): Tail | null {
  const relative = (offset: number, next: number): Tail => ({
    month: { kind: 'relative', offset },
    year: { kind: 'open' },
    hint: null,
    next,
  });
  const linked = isText(tokens[at], 'من', 'في') ? at + 1 : at;
  const pointed = isText(tokens[linked], 'هذا') ? linked + 1 : linked;
  const noun = lexemeOf(tokens[pointed], 'unit');
  if (noun?.lexeme.unit === 'month' && noun.lexeme.number === 'singular') {
    if (pointed !== linked) return relative(0, pointed + 1);
    const hint = readHint(tokens, pointed + 1);
    if (hint) return relative(offsetOf(hint.hint), hint.next);
    if (isText(tokens[pointed + 1], 'نفسه', 'ذاته', 'عينه'))
      return { month: { kind: 'same' }, year: { kind: 'open' }, hint: null, next: pointed + 2 };
    return null;
  }
  if (!digits || linked !== at || !isText(tokens[at], 'الجاري', 'الماضي', 'المقبل', 'الحالي')) return null;
  const hint = readHint(tokens, at);
  return hint && relative(offsetOf(hint.hint), hint.next);
}

interface ListedDay {
  readonly first: number;
  readonly read: ReadNumber;
}

/** The further days of a list before the month: `و17`, `، 17`, `والثامن`. */
function readListedDay(tokens: readonly Token[], at: number): ListedDay | null {
  const mark = isText(tokens[at], '،', ',') ? at + 1 : at;
  const from = isText(tokens[mark], 'و') ? mark + 1 : mark;
  const read = readDayNumber(tokens, from, 'and');
  if (!read || (from === at && read.clitics !== 'و')) return null;
  return { first: from, read };
}

const dayShape = (day: number, { month, year, hint }: Tail): DayShape => ({
  kind: 'day',
  day,
  month,
  year,
  hint,
  weekday: null,
  deictic: null,
});

/** "يناير 12، 2018" and "يوليو 13-15" put the month first; only with digits. */
export const recogniseMonthDay: Recogniser = (tokens, at) => {
  const month = readMonth(tokens, at, 'any');
  if (!month) return [];
  const dash = isText(tokens[month.next], '-') ? 1 : 0;
  const read = readDayNumber(tokens, month.next + dash);
  if (!read?.digits || tokens[month.next + dash]?.text === 'ال') return [];
  const tail: Tail = {
    month: { kind: 'known', value: month.month },
    ...readTail(tokens, read.next),
  };
  // "أكتوبر 10 جنود": a number before a counted noun is a count, so only a clear end makes it a day.
  if (tail.next === read.next && !isClearEnd(tokens[read.next])) return [];
  return [makeMatch(tokens, at, tail.next, dayShape(read.value, tail), month.clitics)];
};

const isClearEnd = (token: Token | undefined) =>
  token === undefined || token.kind === 'line' || isText(token, '،', '.', ',', ')', '؛', ':');

export const recogniseDayMonth: Recogniser = (tokens, at) => {
  const first = readDayNumber(tokens, at, 'any');
  // "تشرين الأول": the ordinal belongs to the month's name.
  if (!first || lexemeOf(tokens[at - 1], 'month-head', 'any')) return [];
  const alone = readMonthTail(tokens, first.next, first.digits);
  if (alone) return [makeMatch(tokens, at, alone.next, dayShape(first.value, alone), first.clitics)];
  return readRange(tokens, at, first) ?? readList(tokens, at, first);
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
