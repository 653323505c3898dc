// Starts a tool of node_modules as a child process, without a shell and without standard input.
import { spawn } from 'node:child_process';
import { ROOT } from './project.ts';

export interface ToolResult {
  readonly exitCode: number;
  /** Standard output and error, in the order they came. */
  readonly output: string;
}

/** Runs Node on a script: `runNode(['node_modules/vite/bin/vite.js', 'build'])`; `show` prints what it says as it comes. */
export function runNode(args: readonly string[], show: boolean): Promise<ToolResult> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, {
      cwd: ROOT,
      // A tool started by a test is no test: Vite would build the app as for one, with React's checks.
      env: { ...process.env, NODE_ENV: undefined, TZ: 'UTC', CI: 'true', FORCE_COLOR: '0', NO_COLOR: '1' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const take = (text: string) => {
      output += text;
      if (show) process.stdout.write(text);
    };
    // A chunk may end inside a letter: the streams' own decoders keep its bytes for the next one.
    child.stdout.setEncoding('utf8');
    child.stderr.setEncoding('utf8');
    child.stdout.on('data', take);
    child.stderr.on('data', take);
    child.on('error', (error) => resolve({ exitCode: 1, output: `${output}${error.message}\n` }));
    child.on('close', (code) => resolve({ exitCode: code ?? 1, output }));
  });
}

/** The paths of the tools that the commands start. */
export const TOOLS = {
  /** For scripts that run the engine. */
  run: 'scripts/run.mjs',
  tsx: 'node_modules/tsx/dist/cli.mjs',
  tsc: 'node_modules/typescript/bin/tsc',
  oxlint: 'node_modules/oxlint/bin/oxlint',
  biome: 'node_modules/@biomejs/biome/bin/biome',
  knip: 'node_modules/knip/bin/knip.js',
  vite: 'node_modules/vite/bin/vite.js',
  vitest: 'node_modules/vitest/vitest.mjs',
} as const;
