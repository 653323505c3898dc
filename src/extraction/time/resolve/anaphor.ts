// What is counted from another expression: "في اليوم التالي" from the day before in the text, "بعدها بأسبوع", "عشية 10 نوفمبر".
import type { IsoDay } from '../../../domain/iso-day.ts';
import { shiftDay } from '../../../domain/iso-day.ts';
import type { AnaphoricShape, EveShape } from '../shapes.ts';
import { resolveOffset, resolvePeriod } from './from-reference.ts';
import type { Stretch } from './stretch.ts';
import { dayStretch } from './stretch.ts';

/** The stretch that an anaphoric expression means, counted from a day. */
function countFrom({ unit, offset, measure, part }: AnaphoricShape, day: IsoDay): Stretch | null {
  if (measure === 'distance') {
    const amount = offset === null ? null : Math.abs(offset);
    const direction = (offset ?? 1) < 0 ? 'past' : 'next';
    return resolveOffset({ unit, amount, plus: null, less: false, direction }, day);
  }
  if (offset === null) return null;
  if (unit === 'day') return dayStretch(shiftDay(day, offset), 'offset', false);
  if (unit === 'hour' || unit === 'minute') return null;
  return resolvePeriod({ kind: 'period', unit, offset, part }, day);
}

/**
 * "اليوم التالي" with its antecedent "9 أكتوبر" → the 10th, with the antecedent's words and day in the parameters; ahead it is
 * counted from the antecedent's last day, back from its first.
 */
export function resolveAnaphor(shape: AnaphoricShape, antecedent: Stretch): Stretch | null {
  const day = (shape.offset ?? 0) > 0 ? antecedent.end : antecedent.start;
  const counted = day && countFrom(shape, day);
  if (!day || !counted) return null;
  const params: Record<string, string> = shape.from
    ? { antecedent: shape.from.words, date: day }
    : { reference: day };
  const rule = shape.from ? 'from-antecedent' : 'offset';
  return { ...counted, rule, params, approximate: counted.approximate || antecedent.approximate };
}

/** "عشية 10 نوفمبر" → the 9th. */
export function resolveEve({ offset }: EveShape, day: Stretch): Stretch | null {
  if (!day.start || day.start !== day.end) return null;
  const eve = dayStretch(shiftDay(day.start, offset), offset < 0 ? 'day-before' : 'day-after', day.explicit);
  return { ...eve, params: { date: day.start }, warnings: day.warnings };
}
