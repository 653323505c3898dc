// The dates that a text tells, as constraints: how far such a date lies from publication is usage, of which the density knows
// the shares.
import { weekdayOfNumber } from '../../domain/iso-day.ts';
import type { Shadow } from '../arabic/shadow.ts';
import { toShadow } from '../arabic/shadow.ts';
import type { DayShape } from '../time/shapes.ts';
import { monthEnd, monthOf, tellDay, weekdayFit } from './publication-calendar.ts';
import type { Constraint, Placed } from './publication-constraint.ts';
import { stepOf } from './publication-constraint.ts';
import type { DateKind } from './publication-density.ts';
import { makeDensity } from './publication-density.ts';
import type { ToldDate } from './publication-episodes.ts';
import {
  isContrast,
  isOfMonth,
  makeBehindLater,
  makeFurthestPast,
  pickDates,
} from './publication-episodes.ts';
import { isGloss } from './publication-gloss.ts';
import { findSide, tellsDecision, tellsOutbreak, tellsSince, tellsTally } from './publication-side.ts';
import type { SameUntil } from './publication-stretches.ts';
import { earliest as earliestOf, inOrder, untilEdge } from './publication-stretches.ts';

/** A date in a month that its words exclude: a slip. */
const SLIP = 0.02;
/** Characters that a sentence can have. */
const SENTENCE = 160;
const RULES = { past: 'past-date', current: 'current-date', next: 'next-date' } as const;

/** A date so many days back that lies in a month of the same name lies in another year's. */
const SAME_YEAR = 300;

/** "الخميس الماضي 26 أكتوبر", "السبت المقبل، 7 ديسمبر". */
const NEXT_WEEKDAY = /مقبل|قادم/;
const LAST_WEEKDAY = /ماضي|ماضى|منصرم|فائت|فارط/;

/** "حتى 1 ديسمبر", which ends what is counted as well as what is to come; "قبل" and "بحلول" do not. */
const TALLIED = /^(?:حتى|حتي|إلى غاية|الى غاية)(?!\p{L})/u;

/** Characters from the top in which the news is told. */
const GLOSS_REACH = 600;

/** "27 منه": a day of the month just named, which lies where that one does. */
const SAME_MONTH = /(?<!\p{L})من(?:ه|ها)$/u;
/** "تُسلَّم المدينة غداً، ثم المعبر في 20 أيار": the date lies behind the day that "غداً" names. */
const THEN = /(?<!\p{L})(?:[وف]?ثم|وبعدها|وبعد ذلك) [^.!?؟؛\n]{0,40}$/u;
/** A date that was told "أمس" is none of a later day, nor is one before "غداً" told after it. */
const TOLD_LATER = 0.1;
/** A text that leaves the year of its other dates out writes that of a date near them more seldom. */
const NEAR_IN_WORDS = 62;
const YEAR_BESIDE_NONE = 0.4;

/**
 * A date beside "اليوم الأحد" that looks neither back nor ahead and falls on that weekday is that very day rather than one some
 * weeks away. Counted: of 21 in 22 that stood so near; what is told or still to come hardly ever is.
 */
const BESIDE = 250;
const SOME_WEEKS = 45;
const SAME_WEEKDAY_APART = 0.1;
/** Who leaves the year out of "17 أيلول الماضي" writes it of no later day, but of the last few. Counted: of 1 in 91. */
const LAST_FEW = 7;
const YEAR_TOO_NEAR = 0.1;

/**
 * A text that says "أمس" names neither that day nor its own by a date that it tells in other sentences. Counted: of 68 such dates
 * none was of either, of 835 in other texts 65.
 */
const SAID_OTHERWISE = 0.1;

/** "الخميس الماضي 26 أكتوبر", not "الخميس 26 أكتوبر الماضي" or "الخميس 26 أكتوبر من العام الماضي". */
const isLastWeekday = ({ weekday, hint, year }: DayShape, words: string) =>
  weekday !== null && hint === null && year.kind !== 'relative' && LAST_WEEKDAY.test(words);

/** The last deictic before a date in its sentence: "اتهم أمس الطرف الآخر بخرقها في 28 الجاري" → -1. */
function findTeller({ text }: Shadow, { at }: Placed, tellers: readonly Placed[]): number | null {
  const teller = tellers.findLast((other) => other.at < at);
  if (teller?.shape.kind !== 'relative-day' || at - teller.at > SENTENCE) return null;
  return /[.!?؟؛\n]/.test(text.slice(teller.at, at)) ? null : teller.shape.offset;
}

function findBeside({ at }: Placed, tellers: readonly Placed[]): ToldDate['beside'] {
  return tellers.flatMap(({ at: other, shape }) =>
    shape.kind === 'relative-day' && shape.weekday !== null && Math.abs(other - at) < BESIDE
      ? [{ offset: shape.offset, weekday: shape.weekday }]
      : [],
  );
}

const isYesterday = ({ shape }: Placed) => shape.kind === 'relative-day' && shape.offset === -1;

function readDate(
  shadow: Shadow,
  placed: Placed,
  tellers: readonly Placed[],
  before: ToldDate | null,
  lastYear: number,
): ToldDate | null {
  const { shape, at, expression } = placed;
  if (shape.kind !== 'day') return null;
  const counted = placed.bound === 'until' && TALLIED.test(expression.words) && tellsTally(shadow, at);
  const bound = counted ? null : placed.bound;
  const tell = tellDay(shape);
  if (tell === null) return null;
  const { year, month, weekday } = shape;
  const relative = month.kind === 'relative';
  const series = before !== null && SAME_MONTH.test(expression.words) ? before.kind : null;
  const own = counted ? 'told' : (placed.side ?? findSide(shadow, at, toShadow(shadow, expression.span.end)));
  // "تُسلَّم المدينة غداً، ثم المعبر في 20 أيار": what a sentence names behind a day to come lies ahead as well.
  const planned = findTeller(shadow, placed, tellers) ?? 0;
  const follows = planned > 0;
  const isSet = own === 'told' && !counted && placed.side === undefined && tellsDecision(shadow, at);
  // Of the dates whose words tell no side, but whose clause plans, 78 in 100 lie ahead, of the others 31. With its weekday the day
  // of publication is named so as well.
  const open = own === 'unclear' && (follows || (placed.planned && weekday === null));
  const told = open || isSet ? 'ahead' : own;
  const side = told === 'unclear' && series ? series.side : told;
  const teller = side === 'told' ? findTeller(shadow, placed, tellers) : null;
  // "منذ الخميس الماضي، 4 أبريل 2019" lies within the week, however long it is since other days.
  const lastWeekday = isLastWeekday(shape, expression.words);
  const brokeOut = shape.hint === null && !relative && tellsOutbreak(shadow, at);
  const lasts =
    !lastWeekday && (bound === 'since' || (bound === null && (brokeOut || tellsSince(shadow, at))));
  const kind: DateKind = {
    // "الخميس الماضي 26 أكتوبر": its weekday is told as past.
    side: LAST_WEEKDAY.test(expression.words) ? 'told' : side,
    yearKnown: year.kind === 'known',
    weekday: weekday !== null,
    hint: shape.hint ?? (relative ? 'current' : (series?.hint ?? null)),
    // "ابتداء من 13 أغسطس" begins, "منذ بدء الحملة في 18 شباط" has begun.
    bound: bound === 'until' ? bound : lasts && side !== 'ahead' ? 'since' : null,
    gloss:
      weekday !== null &&
      year.kind === 'known' &&
      before === null &&
      side !== 'ahead' &&
      at < GLOSS_REACH &&
      isGloss(expression.words),
    leads: false,
    historic: year.kind === 'known' && year.value < lastYear,
  };
  const ordinal = (month.kind === 'known' ? month.value : 0) * 31 + shape.day;
  return {
    placed,
    shape,
    kind,
    tell,
    ordinal: year.kind === 'known' ? year.value * 366 + ordinal : ordinal,
    ahead: kind.side === 'ahead' || kind.hint === 'next' || bound === 'until' || series?.bound === 'until',
    besideYesterday: kind.side === 'told' && !kind.weekday && teller === null && tellers.some(isYesterday),
    latest: teller !== null && teller < 0 ? teller : null,
    earliest: follows && THEN.test(shadow.text.slice(Math.max(0, at - SENTENCE / 2), at)) ? planned : null,
    beside: kind.side === 'unclear' ? findBeside(placed, tellers) : [],
  };
}

/** Whether deictics beside a date name its weekday, and none of them the day that it is then. */
function isAstray(beside: ToldDate['beside'], told: number, gap: number): boolean {
  let isNamed = false;
  for (const { offset, weekday } of beside) {
    if (weekday !== weekdayOfNumber(told)) continue;
    if (gap === -offset) return false;
    isNamed = true;
  }
  return isNamed;
}

/** The distances from which on, or up to which, something is asked of those of a date that is more than a bare one. */
const GAP_EDGES = [
  0,
  1,
  2,
  7,
  -7,
  8,
  LAST_FEW + 1,
  SAME_YEAR,
  -SOME_WEEKS,
  SOME_WEEKS + 1,
  -NEAR_IN_WORDS,
  NEAR_IN_WORDS + 1,
];

/** Whether nothing but its density tells a date from others: "9 أكتوبر", with none beside it that bears on it. */
const isBare = ({ kind, besideYesterday, beside }: ToldDate) =>
  !kind.weekday && kind.hint === null && !besideYesterday && beside.length === 0;

/**
 * Up to which day the likelihood of a date stays as on a day, but for what other dates say of it. `changes`: the distances at which
 * its density changes; `alone`: whether other dates say nothing.
 */
function makeSameUntil(date: ToldDate, changes: readonly number[], alone: boolean): SameUntil {
  const { tell, kind, latest, earliest, beside } = date;
  const own = [
    ...(alone && isBare(date) ? [] : GAP_EDGES),
    ...(latest === null ? [] : [-latest]),
    ...(earliest === null ? [] : [-earliest]),
    ...beside.flatMap(({ offset }) => [-offset, 1 - offset]),
  ];
  const until = untilEdge(tell, own.length === 0 ? changes : inOrder([...changes, ...own]));
  return kind.hint === null ? until : earliestOf([until, monthEnd]);
}

function constraintOf(date: ToldDate, dates: readonly ToldDate[]): Constraint {
  const { placed, kind, tell, shape, latest, earliest, besideYesterday, beside } = date;
  const contrasts = isContrast(date, dates);
  const { expression } = placed;
  const { at: density, peak, changes } = makeDensity(kind);
  const lastWeekday = kind.weekday && LAST_WEEKDAY.test(expression.words);
  const lastWeek = isLastWeekday(shape, expression.words);
  const nextWeekday = kind.weekday && NEXT_WEEKDAY.test(expression.words);
  const furthestPast = kind.yearKnown ? makeFurthestPast(dates) : null;
  const behindLater = makeBehindLater(date, dates);
  const likelihood = (day: number) => {
    const gap = tell(day);
    if (gap === null) return SLIP * peak;
    const told = day - gap;
    const sameMonth = kind.hint !== null && monthOf(day) === monthOf(told);
    // "27 أيلول الماضي" is no day of this September, "21 الجاري" none of another month, "الخميس الماضي" not today, but within
    // the week (on a Thursday the one before), and "السبت المقبل" within the week ahead.
    const apart =
      (kind.hint === 'past' && !lastWeekday && sameMonth && gap < SAME_YEAR) ||
      (kind.hint === 'current' && !sameMonth) ||
      (lastWeekday && gap <= 0) ||
      (lastWeek && gap > 7) ||
      (nextWeekday && (gap >= 0 || gap < -7));
    const behind = behindLater?.likelihood(day, gap) ?? null;
    if (behind !== null) return behind;
    const late = (latest !== null && gap < -latest) || (earliest !== null && gap >= -earliest);
    const astray = (kind.weekday || Math.abs(gap) <= SOME_WEEKS) && isAstray(beside, told, gap);
    const tooNear = furthestPast !== null && gap > LAST_FEW && gap < furthestPast.from(day) - LAST_FEW;
    return (
      density(lastWeek && gap === 7 ? 6 : gap) *
      (kind.yearKnown ? 1 : weekdayFit(shape, told)) *
      (apart ? SLIP : 1) *
      (late ? TOLD_LATER : 1) *
      (besideYesterday && (gap === 0 || gap === 1) ? SAID_OTHERWISE : 1) *
      (tooNear ? YEAR_TOO_NEAR : 1) *
      (astray ? SAME_WEEKDAY_APART : 1) *
      (contrasts && Math.abs(gap) <= NEAR_IN_WORDS ? YEAR_BESIDE_NONE : 1)
    );
  };
  return {
    span: expression.span,
    words: expression.words,
    settles: false,
    ...(kind.gloss ? { leads: 'gloss' as const } : {}),
    dates: true,
    likelihood,
    sameUntil: earliestOf(
      [
        makeSameUntil(date, changes, !contrasts && !furthestPast),
        furthestPast?.sameUntil,
        behindLater?.sameUntil,
      ].filter((one) => one !== undefined),
    ),
    supports: (day) => likelihood(day) >= (peak / 4) * (contrasts ? YEAR_BESIDE_NONE : 1),
    step: (day) => stepOf(kind.hint ? RULES[kind.hint] : 'near-date', expression, { result: day }),
    year: shape.year.kind === 'known' ? shape.year.value : null,
  };
}

/**
 * "الأحد الماضي" in a text whose last date is a Saturday or a Sunday: the two may tell of one matter, and then publication
 * follows within the week. Counted: so it is of 54 in 100 such articles, and in 33 by chance where the date lies further back.
 */
const ONE_MATTER = { within: 0.54, beyond: 0.33 } as const;

/** How weekdays told agree with the last date told, or `null` where the text has not both. */
function findWeekdayOfDate(dates: readonly ToldDate[], weekdays: readonly Placed[]): Constraint | null {
  const last = dates
    .filter((date) => !date.ahead && !date.kind.yearKnown && isOfMonth(date) && date.kind.bound === null)
    .sort((a, b) => b.ordinal - a.ordinal)[0];
  const named = weekdays.find(({ quoted }) => !quoted);
  if (!last || last.kind.weekday || named?.shape.kind !== 'weekday') return null;
  const { weekday } = named.shape;
  const share = (day: number) => {
    const gap = last.tell(day);
    if (gap === null) return 0;
    const hit = weekdayOfNumber(day - gap) === weekday || weekdayOfNumber(day - gap + 1) === weekday;
    const expected = gap >= -7 && gap <= 6 ? ONE_MATTER.within : ONE_MATTER.beyond;
    return hit ? expected : 1 - expected;
  };
  const { expression } = named;
  return {
    span: expression.span,
    words: expression.words,
    settles: false,
    dates: false,
    likelihood: share,
    sameUntil: untilEdge(last.tell, [-7, 7]),
    supports: (day) => share(day) === ONE_MATTER.within,
    step: (day) => stepOf('weekday-of-date', expression, { date: last.placed.expression.words, result: day }),
    year: null,
  };
}

/** The constraints of the dates among some placed expressions, in the order of the text. */
export function findToldDates(
  shadow: Shadow,
  placed: readonly Placed[],
  weekdays: readonly Placed[],
  tellers: readonly Placed[],
  lastYear: number,
): Constraint[] {
  const dates: ToldDate[] = [];
  for (const here of placed) {
    const date = readDate(shadow, here, tellers, dates.at(-1) ?? null, lastYear);
    if (date) dates.push(date);
  }
  const beside = findWeekdayOfDate(dates, weekdays);
  const picked = pickDates(dates, shadow.text.length);
  return [...picked.map((date) => constraintOf(date, dates)), ...(beside ? [beside] : [])];
}
