// Holidays: "عيد الفطر", "ثاني أيام عيد الأضحى 2020", "ليلة القدر", "عشية عيد الميلاد", "عيد الفصح لدى الطوائف الشرقية", "رأس
// السنة الهجرية". Not birthdays ("عيد الميلاد الثمانين"), feasts of other calendars ("عيد الفصح اليهودي"), what is bought or
// named for one ("سوق عيد الميلاد"), nor what is done for its sake ("استعدادا لعيد الفطر").
import { readOrdinal } from '../grammar.ts';
import { readHijriTail } from '../hijri-tail.ts';
import { makeMatch } from '../match.ts';
import type { Recogniser } from '../match.ts';
import { cliticsBefore, isText, lexemeOf } from '../tokens.ts';
import type { Token } from '../tokens.ts';
import type { HolidayId, HolidayShape } from '../shapes.ts';
import {
  EASTERN,
  EASTERN_ADJECTIVES,
  EPITHETS,
  FEAST_LENGTH,
  HOLIDAYS,
  OTHER_CALENDARS,
  RECKONING_WORDS,
  THINGS_OF_FEASTS,
} from '../vocabulary/holidays.ts';

interface ReadFeast {
  readonly id: HolidayId;
  readonly clitics: string;
  readonly next: number;
}

/** What stands before a feast: which of its days is meant, from … to, counted from the first. */
interface Frame {
  readonly from: number;
  /** `feast`: all its days. */
  readonly to: number | 'feast';
  readonly eve: boolean;
  readonly clitics: string;
  readonly next: number;
}

/** "لدى الطوائف الشرقية", "الأرثوذكسي": the place behind the words of the Eastern reckoning, else `null`. */
function readEastern(tokens: readonly Token[], at: number): number | null {
  let next = at;
  while (next < at + 3 && isText(tokens[next], ...RECKONING_WORDS)) next++;
  return isText(tokens[next], ...EASTERN_ADJECTIVES) ? next + 1 : null;
}

/** The first words of the names of feasts. */
const HEADS: ReadonlySet<string> = new Set(HOLIDAYS.map(({ words }) => words[0] ?? ''));

/** The name of a feast with its epithet and reckoning. */
function readFeast(tokens: readonly Token[], at: number, framed: boolean): ReadFeast | null {
  if (!tokens[at]?.readings.some(({ stem }) => HEADS.has(stem))) return null;
  const found = HOLIDAYS.find(
    ({ words }) =>
      cliticsBefore(tokens[at], [words[0] ?? ''], framed ? 'none' : 'any') !== null &&
      words.every((word, i) => i === 0 || isText(tokens[at + i], word)),
  );
  if (!found) return null;
  const clitics = cliticsBefore(tokens[at], [found.words[0] ?? ''], 'any') ?? '';
  let next = at + found.words.length;
  if (isText(tokens[next], ...EPITHETS)) next++;
  const other = EASTERN[found.id];
  const eastern = other ? readEastern(tokens, next) : null;
  if (other && eastern !== null) return { id: other, clitics, next: eastern };
  if (isText(tokens[next], ...OTHER_CALENDARS)) return null;
  // "عيد الميلاد الثمانين", "عيد الميلاد الـ80": somebody's birthday.
  const counted = isText(tokens[next], 'ال') || lexemeOf(tokens[next], 'ordinal') !== null;
  const tens = lexemeOf(tokens[next], 'cardinal')?.lexeme.definite;
  return found.id === 'christmas' && (counted || tens) ? null : { id: found.id, clitics, next };
}

/** "أول أيام", "الثاني من", "اليوم الثالث من أيام", "أيام", "عطلة", "ليلة", "عشية". */
function readFrame(tokens: readonly Token[], at: number): Frame | null {
  const open = cliticsBefore(tokens[at], ['ايام', 'عطله'], 'any');
  if (open !== null) return { from: 0, to: 'feast', eve: false, clitics: open, next: at + 1 };
  const eve = cliticsBefore(tokens[at], ['ليله'], 'any');
  if (eve !== null) return { from: 0, to: 0, eve: true, clitics: eve, next: at + 1 };
  const before = cliticsBefore(tokens[at], ['عشيه'], 'any');
  if (before !== null) return { from: -1, to: -1, eve: false, clitics: before, next: at + 1 };
  const nth = readOrdinal(tokens, at, 'any');
  if (!nth || nth.value > 4) return null;
  let { next } = nth;
  if (isText(tokens[next], 'من')) next++;
  if (isText(tokens[next], 'ايام', 'يوم')) next++;
  if (isText(tokens[next], 'من', 'عطله')) next++;
  return next === nth.next
    ? null
    : { from: nth.value - 1, to: nth.value - 1, eve: false, clitics: nth.clitics, next };
}

const isThing = (token: Token | undefined) =>
  THINGS_OF_FEASTS.some(
    (word) => token?.text.endsWith(word) && /^[وفبل]{0,2}(?:ال)?$/.test(token.text.slice(0, -word.length)),
  );

export const recogniseHoliday: Recogniser = {
  begins: { categories: ['ordinal'], stems: ['ايام', 'عطله', 'ليله', 'عشيه', ...HEADS] },
  read: (tokens, at) => {
    const frame = readFrame(tokens, at);
    // "خامس أيام عيد الفطر": no day of the feast.
    if (
      isText(tokens[at - 1], 'ايام') ||
      (frame?.to === 'feast' && lexemeOf(tokens[at - 1], 'ordinal', 'any'))
    )
      return [];
    // "ليلة القدر" has no day of that name.
    const qadr = frame?.eve === true && isText(tokens[frame.next], 'القدر');
    // "أول أيام العيد": one of the two, whichever is near.
    const either = frame !== null && typeof frame.to === 'number' && frame.to >= 0 && !frame.eve;
    const feast: ReadFeast | null =
      frame && qadr
        ? { id: 'qadr', clitics: '', next: frame.next + 1 }
        : frame && either && isText(tokens[frame.next], 'العيد')
          ? { id: 'eid', clitics: '', next: frame.next + 1 }
          : readFeast(tokens, frame?.next ?? at, frame !== null);
    if (!feast || isThing(tokens[at - 1])) return [];
    const clitics = frame?.clitics ?? feast.clitics;
    // "هنأه بعيد الفطر", "استعدادا لعيد الأضحى": the feast is what it is about, not when.
    if (!frame && /[بلك]/.test(clitics)) return [];
    const { year, hint, next } = readHijriTail(tokens, feast.next);
    const length = FEAST_LENGTH[feast.id] ?? 1;
    const to = frame?.to === 'feast' ? length - 1 : (frame?.to ?? 0);
    // "ثالث أيام عيد الميلاد": no feast of three days.
    if (to >= Math.max(length, feast.id === 'eid' ? 4 : 1)) return [];
    const shape: HolidayShape = {
      kind: 'holiday',
      holiday: feast.id,
      from: frame?.from ?? 0,
      to,
      year,
      hint,
      weekday: null,
    };
    const night = { kind: 'night', first: shape, second: null, midnight: false, eve: true } as const;
    return [makeMatch(tokens, at, next, frame?.eve ? night : shape, clitics)];
  },
};
