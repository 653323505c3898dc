// Reads the site's data files and checks them by their schema. It knows no store and no `fetch`: a source is given.
import * as z from 'zod/mini';
import { SCHEMA_VERSION } from '../domain/corpus-schema.ts';

/** Where the data files come from: a path below the data folder in, parsed JSON out. */
export interface DataSource {
  readonly read: (path: string) => Promise<unknown>;
}

/** Why a file could not be had. `detail` is for people who look after the site, not a sentence. */
export type LoadFailure =
  | { readonly phase: 'missing'; readonly file: string; readonly detail: string }
  | { readonly phase: 'wrong-version'; readonly file: string; readonly found: string }
  | { readonly phase: 'damaged'; readonly file: string; readonly detail: string };
export type LoadResult<T> = { readonly phase: 'ready'; readonly value: T } | LoadFailure;

/** A file that is not there, as against one that cannot be read. */
export class MissingFile extends Error {}

const versioned = z.object({ schemaVersion: z.number() });

/** Reads one file and checks it: version first, so that a newer file is not called damaged. */
export async function loadFile<T>(
  source: DataSource,
  file: string,
  schema: z.ZodMiniType<T>,
): Promise<LoadResult<T>> {
  let raw: unknown;
  try {
    raw = await source.read(file);
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return { phase: error instanceof MissingFile ? 'missing' : 'damaged', file, detail };
  }
  const version = z.safeParse(versioned, raw);
  if (version.success && version.data.schemaVersion !== SCHEMA_VERSION)
    return { phase: 'wrong-version', file, found: String(version.data.schemaVersion) };
  const parsed = z.safeParse(schema, raw);
  if (parsed.success) return { phase: 'ready', value: parsed.data };
  const issue = parsed.error.issues[0];
  return { phase: 'damaged', file, detail: `${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}` };
}

/** Files over HTTP, below a folder: `httpSource('./data/')`. */
export function httpSource(folder: string, fetcher: typeof fetch = (...args) => fetch(...args)): DataSource {
  return {
    read: async (path) => {
      // The manifest has one name for all builds: never from a stale cache.
      const cache = path === 'manifest.json' ? 'no-cache' : 'default';
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
