// Words of another script inside a sentence, kept from pulling their neighbours along.

/** Unicode left-to-right isolate, for signs without a direction of their own: `'2020-09-27/..'` in an Arabic sentence. */
export function isolateLeftToRight(signs: string): string {
  return `\u2066${signs}\u2069`;
}

/** Unicode right-to-left isolate, for whole lines where nothing else says which way they run. */
export function isolateRightToLeft(words: string): string {
  return `\u2067${words}\u2069`;
}

/** Unicode first-strong isolate: `isolate('أمس')` → the same words between U+2068 and U+2069, which show nothing. */
export function isolate(words: string): string {
  return `\u2068${words}\u2069`;
}

/**
 * The lines of one text, each whole in itself: what is isolated over a break is closed before it and opened after it.
 * `['by \u2068Jean', 'Dupont\u2069 today']` → `['by \u2068Jean\u2069', '\u2068Dupont\u2069 today']`
 */
export function closeIsolates(lines: readonly string[]): string[] {
  const open: string[] = [];
  return lines.map((line) => {
    const begun = open.join('');
    let whole = '';
    for (const letter of line) {
      if (letter >= '\u2066' && letter <= '\u2068') open.push(letter);
      // One that closes nothing would close what is about the line.
      else if (letter === '\u2069' && open.pop() === undefined) continue;
      whole += letter;
    }
    return begun + whole + '\u2069'.repeat(open.length);
  });
}
