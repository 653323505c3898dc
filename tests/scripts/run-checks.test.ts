import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countTests } from '../../scripts/lib/run-checks.ts';

const file = (status: string, ...tests: string[]) => ({
  status,
  assertionResults: tests.map((one) => ({ status: one })),
});
const report = (
  numPassedTests: number,
  numFailedTests: number,
  ...testResults: ReturnType<typeof file>[]
) => ({
  numPassedTests,
  numFailedTests,
  testResults,
});

describe('the count of a test run', () => {
  it('is that of the tests', () => {
    expect(countTests(report(2, 0, file('passed', 'passed', 'passed')), 0)).toEqual({ passed: 2, failed: 0 });
    expect(countTests(report(1, 1, file('failed', 'passed', 'failed')), 1)).toEqual({ passed: 1, failed: 1 });
  });

  it('has a failure for each file that could not be loaded', () => {
    const found = countTests(report(1, 0, file('passed', 'passed'), file('failed'), file('failed')), 1);
    expect(found).toEqual({ passed: 1, failed: 2 });
  });

  it('has a failure for a file whose hook threw after its tests had passed', () => {
    expect(countTests(report(1, 0, file('failed', 'passed')), 0)).toEqual({ passed: 1, failed: 1 });
    const beside = report(1, 1, file('failed', 'passed'), file('failed', 'failed'));
    expect(countTests(beside, 1)).toEqual({ passed: 1, failed: 2 });
  });

  it('has a failure for a run that failed outside of every file', () => {
    expect(countTests(report(1, 0, file('passed', 'passed')), 1)).toEqual({ passed: 1, failed: 1 });
  });

  it.each([
    ['no test', report(0, 0)],
    ['no report', null],
    ['half a report', { numPassedTests: 3 }],
    ['a report of another form', { ...report(3, 0), testResults: 'none' }],
  ])('has a failure for %s, whatever the exit code', (_name, value) => {
    expect(countTests(value, 0)).toEqual({ passed: 0, failed: 1 });
    expect(countTests(value, 1)).toEqual({ passed: 0, failed: 1 });
  });

  it('is never without failures where the run or a test failed', () => {
    const counts = fc.record({
      numPassedTests: fc.nat(5),
      numFailedTests: fc.nat(5),
      testResults: fc.array(
        fc.record({
          status: fc.constantFrom('passed', 'failed'),
          assertionResults: fc.array(
            fc.record({ status: fc.constantFrom('passed', 'failed', 'skipped', 'todo') }),
          ),
        }),
      ),
    });
    fc.assert(
      fc.property(counts, fc.nat(2), (value, exitCode) => {
        const broken =
          exitCode !== 0 ||
          value.numFailedTests > 0 ||
          // A failed test stands in a failed file and in the number of failed tests.
          value.testResults.some(
            (one) =>
              one.status === 'failed' && one.assertionResults.every((test) => test.status !== 'failed'),
          );
        const { failed } = countTests(value, exitCode);
        expect(broken && failed === 0).toBe(false);
      }),
    );
  });
});
