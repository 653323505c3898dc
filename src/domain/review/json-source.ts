// A JSON text with the places of its parts, so that a fault can be told by line and key. It knows no schema.
import type { Node, ParseError } from 'jsonc-parser';
import { findNodeAtLocation, parseTree, printParseErrorCode } from 'jsonc-parser';
import { firstIndex } from '../halving.ts';

export type { Node };
/** Keys and places in lists that lead to a part: `['decisions', 3, 'date']`. */
export type KeyPath = readonly (string | number)[];

/** A text that is JSON. */
export interface JsonSource {
  readonly root: Node;
  /** The value of a part, as `JSON.parse` gives it. */
  readonly valueOf: (node: Node) => unknown;
  /** The line of a place in the text, from 1. */
  readonly lineAt: (offset: number) => number;
}
/** Where a text stops being JSON; `cut`: at its very end. */
export interface JsonFault {
  readonly line: number;
  readonly column: number;
  readonly cut: boolean;
}

/** Finds lines by halving: `lineFinder('a\nb')(2)` → 2. */
function lineFinder(text: string): (offset: number) => number {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => firstIndex(starts.length, (line) => (starts[line] as number) > offset);
}

/** Reads a JSON text, comments and trailing commas refused. Nested too deeply to be read counts as not being JSON. */
export function readJson(
  text: string,
): { readonly ok: true; readonly source: JsonSource } | ({ readonly ok: false } & JsonFault) {
  const lineAt = lineFinder(text);
  const refuse = (offset: number, end = offset) => ({
    ok: false as const,
    line: lineAt(offset),
    column: offset - text.lastIndexOf('\n', offset - 1),
    cut: text.slice(end).trim() === '',
  });
  const errors: ParseError[] = [];
  try {
    const root = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
    const [error] = errors;
    if (error) {
      const isOpenString = printParseErrorCode(error.error) === 'UnexpectedEndOfString';
      return refuse(error.offset, error.offset + (isOpenString ? error.length : 0));
    }
    if (!root) return refuse(text.length);
    const valueOf = ({ offset, length }: Node): unknown => JSON.parse(text.slice(offset, offset + length));
    // What the two readers should ever differ on must not come out half-way.
    valueOf(root);
    return { ok: true, source: { root, valueOf, lineAt } };
  } catch {
    return refuse(0);
  }
}

/** The part at a path below a node, or the nearest that holds it: a key that is missing is told where it should stand. */
export function findNode(below: Node, path: KeyPath): Node {
  for (let length = path.length; length > 0; length--) {
    const found = findNodeAtLocation(below, path.slice(0, length));
    if (found) return found;
  }
  return below;
}

/** The keys of an object with their values' nodes, in order, a repeated one as often as it stands there. */
export function listProperties(
  node: Node,
): { readonly key: string; readonly name: Node; readonly value: Node }[] {
  return (node.type === 'object' ? (node.children ?? []) : []).flatMap(({ children }) => {
    const [name, value] = children ?? [];
    return name && value ? [{ key: String(name.value), name, value }] : [];
  });
}

/** A key that stands twice in one object at or below a node, of which JSON keeps the last in silence; `null`: none. */
export function findRepeatedKey(node: Node): { readonly key: string; readonly name: Node } | null {
  const waiting = [node];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const met = new Set<string>();
    for (const { key, name } of listProperties(next)) {
      if (met.has(key)) return { key, name };
      met.add(key);
    }
    for (const child of next.children ?? []) waiting.push(child);
  }
  return null;
}
