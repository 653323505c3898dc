// Reads the site's data files and checks them. It knows no store, no `fetch` and no schema: source and check are given.
import { SCHEMA_VERSION } from '../domain/vocabulary.ts';
import type { DataSource } from './http-source.ts';
import { MissingFile } from './http-source.ts';

/** Why a file could not be had. `detail` is for people who look after the site, not a sentence. */
export type LoadFailure =
  | { readonly phase: 'missing'; readonly file: string; readonly detail: string }
  | { readonly phase: 'wrong-version'; readonly file: string; readonly found: string }
  | { readonly phase: 'damaged'; readonly file: string; readonly detail: string };
export type LoadResult<T> = { readonly phase: 'ready'; readonly value: T } | LoadFailure;

/** What a file holds, or what is wrong with it. */
export type Check<T> = (
  raw: unknown,
) => { readonly ok: true; readonly value: T } | { readonly ok: false; readonly detail: string };

/** The version that a file says it has; `null` where it says none. */
function versionOf(raw: unknown): number | null {
  if (typeof raw !== 'object' || raw === null || !('schemaVersion' in raw)) return null;
  return typeof raw.schemaVersion === 'number' ? raw.schemaVersion : null;
}

/** Reads one file and checks it: version first, so that a newer file is not called damaged. */
export async function loadFile<T>(
  source: DataSource,
  file: string,
  check: Check<T> | Promise<Check<T>>,
): Promise<LoadResult<T>> {
  try {
    const [raw, checked] = await Promise.all([source.read(file), check]);
    const version = versionOf(raw);
    if (version !== null && version !== SCHEMA_VERSION)
      return { phase: 'wrong-version', file, found: String(version) };
    const result = checked(raw);
    return result.ok
      ? { phase: 'ready', value: result.value }
      : { phase: 'damaged', file, detail: result.detail };
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return { phase: error instanceof MissingFile ? 'missing' : 'damaged', file, detail };
  }
}
