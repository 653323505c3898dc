// What a browser has to load before the first picture, as `npm run build` makes it.
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import type { Rolldown } from 'vite';
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  findFirstModules,
  makeChunkName,
  makePictureName,
  PICTURES,
  WORDS,
} from '../../scripts/lib/first-chunk.ts';
import { ROOT } from '../../scripts/lib/project.ts';

/** Bytes of JavaScript, gzipped; fonts, styles and data aside. */
const BUDGET = 130_000;

/** The files that these import without waiting, themselves included. */
function followImports(
  files: readonly string[],
  chunks: ReadonlyMap<string, Rolldown.OutputChunk>,
): readonly string[] {
  const found = new Set(files);
  for (const name of found) for (const imported of chunks.get(name)?.imports ?? []) found.add(imported);
  return [...found];
}

/** The size of each file of JavaScript that the page waits for, by the picture that it shows and its language. */
async function measureFirstFiles(): Promise<readonly ReadonlyMap<string, number>[]> {
  // As published: under test React would bring its checks along.
  vi.stubEnv('NODE_ENV', 'production');
  const result = await build({ root: ROOT, logLevel: 'error', build: { write: false } });
  if (!('output' in result)) throw new Error('one build was expected');
  const all = result.output.filter((file) => file.type === 'chunk');
  const chunks = new Map(all.map((file) => [file.fileName, file] as const));
  const entries = all.filter(({ isEntry }) => isEntry);
  const modules = Object.values(PICTURES).flatMap(({ module }) => WORDS.map((words) => [module, words]));
  return modules.map((asked) => {
    const later = all.filter(({ facadeModuleId }) => asked.includes(facadeModuleId ?? ''));
    expect(later, asked.join()).toHaveLength(2);
    const names = [...entries, ...later].map(({ fileName }) => fileName);
    return new Map(
      followImports(names, chunks).map((name) => [
        name,
        gzipSync(chunks.get(name)?.code ?? '', { level: 9 }).length,
      ]),
    );
  });
}

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('the JavaScript of the first picture', () => {
  it('keeps to its budget, whichever way time runs, in either language', async () => {
    for (const files of await measureFirstFiles()) {
      const total = [...files.values()].reduce((sum, size) => sum + size, 0);
      const list = [...files].map((file) => file.join(' ')).join(', ');
      expect(files.size, 'files').toBeGreaterThan(2);
      expect(total, list).toBeLessThanOrEqual(BUDGET);
      // A figure far too small would mean that something is no longer counted.
      expect(total, list).toBeGreaterThan(BUDGET / 2);
    }
  });

  it('is in one file, with what both pictures need and without what one of them needs', () => {
    const [along, down] = [PICTURES.along.module, PICTURES.down.module];
    const imports: Readonly<Record<string, readonly string[]>> = {
      [`${ROOT}src/main.tsx`]: ['app'],
      [along]: ['app', 'both', 'lanes'],
      [down]: ['both', 'columns'],
      both: ['below'],
    };
    const nameOf = makeChunkName();
    const getModuleInfo = (id: string) => ({ importedIds: imports[id] ?? [] });
    const first = ['app', 'both', 'below', 'lanes', 'columns', along].filter(
      (id) => nameOf(id, { getModuleInfo }) === 'first',
    );
    expect(first).toEqual(['app', 'both', 'below']);
  });

  it('has each picture whole, in a file of its own', () => {
    const [along, down] = [PICTURES.along.module, PICTURES.down.module];
    const imports: Readonly<Record<string, readonly string[]>> = {
      [along]: ['lanes'],
      lanes: ['axis'],
      [down]: ['columns'],
      'present.tsx': ['axis', 'slide'],
    };
    const nameOf = makePictureName();
    const getModuleInfo = (id: string) => ({ importedIds: imports[id] ?? [] });
    const modules = [along, 'lanes', 'axis', down, 'columns', 'present.tsx', 'slide'];
    expect(modules.map((id) => nameOf(id, { getModuleInfo }))).toEqual([
      'along',
      'along',
      'along',
      'down',
      'down',
      null,
      null,
    ]);
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
