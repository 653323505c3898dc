// Decades and centuries: "تسعينيات القرن الماضي", "في التسعينات", "العقد الثاني من القرن الحادي والعشرين", "مطلع القرن التاسع
// عشر". Counted from the reference ("العقد الماضي", "القرن الماضي") they are periods. Not centuries before Christ or of the Hijra.
import { readCardinal, readOrdinal } from '../grammar.ts';
import { makeMatch } from '../match.ts';
import type { Match, Recogniser } from '../match.ts';
import { isText, lexemeOf } from '../tokens.ts';
import type { Clitics, Token } from '../tokens.ts';

interface ReadCentury {
  /** Its first year: 1800 of "القرن التاسع عشر". */
  readonly year: number;
  readonly next: number;
  readonly clitics: string;
}

/** "القرن التاسع عشر", "القرن الـ19". */
function readNumberedCentury(tokens: readonly Token[], at: number, allowed: Clitics): ReadCentury | null {
  const noun = lexemeOf(tokens[at], 'unit', allowed);
  if (noun?.lexeme.unit !== 'century' || noun.lexeme.number !== 'singular' || !noun.lexeme.definite)
    return null;
  const ordinal =
    readOrdinal(tokens, at + 1) ?? (isText(tokens[at + 1], 'ال') ? readCardinal(tokens, at + 1) : null);
  if (!ordinal || ordinal.value < 1 || ordinal.value > 21) return null;
  if (isText(tokens[ordinal.next], 'الهجري') || isText(tokens[ordinal.next + 1], 'الميلاد', 'م')) return null;
  return { year: (ordinal.value - 1) * 100, next: ordinal.next, clitics: noun.clitics };
}

/** The century of a decade; "القرن الماضي" is 1900 for texts of this century. */
function readCentury(tokens: readonly Token[], at: number): ReadCentury | null {
  const from = isText(tokens[at], 'من') ? at + 1 : at;
  if (!isText(tokens[from], 'القرن')) return null;
  const hint = lexemeOf(tokens[from + 1], 'hint')?.lexeme.hint;
  if (hint === 'past') return { year: 1900, next: from + 2, clitics: '' };
  if (hint === 'current') return { year: 2000, next: from + 2, clitics: '' };
  return readNumberedCentury(tokens, from, 'none');
}

/** "العقد الثاني من القرن الحادي والعشرين": its years 10 to 19. */
function readNumberedDecade(tokens: readonly Token[], at: number, allowed: Clitics) {
  const noun = lexemeOf(tokens[at], 'unit', allowed);
  if (noun?.lexeme.unit !== 'decade' || noun.lexeme.number !== 'singular' || !noun.lexeme.definite)
    return null;
  const last = lexemeOf(tokens[at + 1], 'recent') ? { value: 10, next: at + 2 } : null;
  const ordinal = last ?? readOrdinal(tokens, at + 1);
  const century = ordinal && ordinal.value <= 10 ? readCentury(tokens, ordinal.next) : null;
  if (!ordinal || !century) return null;
  return { year: century.year + (ordinal.value - 1) * 10, next: century.next, clitics: noun.clitics };
}

/** "تسعينيات القرن الماضي", "التسعينات". */
function readNamedDecade(tokens: readonly Token[], at: number, allowed: Clitics) {
  const found = lexemeOf(tokens[at], 'decade', allowed);
  if (!found) return null;
  const joined = lexemeOf(tokens[at + 1], 'decade', 'and')?.clitics === 'و';
  const century = readCentury(tokens, at + 1);
  // "خمسينيات وستينيات القرن الماضي": the century of the second is that of both.
  const shared = joined ? readCentury(tokens, at + 2) : null;
  if (shared) return { year: shared.year + found.lexeme.digits, next: at + 1, clitics: found.clitics };
  // "التسعينات" alone is the last century's; "ستينات" without article or century is no time ("في ستيناته").
  if (!century && !found.lexeme.definite) return null;
  const year = (century?.year ?? 1900) + found.lexeme.digits;
  return { year, next: century?.next ?? at + 1, clitics: found.clitics };
}

export const recogniseDecade: Recogniser = {
  begins: { categories: ['part', 'decade', 'unit'] },
  read: (tokens, at): Match[] => {
    const part = lexemeOf(tokens[at], 'part', 'any');
    const from = part ? at + 1 : at;
    const allowed = part ? 'none' : 'any';
    const decade = readNamedDecade(tokens, from, allowed) ?? readNumberedDecade(tokens, from, allowed);
    const read = decade ?? readNumberedCentury(tokens, from, allowed);
    if (!read) return [];
    const kind = decade ? 'decade' : 'century';
    const shape = { kind, start: read.year, part: part?.lexeme.part ?? null } as const;
    return [makeMatch(tokens, at, read.next, shape, part?.clitics ?? read.clitics)];
  },
};
