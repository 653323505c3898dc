// The hours and minutes of a clock time as written: "14:30", "الثامنة والنصف", "التاسعة إلا ربعا", "8 صباحا", and the words
// that say which half of the day they lie in.
import { readCardinal, readDigits, readOrdinal } from './grammar.ts';
import type { Clitics, Token } from './tokens.ts';
import { cliticsBefore, isText, lexemeOf } from './tokens.ts';
import type { DayPart } from '../../domain/calendar-days.ts';
import { DEFINITE_PARTS } from './vocabulary/day-parts.ts';

export interface ReadTime {
  readonly hour: number;
  readonly minute: number;
  /** Whether minutes were written. */
  readonly minutes: boolean;
  /** `colon` 8:00, `dot` 8.00 or 8,00, `digits` 8, `words` الثامنة. */
  readonly form: 'colon' | 'dot' | 'digits' | 'words';
  readonly clitics: string;
  readonly next: number;
}

/** `8:00`, `08:00:15`, `14.30`, `09,30`. */
function readDigital(tokens: readonly Token[], at: number): ReadTime | null {
  const [hour, mark, minute] = tokens.slice(at, at + 3);
  if (hour?.kind !== 'number' || minute?.kind !== 'number' || minute.text.length !== 2) return null;
  if (mark?.gap || minute.gap || !isText(mark, ':', '.', ',')) return null;
  if (!(hour.value <= 24) || !(minute.value < 60) || hour.text.length > 2) return null;
  const form = isText(mark, ':') ? 'colon' : 'dot';
  const [again, seconds] = [tokens[at + 3], tokens[at + 4]];
  const more = isText(again, mark?.text ?? '') && seconds?.kind === 'number' && !again?.gap && !seconds.gap;
  if (more && form === 'dot') return null;
  return {
    hour: hour.value % 24,
    minute: minute.value,
    minutes: true,
    form,
    clitics: '',
    next: at + (more ? 5 : 3),
  };
}

const FRACTIONS: ReadonlyMap<string, number> = new Map([
  ['نصف', 30],
  ['النصف', 30],
  ['ربع', 15],
  ['ربعا', 15],
  ['الربع', 15],
  ['ثلث', 20],
  ['ثلثا', 20],
  ['الثلث', 20],
]);

/** "إلا خمسا": minutes that need no noun. */
const FEWER: ReadonlyMap<string, number> = new Map([
  ['خمسا', 5],
  ['عشرا', 10],
]);

/** "والنصف" +30, "إلا ربعا" −15, "و20 دقيقة" +20, "إلا عشر دقائق" −10. */
function readMinutes(tokens: readonly Token[], at: number): { minutes: number; next: number } | null {
  const less = isText(tokens[at], 'الا');
  const bare = less || isText(tokens[at], 'و') ? at + 1 : at;
  const word = tokens[bare]?.text ?? '';
  const joined = bare === at && word.startsWith('و');
  if (bare === at && !joined) return null;
  const fraction = (less ? FEWER.get(word) : undefined) ?? FRACTIONS.get(joined ? word.slice(1) : word);
  const sign = less ? -1 : 1;
  if (fraction !== undefined) return { minutes: sign * fraction, next: bare + 1 };
  const count = readCardinal(tokens, bare, joined ? 'and' : 'none');
  if (!count || count.value > 59 || (joined && count.clitics !== 'و')) return null;
  if (lexemeOf(tokens[count.next], 'unit')?.lexeme.unit !== 'minute') return null;
  return { minutes: sign * count.value, next: count.next + 1 };
}

/** "الثامنة", "الحادية عشرة", "الواحدة": feminine and definite, as an hour is. */
function readHourWord(tokens: readonly Token[], at: number, allowed: Clitics) {
  const one = cliticsBefore(tokens[at], ['الواحده'], allowed);
  if (one !== null) return { value: 1, clitics: one, next: at + 1 };
  const read = readOrdinal(tokens, at, allowed);
  const word = tokens[at]?.text.slice(read?.clitics.length) ?? '';
  if (!read || read.value > 12 || !/^(?:ال.{2,5}ه|الاولي)$/.test(word)) return null;
  return { value: read.value, clitics: read.clitics, next: read.next };
}

/** An hour with what is said of its minutes: `الثامنه الا عشر دقائق` → 7:50. */
export function readTime(tokens: readonly Token[], at: number, allowed: Clitics): ReadTime | null {
  const digital = readDigital(tokens, at);
  if (digital) return digital;
  const word = readHourWord(tokens, at, allowed);
  const digits = word ? null : readDigits(tokens, at);
  const hour = word ?? (digits && digits.value >= 0 && digits.value <= 24 ? digits : null);
  if (!hour || isText(tokens[at], 'ال', 'وال')) return null;
  const form = word ? 'words' : 'digits';
  let { next } = hour;
  let minute = 0;
  let minutes = false;
  // "والنصف إلا خمس دقائق", "والنصف وخمس دقائق": at most two.
  for (let more = readMinutes(tokens, next); more && next < hour.next + 6; more = readMinutes(tokens, next)) {
    minute += more.minutes;
    minutes = true;
    next = more.next;
  }
  const total = (hour.value * 60 + minute + 24 * 60) % (24 * 60);
  const { clitics } = hour;
  return { hour: Math.floor(total / 60), minute: total % 60, minutes, form, clitics, next };
}

/** "صباحا", "بعد الظهر", "قبل منتصف الليل", "منتصف الليل": the half of the day behind the hour. */
export function readHalf(tokens: readonly Token[], at: number): { dayPart: DayPart; next: number } | null {
  const from = isText(tokens[at], 'من') && isText(tokens[at + 1], 'بعد', 'قبل') ? at + 1 : at;
  const side = isText(tokens[from], 'بعد', 'قبل') ? from + 1 : from;
  const late = side === from || isText(tokens[from], 'بعد');
  if (isText(tokens[side], 'منتصف') && isText(tokens[side + 1], 'الليل', 'النهار')) {
    if (isText(tokens[side + 1], 'النهار')) return { dayPart: late ? 'noon' : 'morning', next: side + 2 };
    return { dayPart: late ? 'night' : 'evening', next: side + 2 };
  }
  if (side !== from) {
    if (!isText(tokens[side], 'الظهر', 'ظهرا', 'الظهيره')) return null;
    return { dayPart: late ? 'afternoon' : 'morning', next: side + 1 };
  }
  const found = lexemeOf(tokens[at], 'day-part');
  if (found && found.lexeme.use !== 'noun') return { dayPart: found.lexeme.dayPart, next: at + 1 };
  const definite = isText(tokens[at], 'في', 'من')
    ? DEFINITE_PARTS.get(tokens[at + 1]?.text ?? '')
    : undefined;
  return definite ? { dayPart: definite, next: at + 2 } : null;
}

/** "ص", "م" (and AM, PM) behind minutes: the half of the day, as site headers write it; it names no part of day. */
export function readMeridiem(
  tokens: readonly Token[],
  at: number,
): { dayPart: DayPart; next: number } | null {
  if (isText(tokens[at], 'ص', 'am')) return { dayPart: 'morning', next: at + 1 };
  return isText(tokens[at], 'م', 'pm') ? { dayPart: 'afternoon', next: at + 1 } : null;
}

/** The hour of 24 that a part of day makes of an hour of 12: 8 in the evening → 20, 1 in the night → 1. */
export function inDayPart(hour: number, dayPart: DayPart | null): number {
  const night = dayPart === 'night' || dayPart === 'midnight';
  const late = dayPart === 'afternoon' || dayPart === 'evening' || (night && hour >= 6);
  if (late && hour >= 1 && hour < 12) return hour + 12;
  if (dayPart === 'noon' && hour >= 1 && hour <= 4) return hour + 12;
  if ((dayPart === 'morning' || dayPart === 'dawn' || night) && hour === 12) return 0;
  return hour;
}
