// npm start: installs what is missing, then hands over to start-app.ts.
import { ensureInstalled } from './ensure-installed.mjs';

ensureInstalled();
const { register } = await import('tsx/esm/api');
register();
const { startApp } = await import('./lib/start-app.ts');
process.exitCode = await startApp(process.argv.slice(2));
