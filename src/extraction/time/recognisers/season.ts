// Seasons with a year or a hint: "صيف 2014", "شتاء 2014-2015", "أواخر شتاء عام 1994", "الصيف الماضي", "هذا الخريف". Not
// "الربيع العربي" nor a bare season.
import { readHint, readYear, readYearNumber } from '../grammar.ts';
import { makeMatch } from '../match.ts';
import type { Recogniser } from '../match.ts';
import { cliticsBefore, isText, lexemeOf } from '../tokens.ts';
import type { Token } from '../tokens.ts';
import type { SeasonShape } from '../shapes.ts';

/** "شتاء 2014-2015", "شتاء 2014/2015": the end of a year and the beginning of the next. */
function skipNextYear(tokens: readonly Token[], at: number, year: SeasonShape['year']): number {
  const second = isText(tokens[at], '-', '–', '/') ? readYearNumber(tokens, at + 1) : null;
  return second && year.kind === 'known' && second.value === year.value + 1 ? second.next : at;
}

export const recogniseSeason: Recogniser = {
  begins: { categories: ['part', 'season'], stems: ['هذا'] },
  needs: { categories: ['season'] },
  read: (tokens, at) => {
    const part = lexemeOf(tokens[at], 'part', 'any');
    const start = part ? at + 1 : at;
    const pointed = cliticsBefore(tokens[start], ['هذا'], part ? 'none' : 'any');
    const from = pointed === null ? start : start + 1;
    const found = lexemeOf(tokens[from], 'season', from > at ? 'none' : 'any');
    if (!found) return [];
    const { season, definite } = found.lexeme;
    const clitics = part?.clitics ?? pointed ?? found.clitics;
    const shape = { kind: 'season', season, part: part?.lexeme.part ?? null } as const;
    const open = { kind: 'open' } as const;
    if (pointed !== null) {
      return definite
        ? [makeMatch(tokens, at, from + 1, { ...shape, year: open, hint: 'current' }, clitics)]
        : [];
    }
    const year = readYear(tokens, from + 1);
    if (year) {
      const next = season === 'winter' ? skipNextYear(tokens, year.next, year.year) : year.next;
      return [makeMatch(tokens, at, next, { ...shape, year: year.year, hint: null }, clitics)];
    }
    const hint = definite ? readHint(tokens, from + 1) : null;
    return hint ? [makeMatch(tokens, at, hint.next, { ...shape, year: open, hint: hint.hint }, clitics)] : [];
  },
};
