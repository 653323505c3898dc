// The import rules hold, and they notice what they forbid.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { checkImports } from '../scripts/lib/import-rules.ts';
import { ROOT } from '../scripts/lib/project.ts';

async function checkTree(files: Readonly<Record<string, string>>) {
  const folder = await mkdtemp(join(tmpdir(), 'waqai-imports-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
  return checkImports(['src'], folder);
}

const STORE = { 'src/store/b.ts': 'export const b = 1;\n', 'src/domain/c.ts': 'export const c = 1;\n' };

describe('the import rules', () => {
  it('hold in the project, and every module was seen', async () => {
    const { modules, violations } = await checkImports(['src', 'scripts'], ROOT);
    expect(violations).toEqual([]);
    expect(modules).toBeGreaterThan(100);
  });

  it('let through what they allow', async () => {
    const files = {
      ...STORE,
      'src/store/a.ts': "import { c } from '../domain/c.ts';\nexport const a = c;\n",
    };
    expect(await checkTree(files)).toEqual({ modules: 3, violations: [] });
  });

  it('catch a forbidden import, a type alone included', async () => {
    const value = "import { b } from '../store/b.ts';\nexport const a = b;\n";
    const type = "import type { B } from '../store/b.ts';\nexport type A = B;\n";
    for (const source of [value, type]) {
      const { violations } = await checkTree({ ...STORE, 'src/domain/a.ts': source });
      expect(violations).toEqual(['domain-imports: src/domain/a.ts → src/store/b.ts']);
    }
  });

  it('catch the engine in a view, and let it into a worker', async () => {
    const source = "import { e } from '../../extraction/e.ts';\nexport const v = e;\n";
    const engine = { 'src/extraction/e.ts': 'export const e = 1;\n' };
    const view = await checkTree({ ...engine, 'src/views/app/View.tsx': source });
    expect(view.violations).toEqual(['views-imports: src/views/app/View.tsx → src/extraction/e.ts']);
    const worker = await checkTree({ ...engine, 'src/views/app/engine.worker.ts': source });
    expect(worker.violations).toEqual([]);
  });

  it('catch a package that a layer has no use for, and Node in the engine', async () => {
    const { violations } = await checkTree({
      'src/extraction/e.ts': "import { readFileSync } from 'node:fs';\nexport const e = readFileSync;\n",
    });
    expect(violations).toEqual(['extraction-imports: src/extraction/e.ts → fs']);
  });
});
