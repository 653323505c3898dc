// npm run test:interop: what is written, opened with large programs of others. Left out of npm test, which says so.
import { processConsole } from './lib/project.ts';
import { runNode, TOOLS } from './lib/run-tool.ts';
import { describeMissing } from './lib/system-programs.ts';

const missing = describeMissing();
if (missing === null) {
  const { exitCode } = await runNode([TOOLS.vitest, 'run', '--project', 'interop'], true);
  process.exitCode = exitCode;
} else {
  processConsole.err(`${missing}\n`);
  process.exitCode = 1;
}
