// Words that take some time to make, made once: pictures ask for the same ones again and again.

/** The same function, which remembers what it gave: `rememberWords((id) => …)`. */
export function rememberWords(make: (id: string) => string): (id: string) => string {
  const known = new Map<string, string>();
  return (id) => {
    const words = known.get(id) ?? make(id);
    known.set(id, words);
    return words;
  };
}
