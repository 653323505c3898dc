// Whether two mentions can be one by what they name: sets that have something in common, and sets that rule each other out.

/** `shares(new Set(['a', 'b']), new Set(['b']))` → `true`. */
export function shares<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean {
  for (const item of a) if (b.has(item)) return true;
  return false;
}

/** Whether both name something and nothing in common: an empty set excludes none. */
export const excludes = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>) =>
  a.size > 0 && b.size > 0 && !shares(a, b);
