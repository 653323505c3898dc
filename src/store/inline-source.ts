// Reads the site's data out of the page itself, where all of it is one file.
import type { DataSource } from './http-source.ts';
import { MissingFile } from './http-source.ts';

/** The source over a text such as `{"manifest.json":{…},"index.3f.json":{…}}`; damaged text has no file at all. */
export function inlineSource(text: string): DataSource {
  let files: ReadonlyMap<string, unknown>;
  try {
    files = new Map(Object.entries<unknown>(JSON.parse(text)));
  } catch {
    files = new Map();
  }
  return {
    read: (path) =>
      files.has(path) ? Promise.resolve(files.get(path)) : Promise.reject(new MissingFile(`no ${path}`)),
  };
}
