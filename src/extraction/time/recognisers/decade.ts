// Decades: "تسعينيات القرن الماضي", "في التسعينات", "ثمانينيات القرن التاسع عشر". Not "القرن الماضي" alone.
import { readOrdinal } from '../grammar.ts';
import { makeMatch } from '../match.ts';
import type { Recogniser } from '../match.ts';
import { isText, lexemeOf } from '../tokens.ts';
import type { Token } from '../tokens.ts';

/** A century as its first year: "القرن الماضي" 1900 (for texts of this century), "القرن التاسع عشر" 1800. */
function readCentury(tokens: readonly Token[], at: number): { start: number; next: number } | null {
  const linked = isText(tokens[at], 'من') ? at + 1 : at;
  if (!isText(tokens[linked], 'القرن')) return null;
  if (isText(tokens[linked + 1], 'الماضي', 'المنصرم', 'الفائت')) return { start: 1900, next: linked + 2 };
  if (isText(tokens[linked + 1], 'الحالي', 'الجاري')) return { start: 2000, next: linked + 2 };
  const ordinal = readOrdinal(tokens, linked + 1);
  return ordinal && { start: (ordinal.value - 1) * 100, next: ordinal.next };
}

export const recogniseDecade: Recogniser = (tokens, at) => {
  const part = lexemeOf(tokens[at], 'part', 'any');
  const from = part ? at + 1 : at;
  const found = lexemeOf(tokens[from], 'decade', part ? 'none' : 'any');
  if (!found) return [];
  const century = readCentury(tokens, from + 1);
  // "التسعينات" alone is the last century's; "ستينات" without article or century is no time ("في ستيناته").
  if (!century && !found.lexeme.definite) return [];
  const start = (century?.start ?? 1900) + found.lexeme.digits;
  const shape = { kind: 'decade', start, part: part?.lexeme.part ?? null } as const;
  return [makeMatch(tokens, at, century?.next ?? from + 1, shape, part?.clitics ?? found.clitics)];
};
