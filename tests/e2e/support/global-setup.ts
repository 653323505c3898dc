// Before the browser walks: a browser, a fresh build of the app from the seeds, and a server for it on a free port.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { preview } from 'vite';
import type { TestProject } from 'vitest/node';
import { buildApp } from '../../../scripts/lib/build-app.ts';
import { ensureBrowser } from '../../../scripts/lib/find-browser.ts';
import { ROOT } from '../../../scripts/lib/project.ts';
import { runNode, TOOLS } from '../../../scripts/lib/run-tool.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the built app is, with a slash at the end. */
    readonly appUrl: string;
    readonly browserPath: string;
    /** The corpus of the seeds, as `npm run extract -- --corpus` writes it. */
    readonly corpusPath: string;
  }
}

/** `inject('appUrl')`, `inject('browserPath')` and `inject('corpusPath')` give the tests what is set up here. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const browser = ensureBrowser();
  if (browser.path === null) throw new Error(browser.how);
  const folder = await mkdtemp(join(tmpdir(), 'waqai-e2e-'));
  const corpusPath = join(folder, 'corpus.json');
  const extract = [TOOLS.tsx, 'scripts/extract.ts', '--quiet', '--corpus', corpusPath];
  const extraction = await runNode(extract, false);
  if (extraction.exitCode !== 0) throw new Error(`the seeds could not be extracted:\n${extraction.output}`);
  if ((await buildApp()) === 'failed') throw new Error('the app could not be built');
  const server = await preview({
    root: ROOT,
    logLevel: 'warn',
    build: { outDir: join(ROOT, 'dist') },
    preview: { host: '127.0.0.1', port: 4300, strictPort: false },
  });
  const address = server.httpServer.address();
  if (typeof address !== 'object' || address === null) throw new Error('the server has no address');
  project.provide('appUrl', `http://127.0.0.1:${address.port}/`);
  project.provide('browserPath', browser.path);
  project.provide('corpusPath', corpusPath);
  return async () => {
    await server.close();
    await rm(folder, { recursive: true, force: true });
  };
}
