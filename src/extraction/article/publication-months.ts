// The months that a text names without a year, as constraints: "أيلول الماضي" lies before that of publication, "تشرين الثاني
// المقبل" behind it, "تموز الجاري" is that month, and a month named alone ("وفي يونيو شكّل …") mostly a few months back.
import type { Shadow } from '../arabic/shadow.ts';
import { toShadow } from '../arabic/shadow.ts';
import type { MonthShape } from '../time/shapes.ts';
import { monthEnd, monthOf } from './publication-calendar.ts';
import type { Constraint, Placed } from './publication-constraint.ts';
import { stepOf } from './publication-constraint.ts';
import type { MonthKind } from './publication-density.ts';
import { monthDensity } from './publication-density.ts';
import { findSide } from './publication-side.ts';

/** From this density on a month of publication agrees with a month named. */
const AGREES = 0.09;

const isOpen = ({ shape, bound }: Placed): boolean =>
  shape.kind === 'month' && shape.year.kind === 'open' && shape.hint === null && bound === null;

function kindOf(shadow: Shadow, { expression, at, planned }: Placed, shape: MonthShape): MonthKind {
  if (shape.hint !== null) return shape.hint;
  const side = findSide(shadow, at, toShadow(shadow, expression.span.end));
  if (side === 'ahead' || (side === 'unclear' && planned)) return 'ahead';
  return shape.part === null ? 'named' : 'part';
}

/** The constraints of the months among placed expressions, each month that is named alone once. */
export function findMonths(shadow: Shadow, placed: readonly Placed[]): Constraint[] {
  const open = new Set(
    placed.flatMap((one) => (isOpen(one) && one.shape.kind === 'month' ? one.shape.month : [])),
  );
  const seen = new Set<string>();
  return placed.flatMap((here): Constraint[] => {
    const { shape, expression, bound } = here;
    if (shape.kind !== 'month' || shape.year.kind !== 'open') return [];
    if (shape.hint === null && bound !== null) return [];
    const key = `${shape.month} ${shape.hint}`;
    const repeats = seen.has(key) && (shape.hint === null || shape.hint === 'current');
    if (repeats) return [];
    seen.add(key);
    const kind = kindOf(shadow, here, shape);
    const density = (day: number) => monthDensity(kind, (monthOf(day) - shape.month + 12) % 12);
    // Several months are of one story, and say together what one of them would.
    const weight = shape.hint === null ? 1 / open.size : 1;
    const rule = shape.hint === null ? 'near-month' : `${kind}-month`;
    return [
      {
        span: expression.span,
        words: expression.words,
        settles: false,
        likelihood: (day) => density(day) ** weight,
        sameUntil: monthEnd,
        supports: (day) => density(day) >= AGREES,
        step: (day) => stepOf(rule, expression, { result: day }),
        year: null,
        dates: false,
      },
    ];
  });
}
