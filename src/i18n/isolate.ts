// Words of another script inside a sentence, kept from pulling their neighbours along.

/** Unicode first-strong isolate: `isolate('أمس')` → the same words between U+2068 and U+2069, which show nothing. */
export function isolate(words: string): string {
  return `\u2068${words}\u2069`;
}
