// Sets of names as ascending lists of numbers: what two mentions have in common is asked of millions of pairs, and a walk along
// two short lists costs less than asking a Set of strings.

/** Different numbers in ascending order. */
export type Ids = readonly number[];

const NONE: Ids = [];
const ascending = (a: number, b: number) => a - b;

/** Numbers in ascending order, each once: `idsFrom([3, 1, 3])` → `[1, 3]`. */
export function idsFrom(numbers: readonly number[]): Ids {
  if (numbers.length < 2) return numbers.length === 0 ? NONE : numbers;
  const ids: number[] = [];
  for (const id of [...numbers].sort(ascending)) if (id !== ids.at(-1)) ids.push(id);
  return ids;
}

/** `shares([1, 2], [2])` → `true`. */
export function shares(a: Ids, b: Ids): boolean {
  for (let i = 0, k = 0; i < a.length && k < b.length; ) {
    const [x, y] = [a[i] as number, b[k] as number];
    if (x === y) return true;
    if (x < y) i++;
    else k++;
  }
  return false;
}

/** Whether both name something and nothing in common: an empty set excludes none. */
export const excludes = (a: Ids, b: Ids): boolean => a.length > 0 && b.length > 0 && !shares(a, b);

/** Whether one set has something that the other lacks. */
export const exceeds = (one: Ids, other: Ids): boolean => one.some((id) => !other.includes(id));

/** Names by number, equal ones by the same: what is compared as numbers is told as names again. */
export interface Numbering {
  readonly numberOf: (name: string) => number;
  readonly nameOf: (number: number) => string;
}

/** An empty numbering: from 0 on, in the order in which names are asked for. */
export function makeNumbering(): Numbering {
  const numbers = new Map<string, number>();
  const names: string[] = [];
  return {
    numberOf: (name) => {
      const known = numbers.get(name);
      if (known !== undefined) return known;
      numbers.set(name, names.length);
      return names.push(name) - 1;
    },
    nameOf: (number) => names[number] ?? '',
  };
}
