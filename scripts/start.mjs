// npm start: installs what is missing, then hands over to start-app.ts.
import { ensureInstalled } from './ensure-installed.mjs';

ensureInstalled();
const { importBundled } = await import('./lib/import-bundled.mjs');
const { startApp } = await importBundled('scripts/lib/start-app.ts');
process.exitCode = await startApp(process.argv.slice(2));
