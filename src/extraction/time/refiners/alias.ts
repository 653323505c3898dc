// A day said twice, once by the Hijri calendar or a feast: "السبت 22 صفر 1442", "25 صفر 1442هـ الموافق 12 أكتوبر 2020", "أمس
// الأحد، أول أيام عيد الفطر". The Gregorian day decides and the other checks it; a weekday tells a computed day exactly.
import type { Match, Refiner } from '../match.ts';
import { isText } from '../tokens.ts';
import type { DayAlias, TimeShape } from '../shapes.ts';
import { joined, mergeNeighbours, wordsBetween } from './neighbours.ts';

const LINKS: ReadonlySet<string> = new Set(['', '،', ',', '(', '/', '-', '–', '=']);
const EQUATED =
  /^[،,(]? ?(?:ه )?(?:الموافق|والموافق|الموافقه|المصادف|الذي يصادف|الذي يوافق|يوافق)(?: ل| في| يوم| ليوم)?$/;

const isAlias = (shape: TimeShape): shape is DayAlias =>
  shape.kind === 'hijri-day' || (shape.kind === 'holiday' && shape.from === shape.to);

/** One shape for both, or `null` where they are two days. */
function merge(left: TimeShape, right: TimeShape, link: string): TimeShape | null {
  if (isAlias(right)) {
    if (left.kind === 'weekday' && left.hint === null && right.weekday === null)
      return { ...right, weekday: left.weekday };
    if ((left.kind === 'day' || left.kind === 'relative-day') && !left.alias)
      return { ...left, alias: right };
    return null;
  }
  if (!isAlias(left)) return null;
  if (right.kind === 'weekday' && right.hint === null && right.weekOffset === null && left.weekday === null)
    return link === '' || link === '(' ? { ...left, weekday: right.weekday } : null;
  if (right.kind === 'day' && right.deictic === null && !right.alias)
    return { ...right, weekday: right.weekday ?? left.weekday, alias: { ...left, weekday: null } };
  return null;
}

export const refineAlias: Refiner = (matches, tokens) =>
  mergeNeighbours(matches, (left, right): Match | null => {
    const link = wordsBetween(tokens, left, right, 4)?.join(' ');
    if (link === undefined || !(LINKS.has(link) || EQUATED.test(link))) return null;
    if (!['', 'ل'].includes(right.clitics) || left.clock || left.dayPart) return null;
    const shape = merge(left.shape, right.shape, link);
    if (!shape) return null;
    const merged = joined(left, right, shape);
    if (!link.startsWith('(')) return merged;
    return isText(tokens[right.end], ')') ? { ...merged, end: right.end + 1 } : null;
  });
