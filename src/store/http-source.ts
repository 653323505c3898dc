// Reads the site's data files over HTTP. It imports nothing: the files of the first picture are asked for by it before the
// rest of the code is there.

/** Where the data files come from: a path below the data folder in, parsed JSON out. */
export interface DataSource {
  readonly read: (path: string) => Promise<unknown>;
}

/** The one file of the news whose name is known beforehand; it names the others. */
export const MANIFEST = 'manifest.json';
/** The figures of the last evaluation, which are not of the news. */
export const EVALUATION = 'evaluation.json';

/** A file that is not there, as against one that cannot be read. */
export class MissingFile extends Error {}

/** Files over HTTP, below a folder: `httpSource('./data/')`. */
export function httpSource(folder: string, fetcher: typeof fetch = (...args) => fetch(...args)): DataSource {
  return {
    read: async (path) => {
      // What has one name for all builds never comes from a stale cache.
      const cache = path === MANIFEST || path === EVALUATION ? 'no-cache' : 'default';
      const response = await fetcher(folder + path, { cache }).catch((error: unknown) => {
        throw new MissingFile(error instanceof Error ? error.message : String(error));
      });
      if (!response.ok) throw new MissingFile(`${response.status} ${path}`);
      // A server that answers every unknown address with its home page has no such file either.
      if (response.headers.get('content-type')?.startsWith('text/html')) throw new MissingFile(`no ${path}`);
      const body: unknown = await response.json();
      return body;
    },
  };
}

/** The index that a manifest names, before anything has checked it; `null`: none. */
function indexOf(manifest: unknown): string | null {
  if (typeof manifest !== 'object' || manifest === null || !('index' in manifest)) return null;
  return typeof manifest.index === 'string' ? manifest.index : null;
}

/**
 * The source, with manifest and index asked for at once. The first to read one of them gets the answer that is on its way,
 * whatever it is; who reads it again asks again.
 */
export function askAhead(source: DataSource): DataSource {
  const asked = new Map<string, Promise<unknown>>();
  const ask = (path: string) => {
    const answer = source.read(path);
    asked.set(path, answer);
    return answer;
  };
  const follow = (manifest: unknown) => {
    const index = indexOf(manifest);
    return index === null ? null : ask(index);
  };
  // Whoever reads it is told of a failure.
  ask(MANIFEST)
    .then(follow)
    .catch(() => null);
  return {
    read: (path) => {
      const answer = asked.get(path);
      asked.delete(path);
      return answer ?? source.read(path);
    },
  };
}
