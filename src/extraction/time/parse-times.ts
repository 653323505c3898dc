// The time engine as a library: text in, dated expressions out.
import type { Span } from '../../domain/corpus-schema.ts';
import { makeShadow } from '../arabic/shadow.ts';
import { findTimes } from './find-times.ts';
import { resolveTime } from './resolve-time.ts';
import type { ResolveContext, ResolvedTime } from './types.ts';

/**
 * `parseTimes('أمس الإثنين', { reference: '2020-10-27', prefer: 'past' })` → one time, `2020-10-26`, with its span and steps.
 * Expressions that name no date without more knowledge are left out; "في اليوم التالي" with no date before it counts from
 * the reference.
 */
export function parseTimes(text: string, context: ResolveContext): (ResolvedTime & { span: Span })[] {
  return findTimes(makeShadow(text)).flatMap((expression) => {
    const resolved = resolveTime(expression, { antecedent: context.reference, ...context });
    return resolved ? [{ ...resolved, span: expression.span }] : [];
  });
}
