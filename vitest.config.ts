// Sets of tests: `unit`, of pure functions, and `unit: apart`, where each file has a world to itself; both with other random values each
// time as `fuzz` (npm run fuzz); `e2e`, one browser walk after the other against the built app; and `interop`, with large programs of
// others, which `npm run test:interop` runs.
import { defineConfig } from 'vitest/config';

// Days are civil days and all arithmetic is UTC; no test may depend on where it runs.
process.env.TZ = 'UTC';

const UNIT = {
  include: ['tests/**/*.test.{ts,tsx}'],
  exclude: ['tests/e2e/**', 'tests/interop/**'],
  // The messages that a page loads in its own language alone; how long a test looks for what is to come.
  setupFiles: ['tests/words.ts', 'tests/patience.ts'],
  // A wait, not a measure: on a slow machine that does other work too, reading the imports of the whole project takes this long.
  testTimeout: 120_000,
  hookTimeout: 120_000,
};

const FIXED = { ...UNIT, setupFiles: [...UNIT.setupFiles, 'tests/fixed-seed.ts'] };
const LOGIC = ['domain', 'extraction', 'gold', 'i18n', 'ingest', 'layout'].map(
  (folder) => `tests/${folder}/**/*.test.ts`,
);

export default defineConfig({
  test: {
    // On two cores the second would wait for the first; the walks are one after the other anyway.
    maxWorkers: '100%',
    projects: [
      // Pure functions leave nothing behind: their files share what was read, the lexicon above all, which takes longer than the tests.
      { test: { ...FIXED, name: 'unit', include: LOGIC, isolate: false } },
      { test: { ...FIXED, name: 'unit: apart', exclude: [...UNIT.exclude, ...LOGIC] } },
      { test: { ...UNIT, name: 'fuzz' } },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: ['tests/e2e/support/global-setup.ts'],
          fileParallelism: false,
          // A machine that stops for a moment fails a walk that is right; what needed another try is named by `npm test`.
          retry: process.env.CI ? 1 : 0,
          // Several walks with axe share a slow machine.
          testTimeout: 180_000,
          hookTimeout: 60_000,
          // Asking again, too, waits as long as a locator does.
          expect: { poll: { timeout: 20_000 } },
        },
      },
      {
        test: {
          name: 'interop',
          include: ['tests/interop/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
});
