// Reads the `unicode-range` of a typeface, as browsers write it out: code points and stretches of them.

/** The first letter or digit of a text in a range: `findInRange('U+600-6FF, U+200C', '12 قال')` → `'ق'`; `null`: none. */
export function findInRange(range: string, text: string): string | null {
  const stretches = range.split(',').map((part) => {
    const [from = '', to = from] = part.trim().replace(/^U\+/i, '').split('-');
    // `U+4??`: any digit in its place.
    return [
      Number.parseInt(from.replaceAll('?', '0'), 16),
      Number.parseInt(to.replaceAll('?', 'F'), 16),
    ] as const;
  });
  for (const letter of text) {
    const point = letter.codePointAt(0) ?? 0;
    const isCovered = range.trim() === '' || stretches.some(([from, to]) => point >= from && point <= to);
    if (isCovered && /[\p{L}\p{N}]/u.test(letter)) return letter;
  }
  return null;
}
