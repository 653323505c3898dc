// One day said twice is one expression: "أول أمس الخميس", "اليوم (الجمعة)", "الجمعة 9 تشرين الأول", "السبت الموافق 10 أكتوبر",
// "أمس الخميس 8 أكتوبر". Two weekdays side by side stay two.
import type { Refiner } from '../match.ts';
import { isText } from '../tokens.ts';
import type { TimeShape } from '../shapes.ts';
import { joined, mergeNeighbours, wordsBetween } from './neighbours.ts';

/** A mark or none, then "الموافق" and its like, then a preposition: "، الموافق لـ", "الواقع فيه", "في". */
const LINK = /^(?:[،,(/:-] ?)?(?:(?:و?الموافق|و?المصادف|الواقع)(?: (?:ل|في|فيه|يوم|ليوم))?|في)?$/;
/** The words that may carry the day on a ل: "الموافق للعاشر". */
const CORRESPONDING = /(?:الموافق|المصادف)$/;

function appose(left: TimeShape, right: TimeShape, link: string): TimeShape | null {
  if (left.kind === 'relative-day' && right.kind === 'weekday' && left.weekday === null) {
    return right.hint === null && right.weekOffset === null && !link.endsWith('في')
      ? { ...left, weekday: right.weekday }
      : null;
  }
  // "صباح الاثنين (أمس)".
  if (left.kind === 'weekday' && right.kind === 'relative-day' && link === '(' && right.weekday === null)
    return left.hint === null && left.weekOffset === null ? { ...right, weekday: left.weekday } : null;
  // "8 أكتوبر (الخميس)".
  if (left.kind === 'day' && right.kind === 'weekday' && link === '(' && left.weekday === null)
    return right.hint === null && right.weekOffset === null ? { ...left, weekday: right.weekday } : null;
  if (right.kind !== 'day' || right.deictic !== null) return null;
  if (left.kind === 'relative-day' && !link.endsWith('في'))
    return { ...right, deictic: left.offset, weekday: left.weekday ?? right.weekday };
  if (left.kind === 'weekday' && right.weekday === null) return { ...right, weekday: left.weekday };
  return null;
}

export const refineApposition: Refiner = (matches, tokens) =>
  mergeNeighbours(matches, (left, right) => {
    const link = wordsBetween(tokens, left, right)?.join(' ');
    if (link === undefined || !LINK.test(link)) return null;
    if (right.clitics !== '' && !(right.clitics === 'ل' && CORRESPONDING.test(link))) return null;
    if (left.clock || left.dayPart) return null;
    const shape = appose(left.shape, right.shape, link);
    if (!shape) return null;
    const merged = joined(left, right, shape);
    if (link !== '(') return merged;
    return isText(tokens[right.end], ')') ? { ...merged, end: right.end + 1 } : null;
  });
