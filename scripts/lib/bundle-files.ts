// A build in memory: its files, nothing written.
import type { InlineConfig, Rolldown } from 'vite';
import { build } from 'vite';
import { ROOT } from './project.ts';

type BundledFile = Rolldown.OutputAsset | Rolldown.OutputChunk;

/** What Vite makes of the project by these settings alone, those of `vite.config.ts` aside. */
export async function bundleFiles(config: InlineConfig): Promise<readonly BundledFile[]> {
  const result = await build({
    ...config,
    root: ROOT,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: { ...config.build, write: false, target: 'es2022' },
  });
  const outputs: readonly Rolldown.RolldownOutput[] = [result].flat().filter((one) => 'output' in one);
  return outputs.flatMap(({ output }) => output);
}
