// From one point to another: "من 27 أيلول إلى 10 تشرين الثاني", "بين 8 و10 أكتوبر", "2 أكتوبر – 22 أكتوبر". The first takes
// the year of the last where it has none.
import type { Refiner } from '../match.ts';
import { cliticsBefore, isText } from '../tokens.ts';
import type { MonthRef, PointShape, TimeShape } from '../shapes.ts';
import { inYearOf } from './list-tail.ts';
import { joined, mergeNeighbours, wordsBetween } from './neighbours.ts';

const DASHES: ReadonlySet<string> = new Set(['-', '–', '—']);
const TO: ReadonlySet<string> = new Set(
  ['الي', 'والي', 'حتي', 'وحتي', 'لغايه', 'ولغايه', 'الي غايه', 'والي غايه'].flatMap((link) => [
    link,
    `${link} يوم`,
  ]),
);

/** What lasts through both of a pair of neighbours: "خلال شهري أبريل ومايو", "على مدى يومي الخميس والجمعة". */
const THROUGH = ['خلال', 'طيله', 'طوال', 'مدي', 'مدار'];
const DUALS = ['عامي', 'العامين', 'سنتي', 'شهري', 'يومي'];

/** Nouns between the preposition and its two ends: "بين عامي", "بين شهري", "من يوم". */
const PAIR_HEADS = 'عامي العامين الاعوام سنتي شهري يومي ايام يوم شهر'.split(' ');

/** Whether a shape can bound a span. */
export function isPoint(shape: TimeShape): shape is PointShape {
  return !['window', 'deadline', 'rest', 'span', 'since', 'until', 'clock'].includes(shape.kind);
}

const areSameMonth = (a: MonthRef, b: MonthRef): boolean =>
  a.kind === 'known' && b.kind === 'known' ? a.value === b.value : a.kind === b.kind;

/** Whether one follows the other without a gap: April and May, 2015 and 2016, Thursday and Friday. */
function areNeighbours(first: PointShape, next: PointShape): boolean {
  if (first.kind === 'day' && next.kind === 'day')
    return next.day - first.day === 1 && areSameMonth(first.month, next.month);
  if (first.kind === 'month' && next.kind === 'month') return (next.month - first.month + 12) % 12 === 1;
  if (first.kind === 'year' && next.kind === 'year') return next.year - first.year === 1;
  return first.kind === 'weekday' && next.kind === 'weekday' && (next.weekday - first.weekday + 7) % 7 === 1;
}

export const refineSpan: Refiner = (matches, tokens) =>
  mergeNeighbours(matches, (left, right, previousEnd) => {
    if (!isPoint(left.shape) || !isPoint(right.shape)) return null;
    const link = wordsBetween(tokens, left, right)?.join(' ');
    if (link === undefined) return null;
    const before = isText(tokens[left.first - 1], ...PAIR_HEADS) ? left.first - 2 : left.first - 1;
    const lasts = isText(tokens[left.first - 1], ...DUALS) && areNeighbours(left.shape, right.shape);
    const between = cliticsBefore(tokens[before], lasts ? ['بين', ...THROUGH] : ['بين'], 'any');
    const from = cliticsBefore(tokens[before], ['من', 'منذ'], 'any');
    const opens = between !== null && (link === 'و' || (link === '' && right.clitics === 'و'));
    const runs =
      TO.has(link) && right.clitics === '' && (from !== null || left.shape.kind === right.shape.kind);
    const dashed = DASHES.has(link) && left.shape.kind === right.shape.kind && right.clitics === '';
    if (!opens && !runs && !dashed) return null;
    const shape: TimeShape = { kind: 'span', first: inYearOf(left.shape, right.shape), last: right.shape };
    const clitics = opens ? between : runs ? from : null;
    const merged = { ...joined(left, right, shape), dayPart: null, clock: null };
    if (clitics === null || before < previousEnd) return merged;
    const start = (tokens[before]?.start ?? 0) + clitics.length;
    return { ...merged, first: before, start, clitics };
  });
