// The texts that code holds: its strings, the fixed parts of its templates and its regular expressions; no comments.
import { parseSync } from '@swc/core';

function collect(node: unknown, found: string[]): void {
  if (Array.isArray(node)) {
    for (const part of node) collect(part, found);
    return;
  }
  if (typeof node !== 'object' || node === null) return;
  const text =
    'type' in node && node.type === 'StringLiteral' && 'value' in node
      ? node.value
      : 'type' in node && node.type === 'TemplateElement' && 'cooked' in node
        ? node.cooked
        : 'type' in node && node.type === 'RegExpLiteral' && 'pattern' in node
          ? node.pattern
          : null;
  if (typeof text === 'string') found.push(text);
  else for (const part of Object.values(node)) collect(part, found);
}

/** ``findLiterals("const a = 'x' + /y/.source + `z${a}`")`` → `['x', 'y', 'z', '']`. */
export function findLiterals(code: string): string[] {
  const found: string[] = [];
  collect(parseSync(code, { syntax: 'typescript', target: 'es2022' }), found);
  return found;
}
