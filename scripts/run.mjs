// Runs a script that runs the engine: `node scripts/run.mjs scripts/extract.ts --check`.
import { importBundled } from './lib/import-bundled.mjs';

const [node, , script, ...args] = process.argv;
process.argv = [node, script, ...args];
await importBundled(script);
