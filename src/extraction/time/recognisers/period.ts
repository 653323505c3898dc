// Weeks, months and years counted from the reference: "الأسبوع الماضي", "هذا الشهر", "العام المقبل", "أواخر الشهر الماضي",
// "نهاية الأسبوع". Not "الأمين العام الحالي", where "العام" means general.
import { offsetOf, readHint } from '../grammar.ts';
import { makeMatch } from '../match.ts';
import type { Recogniser } from '../match.ts';
import { isText, lexemeOf } from '../tokens.ts';
import { GENERAL_HEADS } from '../vocabulary/units.ts';

export const recognisePeriod: Recogniser = (tokens, at) => {
  const part = lexemeOf(tokens[at], 'part', 'any');
  const from = part ? at + 1 : at;
  const pointed = isText(tokens[from], 'هذا', 'هذه', 'وهذا') ? 1 : 0;
  const found = lexemeOf(tokens[from + pointed], 'unit', part || pointed ? 'none' : 'any');
  if (!found) return [];
  const { unit, number, definite } = found.lexeme;
  if (number !== 'singular' || !definite || (unit !== 'week' && unit !== 'month' && unit !== 'year'))
    return [];
  if (unit === 'year' && GENERAL_HEADS.has(tokens[from - 1]?.text ?? '')) return [];
  const next = from + pointed + 1;
  const hint = pointed ? null : readHint(tokens, next);
  // "نهاية الأسبوع" alone is this week's; "الأسبوع" alone is nobody's.
  if (!pointed && !hint && !part) return [];
  // "بداية العام الدراسي", "مطلع السنة الخامسة": a year of another kind, or counted.
  if (!pointed && !hint && tokens[next]?.text.startsWith('ال')) return [];
  const shape = {
    kind: 'period',
    unit,
    offset: hint ? offsetOf(hint.hint) : 0,
    part: part?.lexeme.part ?? null,
  } as const;
  return [makeMatch(tokens, at, hint?.next ?? next, shape, part ? part.clitics : found.clitics)];
};
