// The fields of a link's hash, `v=1&e=abc&st=contested,claimed`: read within bounds, since a link is anybody's, and written.

// What a hostile link can make the app hold. Ids of the corpus are below 100 characters.
const MAX_HASH = 20_000;
const MAX_ID = 200;
const MAX_ITEMS = 100;

export function decodeField(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

const isPlain = (id: string) => id.length > 0 && id.length <= MAX_ID && !/\p{Cc}/u.test(id);

export function oneOf<T extends string>(allowed: readonly T[], value: string | null): T | null {
  return allowed.find((item) => item === value) ?? null;
}

export interface LinkFields {
  /** The field as it stands there. */
  readonly raw: (key: string) => string | undefined;
  /** Its one value; `null`: none, or none that an id can be. */
  readonly one: (key: string) => string | null;
  /** Its values, each once. */
  readonly many: (key: string) => string[];
  /** Those of its values that are of a list. */
  readonly manyOf: <T extends string>(key: string, allowed: readonly T[]) => T[];
}

/** `readLinkFields('#e=a&st=b,c').many('st')` → `['b', 'c']`; of two fields of one name the first counts; too long a hash has none. */
export function readLinkFields(hash: string): LinkFields {
  const fields = new Map<string, string>();
  // What follows a second `#` is its host's: WordPress adds `#?secret=…` to the address of a frame.
  const own = hash.replace(/^#/, '').replace(/#.*$/s, '');
  for (const pair of hash.length > MAX_HASH ? [] : own.split('&')) {
    const at = pair.indexOf('=');
    const key = pair.slice(0, at);
    if (at > 0 && !fields.has(key)) fields.set(key, pair.slice(at + 1));
  }
  const many = (key: string) => {
    const items = (fields.get(key) ?? '').split(',').map(decodeField);
    return [...new Set(items.filter((item): item is string => item !== null && isPlain(item)))].slice(
      0,
      MAX_ITEMS,
    );
  };
  return {
    raw: (key) => fields.get(key),
    one: (key) => {
      const value = decodeField(fields.get(key) ?? '');
      return value !== null && isPlain(value) ? value : null;
    },
    many,
    manyOf: (key, allowed) => many(key).flatMap((item) => oneOf(allowed, item) ?? []),
  };
}

const encode = (text: string) => encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'));

export interface LinkWriter {
  /** Writes a field unless it is empty. */
  readonly put: (key: string, value: string | null) => void;
  readonly putMany: (key: string, values: readonly string[]) => void;
  /** The fields so far, as `key=value`; what is added to it as it is must need no encoding. */
  readonly pairs: string[];
}

export function makeLinkWriter(): LinkWriter {
  const pairs: string[] = [];
  return {
    pairs,
    put: (key, value) => {
      if (value) pairs.push(`${key}=${encode(value)}`);
    },
    putMany: (key, values) => {
      if (values.length > 0) pairs.push(`${key}=${values.map(encode).join(',')}`);
    },
  };
}
