import { execFile } from 'node:child_process';
import { chmod, copyFile, mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { isSupported } from '../../scripts/ensure-installed.mjs';
import { ROOT } from '../../scripts/lib/project.ts';
import { makeFolder, writeFiles } from './support.ts';

describe('the version of Node', () => {
  it.each([
    ['18.20.8', false],
    ['20.9.0', false],
    ['20.18.3', false],
    ['20.19.0', true],
    ['20.20.1', true],
    ['21.7.3', false],
    ['22.11.0', false],
    ['22.12.0', true],
    ['23.0.0', true],
    ['24.1.0', true],
    ['100.0.0', true],
    ['', false],
  ])('%s: %s', (version, expected) => {
    expect(isSupported(version)).toBe(expected);
  });
});

describe.skipIf(process.platform === 'win32')('the installation', () => {
  it('asks for the development packages too, once for a lock file', async () => {
    const folder = await makeFolder();
    await writeFiles(folder, {
      'package-lock.json': '{}',
      'bin/npm': '#!/bin/sh\necho "$@" >> asked.txt\nmkdir -p node_modules\n',
    });
    await mkdir(join(folder, 'scripts'));
    await copyFile(join(ROOT, 'scripts/ensure-installed.mjs'), join(folder, 'scripts/ensure-installed.mjs'));
    await chmod(join(folder, 'bin/npm'), 0o755);
    const code = "import('./scripts/ensure-installed.mjs').then((module) => module.ensureInstalled())";
    const env = {
      ...process.env,
      NODE_ENV: 'production',
      PATH: `${join(folder, 'bin')}:${process.env.PATH}`,
    };
    const run = () => promisify(execFile)(process.execPath, ['-e', code], { cwd: folder, env });
    expect((await run()).stdout).toMatch(/packages: installed\n$/);
    expect((await run()).stdout).toBe('packages: present, reused\n');
    expect(await readFile(join(folder, 'asked.txt'), 'utf8')).toBe('ci --include=dev --no-audit --no-fund\n');
  });
});
