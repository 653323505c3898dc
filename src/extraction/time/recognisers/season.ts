// Seasons with a year or a hint: "صيف 2014", "شتاء عام 1994", "الصيف الماضي". Not "الربيع العربي" nor a bare season.
import { readHint, readYear } from '../grammar.ts';
import { makeMatch } from '../match.ts';
import type { Recogniser } from '../match.ts';
import { lexemeOf } from '../tokens.ts';

export const recogniseSeason: Recogniser = (tokens, at) => {
  const found = lexemeOf(tokens[at], 'season', 'any');
  if (!found) return [];
  const { season, definite } = found.lexeme;
  const year = readYear(tokens, at + 1);
  if (year) {
    return [
      makeMatch(
        tokens,
        at,
        year.next,
        { kind: 'season', season, year: year.year, hint: null },
        found.clitics,
      ),
    ];
  }
  const hint = definite ? readHint(tokens, at + 1) : null;
  if (!hint) return [];
  const shape = { kind: 'season', season, year: { kind: 'open' }, hint: hint.hint } as const;
  return [makeMatch(tokens, at, hint.next, shape, found.clitics)];
};
