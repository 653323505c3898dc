// "الخميس 8 والجمعة 9 أكتوبر", "من الخميس 8 إلى السبت 10 أكتوبر": a day number without a month is of the month that follows.
import type { Match, Refiner } from '../match.ts';
import type { Token } from '../tokens.ts';
import { wordsBetween } from './neighbours.ts';

/** What joins the days of one month. */
const JOINTS: ReadonlySet<string> = new Set([
  '',
  'و',
  '،',
  'او',
  'الي',
  'والي',
  'حتي',
  'وحتي',
  'لغايه',
  '-',
  '–',
]);

/** A match with the month of the one behind it, where its own is open and the days rise. */
function withMonthOf(match: Match, next: Match | undefined, tokens: readonly Token[]): Match {
  const { shape } = match;
  if (next?.shape.kind !== 'day' || shape.kind !== 'day' || shape.month.kind !== 'open') return match;
  const { month, year, hint, day } = next.shape;
  const joint = wordsBetween(tokens, match, next)
    ?.join(' ')
    .replace(/ ?يوم$/, '');
  if (joint === undefined || !JOINTS.has(joint) || month.kind === 'open' || day <= shape.day) return match;
  return { ...match, shape: { ...shape, month, year, hint } };
}

export const refineOpenMonth: Refiner = (matches, tokens) => {
  const out = [...matches];
  // From the right, so that a list passes its month on.
  for (let at = out.length - 2; at >= 0; at--) {
    const match = out[at];
    if (match) out[at] = withMonthOf(match, out[at + 1], tokens);
  }
  return out;
};
