// For `npm run dev`: extracts seeds/ at the start and again whenever something in it is saved, then reloads the page; not where
// the page itself has saved it, which shows what it saved already.
import { join, resolve, sep } from 'node:path';
import type { Plugin } from 'vite';
import { ROOT } from './project.ts';
import { runNode, TOOLS } from './run-tool.ts';

const SEEDS = join(ROOT, 'seeds');
/** Editors save in several steps: wait until they are done. */
const SETTLE_MILLISECONDS = 150;

/** Whether a path lies in a folder: `isBelow('/a/seeds', '/a/seeds-old/x.txt')` → `false`. */
export function isBelow(folder: string, path: string): boolean {
  return resolve(path).startsWith(resolve(folder) + sep);
}

/** What is written beside a file before it takes its place. */
const isTemporary = (path: string) => path.endsWith('.tmp');

/** The plugin; it does nothing in a build. `isOwnWrite`: whether the page has just written that file. */
export function seedWatcher(isOwnWrite: (path: string) => Promise<boolean>): Plugin {
  return {
    name: 'waqai-seed-watcher',
    apply: 'serve',
    async configureServer(server) {
      let timer: NodeJS.Timeout | undefined;
      let running: Promise<unknown> = Promise.resolve();
      const extract = () => runNode([TOOLS.run, 'scripts/extract.ts', '--quiet'], true);
      let foreign = false;
      const onChange = async (path: string) => {
        if (!isBelow(SEEDS, path) || isTemporary(path)) return;
        if (!(await isOwnWrite(path))) foreign = true;
        clearTimeout(timer);
        timer = setTimeout(() => {
          const reloads = foreign;
          foreign = false;
          // One after the other: two runs at a time would delete each other's files.
          running = running.then(extract).then(() => reloads && server.ws.send({ type: 'full-reload' }));
        }, SETTLE_MILLISECONDS);
      };
      server.watcher.add(SEEDS);
      for (const event of ['add', 'change', 'unlink'] as const)
        server.watcher.on(event, (path) => void onChange(path));
      await extract();
    },
  };
}
