// Every regular expression literal of some source files, for the check that none of them can be made to hang.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from '@swc/core';

export interface FoundPattern {
  readonly file: string;
  readonly source: string;
  readonly flags: string;
}

/** Walks a syntax tree of swc: every object whose type is `RegExpLiteral`. */
function collect(node: unknown, found: { source: string; flags: string }[]): void {
  if (Array.isArray(node)) {
    for (const part of node) collect(part, found);
    return;
  }
  if (typeof node !== 'object' || node === null) return;
  if (
    'type' in node &&
    node.type === 'RegExpLiteral' &&
    'pattern' in node &&
    typeof node.pattern === 'string' &&
    'flags' in node &&
    typeof node.flags === 'string'
  )
    found.push({ source: node.pattern, flags: node.flags });
  else for (const part of Object.values(node)) collect(part, found);
}

/** The literals of one text: `findPatterns('x.ts', 'const a = /b+/u;')` → `[{ source: 'b+', flags: 'u', … }]`. */
export function findPatterns(file: string, code: string): FoundPattern[] {
  const found: { source: string; flags: string }[] = [];
  collect(parseSync(code, { syntax: 'typescript', tsx: file.endsWith('x'), target: 'es2022' }), found);
  return found.map((pattern) => ({ file, ...pattern }));
}

/** The literals of all TypeScript files below a folder of the project. */
export function findPatternsBelow(root: string, folder: string): FoundPattern[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .sort()
    .flatMap((name) => findPatterns(`${folder}/${name}`, readFileSync(join(root, folder, name), 'utf8')));
}
