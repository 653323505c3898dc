// Weekdays named alone, as constraints: the first one in the lead is mostly the day of writing, as agencies name it, or the day
// before; later ones are of the days before that, and those that are planned for lie ahead.
import { weekdayOfNumber } from '../../domain/iso-day.ts';
import type { Shadow } from '../arabic/shadow.ts';
import { toShadow } from '../arabic/shadow.ts';
import type { Weekday } from '../time/shapes.ts';
import type { Constraint, Placed } from './publication-constraint.ts';
import { stepOf } from './publication-constraint.ts';
import type { Side, WeekdayKind } from './publication-density.ts';
import { weekdayDensity } from './publication-density.ts';
import { findSide, isSetOff } from './publication-side.ts';

/** Where the first paragraph of the body ends: what it dates is the news. Shadow offset; `headEnd` is a source offset. */
export function leadEnd(shadow: Shadow, headEnd: number): number {
  const end = shadow.text.indexOf('\n', toShadow(shadow, headEnd) + 1);
  return end < 0 ? shadow.text.length : end;
}

function constraintOf(
  { expression }: Placed,
  weekday: Weekday,
  kind: WeekdayKind,
  leads: boolean,
): Constraint {
  const ago = (day: number) => (weekdayOfNumber(day) - weekday + 7) % 7;
  return {
    span: expression.span,
    words: expression.words,
    settles: false,
    ...(leads ? { leads: 'weekday' as const } : {}),
    likelihood: (day) => weekdayDensity(kind, ago(day)),
    weekly: true,
    supports: (day) => (kind.endsWith('ahead') && ago(day) > 2 ? ago(day) >= 4 : ago(day) <= 2),
    step: (day) => stepOf('weekday', expression, { weekday: String(weekday), result: day }),
    year: null,
    dates: false,
  };
}

/** "صباح الجمعة" is told on that day, "مساء الجمعة" as often on the next. */
const MORNING = /صباح|فجر|ظهر|ضحى/;
const EVENING = /مساء|ليل|عشية/;

/** Whether a weekday is bare: "الجمعة", not "الجمعة الماضية" nor what a speaker says. */
const isBare = ({ shape, quoted }: Placed): boolean =>
  shape.kind === 'weekday' && shape.hint === null && shape.weekOffset === null && !quoted;

/** "الاثنين 9 نيسان", not "منذ الاثنين 9 نيسان", which is no day of news. */
const isDated = ({ shape, bound }: Placed): boolean =>
  shape.kind === 'day' && shape.deictic === null && bound === null;

const weekdayOf = ({ shape }: Placed): Weekday | null =>
  shape.kind === 'weekday' || shape.kind === 'day' ? shape.weekday : null;

/** The constraints of weekdays without a hint that no speaker says, each weekday once. */
export function findWeekdays(shadow: Shadow, placed: readonly Placed[], headEnd: number): Constraint[] {
  const lead = leadEnd(shadow, headEnd);
  const sideOf = ({ at, expression, planned }: Placed): Side => {
    const side = findSide(shadow, at, toShadow(shadow, expression.span.end));
    return side === 'unclear' && planned ? 'ahead' : side;
  };
  const bare = placed.filter((one) => isBare(one));
  const [first] = bare;
  const weekday = first ? weekdayOf(first) : null;
  if (!first || weekday === null) return [];
  const setOff = isSetOff(shadow, first.at, toShadow(shadow, first.expression.span.end));
  // "أعلن الجيش، الجمعة، …": set off in the lead it dates the news.
  const side = setOff && first.at < lead && sideOf(first) === 'unclear' ? 'told' : sideOf(first);
  const others = bare.slice(1);
  const isLead = first.at < lead && side === 'told';
  const sides = (of: readonly Placed[], named: number) =>
    new Set(of.filter((one) => weekdayOf(one) === named).map(sideOf));
  const then = isLead && sides(others, (weekday % 7) + 1).has('told');
  const both = isLead && sides(others, weekday).has('ahead');
  const part = MORNING.test(first.expression.words)
    ? 'lead-morning'
    : EVENING.test(first.expression.words)
      ? 'lead-evening'
      : null;
  const kind =
    side === 'ahead'
      ? 'ahead'
      : first.at >= lead
        ? 'first'
        : then
          ? 'next-told'
          : both
            ? 'still-ahead'
            : (part ?? (setOff && side === 'told' ? 'lead-set-off' : 'lead'));
  // The weekday of the news names the day, unless the text tells it with its date: then it may be told again on the next.
  const dated = sides(placed.filter(isDated), weekday);
  const leads =
    dated.size === 0 ? isLead && !then : side === 'told' && dated.size === 1 && dated.has('ahead');
  const seen = new Set<number>([weekday, ...(then ? [(weekday % 7) + 1] : [])]);
  const later = others.flatMap((one): Constraint[] => {
    const named = weekdayOf(one);
    if (named === null || seen.has(named)) return [];
    seen.add(named);
    return [constraintOf(one, named, sideOf(one) === 'ahead' ? 'later-ahead' : 'later', false)];
  });
  return [constraintOf(first, weekday, kind, leads), ...later];
}
