// What `npm start` does once the packages are there: extract, build, serve on this machine only, say where.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { preview } from 'vite';
import { buildApp } from './build-app.ts';
import { runExtract } from './extract-command.ts';
import { processConsole, readVersion, ROOT } from './project.ts';
import { evaluationFile } from './read-evaluation.ts';
import { runNode, TOOLS } from './run-tool.ts';
import { waqaiEngine } from './waqai-engine.ts';

const FIRST_PORT = 4173;
const USAGE = `npm start -- [--port N] [--open]

  --port N  serve on this port (default: the first free one from ${FIRST_PORT})
  --open    open the page in the browser
`;

/** `readPort('8080')` → `8080`; `null` for what is no port. */
export function readPort(text: string): number | null {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  return port >= 1 && port <= 65_535 ? port : null;
}

/** Runs until the server is closed; the exit code where it does not come up. */
export async function startApp(args: readonly string[]): Promise<number> {
  let values: { port?: string; open?: boolean };
  try {
    values = parseArgs({
      args: [...args],
      options: { port: { type: 'string' }, open: { type: 'boolean' } },
    }).values;
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
    return 2;
  }
  const port = values.port === undefined ? FIRST_PORT : readPort(values.port);
  if (port === null) {
    process.stderr.write(`--port expects a number from 1 to 65535\n\n${USAGE}`);
    return 2;
  }
  // What is said of files is short only from here.
  process.chdir(ROOT);
  const extraction = await runExtract(
    {
      input: 'seeds/articles',
      out: 'public/data',
      corpus: null,
      check: false,
      quiet: false,
      version: readVersion(),
      beside: [evaluationFile()],
    },
    waqaiEngine,
    processConsole,
  );
  process.stdout.write(`data: ${extraction.changed ? 'written' : 'unchanged, reused'}\n`);
  if (!existsSync(join(ROOT, 'public/data/manifest.json'))) {
    process.stderr.write('There are no data to show: mend the lines above, then start again.\n');
    return 1;
  }
  const schema = await runNode([TOOLS.tsx, 'scripts/schema.ts'], false);
  if (schema.exitCode !== 0) {
    process.stderr.write(`${schema.output}The JSON Schema could not be written.\n`);
    return 1;
  }
  const build = await buildApp();
  if (build === 'failed') return 1;
  process.stdout.write(`app: ${build}\n`);
  try {
    const server = await preview({
      root: ROOT,
      logLevel: 'warn',
      preview: { host: '127.0.0.1', port, strictPort: values.port !== undefined, open: values.open === true },
    });
    // Said again, because the table and the build have scrolled them away.
    for (const line of extraction.failures) process.stderr.write(`failed: ${line}\n`);
    const address = server.httpServer.address();
    const bound = typeof address === 'object' && address !== null ? address.port : port;
    process.stdout.write(`Waqai is at http://127.0.0.1:${bound}/ (Ctrl+C ends it)\n`);
    return 0;
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return 1;
  }
}
