// The lines that only date their article: a day with its clock, its label, who wrote it or where, and no sentence of the story.
import type { Span } from '../../domain/corpus-schema.ts';
import { foldArabic } from '../../domain/arabic-fold.ts';
import type { TimeExpression } from '../time/types.ts';
import { isLabel } from './dateline-labels.ts';
import { readSegments } from './publication-head-line.ts';

/** Words of writers, places and sections beside a day with its label, all together. */
const MAX_BESIDE = 8;
/** Longer lines are prose, whatever is in them. */
const MAX_LINE = 160;
const ENDS_SENTENCE = /[.!؟?…]$/;

/** A line with its days taken for marks: `الأحد 9 أكتوبر 2020 - آخر تحديث: 10 أكتوبر 2020` → `| - اخر تحديث: |`. */
function withoutDays(text: string, line: Span, days: readonly Span[]): string {
  let out = '';
  let at = line.start;
  for (const { start, end } of days) {
    out += `${text.slice(at, start)}|`;
    at = end;
  }
  return foldArabic(out + text.slice(at, line.end)).trim();
}

/** Whether what stands beside the days of a line is nothing, or a label and few words more. */
function isDated(rest: string): boolean {
  if (ENDS_SENTENCE.test(rest)) return false;
  const segments = readSegments(rest);
  const others = segments.filter((segment) => !isLabel(segment));
  const words = others.reduce((sum, segment) => sum + segment.words.length, 0);
  return words === 0 || (others.length < segments.length && words <= MAX_BESIDE);
}

/** The places of the lines that only date the article: `كتب سمير\nنشر في 9 أكتوبر 2020` → the second. */
export function findDatedLines(
  text: string,
  lines: readonly Span[],
  times: readonly TimeExpression[],
): ReadonlySet<number> {
  const days = times
    .filter(({ shape }) => shape.kind === 'day' || shape.kind === 'hijri-day')
    .map(({ span }) => span);
  const found = new Set<number>();
  let next = 0;
  lines.forEach((line, i) => {
    while ((days[next]?.start ?? line.end) < line.start) next++;
    const own: Span[] = [];
    for (let at = next; (days[at]?.start ?? line.end) < line.end; at++) own.push(days[at] as Span);
    if (own.length > 0 && line.end - line.start <= MAX_LINE && isDated(withoutDays(text, line, own)))
      found.add(i);
  });
  return found;
}
