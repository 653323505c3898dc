// Days counted within a month: "أول جمعة من هذا الشهر", "ثالث ثلاثاء في أيلول 2014", "الثلاثاء الثالث من شهر أيلول", "الجمعة الأخيرة
// من أكتوبر", "آخر يوم من أيلول", "اليوم الثالث من أكتوبر", "أول أيام الشهر الجاري", "غرة
// أكتوبر", "فاتح نوفمبر". Not "آخر يوم" or "الأحد الأول" alone.
import { readDigits, readOrdinal } from '../grammar.ts';
import { makeMatch } from '../match.ts';
import type { Match, Recogniser } from '../match.ts';
import { readMonthOfNth } from '../month-tail.ts';
import type { MonthTail } from '../month-tail.ts';
import { cliticsBefore, isText, lexemeOf } from '../tokens.ts';
import type { Token } from '../tokens.ts';
import type { TimeShape, Weekday } from '../shapes.ts';

const LAST = -1;
/** A month has at most five of a weekday. */
const MOST_WEEKDAYS = 5;

interface Nth {
  readonly nth: number;
  readonly next: number;
  readonly clitics: string;
}

/** Before its noun: `اول`, `ثالث`, `اخر`. */
function readNth(tokens: readonly Token[], at: number): Nth | null {
  const last = cliticsBefore(tokens[at], ['اخر'], 'any');
  if (last !== null) return { nth: LAST, next: at + 1, clitics: last };
  const ordinal = lexemeOf(tokens[at], 'ordinal', 'any');
  if (!ordinal || ordinal.lexeme.definite) return null;
  return { nth: ordinal.lexeme.value, next: at + 1, clitics: ordinal.clitics };
}

/** Behind its noun: `الثالث`, `الحادي والعشرين`, `الاخير`, `ال3`. */
function readNthBehind(tokens: readonly Token[], at: number): Omit<Nth, 'clitics'> | null {
  if (isText(tokens[at], 'الاخير', 'الاخيره')) return { nth: LAST, next: at + 1 };
  const definite = lexemeOf(tokens[at], 'ordinal')?.lexeme.definite ?? isText(tokens[at], 'ال');
  const read = definite ? (readOrdinal(tokens, at) ?? readDigits(tokens, at)) : null;
  return read && { nth: read.value, next: read.next };
}

/** The nth day of a month is a plain day; the last, or the nth of a weekday, is left to the calendar. */
function shapeOf(nth: number, weekday: Weekday | null, dated: boolean, tail: MonthTail): TimeShape | null {
  const { month, year, hint } = tail;
  if (weekday === null && nth !== LAST) {
    if (nth > 31) return null;
    return { kind: 'day', day: nth, month, year, hint, weekday: null, deictic: null };
  }
  return nth <= MOST_WEEKDAYS ? { kind: 'nth-day', nth, weekday, dated, month, year, hint } : null;
}

const match = (
  tokens: readonly Token[],
  at: number,
  tail: MonthTail,
  shape: TimeShape | null,
  clitics: string,
): Match[] => (shape ? [makeMatch(tokens, at, tail.next, shape, clitics)] : []);

/** "أول جمعة من", "أول يوم جمعة في", "آخر يوم من", "أول أيام" (in the construct, with no preposition). */
function readOrdinalFirst(tokens: readonly Token[], at: number): Match[] {
  // "غرة أكتوبر", "فاتح نونبر", "الفاتح من نوفمبر": its first day.
  const dawn = cliticsBefore(tokens[at], ['غره', 'فاتح', 'الفاتح'], 'any');
  const month = dawn === null ? null : readMonthOfNth(tokens, at + 1, 'construct');
  if (dawn !== null && month) return match(tokens, at, month, shapeOf(1, null, false, month), dawn);
  const first = readNth(tokens, at);
  if (!first) return [];
  if (isText(tokens[first.next], 'ايام')) {
    // "آخر أيام الشهر" are several days.
    const tail = first.nth === LAST ? null : readMonthOfNth(tokens, first.next + 1, 'construct');
    return tail ? match(tokens, at, tail, shapeOf(first.nth, null, false, tail), first.clitics) : [];
  }
  const dayNoun = isText(tokens[first.next], 'يوم') ? first.next + 1 : first.next;
  const weekday = lexemeOf(tokens[dayNoun], 'bare-weekday')?.lexeme.weekday ?? null;
  if (weekday === null && dayNoun === first.next) return [];
  const tail = readMonthOfNth(tokens, weekday === null ? dayNoun : dayNoun + 1, 'linked');
  return tail ? match(tokens, at, tail, shapeOf(first.nth, weekday, false, tail), first.clitics) : [];
}

/** "الثلاثاء الثالث من", "الجمعة الأخيرة من", "اليوم الثالث من". */
function readNounFirst(tokens: readonly Token[], at: number): Match[] {
  const weekday = lexemeOf(tokens[at], 'weekday', 'any');
  const clitics = weekday?.clitics ?? cliticsBefore(tokens[at], ['اليوم'], 'any');
  const which = clitics === null ? null : readNthBehind(tokens, at + 1);
  const tail = which && readMonthOfNth(tokens, which.next, 'linked');
  if (clitics === null || !which || !tail) return [];
  const shape = shapeOf(which.nth, weekday?.lexeme.weekday ?? null, which.nth !== LAST, tail);
  return match(tokens, at, tail, shape, clitics);
}

export const recogniseNthDay: Recogniser = {
  begins: { categories: ['ordinal', 'weekday'], stems: ['غره', 'فاتح', 'الفاتح', 'اخر', 'اليوم'] },
  read: (tokens, at) => {
    const found = readOrdinalFirst(tokens, at);
    return found.length > 0 ? found : readNounFirst(tokens, at);
  },
};
