// Parts of a day belong to it: "مساء أمس", "فجر يوم الأحد", "بعد ظهر اليوم", "أمس مساء", "الخميس ليلا".
import type { Match, Refiner } from '../match.ts';
import { cliticsBefore, lexemeOf, isText } from '../tokens.ts';
import type { Token } from '../tokens.ts';

function withPartBefore(match: Match, tokens: readonly Token[]): Match {
  const at = isText(tokens[match.first - 1], 'يوم') ? match.first - 2 : match.first - 1;
  const part = lexemeOf(tokens[at], 'day-part', 'any');
  if (!part || part.lexeme.use === 'adverb' || match.clitics !== '') return match;
  const token = tokens[at];
  if (!token) return match;
  const after = part.lexeme.dayPart === 'noon' ? cliticsBefore(tokens[at - 1], ['بعد'], 'any') : null;
  if (after !== null) {
    const start = (tokens[at - 1]?.start ?? 0) + after.length;
    return { ...match, first: at - 1, start, clitics: after, dayPart: 'afternoon' };
  }
  const { clitics, lexeme } = part;
  return { ...match, first: at, start: token.start + clitics.length, clitics, dayPart: lexeme.dayPart };
}

function withPartAfter(match: Match, tokens: readonly Token[]): Match {
  const part = lexemeOf(tokens[match.end], 'day-part');
  if (!part || part.lexeme.use === 'noun') return match;
  return { ...match, end: match.end + 1, dayPart: part.lexeme.dayPart };
}

export const refineDayPart: Refiner = (matches, tokens) => {
  let end = 0;
  return matches.map((match) => {
    const refined = withPart(match, tokens, end);
    end = refined.end;
    return refined;
  });
};

/** The part before outranks the one after; one that belongs to the expression before is taken. */
function withPart(match: Match, tokens: readonly Token[], previousEnd: number): Match {
  const { kind } = match.shape;
  if (kind !== 'day' && kind !== 'relative-day' && kind !== 'weekday') return match;
  const before = withPartBefore(match, tokens);
  const used = before.first >= previousEnd ? before : match;
  return used.dayPart === null ? withPartAfter(used, tokens) : used;
}
