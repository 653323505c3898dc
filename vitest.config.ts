// Sets of tests: `unit`, side by side; the same with other random values each time as `fuzz` (npm run fuzz); `e2e`, one browser walk
// after the other against the built app; and `interop`, with large programs of others, which `npm run test:interop` runs.
import { defineConfig } from 'vitest/config';

// Days are civil days and all arithmetic is UTC; no test may depend on where it runs.
process.env.TZ = 'UTC';

const UNIT = {
  include: ['tests/**/*.test.{ts,tsx}'],
  exclude: ['tests/e2e/**', 'tests/interop/**'],
  // The messages that a page loads in its own language alone.
  setupFiles: ['tests/words.ts'],
  // A wait, not a measure: on a slow machine that does other work too, reading the imports of the whole project takes this long.
  testTimeout: 120_000,
};

export default defineConfig({
  test: {
    projects: [
      { test: { ...UNIT, name: 'unit', setupFiles: [...UNIT.setupFiles, 'tests/fixed-seed.ts'] } },
      { test: { ...UNIT, name: 'fuzz' } },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: ['tests/e2e/support/global-setup.ts'],
          fileParallelism: false,
          // A machine that stops for a moment fails a walk that is right; what needed another try is named by `npm test`.
          retry: process.env.CI ? 1 : 0,
          testTimeout: 60_000,
          hookTimeout: 60_000,
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
