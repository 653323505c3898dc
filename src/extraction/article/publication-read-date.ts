// A date that a text tells, as its words have it: which way it looks, whether it lasts, what was told beside it.
import type { Shadow } from '../arabic/shadow.ts';
import { toShadow } from '../arabic/shadow.ts';
import type { DayShape } from '../time/shapes.ts';
import { tellDay } from './publication-calendar.ts';
import type { Placed } from './publication-constraint.ts';
import type { DateKind } from './publication-density.ts';
import type { ToldDate } from './publication-episodes.ts';
import { isGloss } from './publication-gloss.ts';
import { findSide, tellsDecision, tellsOutbreak, tellsSince, tellsTally } from './publication-side.ts';

/** Characters that a sentence can have. */
const SENTENCE = 160;

/** "الخميس الماضي 26 أكتوبر". */
export const LAST_WEEKDAY = /ماضي|ماضى|منصرم|فائت|فارط/;

/** "حتى 1 ديسمبر", which ends what is counted as well as what is to come; "قبل" and "بحلول" do not. */
const TALLIED = /^(?:حتى|حتي|إلى غاية|الى غاية)(?!\p{L})/u;

/** Characters from the top in which the news is told. */
const GLOSS_REACH = 600;

/** "27 منه": a day of the month just named, which lies where that one does. */
const SAME_MONTH = /(?<!\p{L})من(?:ه|ها)$/u;
/** "تُسلَّم المدينة غداً، ثم المعبر في 20 أيار": the date lies behind the day that "غداً" names. */
const THEN = /(?<!\p{L})(?:[وف]?ثم|وبعدها|وبعد ذلك) [^.!?؟؛\n]{0,40}$/u;

/** "الخميس الماضي 26 أكتوبر", not "الخميس 26 أكتوبر الماضي" or "الخميس 26 أكتوبر من العام الماضي". */
export const isLastWeekday = ({ weekday, hint, year }: DayShape, words: string) =>
  weekday !== null && hint === null && year.kind !== 'relative' && LAST_WEEKDAY.test(words);

/** Characters between a date and a deictic beside it. */
const BESIDE = 250;

/** The last deictic before a date in its sentence: "اتهم أمس الطرف الآخر بخرقها في 28 الجاري" → -1. */
function findTeller({ text }: Shadow, { at }: Placed, tellers: readonly Placed[]): number | null {
  const teller = tellers.findLast((other) => other.at < at);
  if (teller?.shape.kind !== 'relative-day' || at - teller.at > SENTENCE) return null;
  return /[.!?؟؛\n]/.test(text.slice(teller.at, at)) ? null : teller.shape.offset;
}

/** The deictics with a weekday that stand beside a date. */
function findBeside({ at }: Placed, tellers: readonly Placed[]): ToldDate['beside'] {
  return tellers.flatMap(({ at: other, shape }) =>
    shape.kind === 'relative-day' && shape.weekday !== null && Math.abs(other - at) < BESIDE
      ? [{ offset: shape.offset, weekday: shape.weekday }]
      : [],
  );
}

const isYesterday = ({ shape }: Placed) => shape.kind === 'relative-day' && shape.offset === -1;

/** A placed expression as a date that is told; `null` for what is none. `before`: the date told before it. */
export function readDate(
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
  const named = findTeller(shadow, placed, tellers);
  const follows = named !== null && named > 0;
  const isSet = own === 'told' && !counted && placed.side === undefined && tellsDecision(shadow, at);
  // Of the dates whose words tell no side, but whose clause plans, 78 in 100 lie ahead, of the others 31. With its weekday the day
  // of publication is named so as well.
  const open = own === 'unclear' && (follows || (placed.planned && weekday === null));
  const told = open || isSet ? 'ahead' : own;
  const side = told === 'unclear' && series ? series.side : told;
  const teller = side === 'told' ? named : null;
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
    earliest: follows && THEN.test(shadow.text.slice(Math.max(0, at - SENTENCE / 2), at)) ? named : null,
    beside: kind.side === 'unclear' ? findBeside(placed, tellers) : [],
  };
}
