// Where the project lies and which version it is: the one place that knows.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as z from 'zod/mini';

/** The folder of package.json. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** The version in package.json. */
export function readVersion(): string {
  const raw: unknown = JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8'));
  return z.object({ version: z.string() }).parse(raw).version;
}

/** Standard output and error of this process. */
export const processConsole = {
  out: (text: string) => void process.stdout.write(text),
  err: (text: string) => void process.stderr.write(text),
  isTerminal: process.stderr.isTTY,
  now: () => performance.now(),
};
