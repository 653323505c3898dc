// Has the page ask for the code of its picture at once, beside that of its start, instead of after it.
import type { Plugin } from 'vite';
import { PICTURES } from './first-chunk.ts';

/** The plugin; it does nothing but in a build. */
export function preloadPicture(): Plugin {
  return {
    name: 'waqai-preload-picture',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle }) =>
        Object.values(PICTURES).map(({ module, media }) => {
          const chunk = Object.values(bundle ?? {}).find(
            (file) => file.type === 'chunk' && file.facadeModuleId === module,
          );
          if (!chunk) throw new Error(`no file for ${module}`);
          return {
            tag: 'link',
            attrs: { rel: 'modulepreload', crossorigin: true, href: `./${chunk.fileName}`, media },
            injectTo: 'head',
          };
        }),
    },
  };
}
