// A swipe of a finger across a slide: the next page lies where a book of that direction has it.
import type { Direction } from '../../../i18n/language.ts';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** In pixels; and how much more across than down. */
const LEAST = 50;
const ACROSS = 1.5;

/** `findSwipe({ x: 300, y: 80 }, { x: 120, y: 90 }, 'ltr')` → `'next'`; `null`: a press, or scrolling. */
export function findSwipe(from: Point, to: Point, direction: Direction): 'next' | 'previous' | null {
  const [dx, dy] = [to.x - from.x, Math.abs(to.y - from.y)];
  if (Math.abs(dx) < LEAST || Math.abs(dx) < ACROSS * dy) return null;
  return dx < 0 === (direction === 'ltr') ? 'next' : 'previous';
}
