// What a browser has to load before the first picture, as `npm run build` makes it.
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { findFirstModules } from '../../scripts/lib/first-chunk.ts';
import { ROOT } from '../../scripts/lib/project.ts';

/** Bytes of JavaScript, gzipped; fonts, styles and data aside. */
const BUDGET = 130_000;

/** The size of each file of JavaScript that the page names or that those import without waiting. */
async function measureFirstFiles(): Promise<Map<string, number>> {
  // As published: under test React would bring its checks along.
  vi.stubEnv('NODE_ENV', 'production');
  const result = await build({ root: ROOT, logLevel: 'error', build: { write: false } });
  if (!('output' in result)) throw new Error('one build was expected');
  const chunks = new Map(
    result.output.flatMap((file) => (file.type === 'chunk' ? [[file.fileName, file] as const] : [])),
  );
  const files = new Set(
    [...chunks.values()].filter(({ isEntry }) => isEntry).map(({ fileName }) => fileName),
  );
  for (const name of files) for (const imported of chunks.get(name)?.imports ?? []) files.add(imported);
  return new Map(
    [...files].map((name) => [name, gzipSync(chunks.get(name)?.code ?? '', { level: 9 }).length]),
  );
}

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('the JavaScript of the first picture', () => {
  it('keeps to its budget', async () => {
    const files = await measureFirstFiles();
    const total = [...files.values()].reduce((sum, size) => sum + size, 0);
    expect(files.size, 'files').toBeGreaterThan(1);
    expect(total, [...files].map((file) => file.join(' ')).join(', ')).toBeLessThanOrEqual(BUDGET);
    // A figure far too small would mean that something is no longer counted.
    expect(total).toBeGreaterThan(BUDGET / 2);
  });

  it('is what the entry imports, and what that imports, each once', () => {
    const imports: Readonly<Record<string, readonly string[]>> = {
      main: ['a', 'b'],
      a: ['b', 'c'],
      c: ['main', 'x/node_modules/d3-force/index.js'],
    };
    const getModuleInfo = (id: string) => ({ importedIds: imports[id] ?? [] });
    expect([...findFirstModules('main', { getModuleInfo })]).toEqual(['main', 'a', 'b', 'c']);
  });
});
