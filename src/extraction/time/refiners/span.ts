// From one point to another: "من 27 أيلول إلى 10 تشرين الثاني", "بين 8 و10 أكتوبر", "2 أكتوبر – 22 أكتوبر". The first takes
// the year of the last where it has none.
import type { Match, Refiner } from '../match.ts';
import { cliticsBefore } from '../tokens.ts';
import type { PointShape, TimeShape } from '../types.ts';
import { joined, mergeNeighbours, wordsBetween } from './neighbours.ts';

const DASHES: readonly string[] = ['-', '–', '—'];
const TO: readonly string[] = ['الي', 'حتي', 'وحتي', 'الي يوم', 'حتي يوم', 'ولغايه'];

/** Whether a shape can bound a span. */
export function isPoint(shape: TimeShape): shape is PointShape {
  return !['window', 'span', 'since', 'until', 'clock', 'anaphoric'].includes(shape.kind);
}

function inYearOf(shape: PointShape, other: PointShape): PointShape {
  const dated = shape.kind === 'day' || shape.kind === 'month';
  if (!dated || shape.year.kind !== 'open' || shape.hint !== null) return shape;
  return (other.kind === 'day' || other.kind === 'month') && other.year.kind === 'known'
    ? { ...shape, year: other.year }
    : shape;
}

export const refineSpan: Refiner = (matches, tokens) =>
  mergeNeighbours(matches, (left, right) => {
    if (!isPoint(left.shape) || !isPoint(right.shape)) return null;
    const link = wordsBetween(tokens, left, right, 2)?.join(' ');
    if (link === undefined) return null;
    const between = cliticsBefore(tokens[left.first - 1], ['بين'], 'any');
    const from = cliticsBefore(tokens[left.first - 1], ['من'], 'any');
    const opens = between !== null && (link === 'و' || (link === '' && right.clitics === 'و'));
    const runs =
      TO.includes(link) && right.clitics === '' && (from !== null || left.shape.kind === right.shape.kind);
    const dashed = DASHES.includes(link) && left.shape.kind === right.shape.kind && right.clitics === '';
    if (!opens && !runs && !dashed) return null;
    const shape: TimeShape = { kind: 'span', first: inYearOf(left.shape, right.shape), last: right.shape };
    const clitics = opens ? between : runs ? from : null;
    const merged = joined(left, right, shape);
    return clitics === null ? merged : withPreposition(merged, clitics, tokens[left.first - 1]?.start ?? 0);
  });

const withPreposition = (match: Match, clitics: string, start: number): Match => ({
  ...match,
  first: match.first - 1,
  start: start + clitics.length,
  clitics,
});
