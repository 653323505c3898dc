// The day of a stretch of days that says most of publication: the first of one to come or under way ("تمتد من 4 إلى 11 مايو"), the
// last of one that is told ("قتلوا بين 4 و11 مايو"). Where the words look neither way it says nothing.
import type { Shadow } from '../arabic/shadow.ts';
import { toShadow } from '../arabic/shadow.ts';
import type { DayShape } from '../time/shapes.ts';
import type { Placed } from './publication-constraint.ts';
import { findSide } from './publication-side.ts';

/** Words before a stretch among which a verb of the present announces it. Counted: of 60 such stretches 47 were still to come. */
const VERB_REACH = 4;
/** Nearer than any verb that looks back: "وافقا على هدنة تمتد من …". */
const OWN_VERB_REACH = 2;
const CHARACTERS = 60;
const PRESENT = /^[وف]?[يت]\p{L}{3,}$/u;
/** Nouns of that shape. */
const NOUNS: ReadonlySet<string> = new Set([
  'تموز',
  'تشرين',
  'يوليو',
  'يونيو',
  'يناير',
  'تاريخ',
  'تقرير',
  'تحت',
  'تلك',
]);

function isAnnounced({ text }: Shadow, at: number, reach: number): boolean {
  const clause =
    text
      .slice(Math.max(0, at - CHARACTERS), at)
      .split(/[.!?؟؛\n]/)
      .at(-1) ?? '';
  const words = clause.match(/\p{L}+/gu)?.slice(-reach) ?? [];
  return words.some((word) => PRESENT.test(word) && !NOUNS.has(word));
}

/** The first day of a stretch, whose month and hint the last one may say for both. */
const firstOf = (first: DayShape, last: DayShape): DayShape => {
  const open = first.month.kind === 'open' || first.month.kind === 'same';
  const month = open ? last.month : first.month;
  const sameMonth = month.kind === 'known' && last.month.kind === 'known' && month.value === last.month.value;
  return { ...first, month, hint: first.hint ?? (sameMonth ? last.hint : null) };
};

/** The telling day of a stretch of days in its place, or `null` for any other expression and where nothing tells its side. */
export function tellingDay(shadow: Shadow, placed: Placed): Placed | null {
  const { shape, expression, at } = placed;
  if (shape.kind !== 'span' || shape.first.kind !== 'day' || shape.last.kind !== 'day') return null;
  const side = findSide(shadow, at, toShadow(shadow, expression.span.end));
  if (side === 'told' && !isAnnounced(shadow, at, OWN_VERB_REACH))
    return { ...placed, shape: shape.last, side };
  if (side === 'unclear' && !isAnnounced(shadow, at, VERB_REACH)) return null;
  return { ...placed, shape: firstOf(shape.first, shape.last), side: 'ahead' };
}
