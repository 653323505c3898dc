// A clock time belongs to the day beside it: "9 أكتوبر 2020 06:27 مساء", "الساعة الثامنة من صباح الأحد", "السبت في حوالي الساعة
// العاشرة"; two clocks in different zones are one instant, of which the local one is kept; a clock apart from the day of its
// clause is a time on that day.
import { inDayPart } from '../clock-words.ts';
import type { Match, MatchClock, Refiner } from '../match.ts';
import { isText } from '../tokens.ts';
import type { Token } from '../tokens.ts';
import type { DayPart } from '../../../domain/calendar-days.ts';
import type { DayLikeShape, TimeShape } from '../shapes.ts';
import { readZone } from '../zones.ts';
import { isDayLike, mergeNeighbours, wordsBetween } from './neighbours.ts';

/** What may stand between a day and its clock, in any order: "السبت، في تمام حوالي", "السبت اعتبارا من". */
const DAY_THEN_CLOCK: ReadonlySet<string> = new Set(
  '، , - – | : عند وعند في وفي تمام علي بحلول حدود من منذ بدءا اعتبارا ابتداء نحو حوالي قرابه زهاء قبيل بعيد وقبيل وبعيد و ما بين'.split(
    ' ',
  ),
);
const CLOCK_THEN_DAY: ReadonlySet<string> = new Set([
  '',
  'من',
  'يوم',
  'من يوم',
  '،',
  ',',
  '-',
  '–',
  'في',
  '|',
  'بعد',
  'قبل',
  'من نهار',
  'في يوم',
]);
const SAME_INSTANT: ReadonlySet<string> = new Set([
  '(',
  '،',
  ',',
  '/',
  '-',
  '–',
  'اي',
  '، اي',
  'الموافق',
  'و',
]);
/** Tokens within which a clock finds the day of its clause. */
const WITHIN_A_CLAUSE = 12;

const takesClock = (shape: TimeShape) =>
  isDayLike(shape) || shape.kind === 'night' || shape.kind === 'anaphoric' || shape.kind === 'nth-day';

/** "20:00" of "08:00" where the day tells the evening, unless the clock has told its own half. */
function settle(clock: MatchClock, dayPart: DayPart | null): MatchClock {
  const shift = (time: string) =>
    String(inDayPart(Number(time.slice(0, 2)), dayPart)).padStart(2, '0') + time.slice(2);
  return { ...clock, from: shift(clock.from), to: clock.to && shift(clock.to) };
}

/** The day with the clock on it; of a night between two days the hour tells which. */
function onDay(day: Match, clock: Match): Pick<Match, 'shape' | 'clock' | 'dayPart' | 'approximate'> {
  const { shape } = day;
  const midnight = shape.kind === 'night' && shape.midnight;
  const told = shape.kind === 'night' ? (midnight ? 'midnight' : 'night') : day.dayPart;
  const settled = clock.clock && (clock.dayPart === null ? settle(clock.clock, told) : clock.clock);
  const second =
    shape.kind === 'night' && settled && Number(settled.from.slice(0, 2)) < 12 ? shape.second : null;
  const first = shape.kind === 'night' && shape.second !== null && settled ? shape.first : null;
  // "الواحدة بعد منتصف ليل السبت": an hour of that night, no longer its middle.
  const named = shape.kind === 'night' && settled ? { ...shape, midnight: false } : shape;
  return {
    shape: second ?? first ?? named,
    clock: settled,
    dayPart: clock.dayPart ?? day.dayPart ?? (shape.kind === 'night' ? 'night' : null),
    approximate: day.approximate || clock.approximate,
  };
}

/** "بالتوقيت المحلي" among the words of a match. */
const isLocal = (tokens: readonly Token[], { first, end }: Match) =>
  tokens.slice(first, end).some(({ text }) => text === 'المحلي');

const refineBeside: Refiner = (matches, tokens) =>
  mergeNeighbours(matches, (left, right): Match | null => {
    const between = wordsBetween(tokens, left, right, 4);
    if (between === null) return null;
    const link = between.join(' ');
    const [l, r] = [left.shape, right.shape];
    if (left.clock && r.kind === 'clock' && right.clock && SAME_INSTANT.has(link)) {
      const bracketed = link === '(';
      if (bracketed ? !isText(tokens[right.end], ')') : !right.clock.zone) return null;
      const end = right.end + (bracketed ? 1 : 0);
      const local = isLocal(tokens, right) && left.shape.kind === 'clock' ? right : left;
      return { ...left, end, clock: local.clock, dayPart: local.dayPart };
    }
    if (
      takesClock(l) &&
      r.kind === 'clock' &&
      !left.clock &&
      (right.clitics === '' || right.clitics === 'و')
    ) {
      if (!between.every((word) => DAY_THEN_CLOCK.has(word))) return null;
      return { ...left, end: right.end, ...onDay(left, right) };
    }
    if (
      right.clitics === '' &&
      l.kind === 'clock' &&
      takesClock(r) &&
      (!right.clock || (r.kind === 'night' && r.midnight)) &&
      CLOCK_THEN_DAY.has(link)
    )
      return { ...left, end: right.end, ...onDay(right, left) };
    return null;
  });

/** Whether only words and numbers stand between two matches, and few of them. */
const inOneClause = (tokens: readonly Token[], left: Match, right: Match) =>
  right.first - left.end <= WITHIN_A_CLAUSE &&
  tokens.slice(left.end, right.first).every(({ kind }) => kind === 'word' || kind === 'number');

function dayNear(matches: readonly Match[], at: number, tokens: readonly Token[]): DayLikeShape | null {
  const [before, clock, after] = [matches[at - 1], matches[at], matches[at + 1]];
  if (!clock) return null;
  // Only a day of its own is shared: one that was taken for another clock is told.
  if (before && isDayLike(before.shape) && !before.clock && inOneClause(tokens, before, clock))
    return before.shape;
  return after && isDayLike(after.shape) && !after.clock && inOneClause(tokens, clock, after)
    ? after.shape
    : null;
}

/** "الساعة الثامنة من صباح الاثنين بالتوقيت المحلي": the zone stands behind the day. */
function withZoneAfter(match: Match, tokens: readonly Token[], nextFirst: number): Match {
  const zone = match.clock && match.clock.zone === null ? readZone(tokens, match.end) : null;
  if (!match.clock || !zone || zone.next > nextFirst) return match;
  return { ...match, end: zone.next, clock: { ...match.clock, zone: zone.words } };
}

const withZones: Refiner = (matches, tokens) =>
  matches.map((match, at) => withZoneAfter(match, tokens, matches[at + 1]?.first ?? tokens.length));

export const refineClock: Refiner = (matches, tokens) => {
  // Before and after: "منتصف ليل الجمعة السبت بالتوقيت المحلي (21:00 ت غ)".
  const merged = withZones(refineBeside(withZones(matches, tokens), tokens), tokens);
  return merged.map((match, at): Match => {
    const day = match.shape.kind === 'clock' ? dayNear(merged, at, tokens) : null;
    return day ? { ...match, shape: { kind: 'clock', day } } : match;
  });
};
