// What `npm test` does once the packages are there: every check in order, a line a step, and the count as the last line.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { ensureBrowser, HANDED_OVER } from './find-browser.ts';
import { RETRIED_FILE } from './retried-reporter.ts';
import { runNode, TOOLS } from './run-tool.ts';
import { SKIPPED } from './system-programs.ts';

interface StepResult {
  readonly passed: number;
  readonly failed: number;
  /** Shown where something failed. */
  readonly output: string;
  /** Tests that passed only when they were tried again. */
  readonly retried?: readonly string[];
}
interface CheckStep {
  readonly name: string;
  readonly run: () => Promise<StepResult>;
}

/** A tool that passes or fails as a whole counts as one. */
const tool = (name: string, args: readonly string[]): CheckStep => ({
  name,
  run: async () => {
    const { exitCode, output } = await runNode(args, false);
    return { passed: exitCode === 0 ? 1 : 0, failed: exitCode === 0 ? 0 : 1, output };
  },
});

const vitestReport = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  testResults: z.array(
    z.object({ status: z.string(), assertionResults: z.array(z.object({ status: z.string() })) }),
  ),
});

/**
 * The counts in a report of vitest. What failed outside of a test would pass unseen: a file that failed while none of its
 * tests did (it could not be loaded, a hook threw) counts as one failure; so does a run that failed without naming a
 * test, one without tests, and one whose report cannot be read.
 */
export function countTests(report: unknown, exitCode: number): { passed: number; failed: number } {
  const parsed = z.safeParse(vitestReport, report);
  if (!parsed.success) return { passed: 0, failed: 1 };
  const { numPassedTests, numFailedTests, testResults } = parsed.data;
  const broken = testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  );
  const failed = numFailedTests + broken.length;
  const isGreen = exitCode === 0 && numPassedTests > 0;
  return { passed: numPassedTests, failed: failed === 0 && !isGreen ? 1 : failed };
}

/** The JSON in a file; `null` where there is none: a run that was killed leaves no report, or half of one. */
async function readReport(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch {
    return null;
  }
}

/** Vitest's projects of a name, `*` for any letters; each of their tests counts. */
const tests = (name: string, project: 'unit*' | 'e2e'): CheckStep => ({
  name,
  run: async () => {
    const folder = await mkdtemp(join(tmpdir(), 'waqai-test-'));
    const reportFile = join(folder, 'report.json');
    const retriedFile = join(folder, 'retried.json');
    process.env[RETRIED_FILE] = retriedFile;
    try {
      const { exitCode, output } = await runNode(
        [
          TOOLS.vitest,
          'run',
          '--project',
          project,
          '--reporter=dot',
          '--reporter=json',
          '--reporter=./scripts/lib/retried-reporter.ts',
          `--outputFile.json=${reportFile}`,
        ],
        false,
      );
      const retried = z.safeParse(z.array(z.string()), await readReport(retriedFile));
      const counts = countTests(await readReport(reportFile), exitCode);
      return { ...counts, output, retried: retried.data ?? [] };
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
});

const STEPS: readonly CheckStep[] = [
  tool('types', [TOOLS.tsc]),
  tool('lint', [TOOLS.oxlint, '--type-aware', '--deny-warnings']),
  tool('format', [TOOLS.biome, 'format']),
  tool('import rules', [TOOLS.tsx, 'scripts/check-imports.ts']),
  tool('unused code', [TOOLS.knip]),
  tests('unit tests', 'unit*'),
  tests('browser tests', 'e2e'),
];

/** `formatStep('types', { passed: 1, failed: 0, … }, 3210)` → `'types          passed      3.2 s'`. */
function formatStep(name: string, { passed, failed }: StepResult, milliseconds: number): string {
  const counts =
    passed + failed === 1 ? (failed ? 'FAILED' : 'passed') : `${passed} passed, ${failed} failed`;
  return `${name.padEnd(15)}${counts.padEnd(28)}${(milliseconds / 1000).toFixed(1).padStart(6)} s\n`;
}

/** Runs everything; 0 where nothing failed. */
export async function runChecks(): Promise<number> {
  const browser = ensureBrowser();
  process.env[HANDED_OVER] = browser.path ?? '';
  process.stdout.write(
    browser.path === null ? `${browser.how}\n` : `browser: ${browser.path}, ${browser.how}\n`,
  );
  let [passed, failed] = [0, 0];
  for (const { name, run } of STEPS) {
    const began = performance.now();
    const result = await run();
    if (result.failed > 0) process.stdout.write(`\n${result.output}\n`);
    process.stdout.write(formatStep(name, result, performance.now() - began));
    for (const test of result.retried ?? []) process.stdout.write(`  passed when tried again: ${test}\n`);
    passed += result.passed;
    failed += result.failed;
  }
  process.stdout.write(`${SKIPPED}\n${passed} passed, ${failed} failed\n`);
  return failed === 0 ? 0 : 1;
}
