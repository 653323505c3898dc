// A static server on this machine for the bench: `/2000/` is the app over the data of 2,000 events, `/rivals/` the rivals.
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.woff2': 'font/woff2',
};

export interface PageServer {
  readonly url: string;
  readonly close: () => Promise<void>;
}

interface ServedFolders {
  readonly app: string;
  readonly rivals: string;
  /** Holds a folder a size. */
  readonly data: string;
}

/** The file of an address: `/2000/data/x.json` and `/2000/events.json` in the data, any other of a size in the app. */
function findFile(path: string, { app, rivals, data }: ServedFolders): string {
  const [, first = '', ...rest] = path.split('/');
  const below = rest.join('/') || 'index.html';
  if (first === 'rivals') return join(rivals, below);
  if (below.startsWith('data/') || below === 'events.json') return join(data, first, below);
  return join(app, below);
}

export async function servePages(folders: ServedFolders): Promise<PageServer> {
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname));
    const file = findFile(path, folders);
    if (!existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
      'content-length': statSync(file).size,
    });
    createReadStream(file).pipe(response);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('the server has no address');
  return {
    url: `http://127.0.0.1:${address.port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
