// What each unit of a text is: letter, number, space. Kept in a table, because a tokeniser asks it of every unit, and classes
// as wide as \p{L} are slow to ask of a pattern. Halves of a pair are read together.

export const LETTER = 1;
export const NUMBER = 2;
export const SPACE = 4;
/** The underscore, which belongs to words. */
export const JOINER = 8;
export const MARK = 16;
/** Two units stand for one character. */
const PAIR = 32;

const known = new Uint8Array(0x10000);

function classOf(char: string): number {
  if (/\p{L}/u.test(char)) return LETTER;
  if (/\p{N}/u.test(char)) return NUMBER;
  if (char === '_') return JOINER;
  return /\s/.test(char) ? SPACE : MARK;
}

/** The class of the character at `i`, one of the bits above: `classAt('ب3', 1)` → NUMBER; 0 behind the end. */
export function classAt(text: string, i: number): number {
  if (i >= text.length) return 0;
  const code = text.charCodeAt(i);
  const met = known[code];
  if (met) return met;
  const point = text.codePointAt(i) ?? code;
  const found = classOf(String.fromCodePoint(point));
  if (point > 0xffff) return found | PAIR;
  // A high half is a mark where it stands alone, and only there.
  if (code < 0xd800 || code > 0xdbff) known[code] = found;
  return found;
}

/** Where the character at `i` ends. */
export const charEnd = (text: string, i: number): number => i + (classAt(text, i) & PAIR ? 2 : 1);

/** Where the run of characters of the classes ends that begins at `from`: `runEnd('قصف 3', 0, LETTER)` → 3. */
export function runEnd(text: string, from: number, classes: number): number {
  const { length } = text;
  let at = from;
  while (at < length) {
    const met = known[text.charCodeAt(at)] as number;
    const found = met === 0 ? classAt(text, at) : met;
    if ((found & classes) === 0) break;
    at += found & PAIR ? 2 : 1;
  }
  return at;
}

/** Bounds of every run of characters of the classes, in order: `runs('قصف 3', LETTER)` → [0, 3]. */
export function runs(text: string, classes: number): readonly (readonly [start: number, end: number])[] {
  const found: [number, number][] = [];
  for (let at = 0; at < text.length; ) {
    const end = runEnd(text, at, classes);
    if (end > at) found.push([at, end]);
    at = end > at ? end : charEnd(text, at);
  }
  return found;
}

/** The same runs as they read: `wordsOf('قصف، 3', LETTER | NUMBER)` → `['قصف', '3']`. */
export function wordsOf(text: string, classes: number): string[] {
  const found: string[] = [];
  for (let at = 0; at < text.length; ) {
    const end = runEnd(text, at, classes);
    if (end > at) found.push(text.slice(at, end));
    at = end > at ? end : charEnd(text, at);
  }
  return found;
}
