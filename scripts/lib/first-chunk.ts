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
/** Asks for the data while the rest is on its way, and so is a file of its own. */
export const EARLY = `${ROOT}src/early.ts`;
/** What stands about the picture, as lazy-views.ts loads it: wanted at once, but not waited for; in one file as well. */
export const NEIGHBOURS = [
  'list/ListView.tsx',
  'list/VirtualTable.tsx',
  'drawer/EmptyDrawer.tsx',
  'timeline/UndatedShelf.tsx',
].map((file) => `${ROOT}src/views/${file}`);

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

/** The messages of the first picture: a page waits for those of its reader. Which these are no markup knows. */
export const WORDS = ['ar', 'en'].map((language) => `${ROOT}src/i18n/messages/first-${language}.ts`);

type ChunkName = 'early' | 'first' | 'neighbours';
type Picture = keyof typeof PICTURES;

/** The file of each module that is wanted at once; a module that several of them want is in the first. */
function nameModules(context: ModuleContext): ReadonlyMap<string, ChunkName> {
  const reach = (modules: readonly string[]) =>
    modules.flatMap((module) => [...findFirstModules(module, context)]);
  const down = new Set(reach([PICTURES.down.module]));
  const shared = reach([PICTURES.along.module]).filter((module) => down.has(module));
  const names = new Map<string, ChunkName>();
  for (const module of reach(NEIGHBOURS)) names.set(module, 'neighbours');
  for (const module of [...reach([ENTRY]), ...shared]) names.set(module, 'first');
  for (const module of reach([EARLY])) names.set(module, 'early');
  names.delete(ENTRY);
  return names;
}

/**
 * Names the chunk of what one picture needs and the other does not: whole, though what is opened later draws with parts of it, for a
 * picture in pieces would be fetched piece by piece. Asked after `makeChunkName` has taken its own.
 */
export function makePictureName(): (id: string, context: ModuleContext) => Picture | null {
  let own: Readonly<Record<Picture, ReadonlySet<string>>> | null = null;
  return (id, context) => {
    own ??= {
      along: findFirstModules(PICTURES.along.module, context),
      down: findFirstModules(PICTURES.down.module, context),
    };
    return own.along.has(id) ? 'along' : own.down.has(id) ? 'down' : null;
  };
}

/** Names the chunk of each module of one build, as the bundler asks; `null`: wherever the bundler likes. */
export function makeChunkName(): (id: string, context: ModuleContext) => ChunkName | null {
  let names: ReadonlyMap<string, ChunkName> | null = null;
  return (id, context) => {
    names ??= nameModules(context);
    return names.get(id) ?? null;
  };
}
