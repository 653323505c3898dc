// The stretch that any shape means: points, and what lies between, since, until or beside them.
import type { IsoDay } from '../../../domain/iso-day.ts';
import { shiftDay } from '../../../domain/iso-day.ts';
import type { RestShape, SinceShape, SpanShape, TimeShape, UntilShape } from '../shapes.ts';
import type { ResolveContext } from '../types.ts';
import { resolveDeadline, resolveWindow } from './from-reference.ts';
import { resolvePoint } from './point.ts';
import type { Stretch } from './stretch.ts';
import { dayStretch, daysStretch } from './stretch.ts';

function resolveSpan({ first, last }: SpanShape, context: ResolveContext): Stretch | null {
  let from = resolvePoint(first, context);
  let end = resolvePoint(last, context);
  // "من الجمعة إلى الثلاثاء": where the end falls before the beginning, one is counted from the other: in the past the
  // beginning from the end, else the end from the beginning.
  if (from?.start && end?.start && end.start < from.start) {
    if (context.prefer === 'past') from = resolvePoint(first, { reference: end.start, prefer: 'past' });
    else end = resolvePoint(last, { reference: from.start, prefer: 'future' });
  }
  if (!from?.start || !end?.end || from.start > end.end) return null;
  const edtf = `${from.edtf}/${end.edtf}`;
  // Bounds that touch ("من الأحد إلى الأحد") are no EDTF interval of their own: their days are.
  const simple = canBound(from) && canBound(end) && (from.end ?? '') < (end.start ?? '');
  return {
    ...daysStretch(from.start, end.end, 'span', 'span', from.explicit && end.explicit),
    ...(simple ? { edtf } : {}),
    approximate: from.approximate || end.approximate,
    warnings: [...from.warnings, ...end.warnings],
  };
}

/** Whether EDTF allows a stretch as the end of an interval: no interval, decade or season. */
const canBound = ({ edtf, precision }: Stretch) => !/[/X]/.test(edtf) && precision !== 'season';

/** The bound of an open interval: the stretch itself, else its nearer day. */
const boundOf = (stretch: Stretch, day: IsoDay) => (canBound(stretch) ? stretch.edtf : day);

/** "بقية الشهر": from the reference, or its beginning where it lies ahead, to its end; "في وقت سابق من هذا الشهر": from its beginning to the reference. */
function resolveRest({ of, side }: RestShape, context: ResolveContext): Stretch | null {
  const whole = resolvePoint(of, context);
  const { reference } = context;
  if (!reference || !whole?.start || !whole.end) return null;
  if (side === 'earlier')
    return whole.start > reference
      ? null
      : daysStretch(whole.start, reference, 'span', 'rest-earlier', false);
  const first = side === 'later' ? shiftDay(reference, 1) : reference;
  if (whole.end < first) return null;
  const start = whole.start > first ? whole.start : first;
  return daysStretch(start, whole.end, 'span', side === 'later' ? 'rest-later' : 'rest', false);
}

/** "منذ 27 أيلول" from that day, "بعد 27 أيلول" from the day after. */
function resolveSince({ from: point, exclusive }: SinceShape, context: ResolveContext): Stretch | null {
  const from = resolvePoint(point, exclusive ? context : { ...context, prefer: 'past' });
  if (!from?.start || !from.end) return null;
  if (!exclusive) return { ...from, edtf: `${boundOf(from, from.start)}/..`, end: null, rule: 'since' };
  const start = shiftDay(from.end, 1);
  return { ...from, edtf: `${start}/..`, start, end: null, rule: 'after', params: { date: from.end } };
}

/** "حتى 10 نوفمبر" to that day, "قبل 10 نوفمبر" to the day before. */
function resolveUntil({ to: point, exclusive }: UntilShape, context: ResolveContext): Stretch | null {
  const prefer = context.prefer === 'past' ? 'nearest' : context.prefer;
  const to = resolvePoint(point, { ...context, prefer });
  if (!to?.start || !to.end) return null;
  if (!exclusive) return { ...to, edtf: `../${boundOf(to, to.end)}`, start: null, rule: 'until' };
  const end = shiftDay(to.start, -1);
  return { ...to, edtf: `../${end}`, start: null, end, rule: 'before', params: { date: to.start } };
}

/** The stretch of a shape, `null` where it has none in this context. */
export function resolveShape(shape: TimeShape, context: ResolveContext): Stretch | null {
  const { reference } = context;
  switch (shape.kind) {
    case 'since':
      return resolveSince(shape, context);
    case 'until':
      return resolveUntil(shape, context);
    case 'span':
      return resolveSpan(shape, context);
    case 'window':
      return reference ? resolveWindow(shape, reference) : null;
    case 'clock': {
      const day = shape.day ? resolvePoint(shape.day, context) : null;
      if (day) return { ...day, rule: 'clock-of-day' };
      return reference && !shape.day ? dayStretch(reference, 'clock', false) : null;
    }
    case 'deadline':
      return reference ? resolveDeadline(shape, reference, context.prefer) : null;
    case 'rest':
      return resolveRest(shape, context);
    default:
      return resolvePoint(shape, context);
  }
}
