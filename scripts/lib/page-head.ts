// What a built page asks for at once, instead of one after the other: the code that asks for the data, that of its picture
// of its words and of what stands about it, and the typefaces of its labels.
import type { HtmlTagDescriptor, Plugin, Rolldown } from 'vite';
import { EARLY, NEIGHBOURS, PICTURES, WORDS } from './first-chunk.ts';

/** The typefaces that `load-fonts.ts` asks for. */
const FONTS = [
  'ibm-plex-sans-arabic-arabic-400-normal',
  'ibm-plex-sans-arabic-arabic-600-normal',
  'ibm-plex-sans-latin-400-normal',
  'ibm-plex-sans-latin-600-normal',
].map((name) => `${name}.woff2`);

type Files = readonly (Rolldown.OutputAsset | Rolldown.OutputChunk)[];

const linkTo = (file: string, attrs: Readonly<Record<string, string>>): HtmlTagDescriptor => ({
  tag: 'link',
  attrs: { ...attrs, crossorigin: true, href: `./${file}` },
  injectTo: 'head',
});

/** The file by which a module is loaded. */
function findChunk(files: Files, module: string): Rolldown.OutputChunk {
  for (const file of files) if (file.type === 'chunk' && file.facadeModuleId === module) return file;
  throw new Error(`${module} is loaded no more: first-chunk.ts should name what is`);
}

/** All files that come with a module, its style sheets too, but for those that come with the page. */
function findFamily(files: Files, module: string, known: ReadonlySet<string>): readonly string[] {
  const family = new Set([findChunk(files, module).fileName]);
  // A set grows while it is walked.
  for (const name of family) {
    const chunk = files.find(({ fileName }) => fileName === name);
    if (chunk?.type !== 'chunk') continue;
    for (const other of [...chunk.imports, ...(chunk.viteMetadata?.importedCss ?? [])])
      if (!known.has(other)) family.add(other);
  }
  return [...family];
}

/** The plugin; it does nothing but in a build. */
export function pageHead(): Plugin {
  return {
    name: 'waqai-page-head',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle, chunk: entry }) => {
        const files = Object.values(bundle ?? {});
        const page = new Set([entry?.fileName ?? '', ...(entry?.imports ?? [])]);
        const early = files.find((file) => file.type === 'chunk' && file.moduleIds.includes(EARLY));
        const fonts = files.filter(
          (file) => file.type === 'asset' && FONTS.some((font) => file.names.includes(font)),
        );
        const neighbours = new Set(NEIGHBOURS.flatMap((module) => findFamily(files, module, page)));
        const words = new Set(WORDS.flatMap((module) => findFamily(files, module, page)));
        return [
          // Neither style sheets nor other code hold it up; what it asks for leads to another file.
          {
            tag: 'script',
            attrs: {
              type: 'module',
              async: true,
              fetchpriority: 'high',
              crossorigin: true,
              src: `./${early?.fileName}`,
            },
            injectTo: 'head-prepend',
          },
          ...Object.values(PICTURES).flatMap(({ module, media }) =>
            [...findFamily(files, module, page)]
              .filter((file) => !file.endsWith('.css'))
              .map((file) => linkTo(file, { rel: 'modulepreload', media })),
          ),
          ...[...words].map((file) => linkTo(file, { rel: 'modulepreload' })),
          ...fonts.map(({ fileName }) =>
            linkTo(fileName, { rel: 'preload', as: 'font', type: 'font/woff2', fetchpriority: 'low' }),
          ),
          ...[...neighbours].map((file) =>
            linkTo(file, {
              ...(file.endsWith('.css') ? { rel: 'preload', as: 'style' } : { rel: 'modulepreload' }),
              fetchpriority: 'low',
            }),
          ),
        ];
      },
    },
  };
}
