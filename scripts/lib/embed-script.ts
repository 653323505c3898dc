// Puts embed.js beside the page of a build: one plain script, that any page may name.
import type { Plugin } from 'vite';
import { bundleFiles } from './bundle-files.ts';

export const EMBED_SCRIPT = 'embed.js';

/** The script as text, minified. */
export async function buildEmbedScript(): Promise<string> {
  const files = await bundleFiles({
    build: {
      lib: { entry: 'src/embed/embed.ts', formats: ['iife'], name: 'waqai', fileName: () => EMBED_SCRIPT },
    },
  });
  const chunk = files.find((file) => file.type === 'chunk');
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
