// The keys that lead to a part of a JSON file, as its owner reads them.

/** `['title', 'ar']` → `'title.ar'`; keys with other characters are quoted: `['a b']` → `'["a b"]'`. */
export function formatKeyPath(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, key) => {
    if (typeof key === 'number') return `${text}[${key}]`;
    const name = String(key);
    if (!/^[\p{L}\p{N}_-]+$/u.test(name)) return `${text}[${JSON.stringify(name)}]`;
    return text === '' ? name : `${text}.${name}`;
  }, '');
}
