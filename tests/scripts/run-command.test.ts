import { describe, expect, it } from 'vitest';
import { runCommand } from '../../scripts/lib/run-command.ts';
import { makeConsole } from './support.ts';

const OPTIONS = {
  out: { type: 'string', default: 'here' },
  quiet: { type: 'boolean', default: false },
} as const;
const call = async (...args: string[]) => {
  const console = makeConsole();
  const seen: unknown[] = [];
  const exitCode = await runCommand(
    { usage: 'USAGE\n', options: OPTIONS, args },
    (values) => {
      seen.push({ ...values });
      return Promise.resolve(7);
    },
    console,
  );
  return { exitCode, seen, ...console.said };
};

describe('a command', () => {
  it('runs with what was given, else with what is usual', async () => {
    expect(await call('--out', 'there')).toMatchObject({
      exitCode: 7,
      seen: [{ out: 'there', quiet: false }],
    });
    expect((await call()).seen).toEqual([{ out: 'here', quiet: false }]);
  });

  it('says how it is used for --help, and for what is no option', async () => {
    expect(await call('--help')).toEqual({ exitCode: 0, seen: [], out: 'USAGE\n', err: '' });
    const wrong = await call('--ouch');
    expect(wrong).toMatchObject({ exitCode: 2, seen: [] });
    expect(wrong.err).toMatch(/--ouch[\s\S]*USAGE/);
  });
});
