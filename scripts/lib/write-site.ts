// Writes the site's data: content-named files first, the manifest renamed into place last, what it no longer names deleted
// after. Killed at any point, the folder holds the last good data.
import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { SiteFile } from './site-files.ts';
import { MANIFEST } from './site-files.ts';
import { writeFileAtomically } from './write-file.ts';

export interface SiteChange {
  /** Files written, reused because they were there with the same content, and deleted. */
  readonly written: number;
  readonly reused: number;
  readonly deleted: number;
}

/** What this writer may delete: its own names, and temporary files that a killed run left. */
const OWN_NAME =
  /^(?:(?:corrections|evaluation)\.json|(?:index|inputs|review)\.[0-9a-f]{12}\.json|(?:events|texts)\/[0-9a-f]{12}\.json|[\w./]{1,60}\.json\.\d{1,10}\.tmp)$/;

async function readIfThere(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

const isMissing = (error: unknown) =>
  error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');

/** Every file of the data folder that this writer owns, relative, with `/`. */
async function listOwnFiles(out: string): Promise<string[]> {
  const inFolder = async (folder: string) => {
    try {
      const entries = await readdir(join(out, folder), { withFileTypes: true });
      return entries.filter((entry) => entry.isFile()).map(({ name }) => `${folder}${name}`);
    } catch (error) {
      if (isMissing(error)) return [];
      throw error;
    }
  };
  const names = await Promise.all(['', 'events/', 'texts/'].map(inFolder));
  return names.flat().filter((name) => OWN_NAME.test(name));
}

/** Writes the files of `buildSiteFiles` into a folder. Throws what the file system throws; the old data then still stand. */
export async function writeSite(out: string, files: readonly SiteFile[]): Promise<SiteChange> {
  let written = 0;
  // The manifest goes last whatever the order given: until then nothing points at the new files.
  const ordered = [...files].sort((a, b) => Number(a.name === MANIFEST) - Number(b.name === MANIFEST));
  for (const { name, content } of ordered) {
    const path = join(out, name);
    if ((await readIfThere(path)) === content) continue;
    await writeFileAtomically(path, content);
    written++;
  }
  const wanted = new Set(files.map(({ name }) => name));
  const stale = (await listOwnFiles(out)).filter((name) => !wanted.has(name));
  for (const name of stale) await rm(join(out, name), { force: true });
  return { written, reused: files.length - written, deleted: stale.length };
}

/** The files on disk that are not what was given, missing and left-over ones included; empty: up to date. */
export async function findStaleFiles(out: string, files: readonly SiteFile[]): Promise<string[]> {
  const wanted = new Set(files.map(({ name }) => name));
  const leftOver = (await listOwnFiles(out)).filter((name) => !wanted.has(name));
  const differing: string[] = [];
  for (const { name, content } of files)
    if ((await readIfThere(join(out, name))) !== content) differing.push(name);
  return [...differing, ...leftOver].sort();
}
