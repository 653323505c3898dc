// Weeks, months, years, decades and centuries counted from the reference: "الأسبوع الماضي", "الشهر قبل الماضي", "هذا الشهر",
// "أواخر الشهر الماضي", "العام الجديد", "العقد القادم", "القرن الماضي"; with its number, the number tells ("العام الماضي 2019"); weekends: "عطلة نهاية الأسبوع". Not "الأمين العام الحالي", where "العام"
// means general, nor "بداية العام الدراسي".
import { endsDate } from '../boundary.ts';
import { readOffsetHint, readYearNumber } from '../grammar.ts';
import { makeMatch } from '../match.ts';
import type { Match, Recogniser } from '../match.ts';
import { cliticsBefore, isText, lexemeOf } from '../tokens.ts';
import type { Token } from '../tokens.ts';
import type { PartOf } from '../../../domain/calendar-days.ts';
import type { PeriodShape, PeriodUnit } from '../shapes.ts';
import { isGeneralHead } from '../vocabulary/units.ts';

const UNITS: readonly PeriodUnit[] = ['week', 'month', 'year', 'decade', 'century'];
const isPeriodUnit = (unit: string): unit is PeriodUnit => UNITS.some((known) => known === unit);

export interface ReadPeriod {
  readonly unit: PeriodUnit;
  readonly offset: number;
  /** Only the noun: "الأسبوع" in "نهاية الأسبوع". */
  readonly bare: boolean;
  readonly fresh: boolean;
  readonly clitics: string;
  readonly next: number;
}

/** "الأسبوع الماضي", "هذا الشهر", and the bare "العام" that means the current one behind a part of it ("نهاية العام"). */
export function readPeriod(
  tokens: readonly Token[],
  at: number,
  allowed: 'none' | 'any' = 'none',
): ReadPeriod | null {
  const pointed = cliticsBefore(tokens[at], ['هذا', 'هذه'], allowed);
  const from = pointed === null ? at : at + 1;
  const found = lexemeOf(tokens[from], 'unit', pointed === null ? allowed : 'none');
  if (!found?.lexeme.definite || found.lexeme.number !== 'singular') return null;
  const { unit } = found.lexeme;
  if (!isPeriodUnit(unit)) return null;
  if (unit === 'year' && isGeneralHead(tokens[from - 1]?.text)) return null;
  const hint = pointed === null ? readOffsetHint(tokens, from + 1) : null;
  const { clitics } = found;
  if (pointed === null && unit === 'year' && isText(tokens[from + 1], 'الجديد', 'الجديده'))
    return { unit, offset: 0, bare: false, fresh: true, clitics, next: from + 2 };
  const bare = pointed === null && hint === null;
  // "بداية العام الدراسي", "مطلع السنة الخامسة": a year of another kind, or counted.
  if (bare && tokens[from + 1]?.text.startsWith('ال')) return null;
  const next = hint?.next ?? from + 1;
  return { unit, offset: hint?.offset ?? 0, bare, fresh: false, clitics: pointed ?? clitics, next };
}

/** "نهاية الأسبوع", "عطلة نهاية الأسبوع الماضي": its last two days. */
function readWeekend(tokens: readonly Token[], at: number): Match | null {
  const holiday = cliticsBefore(tokens[at], ['عطله'], 'any');
  const end = holiday === null ? at : at + 1;
  const noun = tokens[end];
  const clitics = holiday ?? lexemeOf(noun, 'part', 'any')?.clitics ?? null;
  if (clitics === null || !noun?.text.endsWith('نهايه')) return null;
  const period = readPeriod(tokens, end + 1);
  if (period?.unit !== 'week') return null;
  const shape = { kind: 'weekend', offset: period.bare ? null : period.offset } as const;
  return makeMatch(tokens, at, period.next, shape, clitics);
}

export const recognisePeriod: Recogniser = {
  begins: { categories: ['part', 'unit'], stems: ['عطله', 'هذا', 'هذه'] },
  read: (tokens, at) => {
    const weekend = readWeekend(tokens, at);
    if (weekend) return [weekend];
    const part = lexemeOf(tokens[at], 'part', 'any');
    const period = readPeriod(tokens, part ? at + 1 : at, part ? 'none' : 'any');
    // "الأسبوع" alone is nobody's, "نهاية العقد" alone hardly this one's.
    if (!period || (period.bare && (!part || period.unit === 'decade' || period.unit === 'century')))
      return [];
    const partOf = part?.lexeme.part ?? null;
    const clitics = part ? part.clitics : period.clitics;
    const number = period.unit === 'year' && !period.bare ? readYearNumber(tokens, period.next) : null;
    if (number && endsDate(tokens[number.next])) {
      const shape = { kind: 'year', year: number.value, part: partOf } as const;
      return [makeMatch(tokens, at, number.next, shape, clitics)];
    }
    return [makeMatch(tokens, at, period.next, periodShape(period, partOf), clitics)];
  },
};

/** The shape of a period that was read. */
export const periodShape = ({ unit, offset, fresh }: ReadPeriod, part: PartOf | null): PeriodShape =>
  fresh ? { kind: 'period', unit, offset, fresh, part } : { kind: 'period', unit, offset, part };
