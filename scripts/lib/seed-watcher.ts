// For `npm run dev`: extracts seeds/ at the start and again whenever something in it is saved, then reloads the page.
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

/** The plugin; it does nothing in a build. */
export function seedWatcher(): Plugin {
  return {
    name: 'waqai-seed-watcher',
    apply: 'serve',
    async configureServer(server) {
      let timer: NodeJS.Timeout | undefined;
      let running: Promise<unknown> = Promise.resolve();
      const extract = () => runNode([TOOLS.tsx, 'scripts/extract.ts', '--quiet'], true);
      const onChange = (path: string) => {
        if (!isBelow(SEEDS, path)) return;
        clearTimeout(timer);
        timer = setTimeout(() => {
          // One after the other: two runs at a time would delete each other's files.
          running = running.then(extract).then(() => server.ws.send({ type: 'full-reload' }));
        }, SETTLE_MILLISECONDS);
      };
      server.watcher.add(SEEDS);
      for (const event of ['add', 'change', 'unlink'] as const) server.watcher.on(event, onChange);
      await extract();
    },
  };
}
