// The one order of texts in what the engine writes: by code unit, the same on every machine and in every browser.

/** For `sort`: `compareText('a', 'b')` → -1. Not for people: lists on screen are sorted in their language. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
