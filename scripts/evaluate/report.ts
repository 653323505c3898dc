// The report of `npm run evaluate` as text: a column a set, a table by type, the faults, the rules and words used once.
import { EVENT_TYPES } from '../../src/domain/event-types.ts';
import { f1, precision, recall } from './counts.ts';
import type { Baseline } from './figures.ts';
import { FIGURES, figuresOf } from './figures.ts';
import type { Measures } from './measure.ts';
import type { Use } from './rule-use.ts';

export interface Evaluated {
  readonly name: string;
  readonly articles: number;
  readonly measures: Measures;
}

const NAME_WIDTH = 22;
const COLUMN = 28;
const number = (value: number | null): string => (value === null ? 'n/a' : value.toFixed(3));
const row = (name: string, cells: readonly string[]): string =>
  `${name.padEnd(NAME_WIDTH)}${cells.map((cell) => cell.padStart(COLUMN)).join('')}`;

/** The figures, a column a set; an arrow tells where one moved from the baseline. */
export function figuresTable(sets: readonly Evaluated[], baseline: Baseline): string {
  const heads = row(
    '',
    sets.map(({ name, articles }) => `${name} (${articles})`),
  );
  const figures = sets.map(({ name, measures }) => ({ now: figuresOf(measures), was: baseline[name] ?? {} }));
  const lines = FIGURES.map((figure) =>
    row(
      figure,
      figures.map(({ now, was }) => {
        const before = was[figure] ?? null;
        const value = now[figure];
        const moved = value !== null && before !== null && Math.abs(value - before) >= 0.001;
        return moved ? `${number(before)} → ${number(value)}` : number(value);
      }),
    ),
  );
  return [heads, ...lines].join('\n');
}

/** Precision, recall and F1 of each type, with the counts behind them. */
export function typesTable(sets: readonly Evaluated[]): string {
  const lines = EVENT_TYPES.map((type) =>
    row(
      type,
      sets.map(({ measures }) => {
        const counts = measures.byType.get(type);
        if (!counts) return '–';
        const share = `${counts.right}/${counts.found}/${counts.wanted}`;
        return `${[precision(counts), recall(counts)].map((one) => one.toFixed(2)).join(' ')} ${number(f1(counts))} ${share}`;
      }),
    ),
  );
  return [
    row(
      'P R F1 right/found/gold',
      sets.map(({ name }) => name),
    ),
    ...lines,
  ].join('\n');
}

export function faultsList({ name, measures }: Evaluated): string {
  return measures.faults
    .map(({ kind, article, what, words }) => `${name} | ${kind} | ${article} | ${what} | ${words}`)
    .join('\n');
}

/** Those that opened events in one sentence of all gold. */
export function usedOnce(kind: string, uses: readonly Use[]): string {
  const once = uses.filter(({ sentences }) => sentences.size === 1);
  const list = once.map(({ what, sentences }) => `  ${what} | ${[...sentences].join('').slice(0, 90)}`);
  return [`${kind}: ${uses.length} used, ${once.length} in one sentence only`, ...list].join('\n');
}
