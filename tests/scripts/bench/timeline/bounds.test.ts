import { describe, expect, it } from 'vitest';
import { judgeSize } from '../../../../scripts/bench/timeline/bounds.ts';
import type { Measurement } from '../../../../scripts/bench/timeline/measure-page.ts';
import { formatBounds, formatTable } from '../../../../scripts/bench/timeline/report.ts';

const LINE: Measurement = {
  firstMs: 50,
  loadMs: 60,
  pageMs: 60,
  meanMs: 16.7,
  p95Ms: 16.8,
  picturesASecond: 60,
  heapMegabytes: 2,
  elements: 12,
  marks: 1,
  labels: 0,
};
const VIS = { ...LINE, loadMs: 1000 };
const GOOD = {
  ...LINE,
  firstMs: 200,
  loadMs: 250,
  pageMs: 300,
  picturesASecond: 54,
  p95Ms: 21,
  marks: 900,
  labels: 100,
};

describe('the bounds of the timeline', () => {
  it('hold at their very edge', () => {
    const verdicts = judgeSize(2000, { waqai: GOOD, 'vis-timeline': VIS, line: LINE });
    expect(verdicts).toHaveLength(4);
    expect(verdicts.every(({ holds }) => holds)).toBe(true);
  });

  it('break one by one', () => {
    const broken = (changes: Partial<Measurement>, size = 2000) =>
      judgeSize(size, { waqai: { ...GOOD, ...changes }, 'vis-timeline': VIS, line: LINE })
        .filter(({ holds }) => !holds)
        .map(({ bound }) => bound);
    expect(broken({ loadMs: 251 })).toEqual([expect.stringContaining('load')]);
    expect(broken({ picturesASecond: 53 })).toEqual([expect.stringContaining('pictures')]);
    expect(broken({ p95Ms: 21.1 })).toEqual([expect.stringContaining('p95')]);
    expect(broken({ labels: 101 })).toEqual([expect.stringContaining('labels')]);
    expect(broken({ firstMs: 3000 }, 100_000)).toEqual([expect.stringContaining('first picture')]);
    expect(broken({ heapMegabytes: 250 }, 100_000)).toEqual([expect.stringContaining('heap')]);
  });

  it('are broken by a page that did not finish, whatever it is beside', () => {
    expect(judgeSize(10_000, { waqai: null }).map(({ holds }) => holds)).toEqual([false]);
  });

  it('are told with the figures, and who did not finish is named', () => {
    const results = new Map([[2000, { waqai: GOOD, 'vis-timeline': null, line: LINE }]]);
    const table = formatTable(results);
    expect(table).toContain('| 2,000 | Waqai | 200 | 250 | 300 | 16.7 | 21.0 | 54 | 2 | 12 |');
    expect(table).toContain('did not finish');
    expect(formatBounds(results)).toContain('2,000 events: holds ');
  });
});
