// A memory for pure questions about objects that never change.

/** What `make`, which never says `undefined`, says of an object, worked out once while the object is in use. */
export function onceForEach<E extends object, T>(make: (entry: E) => T): (entry: E) => T {
  const made = new WeakMap<E, T>();
  return (entry) => {
    const met = made.get(entry);
    if (met !== undefined) return met;
    const found = make(entry);
    made.set(entry, found);
    return found;
  };
}
