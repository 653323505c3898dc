// What the timeline has to keep to, as figures of one run: each bound with what was measured and whether it holds.
import type { Contender } from './contenders.ts';
import type { Measurement } from './measure-page.ts';

/** The medians of one size; `null`: did not finish; absent: not measured. */
export type SizeFigures = Partial<Readonly<Record<Contender, Measurement | null>>>;

export interface Verdict {
  readonly bound: string;
  readonly measured: string;
  readonly holds: boolean;
}

const SMOOTH_SIZES = new Set([2000, 100_000]);
const SCENE = { marks: 1000, labels: 100 };

const ratio = (value: number) => value.toFixed(2);

function loadVerdicts(size: number, { waqai, 'vis-timeline': vis }: SizeFigures): Verdict[] {
  if (!waqai || !vis || size !== 2000) return [];
  const share = waqai.loadMs / vis.loadMs;
  return [
    {
      bound: `load at most 0.25 of vis-timeline's`,
      measured: `${ratio(share)} (${Math.round(waqai.loadMs)} of ${Math.round(vis.loadMs)} ms)`,
      holds: share <= 0.25,
    },
  ];
}

function smoothVerdicts(size: number, { waqai, line }: SizeFigures): Verdict[] {
  if (!waqai || !line || !SMOOTH_SIZES.has(size)) return [];
  const pictures = waqai.picturesASecond / line.picturesASecond;
  const p95 = waqai.p95Ms / line.p95Ms;
  return [
    {
      bound: 'pictures a second at least 0.90 of a line’s',
      measured: ratio(pictures),
      holds: pictures >= 0.9,
    },
    { bound: 'p95 frame at most 1.25 of a line’s', measured: ratio(p95), holds: p95 <= 1.25 },
    {
      bound: `about ${SCENE.marks} marks and ${SCENE.labels} labels at most`,
      measured: `${waqai.marks} and ${waqai.labels}`,
      // "About": a tenth more is within it.
      holds: waqai.marks <= SCENE.marks * 1.1 && waqai.labels <= SCENE.labels,
    },
  ];
}

function largeVerdicts(size: number, { waqai }: SizeFigures): Verdict[] {
  if (!waqai || size !== 100_000) return [];
  return [
    {
      bound: 'first picture under 3,000 ms',
      measured: `${Math.round(waqai.firstMs)} ms`,
      holds: waqai.firstMs < 3000,
    },
    {
      bound: 'heap under 250 MB',
      measured: `${Math.round(waqai.heapMegabytes)} MB`,
      holds: waqai.heapMegabytes < 250,
    },
  ];
}

/** The bounds that a size has. */
export function judgeSize(size: number, figures: SizeFigures): Verdict[] {
  if (figures.waqai === null) return [{ bound: 'finishes', measured: 'did not finish', holds: false }];
  return [...loadVerdicts(size, figures), ...smoothVerdicts(size, figures), ...largeVerdicts(size, figures)];
}
