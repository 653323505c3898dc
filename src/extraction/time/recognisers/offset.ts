// Offsets from the reference: "قبل يومين", "منذ ثلاثة أسابيع", "قبل أيام", "بعد 48 ساعة". What is counted from something else
// ("بعد يومين من إعلانه", "قبل ثلاثة أيام من") is anaphoric; a bare duration ("خلال 48 ساعة") is no time at all.
import { readCardinal } from '../grammar.ts';
import { makeMatch } from '../match.ts';
import type { Recogniser } from '../match.ts';
import { cliticsBefore, isText, lexemeOf } from '../tokens.ts';
import type { Token } from '../tokens.ts';
import type { OffsetUnit } from '../types.ts';

interface ReadDuration {
  readonly unit: OffsetUnit;
  /** `null`: a plural without a number. */
  readonly amount: number | null;
  readonly next: number;
}

const VAGUE = ['عده', 'بضعه', 'بضع', 'نحو', 'حوالي', 'زهاء', 'قرابه', 'اكثر', 'اقل'];

/** "يومين", "3 أسابيع", "خمسة عشر عاما", "عدة أشهر", "أيام قليلة". */
function readDuration(tokens: readonly Token[], at: number): ReadDuration | null {
  let from = at;
  if (isText(tokens[from], ...VAGUE)) from++;
  if (from > at && isText(tokens[from], 'من')) from++;
  const count = readCardinal(tokens, from);
  const unit = lexemeOf(tokens[count?.next ?? from], 'unit');
  if (!unit || unit.lexeme.definite) return null;
  const { number, unit: name } = unit.lexeme;
  let next = (count?.next ?? from) + 1;
  if (count) return { unit: name, amount: count.value, next };
  // "منذ عام 1994", "قبل يوم 10 أكتوبر": the noun introduces a date.
  if (number === 'singular' && (tokens[next]?.kind === 'number' || isText(tokens[next], 'ال'))) return null;
  if (isText(tokens[next], 'واحد', 'واحده')) next++;
  if (number === 'plural') {
    if (isText(tokens[next], 'قليله', 'عده', 'عديده', 'معدوده')) next++;
    return { unit: name, amount: null, next };
  }
  return { unit: name, amount: number === 'dual' ? 2 : 1, next };
}

/** "من إعلانه", "على بدء", "من": the offset is counted from what follows, unless that is the present. */
function isCountedFromElse(tokens: readonly Token[], next: number): boolean {
  if (isText(tokens[next], 'من')) return !isText(tokens[next + 1], 'الان', 'اليوم');
  return isText(tokens[next], 'علي');
}

export const recogniseOffset: Recogniser = (tokens, at) => {
  const past = cliticsBefore(tokens[at], ['قبل', 'منذ'], 'any');
  const future = past === null ? cliticsBefore(tokens[at], ['بعد'], 'any') : null;
  if (past === null && future === null) return [];
  const duration = readDuration(tokens, at + 1);
  if (!duration) return [];
  const clitics = past ?? future ?? '';
  const { unit, amount, next } = duration;
  if (isCountedFromElse(tokens, next)) return [makeMatch(tokens, at, next, { kind: 'anaphoric' }, clitics)];
  const fromNow = isText(tokens[next], 'من') ? 2 : 0;
  const shape = { kind: 'offset', unit, amount, direction: past === null ? 'next' : 'past' } as const;
  return [makeMatch(tokens, at, next + fromNow, shape, clitics)];
};
