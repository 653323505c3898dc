// npm test: installs what is missing, then runs every check in order; see run-checks.ts.
import { ensureInstalled } from './ensure-installed.mjs';

ensureInstalled();
const { register } = await import('tsx/esm/api');
register();
const { runChecks } = await import('./lib/run-checks.ts');
process.exitCode = await runChecks();
