// Offsets between two ways of counting: JavaScript counts UTF-16 units, the W3C's annotations count Unicode code points.

/**
 * `codePointOffset('a😀b', 3)` → 2: the number of code points before a UTF-16 offset. One inside a pair counts the pair as
 * not yet passed; one beyond the end is the end.
 */
export function codePointOffset(text: string, offset: number): number {
  let points = 0;
  for (let at = 0; at < Math.min(offset, text.length); points++) {
    const size = (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
    if (at + size > offset) break;
    at += size;
  }
  return points;
}

/** `utf16Offset('a😀b', 2)` → 3: the way back. */
export function utf16Offset(text: string, points: number): number {
  let at = 0;
  for (let passed = 0; passed < points && at < text.length; passed++)
    at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
  return at;
}
