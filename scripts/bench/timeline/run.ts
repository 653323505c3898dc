// npm run bench:timeline -- [--quick] [--sizes 100,2000] [--runs 5] [--only waqai,line]: the timeline beside its rivals in a
// headless browser, in turns, medians of the runs. Prints a table and the bounds; exits 1 where one is broken.
import { mkdtemp, rm } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureBrowser } from '../../lib/find-browser.ts';
import { judgeSize } from './bounds.ts';
import type { SizeFigures } from './bounds.ts';
import { buildPages } from './build-pages.ts';
import { CONTENDERS } from './contenders.ts';
import type { Contender } from './contenders.ts';
import { measurePage } from './measure-page.ts';
import type { Measurement } from './measure-page.ts';
import { medianOf } from './median-measurement.ts';
import { formatBounds, formatTable } from './report.ts';
import { servePages } from './serve-pages.ts';
import { writeData } from './write-data.ts';

const SIZES = [100, 1000, 2000, 10_000, 100_000];
const QUICK_SIZES = [100, 2000];
const RUNS = 5;

const print = (line: string) => process.stdout.write(`${line}\n`);
const note = (line: string) => process.stderr.write(`${line}\n`);

function parseCount(option: string, text: string): number {
  const count = Number(text);
  if (Number.isInteger(count) && count > 0) return count;
  throw new Error(`${option}: "${text}" is no number of one or more; give for example ${option} 5`);
}

function readOptions() {
  const { values } = parseArgs({
    options: {
      quick: { type: 'boolean', default: false },
      sizes: { type: 'string' },
      runs: { type: 'string' },
      only: { type: 'string' },
    },
  });
  const only = values.only?.split(',');
  return {
    sizes:
      values.sizes?.split(',').map((size) => parseCount('--sizes', size)) ??
      (values.quick ? QUICK_SIZES : SIZES),
    runs: values.runs === undefined ? (values.quick ? 1 : RUNS) : parseCount('--runs', values.runs),
    contenders: CONTENDERS.filter((contender) => only?.includes(contender) ?? true),
  };
}

/** The contenders in turns: each run begins with another one. */
const turn = (contenders: readonly Contender[], run: number) => {
  const from = run % contenders.length;
  return [...contenders.slice(from), ...contenders.slice(0, from)];
};

const { sizes, runs, contenders } = readOptions();
const browser = ensureBrowser();
if (browser.path === null) throw new Error(browser.how);
const folder = await mkdtemp(join(tmpdir(), 'waqai-bench-'));
const results = new Map<number, SizeFigures>();
try {
  const { app, rivals, probe } = await buildPages(folder);
  const server = await servePages({ app, rivals, data: join(folder, 'data') });
  const lab = { browserPath: browser.path, serverUrl: server.url, probe };
  const out = new Set<Contender>();
  for (const size of sizes) {
    await writeData(join(folder, 'data'), size);
    // What is read and started for the first time is not measured.
    await measurePage(lab, 'line', size);
    const taken = new Map<Contender, Measurement[]>();
    for (let run = 0; run < runs; run++)
      for (const contender of turn(contenders, run)) {
        if (out.has(contender)) continue;
        const measurement = await measurePage(lab, contender, size);
        if (measurement) taken.set(contender, [...(taken.get(contender) ?? []), measurement]);
        else out.add(contender);
        const how = measurement
          ? `${Math.round(measurement.loadMs)} ms, page ${Math.round(measurement.pageMs)} ms`
          : 'did not finish';
        note(`${size} events, run ${run + 1}: ${contender} ${how}`);
      }
    const figures = contenders.map((contender) => [
      contender,
      out.has(contender) ? null : medianOf(taken.get(contender) ?? []),
    ]);
    results.set(size, Object.fromEntries(figures) as SizeFigures);
    await rm(join(folder, 'data', String(size)), { recursive: true, force: true });
  }
  await server.close();
} finally {
  await rm(folder, { recursive: true, force: true });
}

const [cpu] = cpus();
print(`${cpus().length} × ${cpu?.model.trim()}, Node ${process.versions.node}, ${runs} runs, medians\n`);
print(formatTable(results));
print('');
print(formatBounds(results));
const verdicts = [...results].flatMap(([size, figures]) => judgeSize(size, figures));
process.exitCode = verdicts.every(({ holds }) => holds) ? 0 : 1;
