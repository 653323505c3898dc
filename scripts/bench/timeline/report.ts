// The figures as a Markdown table, as the README shows it, and the bounds as a list.
import { judgeSize } from './bounds.ts';
import type { SizeFigures } from './bounds.ts';
import { CONTENDERS, PAGES } from './contenders.ts';
import type { Measurement } from './measure-page.ts';

const COLUMNS = ['first', 'load', 'page', 'mean', 'p95', 'pictures', 'heap', 'nodes'] as const;
const HEAD = [
  'first mark ms',
  'picture ms',
  'page ms',
  'mean frame ms',
  'p95 ms',
  'pictures/s',
  'heap MB',
  'elements',
];

type Column = (typeof COLUMNS)[number];

const whole = (value: number) => Math.round(value).toLocaleString('en');
function cellOf(column: Column, measurement: Measurement): string {
  switch (column) {
    case 'first':
      return whole(measurement.firstMs);
    case 'load':
      return whole(measurement.loadMs);
    case 'page':
      return whole(measurement.pageMs);
    case 'mean':
      return measurement.meanMs.toFixed(1);
    case 'p95':
      return measurement.p95Ms.toFixed(1);
    case 'pictures':
      return measurement.picturesASecond.toFixed(0);
    case 'heap':
      return whole(measurement.heapMegabytes);
    case 'nodes':
      return whole(measurement.elements);
  }
}

const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;

/** One line a contender and size; who did not finish says so, who was not measured is left out. */
export function formatTable(results: ReadonlyMap<number, SizeFigures>): string {
  const lines = [row(['events', 'page', ...HEAD]), row(['---:', '---', ...HEAD.map(() => '---:')])];
  for (const [size, figures] of results)
    for (const contender of CONTENDERS) {
      const measurement = figures[contender];
      if (measurement === undefined) continue;
      const cells = measurement
        ? COLUMNS.map((column) => cellOf(column, measurement))
        : ['did not finish', ...COLUMNS.slice(1).map(() => '')];
      lines.push(row([whole(size), PAGES[contender].name, ...cells]));
    }
  return lines.join('\n');
}

/** `2,000 events: holds  load at most … : 0.21 (…)`, a line a bound. */
export function formatBounds(results: ReadonlyMap<number, SizeFigures>): string {
  const lines = [...results].flatMap(([size, figures]) =>
    judgeSize(size, figures).map(
      ({ bound, measured, holds }) =>
        `${whole(size)} events: ${holds ? 'holds ' : 'BROKEN'}  ${bound}: ${measured}`,
    ),
  );
  return lines.join('\n');
}
