// Times of day on the clock: "الساعة 8:00 صباحا", "06:27 م", "الثامنة والنصف مساء", "الواحدة بعد منتصف الليل", "14.30 ت.غ", "8
// صباحا", with zones; ranges: "من الساعة 8 حتى 10 مساء", "بين الثالثة والخامسة عصرا", "08:00-12:00"; midnight and midday. Minutes,
// "الساعة", a half of the day, a zone or a word like "عند" are required: "في 3 جبهات", "حتى الساعة", "المرتبة الثامنة" are none.
import { endsDate } from '../boundary.ts';
import type { ReadTime } from '../clock-words.ts';
import { inDayPart, readHalf, readMeridiem, readTime } from '../clock-words.ts';
import { makeMatch } from '../match.ts';
import type { Match, Recogniser } from '../match.ts';
import type { Clitics, Token } from '../tokens.ts';
import { cliticsBefore, isText, lexemeOf } from '../tokens.ts';
import type { DayPart } from '../../../domain/calendar-days.ts';
import type { ZoneWords } from '../zones.ts';
import { readZone } from '../zones.ts';

/** "نحو الثامنة", "قبيل الفجر": the hour is about that. */
const ABOUT = ['نحو', 'حوالي', 'قرابه', 'زهاء', 'حدود', 'قبيل', 'بعيد', 'وقبيل', 'وبعيد'];
/** Behind these a definite feminine ordinal is an hour. */
const AT = [...ABOUT, 'عند', 'وعند', 'تمام', 'بحلول'];
/** Behind these a number with a half of the day is an hour, not a count. */
const BEFORE_HOURS = [...AT, 'في', 'حتي', 'الي', 'من', 'منذ', 'بين', 'وحتي', 'الساعه'];
const RANGE_WORDS = ['الي', 'حتي', 'وحتي', '-', '–', '—', 'لغايه'];
/** What is counted by chapter and verse, or scored. */
const BEFORE_FIGURES = ['الايه', 'سوره', 'انجيل', 'سفر', 'اصحاح', 'مقياس', 'بنتيجه', 'نتيجه'];

/** One end of a clock time with all that belongs to it. */
interface Point {
  readonly time: ReadTime;
  readonly dayPart: DayPart | null;
  /** The half of the day by "ص" and "م", which name no part of it. */
  readonly half: DayPart | null;
  readonly zone: ZoneWords | null;
  readonly next: number;
}

function readPoint(tokens: readonly Token[], at: number, allowed: Clitics): Point | null {
  const time = readTime(tokens, at, allowed);
  if (!time) return null;
  const part = readHalf(tokens, time.next);
  const half = !part && time.minutes ? readMeridiem(tokens, time.next) : null;
  const told = part?.next ?? half?.next ?? time.next;
  const zone = readZone(tokens, told);
  const partAfter = !part && zone ? readHalf(tokens, zone.next) : null;
  return {
    time,
    dayPart: part?.dayPart ?? partAfter?.dayPart ?? null,
    half: half?.dayPart ?? null,
    zone: zone?.words ?? null,
    next: partAfter?.next ?? zone?.next ?? told,
  };
}

const pad = (n: number) => String(n).padStart(2, '0');
const clockOf = ({ time }: Point, part: DayPart | null) =>
  `${pad(inDayPart(time.hour, part))}:${pad(time.minute)}`;

/** "الثامنة مساء" an hour; "للمرة الثامنة", "الجولة الثالثة عشرة" ordinals of the feminine noun before them. */
const isAdjective = (before: Token | undefined) =>
  before !== undefined &&
  /^[وف]?(?:ال|لل|بال|كال).+(?:[هيا]|ات)$/.test(before.text) &&
  !isText(before, 'الساعه');

/** "من مساء", "منتصف ليل": a part of day whose day follows; the refiners put them together. */
function precedesPart(tokens: readonly Token[], at: number): boolean {
  const from = isText(tokens[at], 'من', 'بعد', 'قبل') ? at + 1 : at;
  const noun = isText(tokens[from], 'منتصف', 'بعد') ? from + 1 : from;
  return lexemeOf(tokens[noun], 'day-part')?.lexeme.use !== undefined;
}

/** "الساعة الأولى من الهجوم" is its first hour, "الأولى بعد الظهر" one o'clock. */
const isFirstHour = (tokens: readonly Token[], at: number, { time, dayPart, zone }: Point) =>
  (tokens[at]?.text.endsWith('الاولي') ?? false) &&
  dayPart === null &&
  zone === null &&
  !time.minutes &&
  !precedesPart(tokens, time.next);

/** "8 مساء أمس": "أمس" owns the evening, and 8 may be a count. */
const ownsPart = (tokens: readonly Token[], next: number) =>
  lexemeOf(tokens[next], 'weekday') !== null ||
  isText(tokens[next], 'امس', 'اليوم', 'يوم', 'غد', 'الغد', 'اول');

/** Whether a time without "الساعة" is one. */
function isEvident(
  tokens: readonly Token[],
  at: number,
  { time, dayPart, half, zone, next }: Point,
): boolean {
  const before = tokens[at - 1];
  const placed = isText(before, ...BEFORE_HOURS);
  switch (time.form) {
    case 'colon':
      return !isText(before, ...BEFORE_FIGURES);
    case 'dot':
      return dayPart !== null || half !== null || zone !== null;
    case 'digits':
      if (time.minutes || time.hour === 0) return dayPart !== null || zone !== null;
      if (dayPart === null) return zone !== null && placed;
      return placed || !(isText(tokens[next - 1], 'مساء') && ownsPart(tokens, next));
    case 'words':
      if (isAdjective(before)) return false;
      if (time.minutes || zone !== null || dayPart !== null) return true;
      // "الأولى أمس والثانية صباح اليوم": what is counted may follow "و", an hour has its "من" then.
      if (precedesPart(tokens, time.next))
        return placed || time.clitics === '' || isText(tokens[time.next], 'من', 'بعد');
      return isText(before, ...AT) && (endsDate(tokens[next]) || ownsPart(tokens, next));
    default: {
      const never: never = time.form;
      return never;
    }
  }
}

/** The other end of a range behind the first: "حتى 10 مساء", "والخامسة عصرا", "-12:00". */
function readEnd(tokens: readonly Token[], at: number, first: Point, announced: boolean): Point | null {
  const opener = tokens[at - 1];
  const between = isText(opener, 'بين', 'وبين');
  const linked = isText(tokens[first.next], ...RANGE_WORDS);
  if (!linked && !between) return null;
  const and = !linked && isText(tokens[first.next], 'و') ? 1 : 0;
  const noun = isText(tokens[first.next + (linked ? 1 : and)], 'الساعه', 'والساعه') ? 1 : 0;
  const from = first.next + (linked ? 1 : and) + noun;
  const joined = !linked && !and && !noun;
  const last = readPoint(tokens, from, joined ? 'and' : 'none');
  if (!last || (joined && last.time.clitics !== 'و')) return null;
  const halved = [first, last].some(
    ({ dayPart, half, zone }) => dayPart !== null || half !== null || zone !== null,
  );
  // "بين الثانية والرابعة فجر السبت": the day behind brings the half.
  const told = halved || (last.time.form === 'words' && precedesPart(tokens, last.next));
  const colons = first.time.form === 'colon' && last.time.form === 'colon';
  const opened = between || isText(opener, 'من', 'منذ') || first.time.form === 'colon';
  if (!announced && !colons && !(told && opened)) return null;
  // "الساعة 8 - 10 قتلى": a bare number ends a range only with its half of the day or behind a word.
  const bare = last.time.form === 'digits' && last.dayPart === null && last.zone === null;
  return bare && !noun && !isText(tokens[first.next], 'حتي', 'الي') ? null : last;
}

/** The part of the day that the end of a range gives its beginning: "8 حتى 10 مساء" is 20:00, "11 حتى 1 ظهرا" 11:00. */
function partOfFirst(first: Point, last: Point): DayPart | null {
  if (first.dayPart ?? first.half) return first.dayPart ?? first.half;
  const part = last.dayPart ?? last.half;
  const early = inDayPart(first.time.hour, part) <= inDayPart(last.time.hour, part);
  return early || part === 'night' ? part : null;
}

/** "منتصف الليل", "بعد منتصف الليل", "منتصف النهار": the last is noon; midnight bounds two days, so it gets no hour. */
function recogniseMiddle(tokens: readonly Token[], at: number): Match[] {
  const after = cliticsBefore(tokens[at], ['بعد'], 'any');
  const from = after === null ? at : at + 1;
  const middle = lexemeOf(tokens[from], 'part', after === null ? 'any' : 'none');
  if (middle?.lexeme.part !== 'mid' || !isText(tokens[from + 1], 'الليل', 'النهار')) return [];
  const match = makeMatch(tokens, at, from + 2, { kind: 'clock' }, after ?? middle.clitics);
  const noon = isText(tokens[from + 1], 'النهار');
  if (noon && after !== null) return [];
  const about = isText(tokens[at - 1], ...ABOUT);
  const clock = noon ? { from: '12:00', to: null, zone: null, minutes: false } : null;
  const dayPart = noon ? 'noon' : after === null ? 'midnight' : 'night';
  return [{ ...match, dayPart, clock, approximate: about }];
}

export const recogniseClock: Recogniser = {
  begins: { numbers: true, categories: ['part', 'ordinal'], stems: ['الساعه', 'الواحده', 'بعد'] },
  read: (tokens, at) => {
    const middle = recogniseMiddle(tokens, at);
    if (middle.length > 0) return middle;
    const noun = cliticsBefore(tokens[at], ['الساعه'], 'any');
    if (noun !== null && isText(tokens[at - 1], 'مدار')) return [];
    if (noun === null && isText(tokens[at - 1], 'الساعه')) return [];
    const from = noun === null ? at : at + 1;
    const first = readPoint(tokens, from, noun === null ? 'any' : 'none');
    if (!first || isFirstHour(tokens, from, first)) return [];
    const last = readEnd(tokens, at, first, noun !== null);
    if (!last && noun === null && !isEvident(tokens, at, first)) return [];
    const part = last ? partOfFirst(first, last) : (first.dayPart ?? first.half);
    const parts = [first.dayPart ?? last?.dayPart ?? null, last?.dayPart ?? first.dayPart];
    return [
      {
        ...makeMatch(tokens, at, last?.next ?? first.next, { kind: 'clock' }, noun ?? first.time.clitics),
        dayPart: parts[0] === parts[1] ? (parts[0] ?? null) : null,
        clock: {
          from: clockOf(first, part),
          to: last && clockOf(last, last.dayPart ?? last.half),
          zone: last?.zone ?? first.zone,
          minutes: first.time.minutes || (last?.time.minutes ?? false),
        },
        approximate: isText(tokens[at - 1], ...ABOUT),
      },
    ];
  },
};
