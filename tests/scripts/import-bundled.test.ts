// Scripts as one file, in a process of their own, as commands run them.
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { ROOT } from '../../scripts/lib/project.ts';

const TIMEOUT = { timeout: 120_000 };

async function withBundled(script: string, then: string): Promise<string> {
  const code = `const { importBundled } = await import('./scripts/lib/import-bundled.mjs');
    const bundled = await importBundled(${JSON.stringify(script)});
    ${then}`;
  const args = ['--input-type=module', '--eval', code];
  return (await promisify(execFile)(process.execPath, args, { cwd: ROOT })).stdout.trim();
}

it('a module knows where it lies', TIMEOUT, async () => {
  expect(await withBundled('scripts/lib/project.ts', 'console.log(bundled.ROOT)')).toBe(ROOT);
});

it('the stack of an error names the file and the line as written', TIMEOUT, async () => {
  const fails = 'try { bundled.shortHash(null) } catch (error) { console.log(error.stack) }';
  expect(await withBundled('src/extraction/assemble/hash.ts', fails)).toMatch(
    /src\/extraction\/assemble\/hash\.ts:\d+:\d+/,
  );
});

it('what runs after it is no production', TIMEOUT, async () => {
  const asked = "console.log(process.env.NODE_ENV ?? 'none')";
  const { NODE_ENV } = process.env;
  expect(await withBundled('scripts/lib/project.ts', asked)).toBe(NODE_ENV ?? 'none');
});
