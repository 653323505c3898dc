// The id of an article and the kind of its file, both from the file's name.
import type { Reading } from './reading.ts';
import { accept, refuse } from './reading.ts';

export type ArticleKind = 'txt' | 'md' | 'html' | 'json';

const KIND_OF: Readonly<Record<string, ArticleKind>> = {
  txt: 'txt',
  md: 'md',
  html: 'html',
  htm: 'html',
  json: 'json',
};
/** Letters, digits, marks, and - _ . ( ) space inside: what can stand in an address, a file name and a message. */
const ARTICLE_ID = /^[\p{L}\p{N}][\p{L}\p{N}\p{M}\-_. ()]{0,199}$/u;

/** Where the extension begins: `extensionAt('a/b.txt')` → 3; the length where there is none, as for `.txt`. */
function extensionAt(file: string): number {
  const dot = file.lastIndexOf('.');
  return dot > file.lastIndexOf('/') + 1 ? dot : file.length;
}

/** `kindOf('a/b.HTM')` → `'html'`; `null` for what is not read as an article. */
export function kindOf(file: string): ArticleKind | null {
  const extension = file.slice(extensionAt(file) + 1).toLowerCase();
  return Object.hasOwn(KIND_OF, extension) ? (KIND_OF[extension] ?? null) : null;
}

/** `articleIdOf('2020/moscow.txt')` → `'2020-moscow'`; a name with other characters is refused. */
export function articleIdOf(file: string): Reading<string> {
  const id = file.slice(0, extensionAt(file)).replaceAll('/', '-').normalize('NFC');
  if (ARTICLE_ID.test(id)) return accept(id);
  return refuse(
    { code: 'name' },
    'its name cannot be an article id',
    'rename it with letters, digits, "-", "_" and "." only, 200 at most',
  );
}
