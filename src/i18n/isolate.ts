// Words of another script inside a sentence, kept from pulling their neighbours along.

/** Unicode left-to-right isolate, for signs without a direction of their own: `'2020-09-27/..'` in an Arabic sentence. */
export function isolateLeftToRight(signs: string): string {
  return `\u2066${signs}\u2069`;
}

/** Unicode first-strong isolate: `isolate('أمس')` → the same words between U+2068 and U+2069, which show nothing. */
export function isolate(words: string): string {
  return `\u2068${words}\u2069`;
}
