// Builds what the bench serves: the app as it is published, the pages of the rivals, and the probe that runs in all of them.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { ROOT } from '../../lib/project.ts';

const PAGES = fileURLToPath(new URL('./pages/', import.meta.url));

export interface BuiltPages {
  readonly app: string;
  readonly rivals: string;
  readonly probe: string;
}

/** Builds into folders below `folder`, minified as for production: the app, the named pages of a folder, its `probe.ts`. */
export async function buildPages(
  folder: string,
  pages = PAGES,
  names: readonly string[] = ['vis', 'd3', 'line'],
): Promise<BuiltPages> {
  const [app, rivals, probe] = ['app', 'rivals', 'probe'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  const shared = { logLevel: 'warn' } as const;
  await build({ ...shared, root: ROOT, build: { outDir: app, emptyOutDir: true, copyPublicDir: false } });
  const input = names.map((page) => join(pages, `${page}.html`));
  await build({
    ...shared,
    configFile: false,
    root: pages,
    base: './',
    build: {
      outDir: rivals,
      emptyOutDir: true,
      target: 'es2022',
      rollupOptions: { input },
      chunkSizeWarningLimit: 2000,
    },
  });
  await build({
    ...shared,
    configFile: false,
    root: pages,
    build: {
      outDir: probe,
      emptyOutDir: true,
      target: 'es2022',
      lib: { entry: join(pages, 'probe.ts'), formats: ['iife'], name: 'bench', fileName: () => 'probe.js' },
    },
  });
  return { app, rivals, probe: await readFile(join(probe, 'probe.js'), 'utf8') };
}
