// A command of the command line: its options are read, wrong usage and --help are answered, else it runs.
import type { ParseArgsConfig } from 'node:util';
import { parseArgs } from 'node:util';
import type { Console } from './progress.ts';

type Options = NonNullable<ParseArgsConfig['options']>;
type Values<O extends Options> = ReturnType<typeof parseArgs<{ options: O }>>['values'];

/**
 * `runCommand({ usage, options: { out: { type: 'string' } } }, run, console)` → the exit code of `run`, 2 for what is no
 * option, 0 after `--help`.
 */
export async function runCommand<const O extends Options>(
  {
    usage,
    options,
    args,
  }: { readonly usage: string; readonly options: O; readonly args?: readonly string[] },
  run: (values: Values<O>) => Promise<number>,
  console: Pick<Console, 'out' | 'err'>,
): Promise<number> {
  const given = [...(args ?? process.argv.slice(2))];
  if (given.includes('--help')) {
    console.out(usage);
    return 0;
  }
  let values: Values<O>;
  try {
    ({ values } = parseArgs({ args: given, options }));
  } catch (error) {
    console.err(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
    return 2;
  }
  return run(values);
}
