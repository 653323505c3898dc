// Rows of a form that are added, moved and taken away: each keeps a key of its own.

/** A row of a form: what it holds, and what tells it from others of the same name. */
export type Keyed<T> = T & { readonly key: number };

/** `[a, b]` → the same with keys. */
export const withKeys = <T extends object>(items: readonly T[]): readonly Keyed<T>[] =>
  items.map((item, key) => ({ ...item, key }));

/** The rows with one more at the end. */
export const withRow = <T extends object>(rows: readonly Keyed<T>[], item: T): readonly Keyed<T>[] => [
  ...rows,
  { ...item, key: Math.max(-1, ...rows.map(({ key }) => key)) + 1 },
];
