// Puts embed.js beside the page of a build: one plain script, that any page may name.
import { build } from 'vite';
import type { Plugin, Rolldown } from 'vite';
import { ROOT } from './project.ts';

export const EMBED_SCRIPT = 'embed.js';

/** The script as text, minified. */
export async function buildEmbedScript(): Promise<string> {
  const result = await build({
    root: ROOT,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: 'src/embed/embed.ts', formats: ['iife'], name: 'waqai', fileName: () => EMBED_SCRIPT },
    },
  });
  const outputs: readonly Rolldown.RolldownOutput[] = [result].flat().filter((one) => 'output' in one);
  const chunk = outputs.flatMap(({ output }) => output).find((file) => file.type === 'chunk');
  if (!chunk) throw new Error('embed.js came out empty');
  return chunk.code;
}

/** The plugin; it does nothing but in a build. */
export function embedScript(): Plugin {
  return {
    name: 'waqai-embed-script',
    apply: 'build',
    async generateBundle() {
      this.emitFile({ type: 'asset', fileName: EMBED_SCRIPT, source: await buildEmbedScript() });
    },
  };
}
