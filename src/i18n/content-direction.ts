// The direction of a text by its first letter that has one (rule P2 of the Unicode bidirectional algorithm).
import type { Direction } from './language.ts';

const FIRST_STRONG = /\p{L}/u;
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;

/** `contentDirection('12 قتيلا في Shusha')` → `'rtl'`; a text without letters → `'ltr'`. */
export function contentDirection(text: string): Direction {
  const letter = FIRST_STRONG.exec(text)?.[0];
  return letter !== undefined && RIGHT_TO_LEFT.test(letter) ? 'rtl' : 'ltr';
}
