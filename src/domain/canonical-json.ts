// JSON with one spelling: equal values give equal bytes, whatever order their keys were set in.

/** Sorts the keys of every object, arrays as they are: `canonicalJson({ b: 1, a: 2 })` → `'{"a":2,"b":1}\n'`. */
export function canonicalJson(value: unknown): string {
  const sorted = JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
  return `${sorted}\n`;
}
