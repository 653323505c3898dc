// Run before every test of the page: what looks again until it finds waits long enough for a slow machine that does other work
// too. A wait, not a measure.
import { beforeAll } from 'vitest';

beforeAll(async () => {
  if (typeof document === 'undefined') return;
  const { configure } = await import('@testing-library/dom');
  configure({ asyncUtilTimeout: 20_000 });
});
