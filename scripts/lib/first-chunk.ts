// Which modules the page cannot begin without: what main.tsx imports, and what that imports, and so on, with what both of
// the pictures import, of which it shows one. They go into one file, which compresses better than many small ones and is
// asked for at once.
import { ROOT } from './project.ts';

/** What a bundler tells of a module. */
interface ModuleContext {
  readonly getModuleInfo: (id: string) => { readonly importedIds: readonly string[] } | null;
}

/** Packages of d3 that `d3` lists but only views use which load later: its list names all of them. */
const LATER = /node_modules\/d3-(?:force|quadtree|random|timer|dispatch)\//;

/** The modules that an entry imports without waiting, itself included. */
export function findFirstModules(entry: string, context: ModuleContext): ReadonlySet<string> {
  const found = new Set([entry]);
  // A set grows while it is walked.
  for (const id of found)
    for (const imported of context.getModuleInfo(id)?.importedIds ?? [])
      if (!LATER.test(imported)) found.add(imported);
  return found;
}

const ENTRY = `${ROOT}src/main.tsx`;

/** The pictures, and the screens on which the page begins with each. */
export const PICTURES = {
  along: {
    module: `${ROOT}src/views/timeline/HorizontalPicture.tsx`,
    media: 'not screen and (max-width: 760px)',
  },
  down: {
    module: `${ROOT}src/views/timeline/VerticalPicture.tsx`,
    media: 'screen and (max-width: 760px)',
  },
} as const;

/** Names the chunk of each module of one build, as the bundler asks; `null`: wherever the bundler likes. */
export function makeChunkName(): (id: string, context: ModuleContext) => string | null {
  let known: ReadonlySet<string> | null = null;
  return (id, context) => {
    if (!known) {
      const along = findFirstModules(PICTURES.along.module, context);
      const down = findFirstModules(PICTURES.down.module, context);
      const shared = [...along].filter((module) => down.has(module));
      known = new Set([...findFirstModules(ENTRY, context), ...shared]);
    }
    return id !== ENTRY && known.has(id) ? 'first' : null;
  };
}
