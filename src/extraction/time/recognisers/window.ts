// Stretches beside the reference: "الساعات الـ24 الماضية", "الأيام الثلاثة المقبلة", "الأيام القليلة الماضية", "اليومين
// الماضيين", "الأشهر الأخيرة", "الأسبوع الأخير", "الـ48 ساعة الماضية", "آخر 24 ساعة". Not "الأيام التالية", counted from what was
// told, nor "حرب الأيام الستة".
import type { ReadNumber } from '../grammar.ts';
import { readCardinal, readHint } from '../grammar.ts';
import { makeMatch } from '../match.ts';
import type { Match, Recogniser } from '../match.ts';
import { cliticsBefore, isText, lexemeOf } from '../tokens.ts';
import type { Token } from '../tokens.ts';
import type { OffsetUnit, WindowShape } from '../shapes.ts';
import { isGeneralHead } from '../vocabulary/units.ts';

const FEW = ['القليله', 'العديده', 'المعدوده'];
/** Units of which "the last one" is a stretch up to now; "اليوم الأخير" is the last of some days. */
const LAST_ONES: ReadonlySet<OffsetUnit> = new Set(['week', 'month', 'year', 'decade']);

const windowShape = (
  unit: OffsetUnit,
  amount: number | null,
  direction: WindowShape['direction'],
): WindowShape => ({ kind: 'window', unit, amount, direction });

/** "الماضية", "الأخيرة" or "المقبلة". */
function readDirection(tokens: readonly Token[], at: number): WindowShape['direction'] | null {
  if (lexemeOf(tokens[at], 'recent')) return 'past';
  const hint = readHint(tokens, at)?.hint;
  return hint === 'past' || hint === 'next' ? hint : null;
}

/** "الأيام الثلاثة الماضية", "الساعات الماضية الـ24", "اليومين الأخيرين". */
function readUnitFirst(tokens: readonly Token[], at: number): Match[] {
  const found = lexemeOf(tokens[at], 'unit', 'any');
  if (!found?.lexeme.definite) return [];
  const { unit, number } = found.lexeme;
  if (unit === 'year' && isGeneralHead(tokens[at - 1]?.text)) return [];
  if (number === 'singular') {
    if (!LAST_ONES.has(unit) || !lexemeOf(tokens[at + 1], 'recent')) return [];
    // "الأسبوع الأخير من المعركة": the last of it.
    if (isText(tokens[at + 2], 'من', 'في', 'قبل')) return [];
    return [makeMatch(tokens, at, at + 2, windowShape(unit, 1, 'past'), found.clitics)];
  }
  const count = number === 'plural' ? readCardinal(tokens, at + 1) : null;
  let next = count?.next ?? at + 1;
  if (isText(tokens[next], ...FEW)) next++;
  const direction = readDirection(tokens, next);
  if (!direction) return [];
  next++;
  if (isText(tokens[next], ...FEW)) next++;
  // "الأيام الأخيرة من الحرب": the last ones of something.
  if (isText(tokens[next], 'من') && lexemeOf(tokens[next - 1], 'recent')) return [];
  const trailing = count ? null : readTrailing(tokens, next);
  const amount = count?.value ?? trailing?.value ?? (number === 'dual' ? 2 : null);
  const shape = windowShape(unit, amount, direction);
  return [makeMatch(tokens, at, trailing?.next ?? next, shape, found.clitics)];
}

/** "الساعات الماضية الـ24" puts the number last. */
function readTrailing(tokens: readonly Token[], at: number): ReadNumber | null {
  const count = readCardinal(tokens, at);
  return count?.digits && isText(tokens[at], 'ال') ? count : null;
}

/** "الـ48 ساعة الماضية", "24 ساعة الأخيرة"; "20 في المئة العام الماضي" is a percentage and last year. */
function readCountFirst(tokens: readonly Token[], at: number): Match[] {
  const count = readCardinal(tokens, at, 'any');
  const unit = count && lexemeOf(tokens[count.next], 'unit');
  const direction = unit && readDirection(tokens, count.next + 1);
  if (!count || !unit || !direction) return [];
  if (unit.lexeme.definite && unit.lexeme.number === 'singular') return [];
  const shape = windowShape(unit.lexeme.unit, count.value, direction);
  return [makeMatch(tokens, at, count.next + 2, shape, count.clitics)];
}

/** "آخر 24 ساعة", "آخر ثلاثة أيام": not "آخر يوم", one day. */
function readLast(tokens: readonly Token[], at: number): Match[] {
  const clitics = cliticsBefore(tokens[at], ['اخر'], 'any');
  const count = clitics === null ? null : readCardinal(tokens, at + 1);
  const unit = lexemeOf(tokens[count?.next ?? at + 1], 'unit');
  if (clitics === null || !unit || unit.lexeme.definite) return [];
  const amount = count?.value ?? (unit.lexeme.number === 'dual' ? 2 : null);
  const next = (count?.next ?? at + 1) + 1;
  if (amount === null || isText(tokens[next], 'من', 'في', 'ل')) return [];
  return [makeMatch(tokens, at, next, windowShape(unit.lexeme.unit, amount, 'past'), clitics)];
}

export const recogniseWindow: Recogniser = {
  begins: { numbers: true, categories: ['unit', 'cardinal'], stems: ['اخر'] },
  read: (tokens, at) => {
    const found = readUnitFirst(tokens, at);
    if (found.length > 0) return found;
    const counted = readCountFirst(tokens, at);
    return counted.length > 0 ? counted : readLast(tokens, at);
  },
};
