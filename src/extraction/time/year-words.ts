// Years in words, in either order: "ألفين وعشرين", "ألف وتسعمئة وأربعة وتسعين", "أربعة وتسعين وتسعمئة وألف". Not numbers below a
// thousand, nor a bare "ألف": those count.
import type { Token } from './tokens.ts';
import { lexemeOf } from './tokens.ts';

type Rank = 'unit' | 'ten' | 'hundred' | 'thousand';
interface Part {
  readonly rank: Rank;
  readonly value: number;
  readonly next: number;
}

const rankOf = (value: number): Rank =>
  value >= 1000 ? 'thousand' : value >= 100 ? 'hundred' : value >= 10 ? 'ten' : 'unit';

/** One part of a number: `الف`, `تسعمئه`, `تسع مئه`, `ثمانيه عشر` (a ten), `اربعه`. */
function readPart(tokens: readonly Token[], at: number, first: boolean): Part | null {
  // "وأحد عشر" is spelt like "واحد" when folded: which of the two is known from its place.
  const found = tokens[at]?.readings.find(
    ({ lexeme, clitics }) => lexeme?.cat === 'cardinal' && clitics === (first ? '' : 'و'),
  )?.lexeme;
  if (found?.cat !== 'cardinal' || found.definite) return null;
  const { value } = found;
  const second = value < 10 ? lexemeOf(tokens[at + 1], 'cardinal')?.lexeme : undefined;
  if (second?.value === 10) return { rank: 'ten', value: value + 10, next: at + 2 };
  if (second?.value === 100 && value > 2) return { rank: 'hundred', value: value * 100, next: at + 2 };
  return { rank: rankOf(value), value, next: at + 1 };
}

/** Thousands first and falling (units before their tens), or thousands last and rising. */
function isOrdered(parts: readonly Part[]): boolean {
  const order = parts.map(({ rank }) => rank).join(' ');
  return (
    /^thousand(?: hundred)?(?: unit)?(?: ten)?$/.test(order) ||
    /^(?:unit )?(?:ten )?(?:hundred )?thousand$/.test(order)
  );
}

/** A year of at least 1001 in words, with the token after it: `الفين وعشرين` → 2020. */
export function readYearWords(tokens: readonly Token[], at: number): { value: number; next: number } | null {
  const parts: Part[] = [];
  let next = at;
  while (parts.length < 5) {
    const part = readPart(tokens, next, parts.length === 0);
    if (!part) break;
    parts.push(part);
    next = part.next;
  }
  const value = parts.reduce((sum, part) => sum + part.value, 0);
  if (!isOrdered(parts) || value <= 1000 || value > 2199) return null;
  return { value, next };
}
