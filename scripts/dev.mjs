// npm run dev: installs what is missing, then serves the app from its sources; a saved article shows at once.
import { ensureInstalled } from './ensure-installed.mjs';

ensureInstalled();
const { register } = await import('tsx/esm/api');
register();
const { createServer } = await import('vite');
const server = await createServer();
await server.listen();
server.printUrls();
