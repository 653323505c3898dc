import { join } from 'node:path';
import { expect, it } from 'vitest';
import { isBelow } from '../../scripts/lib/seed-watcher.ts';

const SEEDS = join(import.meta.dirname, 'seeds');

it.each(['site.json', 'articles/a.txt', 'articles/../site.json', '..a.txt'])(
  '%s is in the folder',
  (name) => {
    expect(isBelow(SEEDS, join(SEEDS, name))).toBe(true);
  },
);

it.each(['', '../seeds-old/a.txt', '../seeds.txt', '../src/main.tsx', '../seed'])('%s is not', (name) => {
  expect(isBelow(SEEDS, join(SEEDS, name))).toBe(false);
});
