import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { COMPILE_LATE } from '../../scripts/lib/compile-late.ts';

describe('how the engine is compiled', () => {
  it.each(COMPILE_LATE)('%s is a flag that this version of node knows', (flag) => {
    const { status, stderr } = spawnSync(process.execPath, [flag, '-e', '0'], { encoding: 'utf8' });
    expect(stderr).toBe('');
    expect(status).toBe(0);
  });
});
