// Days counted from something the text has told: "في اليوم التالي", "اليوم نفسه", "الأسبوع التالي", "ذلك اليوم". They are kept
// as expressions without a date of their own.
import { makeMatch } from '../match.ts';
import type { Recogniser } from '../match.ts';
import { isText, lexemeOf } from '../tokens.ts';

const FOLLOWERS = ['التالي', 'السابق', 'نفسه', 'ذاته', 'عينه', 'الموالي', 'التاليه', 'نفسها', 'ذاتها'];

export const recogniseAnaphoric: Recogniser = (tokens, at) => {
  const pointed = isText(tokens[at], 'ذلك', 'تلك');
  const unit = lexemeOf(tokens[pointed ? at + 1 : at], 'unit', pointed ? 'none' : 'any');
  if (!unit?.lexeme.definite || unit.lexeme.number !== 'singular') return [];
  if (!['day', 'week', 'month', 'year'].includes(unit.lexeme.unit)) return [];
  if (pointed) return [makeMatch(tokens, at, at + 2, { kind: 'anaphoric' })];
  if (!isText(tokens[at + 1], ...FOLLOWERS)) return [];
  return [makeMatch(tokens, at, at + 2, { kind: 'anaphoric' }, unit.clitics)];
};
