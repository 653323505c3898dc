// A reporter of vitest that writes the names of the tests that passed only when they were tried again, as a JSON list.
import { writeFileSync } from 'node:fs';
import type { Reporter, TestCase } from 'vitest/node';

/** The variable of the environment that names the file. */
export const RETRIED_FILE = 'WAQAI_RETRIED_FILE';

export default class RetriedReporter implements Reporter {
  readonly #retried: string[] = [];

  onTestCaseResult(test: TestCase): void {
    if (test.diagnostic()?.flaky === true) this.#retried.push(test.fullName);
  }

  onTestRunEnd(): void {
    const file = process.env[RETRIED_FILE];
    if (file !== undefined) writeFileSync(file, JSON.stringify(this.#retried));
  }
}
