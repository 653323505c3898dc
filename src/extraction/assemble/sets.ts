// Sets of names as ascending lists of numbers: what two mentions have in common is asked of millions of pairs, and a walk along
// two short lists costs less than asking a Set of strings.

/** Different numbers in ascending order. */
export type Ids = readonly number[];

const NONE: Ids = [];
/** Numbers in ascending order, each once: `idsFrom([3, 1, 3])` → `[1, 3]`. */
export function idsFrom(numbers: readonly number[]): Ids {
  if (numbers.length < 2) return numbers.length === 0 ? NONE : numbers;
  // They are few: each is put in its place from behind.
  const ids: number[] = [];
  for (let i = 0; i < numbers.length; i++) {
    const id = numbers[i] as number;
    let at = ids.length;
    while (at > 0 && (ids[at - 1] as number) > id) at--;
    if (ids[at - 1] === id) continue;
    for (let k = ids.length; k > at; k--) ids[k] = ids[k - 1] as number;
    ids[at] = id;
  }
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
