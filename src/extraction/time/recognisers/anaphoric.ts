// Counted from what the text has told: "في اليوم التالي", "الشهر نفسه", "نفس اليوم", "ذلك اليوم", "مطلع العام التالي"; "غداة
// الاتفاق", "عشية القمة" from the event that they name. Not "الساعة التالية", "الأمين العام السابق".
import { endsDate } from '../boundary.ts';
import { makeMatch } from '../match.ts';
import type { Recogniser } from '../match.ts';
import { cliticsBefore, lexemeOf } from '../tokens.ts';
import type { Token } from '../tokens.ts';
import type { AnaphoricShape, OffsetUnit, PartOf } from '../types.ts';
import { isGeneralHead } from '../vocabulary/units.ts';

const UNITS: ReadonlySet<OffsetUnit> = new Set(['day', 'week', 'month', 'year', 'decade']);

interface ReadAnaphor {
  readonly unit: OffsetUnit;
  readonly offset: number;
  readonly next: number;
  readonly clitics: string;
}

/** "ذلك اليوم", "نفس الشهر", "ذات العام"; "اليوم التالي", "الأسبوع نفسه". */
function readAnaphor(tokens: readonly Token[], at: number): ReadAnaphor | null {
  const pointed = cliticsBefore(tokens[at], ['ذلك', 'تلك', 'نفس', 'ذات'], 'any');
  const from = pointed === null ? at : at + 1;
  const found = lexemeOf(tokens[from], 'unit', pointed === null ? 'any' : 'none');
  if (!found?.lexeme.definite || found.lexeme.number !== 'singular') return null;
  const { unit } = found.lexeme;
  if (!UNITS.has(unit)) return null;
  if (unit === 'year' && isGeneralHead(tokens[from - 1]?.text)) return null;
  if (pointed !== null) return { unit, offset: 0, next: from + 1, clitics: pointed };
  const follower = lexemeOf(tokens[from + 1], 'follower');
  return follower && { unit, offset: follower.lexeme.offset, next: from + 2, clitics: found.clitics };
}

const anaphoric = (
  unit: OffsetUnit,
  offset: number,
  of: AnaphoricShape['of'],
  part: PartOf | null,
): AnaphoricShape => ({ kind: 'anaphoric', unit, offset, measure: 'period', part, of, from: null });

export const recogniseAnaphoric: Recogniser = (tokens, at) => {
  const after = cliticsBefore(tokens[at], ['غداه'], 'any');
  const eve = after ?? cliticsBefore(tokens[at], ['عشيه'], 'any');
  if (eve !== null) {
    // "عشيةً" alone is an evening.
    if (endsDate(tokens[at + 1])) return [];
    return [makeMatch(tokens, at, at + 1, anaphoric('day', after === null ? -1 : 1, 'event', null), eve)];
  }
  const part = lexemeOf(tokens[at], 'part', 'any');
  const read = readAnaphor(tokens, part ? at + 1 : at);
  if (!read || (part && (read.unit === 'day' || read.clitics !== ''))) return [];
  const shape = anaphoric(read.unit, read.offset, 'thread', part?.lexeme.part ?? null);
  return [makeMatch(tokens, at, read.next, shape, part?.clitics ?? read.clitics)];
};
