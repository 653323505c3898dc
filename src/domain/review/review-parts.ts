// The lists and dictionaries of a file of decisions, read entry by entry: what fits its schema, and what is wrong with the
// rest. Which lists there are is said elsewhere.
import * as z from 'zod/mini';
import type { JsonSource, KeyPath, Node } from './json-source.ts';
import { findRepeatedKey, listProperties } from './json-source.ts';
import type { ReviewFault } from './review-faults.ts';
import { clipKey, clipValue, tellIssues } from './review-faults.ts';

/**
 * An entry: what it holds where it fits, what was written and the faults of it where it does not. `said`: one before it, of the
 * same id, says the very same, as where the lists of two editors were put together; it counts once.
 */
export type Entry<T> =
  | { readonly fits: true; readonly value: T; readonly line: number; readonly said?: true }
  | { readonly fits: false; readonly written: unknown; readonly faults: readonly ReviewFault[] };

/** One read file, by the keys of its whole, and what was found wrong with it so far. */
export interface PartReader {
  readonly source: JsonSource;
  readonly top: ReadonlyMap<string, Node>;
  readonly faults: ReviewFault[];
  /** What does not fit, as written, by key of the whole: of an object a key `__proto__` would be more than a key. */
  readonly unfit: Map<string, unknown>;
}

/** Reads one part by its schema. A key that stands in it twice makes it unfit: only one of the two would count. */
function readPart<T>(source: JsonSource, node: Node, path: KeyPath, schema: z.ZodMiniType<T>): Entry<T> {
  const written = source.valueOf(node);
  const repeated = findRepeatedKey(node);
  if (repeated) {
    const line = source.lineAt(repeated.name.offset);
    const key = clipKey([...path, repeated.key]);
    return { fits: false, written, faults: [{ code: 'repeated-key', line, key, params: {} }] };
  }
  const parsed = z.safeParse(schema, written);
  if (parsed.success) return { fits: true, value: parsed.data, line: source.lineAt(node.offset) };
  return { fits: false, written, faults: tellIssues(parsed.error.issues, { source, node, path }) };
}

/** The node of a key of the whole; that it is missing is a fault. */
function findPart({ source, top, faults }: PartReader, key: string): Node | null {
  const node = top.get(key);
  if (node) return node;
  faults.push({ code: 'missing-key', line: source.lineAt(source.root.offset), key, params: {} });
  return null;
}

/** Faults after which reading stops: a file with more is none of these, and to tell each would take longer than to read it. */
export const MOST_FAULTS = 1000;

/** Reads a list; where entries that say different things share an id, the first has it. */
export function readList<T>(
  reader: PartReader,
  key: string,
  schema: z.ZodMiniType<T>,
  idOf: (value: T) => string | null,
): Entry<T>[] {
  const { source, faults, unfit } = reader;
  const taken = new Map<string, { readonly line: number; readonly says: string }>();
  const readEntry = (node: Node, at: number): Entry<T> => {
    const entry = readPart(source, node, [key, at], schema);
    const id = entry.fits ? idOf(entry.value) : null;
    if (!entry.fits || id === null) return entry;
    const { value: written, line } = entry;
    const says = JSON.stringify(written);
    const first = taken.get(id);
    if (!first) {
      taken.set(id, { line, says });
      return entry;
    }
    if (first.says === says) return { ...entry, said: true };
    const params = { found: clipValue(id), first: first.line };
    const fault = { code: 'repeated-id' as const, line, key: clipKey([key, at, 'id']), params };
    return { fits: false, written, faults: [fault] };
  };
  const entries: Entry<T>[] = [];
  const misfits: unknown[] = [];
  for (const [at, node] of (findPart(reader, key)?.children ?? []).entries()) {
    const entry = readEntry(node, at);
    entries.push(entry);
    if (entry.fits) continue;
    misfits.push(entry.written);
    faults.push(...entry.faults);
    if (faults.length > MOST_FAULTS) break;
  }
  if (misfits.length > 0) unfit.set(key, misfits);
  return entries;
}

/** Reads a dictionary; where a key stands twice for different things, the first counts. */
export function readDictionary<T>(
  reader: PartReader,
  key: string,
  schema: z.ZodMiniType<T>,
): Record<string, T> {
  const { source, faults, unfit } = reader;
  const fitting = new Map<string, T>();
  const misfits = new Map<string, unknown>();
  const node = findPart(reader, key);
  for (const { key: name, name: nameNode, value } of node ? listProperties(node) : []) {
    const entry = readPart(source, value, [key, name], schema);
    if (entry.fits && !fitting.has(name)) {
      fitting.set(name, entry.value);
      continue;
    }
    if (entry.fits && JSON.stringify(fitting.get(name)) === JSON.stringify(entry.value)) continue;
    misfits.set(name, source.valueOf(value));
    const place = { line: source.lineAt(nameNode.offset), key: clipKey([key, name]) };
    faults.push(...(entry.fits ? [{ code: 'repeated-key' as const, params: {}, ...place }] : entry.faults));
    if (faults.length > MOST_FAULTS) break;
  }
  if (misfits.size > 0) unfit.set(key, Object.fromEntries(misfits));
  return Object.fromEntries(fitting);
}
