// Times of day on the clock: "الساعة 8:00 صباحا", "06:27 مساء", "الساعة الثامنة والنصف", "عند الثامنة مساء", with zones ("ت غ",
// "بتوقيت موسكو", "بالتوقيت المحلي"). Minutes, "الساعة" or a part of day are required: "في 3 جبهات" is no time.
import { readDigits, readOrdinal } from '../grammar.ts';
import { makeMatch } from '../match.ts';
import type { Recogniser } from '../match.ts';
import { cliticsBefore, isText, lexemeOf } from '../tokens.ts';
import type { Token } from '../tokens.ts';
import type { DayPart } from '../types.ts';

interface Reading {
  readonly hour: number;
  readonly minute: number;
  readonly minutes: boolean;
  readonly next: number;
}

/** `8:00`, `08:00:15`; with a dot only where "الساعة" has announced it. */
function readDigitalClock(tokens: readonly Token[], at: number, announced: boolean): Reading | null {
  const [hour, mark, minute] = tokens.slice(at, at + 3);
  if (hour?.kind !== 'number' || minute?.kind !== 'number' || minute.text.length !== 2) return null;
  if (mark?.gap || minute.gap || !(isText(mark, ':') || (announced && isText(mark, '.')))) return null;
  if (!(hour.value <= 24) || !(minute.value < 60) || hour.text.length > 2) return null;
  const seconds =
    isText(tokens[at + 3], ':') && tokens[at + 4]?.kind === 'number' && !tokens[at + 3]?.gap ? 2 : 0;
  return { hour: hour.value % 24, minute: minute.value, minutes: true, next: at + 3 + seconds };
}

/** `الثامنه`, `الحاديه عشره والنصف`, `الثامنه و20 دقيقه`, `8` after "الساعة". */
function readWordClock(tokens: readonly Token[], at: number): Reading | null {
  const hour = readOrdinal(tokens, at) ?? readDigits(tokens, at) ?? readOneOClock(tokens, at);
  if (!hour || hour.value < 1 || hour.value > 24) return null;
  const { next } = hour;
  const minute = isText(tokens[next], 'والنصف')
    ? 30
    : isText(tokens[next], 'والربع')
      ? 15
      : isText(tokens[next], 'والثلث')
        ? 20
        : null;
  if (minute === null) return { hour: hour.value % 24, minute: 0, minutes: false, next };
  return { hour: hour.value % 24, minute, minutes: true, next: next + 1 };
}

const readOneOClock = (tokens: readonly Token[], at: number) =>
  isText(tokens[at], 'الواحده') ? { value: 1, next: at + 1 } : null;

/** "صباحا", "بعد الظهر", "من مساء": what half of the day; a noun before a day is left for the refiner. */
function readDayPart(tokens: readonly Token[], at: number): { dayPart: DayPart; next: number } | null {
  const from = isText(tokens[at], 'بعد') ? at + 1 : at;
  if (from !== at)
    return isText(tokens[from], 'الظهر', 'ظهر') ? { dayPart: 'afternoon', next: from + 1 } : null;
  const found = lexemeOf(tokens[at], 'day-part');
  return found && found.lexeme.use !== 'noun' ? { dayPart: found.lexeme.dayPart, next: at + 1 } : null;
}

/** "ص", "م" (and AM, PM) behind the minutes: the half of the day, as site headers write it. */
function readMeridiem(tokens: readonly Token[], at: number): { dayPart: DayPart; next: number } | null {
  if (isText(tokens[at], 'ص', 'am')) return { dayPart: 'morning', next: at + 1 };
  return isText(tokens[at], 'م', 'pm') ? { dayPart: 'afternoon', next: at + 1 } : null;
}

/** The words that name a zone, and where they end: "ت غ", "ت.غ", "بتوقيت موسكو", "بالتوقيت المحلي". */
function readZone(tokens: readonly Token[], at: number): { zone: string; next: number } | null {
  if (isText(tokens[at], 'تغ', 'gmt', 'utc')) return { zone: 'ت غ', next: at + 1 };
  if (isText(tokens[at], 'ت')) {
    const dot = isText(tokens[at + 1], '.') ? 1 : 0;
    if (!isText(tokens[at + 1 + dot], 'غ')) return null;
    const last = dot && isText(tokens[at + 3], '.') && !tokens[at + 3]?.gap ? 1 : 0;
    return { zone: 'ت غ', next: at + 2 + dot + last };
  }
  if (isText(tokens[at], 'بالتوقيت', 'بالتوقيتين', 'التوقيت') && isText(tokens[at + 1], 'المحلي', 'المحليه'))
    return { zone: 'التوقيت المحلي', next: at + 2 };
  const place = tokens[at + 1];
  if (isText(tokens[at], 'بتوقيت', 'توقيت') && place?.kind === 'word')
    return { zone: `توقيت ${place.text}`, next: at + 2 };
  return null;
}

/** The hour of 24 that a part of day makes of an hour of 12: 8 in the evening → 20. */
function inDayPart(hour: number, dayPart: DayPart | null): number {
  const late = dayPart === 'afternoon' || dayPart === 'evening' || (dayPart === 'night' && hour >= 6);
  if (late && hour >= 1 && hour < 12) return hour + 12;
  if (dayPart === 'noon' && hour >= 1 && hour <= 3) return hour + 12;
  if ((dayPart === 'morning' || dayPart === 'dawn' || dayPart === 'night') && hour === 12) return 0;
  return hour;
}

const pad = (n: number) => String(n).padStart(2, '0');

export const recogniseClock: Recogniser = (tokens, at) => {
  const noun = cliticsBefore(tokens[at], ['الساعه', 'ساعه'], 'any');
  const from = noun === null ? at : at + 1;
  const reading =
    readDigitalClock(tokens, from, noun !== null) ??
    (noun !== null || isText(tokens[at - 1], 'عند', 'حتي', 'منذ', 'في', 'الي')
      ? readWordClock(tokens, from)
      : null);
  if (!reading) return [];
  const part = readDayPart(tokens, reading.next);
  const half = !part && reading.minutes ? readMeridiem(tokens, reading.next) : null;
  const zone = readZone(tokens, part?.next ?? half?.next ?? reading.next);
  // "عند الثامنة", "في الثالثة": an hour only where "الساعة", minutes, a part of day or a zone says so.
  if (noun === null && !reading.minutes && !(part && tokens[from]?.kind === 'word')) return [];
  const partAfter = !part && zone ? readDayPart(tokens, zone.next) : null;
  const dayPart = part?.dayPart ?? partAfter?.dayPart ?? null;
  const next = partAfter?.next ?? zone?.next ?? part?.next ?? half?.next ?? reading.next;
  // The half tells the hour only: "10:53 م" is no afternoon.
  const hour = inDayPart(reading.hour, dayPart ?? half?.dayPart ?? null);
  return [
    {
      ...makeMatch(tokens, at, next, { kind: 'clock' }, noun ?? ''),
      dayPart,
      clock: {
        from: `${pad(hour)}:${pad(reading.minute)}`,
        to: null,
        zone: zone?.zone ?? null,
        minutes: reading.minutes,
      },
    },
  ];
};
